import { expect, test, vi } from 'vitest';
import type { Outside } from '../../src/edge/env.ts';
import { refused } from '../pages/samples.ts';
import { ORIGIN, postJson, postText, somePage, worker } from './world.ts';

interface Expected {
  readonly status: number;
  readonly problem: string;
  readonly pointers?: readonly string[];
}

async function expectProblem(response: Response, { status, problem, pointers = [] }: Expected): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const document = await response.json<{ errors?: { pointer: string; detail: string }[] }>();
  expect(document).toMatchObject({ type: `${ORIGIN}/problems/${problem}`, status, title: expect.any(String), detail: expect.any(String) });
  expect((document.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
  expect(JSON.stringify(document)).not.toMatch(/\bat .*\.tsx?:\d/);
}

const MIB = 1024 * 1024;
const json = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

test.each<[string, RequestInit, Expected]>([
  ['an empty text', postJson({ text: '' }), { status: 422, problem: 'blank-text', pointers: ['/text'] }],
  ['a blank text', postJson({ text: ' \n\t\u00a0\u200b\ufeff' }), { status: 422, problem: 'blank-text', pointers: ['/text'] }],
  ['an empty text body', postText(''), { status: 422, problem: 'blank-text', pointers: ['/text'] }],
  ['a page without text', postJson({ html: '<p> </p>' }), { status: 422, problem: 'article-not-found' }],
  ['an empty page', postText('', 'text/html'), { status: 422, problem: 'article-not-found' }],
  ['no source', postJson({ title: 'A treaty' }), { status: 422, problem: 'no-source', pointers: ['/text', '/html', '/url'] }],
  ['two sources', postJson({ text: 'a', html: '<p>a' }), { status: 422, problem: 'several-sources', pointers: ['/text', '/html'] }],
  ['malformed JSON', json('{"text": "a'), { status: 400, problem: 'malformed-json' }],
  ['an empty JSON body', json(''), { status: 400, problem: 'malformed-json' }],
  ['JSON that is no object', json('["a"]'), { status: 422, problem: 'invalid-field', pointers: [''] }],
  ['a field of the wrong type', postJson({ text: 7 }), { status: 422, problem: 'invalid-field', pointers: ['/text'] }],
  ['an unknown field', postJson({ text: 'a', 'publi/shed': 'x' }), { status: 422, problem: 'invalid-field', pointers: ['/publi~1shed'] }],
  ['no date', postJson({ text: 'a', published: 'yesterday' }), { status: 422, problem: 'invalid-published', pointers: ['/published'] }],
  [
    'an impossible date',
    postJson({ text: 'a', published: '2023-02-29' }),
    { status: 422, problem: 'invalid-published', pointers: ['/published'] },
  ],
  ['no language tag', postJson({ text: 'a', language: 'việt' }), { status: 422, problem: 'invalid-field', pointers: ['/language'] }],
  ['an address that is none', postJson({ url: 'news' }), { status: 422, problem: 'invalid-field', pointers: ['/url'] }],
  [
    'a script as address',
    postJson({ text: 'a', url: 'javascript:alert(1)' }),
    { status: 422, problem: 'invalid-field', pointers: ['/url'] },
  ],
  ['another type', postText('a', 'application/xml'), { status: 415, problem: 'unsupported-media-type' }],
  ['no type', { method: 'POST', body: new Uint8Array([97]) }, { status: 415, problem: 'unsupported-media-type' }],
  ['an unknown encoding', postText('a', 'text/plain; charset=vni'), { status: 415, problem: 'unsupported-media-type' }],
  ['bytes that are not UTF-8', postText(new Uint8Array([0x61, 0xff])), { status: 400, problem: 'malformed-text' }],
  ['JSON that is not UTF-8', postText(new Uint8Array([0x22, 0xff, 0x22]), 'application/json'), { status: 400, problem: 'malformed-json' }],
  ['too long a text', postText('a'.repeat(MIB + 1)), { status: 413, problem: 'body-too-large' }],
  ['too long a text in JSON', postJson({ text: 'ế'.repeat(MIB / 3 + 1) }), { status: 413, problem: 'body-too-large', pointers: ['/text'] }],
  ['too long a page', postText('a'.repeat(5 * MIB + 1), 'text/html'), { status: 413, problem: 'body-too-large' }],
  ['too long a page in JSON', postJson({ html: 'a'.repeat(5 * MIB + 1) }), { status: 413, problem: 'body-too-large', pointers: ['/html'] }],
  ['too long a JSON body', postJson({ html: 'a'.repeat(6 * MIB) }), { status: 413, problem: 'body-too-large' }],
])('%s', async (_, init, expected) => {
  await expectProblem(await worker()('/v1/summaries', init), expected);
});

test('a body is counted as it comes, whatever its header says', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(97));
    },
  });
  const response = await worker()('/v1/summaries', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'content-length': '5' },
    body: endless,
  });
  await expectProblem(response, { status: 413, problem: 'body-too-large' });
  expect(sent).toBeLessThan(2 * MIB);
});

