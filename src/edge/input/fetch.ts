/** Fetches a page that a stranger named: every hop checked, within a time and a size. */

import type { Outside } from '../env.ts';
import { FETCH_MILLISECONDS, FETCH_REDIRECTS, HTML_BYTES } from '../limits.ts';
import { Problem } from '../problem.ts';
import { refusalOf } from './address.ts';
import { readBytes } from './bytes.ts';

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** After redirects. */
  readonly url: string;
}

export const fetchLimits = { milliseconds: FETCH_MILLISECONDS, redirects: FETCH_REDIRECTS, bytes: HTML_BYTES };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const HEADERS = { accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8', 'user-agent': 'Accord/0.1 (article summaries)' };

/** @throws Problem for an address that is refused, does not answer in time, or is no page */
export async function fetchPage(address: string, fetch: Outside['fetch'], limits = fetchLimits): Promise<Fetched> {
  const stop = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Problem('address-timeout', `${hostOf(address)} did not send the page within ${limits.milliseconds / 1000} s.`));
    stop.abort();
  }, limits.milliseconds);
  try {
    // Raced, for a body that never ends need not heed the signal.
    return await Promise.race([follow(address, fetch, limits, stop.signal), late]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function follow(address: string, fetch: Outside['fetch'], limits: typeof fetchLimits, signal: AbortSignal): Promise<Fetched> {
  let url = allowed(address, null);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await attempt(url, () => fetch(url.href, { redirect: 'manual', headers: HEADERS, signal }));
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return await readResponse(response, url, limits);
    await response.body?.cancel();
    url = allowed(location, url);
  }
  throw new Problem('too-many-redirects', `${hostOf(address)} redirected more than ${limits.redirects} times.`);
}

function allowed(address: string, base: URL | null): URL {
  const url = URL.parse(address, base ?? undefined);
  if (url === null) throw new Problem('address-refused', 'The address cannot be read as one.');
  const refusal = refusalOf(url);
  if (refusal === null) return url;
  throw new Problem('address-refused', base === null ? `The address ${refusal}.` : `${base.host} redirects to an address that ${refusal}.`);
}

async function readResponse(response: Response, url: URL, limits: typeof fetchLimits): Promise<Fetched> {
  const contentType = response.headers.get('content-type') ?? '';
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const refused = refusedResponse(response.status, type, url);
  if (refused !== null) {
    await response.body?.cancel();
    throw refused;
  }
  const bytes = await attempt(url, () => readBytes(response.body, limits.bytes));
  if (bytes === null) throw new Problem('page-too-large', `The page at ${url.host} is larger than ${limits.bytes} bytes.`);
  return { bytes, contentType, url: url.href };
}

function refusedResponse(status: number, type: string, url: URL): Problem | null {
  if (status < 200 || status >= 300) return new Problem('address-error', `${url.host} answered with status ${status}.`);
  if (!TYPES.has(type)) return new Problem('not-a-page', `${url.host} sent ${type === '' ? 'something without a type' : type}.`);
  return null;
}

async function attempt<T>(url: URL, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new Problem('address-unreachable', `${url.host} could not be reached, or broke off.`);
  }
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? 'The address';
