/** Fetches a page that a stranger named: every hop checked, within a time and a size. */

import type { Outside } from '../env.ts';
import { FETCH_MILLISECONDS, FETCH_REDIRECTS, HTML_BYTES } from '../limits.ts';
import { Problem } from '../problem.ts';
import { refusalOf } from './address.ts';
import { readBytes } from './bytes.ts';
import { conditions, readValidators, type Validators } from './validators.ts';

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** After redirects, without a fragment. */
  readonly url: string;
  readonly validators: Validators | null;
}

/** What is known of an address, and the validators that it sent with the page this was made of. */
export interface Held<Known> {
  readonly validators: Validators;
  readonly known: Known;
}

/** What is known of an address, asked before it is fetched, and of each that it redirects to; never throws. */
export type Recall<Known> = (url: string) => Promise<Held<Known> | null>;

/** The page is still the one of which this is known. */
export interface Unchanged<Known> {
  readonly known: Known;
}

export const recallNothing: Recall<never> = async () => null;

export const fetchLimits = { milliseconds: FETCH_MILLISECONDS, redirects: FETCH_REDIRECTS, bytes: HTML_BYTES };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const HEADERS = { accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8', 'user-agent': 'Accord/0.1 (article summaries)' };

/**
 * The page at an address; where something is known of it, only if it has changed since.
 * @throws Problem for an address that is refused, does not answer in time, or is no page
 */
export async function fetchPage<Known>(
  address: string,
  fetch: Outside['fetch'],
  recall: Recall<Known>,
  limits = fetchLimits,
): Promise<Fetched | Unchanged<Known>> {
  const stop = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Problem('address-timeout', `${hostOf(address)} did not send the page within ${limits.milliseconds / 1000} s.`));
    stop.abort();
  }, limits.milliseconds);
  try {
    // Raced, for a body that never ends need not heed the signal.
    return await Promise.race([follow(address, fetch, recall, limits, stop.signal), late]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function follow<Known>(
  address: string,
  fetch: Outside['fetch'],
  recall: Recall<Known>,
  limits: typeof fetchLimits,
  signal: AbortSignal,
): Promise<Fetched | Unchanged<Known>> {
  let url = allowed(address, null);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    // Each address by its own validators: those of one say nothing of what another holds.
    const held = await recall(url.href);
    const headers = held === null ? HEADERS : { ...HEADERS, ...conditions(held.validators) };
    const response = await attempt(url, () => fetch(url.href, { redirect: 'manual', headers, signal }));
    if (response.status === 304 && held !== null) return { known: held.known };
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
  url.hash = '';
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
  return { bytes, contentType, url: url.href, validators: readValidators(response.headers) };
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