test('the largest text and the largest page are taken', async () => {
  const line = 'Norway and Chile signed a treaty on fishing on 3 May 2023 in Oslo.\n';
  expect((await worker()('/v1/summaries', postText(line.repeat(MIB / line.length)))).status).toBe(201);
  const page = `${somePage()}<!--`;
  expect((await worker()('/v1/summaries', postText(page + ' '.repeat(5 * MIB - page.length), 'text/html'))).status).toBe(201);
});

test('a text in a language without rules is answered with what could be found', async () => {
  const response = await worker()('/v1/summaries', postText(`挪威和智利于2023年5月3日在奥斯陆签署了一项渔业条约。${crypto.randomUUID()}`));
  expect(response.status).toBe(201);
  expect((await response.json<{ article: { language: string } }>()).article.language).toEqual(expect.any(String));
});

const OK = { 'content-type': 'text/html' };
const moved = (location: string) => new Response(null, { status: 302, headers: { location } });

test.each<[string, Outside['fetch'], Expected]>([
  [
    'cannot be reached',
    async () => Promise.reject(new TypeError('Network connection lost.')),
    { status: 502, problem: 'address-unreachable' },
  ],
  ['answers with an error', async () => new Response('gone', { status: 410, headers: OK }), { status: 502, problem: 'address-error' }],
  ['holds a picture', async () => new Response('x', { headers: { 'content-type': 'image/png' } }), { status: 422, problem: 'not-a-page' }],
  ['says nothing of its type', async () => new Response(new Uint8Array([1])), { status: 422, problem: 'not-a-page' }],
  ['redirects in a circle', async () => moved('https://news.example/again'), { status: 502, problem: 'too-many-redirects' }],
  ['redirects inwards', async () => moved('http://169.254.169.254/latest/meta-data'), { status: 422, problem: 'address-refused' }],
  ['holds too much', async () => new Response('a'.repeat(5 * MIB + 1), { headers: OK }), { status: 422, problem: 'page-too-large' }],
  ['holds no article', async () => new Response('<p>', { headers: OK }), { status: 422, problem: 'article-not-found' }],
])('an address that %s', async (_, fetch, expected) => {
  await expectProblem(await worker({ fetch })('/v1/summaries', postJson({ url: `https://news.example/${crypto.randomUUID()}` })), expected);
});

const told: Record<string, string> = {
  list: 'it is a list of links',
  login: 'it asks to log in',
  'cookie-wall': 'it asks for consent to cookies first',
  error: 'it says that something went wrong',
  empty: 'there is no text in it',
};

test.each(refused)('an address that holds $name, in place of an article', async ({ html, reason }) => {
  const response = await worker({ fetch: async () => new Response(html, { headers: OK }) })(
    '/v1/summaries',
    postJson({ url: `https://news.example/${crypto.randomUUID()}` }),
  );
  expect(await response.clone().json()).toMatchObject({ detail: expect.stringContaining(told[reason] ?? 'a reason') });
  await expectProblem(response, { status: 422, problem: 'article-not-found' });
});

test('every reason for which a page is no article is among them', () =>
  expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(Object.keys(told))));

test.each(['application/pdf', 'application/json', 'application/rss+xml', 'video/mp4', 'application/octet-stream'])(
  'an address that holds %s is told so by its type',
  async (type) => {
    const response = await worker({ fetch: async () => new Response('%PDF-1.7', { headers: { 'content-type': type } }) })(
      '/v1/summaries',
      postJson({ url: `https://news.example/${crypto.randomUUID()}` }),
    );
    expect(await response.clone().json()).toMatchObject({ detail: `news.example sent ${type}.` });
    await expectProblem(response, { status: 422, problem: 'not-a-page' });
  },
);

