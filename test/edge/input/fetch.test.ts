import { expect, test, vi } from 'vitest';
import type { Outside } from '../../../src/edge/env.ts';
import { type Fetched, fetchPage as fetchChanged, fetchLimits, recallNothing } from '../../../src/edge/input/fetch.ts';
import { Problem } from '../../../src/edge/problem.ts';
import { htmlResponse } from '../world.ts';

/** A page of which nothing is known. */
async function fetchPage(address: string, fetch: Outside['fetch'], limits = fetchLimits): Promise<Fetched> {
  const fetched = await fetchChanged(address, fetch, recallNothing, limits);
  return 'known' in fetched ? fetched.known : fetched;
}

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error.problem;
    throw error;
  }
  return 'none';
};

const moved = (location: string, status = 302) => new Response(null, { status, headers: { location } });

test('follows five redirects, each with its own method of saying so, and no sixth', async () => {
  const asked: string[] = [];
  const chain = (length: number) => async (url: string) => {
    asked.push(url);
    const hop = Number(new URL(url).searchParams.get('hop') ?? 0);
    return hop < length ? moved(`?hop=${hop + 1}`, [301, 302, 303, 307, 308][hop]) : htmlResponse('<p>here');
  };
  expect((await fetchPage('https://news.example/a', chain(5))).url).toBe('https://news.example/a?hop=5');
  expect(asked.length).toBe(6);
  asked.length = 0;
  expect(await problemOf(fetchPage('https://news.example/a', chain(6)))).toBe('too-many-redirects');
  expect(asked.length).toBe(6);
});

test.each([
  'http://127.0.0.1/',
  '//localhost/',
  'http://[::ffff:127.0.0.1]/',
  'http://0x7f.1/',
  'https://user:password@news.example/',
  'https://news.example:8787/',
  'file:///etc/passwd',
  'data:text/html,<p>a',
  'http://',
])('a redirect to %s is not followed', async (location) => {
  const fetch = vi.fn(async () => moved(location));
  expect(await problemOf(fetchPage('https://news.example/', fetch))).toBe('address-refused');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a refused address is not asked at all', async () => {
  const fetch = vi.fn(async () => htmlResponse('<p>a'));
  expect(await problemOf(fetchPage('http://169.254.169.254/', fetch))).toBe('address-refused');
  expect(fetch).not.toHaveBeenCalled();
});

test('redirects are never left to the runtime, and nothing of the visitor is passed on', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => htmlResponse('<p>a'));
  await fetchPage('https://news.example/', fetch);
  const init = fetch.mock.calls[0]?.[1];
  expect(init?.redirect).toBe('manual');
  expect([...new Headers(init?.headers).keys()].sort()).toEqual(['accept', 'user-agent']);
});

test.each(['text/html', 'TEXT/HTML; charset=utf-8', 'application/xhtml+xml', 'text/plain'])('%s is a page', async (type) => {
  const fetched = await fetchPage('https://news.example/', async () => new Response('a', { headers: { 'content-type': type } }));
  expect(fetched).toEqual({ bytes: new TextEncoder().encode('a'), contentType: type, url: 'https://news.example/', validators: null });
});

test.each(['application/pdf', 'application/json', 'image/svg+xml', 'text/html-sandboxed'])('%s is none', async (type) => {
  const fetch = async () => new Response('a', { headers: { 'content-type': type } });
  expect(await problemOf(fetchPage('https://news.example/', fetch))).toBe('not-a-page');
});

test('stops reading as soon as there is too much', async () => {
  let sent = 0;
  let cancelled = false;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        cancelled = true;
      },
    });
  const fetch = async () => new Response(endless(), { headers: { 'content-type': 'text/html' } });
  expect(await problemOf(fetchPage('https://news.example/', fetch, { ...fetchLimits, bytes: 10_000 }))).toBe('page-too-large');
  expect(sent).toBeLessThan(20_000);
  expect(cancelled).toBe(true);
});

test('a page of exactly the limit is read', async () => {
  const fetch = async () => htmlResponse('a'.repeat(10_000));
  expect((await fetchPage('https://news.example/', fetch, { ...fetchLimits, bytes: 10_000 })).bytes.byteLength).toBe(10_000);
});

test.each<[string, () => Promise<Response>]>([
  ['no answer', () => new Promise(() => {})],
  [
    'a body that never ends',
    async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), { headers: { 'content-type': 'text/html' } }),
  ],
])('gives up on %s', async (_, fetch) => {
  expect(await problemOf(fetchPage('https://news.example/', fetch, { ...fetchLimits, milliseconds: 20 }))).toBe('address-timeout');
});

test('a body that breaks off is no page', async () => {
  const broken = () => new ReadableStream({ start: (controller) => controller.error(new TypeError('connection lost')) });
  const fetch = async () => new Response(broken(), { headers: { 'content-type': 'text/html' } });
  expect(await problemOf(fetchPage('https://news.example/', fetch))).toBe('address-unreachable');
});