test.each([401, 403, 404, 410, 429, 500, 503])('an address that answers with status %i, whatever page comes with it', async (status) => {
  const response = await worker({ fetch: async () => new Response(somePage(), { status, headers: OK }) })(
    '/v1/summaries',
    postJson({ url: `https://news.example/${crypto.randomUUID()}` }),
  );
  expect(await response.clone().json()).toMatchObject({ detail: `news.example answered with status ${status}.` });
  await expectProblem(response, { status: 502, problem: 'address-error' });
});

test('an address that redirects to a login page', async () => {
  const login = refused.find(({ reason }) => reason === 'login')?.html ?? '';
  const fetch = async (url: string) =>
    url.endsWith('/login') ? new Response(login, { headers: OK }) : new Response(null, { status: 302, headers: { location: '/login' } });
  const response = await worker({ fetch })('/v1/summaries', postJson({ url: `https://news.example/${crypto.randomUUID()}` }));
  await expectProblem(response, { status: 422, problem: 'article-not-found' });
});

test('an address that does not answer in time', async () => {
  vi.useFakeTimers();
  const response = worker({ fetch: () => new Promise(() => {}) })('/v1/summaries', postJson({ url: 'https://news.example/slow' }));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await expectProblem(await response, { status: 504, problem: 'address-timeout' });
});

test('an address of the private network', async () => {
  await expectProblem(await worker()('/v1/summaries', postJson({ url: 'http://127.1/' })), { status: 422, problem: 'address-refused' });
});

test.each([
  ['/v1/summaries/unknown', 'unknown-summary'],
  [`/v1/summaries/${'a'.repeat(43)}`, 'unknown-summary'],
  [`/v1/summaries/${'a'.repeat(43)}.json`, 'unknown-summary'],
  [`/v1/summaries/${'a'.repeat(43)}.pdf`, 'not-found'],
  ['/v1/summaries?url=https://news.example/never-read', 'unknown-summary'],
  ['/v2', 'not-found'],
  ['/problems/unknown', 'not-found'],
])('%s is not there', async (path, problem) => {
  await expectProblem(await worker()(path), { status: 404, problem });
});

test.each([
  ['limit=0', '/limit'],
  ['limit=101', '/limit'],
  ['limit=ten', '/limit'],
  ['url=news', '/url'],
  ['page=2', '/page'],
])('a list cannot be asked for with %s', async (query, pointer) => {
  await expectProblem(await worker()(`/v1/summaries?${query}`), { status: 422, problem: 'invalid-field', pointers: [pointer] });
});

test('an option of a text is checked like a field of JSON', async () => {
  const response = await worker()('/v1/summaries?published=31.12.2023', postText('a'));
  await expectProblem(response, { status: 422, problem: 'invalid-published', pointers: ['/published'] });
});

test.each([
  ['DELETE', '/v1/summaries', 'GET, HEAD, POST, OPTIONS'],
  ['PUT', `/v1/summaries/${'a'.repeat(43)}`, 'GET, HEAD, OPTIONS'],
  ['GET', '/v1/webhooks/miniflux', 'POST, OPTIONS'],
  ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
  ['PATCH', '/', 'GET, HEAD, POST, OPTIONS'],
])('%s is not for %s', async (method, path, allow) => {
  const response = await worker()(path, { method });
  expect(response.headers.get('allow')).toBe(allow);
  await expectProblem(response, { status: 405, problem: 'method-not-allowed' });
  expect((await worker()(path, { method: 'OPTIONS' })).headers.get('allow')).toBe(allow);
});

test('what nobody foresaw is logged, and answered without a word of the inside', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const now = () => {
    throw new Error('the clock stands still');
  };
  await expectProblem(await worker({ now })('/v1/summaries', postText(`Something ${crypto.randomUUID()}`)), {
    status: 500,
    problem: 'internal',
  });
  expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({ event: 'unexpected', reason: 'Error: the clock stands still' });
  log.mockRestore();
});

test('who reads pages is told in a page', async () => {
  const response = await worker()('/v1/summaries/unknown', { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  expect(await response.text()).toContain('There is no such summary');
});
