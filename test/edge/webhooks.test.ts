import { expect, test, vi } from 'vitest';
import { Summary } from '../../src/core/schema.ts';
import { brokenKv, htmlResponse, ORIGIN, somePage, worker } from './world.ts';

const SECRET = 'c0ffee';
const PATH = '/v1/webhooks/miniflux';

async function sign(body: Uint8Array | string, secret = SECRET): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, typeof body === 'string' ? encoder.encode(body) : body);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const post = async (body: BodyInit & (Uint8Array | string), signature?: string): Promise<RequestInit> => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'user-agent': 'Miniflux/2.3.4',
    'x-miniflux-event-type': 'new_entries',
    'x-miniflux-signature': signature ?? (await sign(body)),
  },
  body,
});

const bindings = { MINIFLUX_WEBHOOK_SECRET: SECRET };
const address = () => `https://news.example/${crypto.randomUUID()}`;
const long = () =>
  `<p>Norway and Chile signed a treaty on fishing on 3 May 2023 in Oslo, after years of talks.</p>${'<p>The ministers of both countries said that it would come into force next year, once parliaments agree to it.</p>'.repeat(5)}<p>${crypto.randomUUID()}</p>`;

const entry = (fields: object = {}) => ({
  id: 7,
  user_id: 1,
  feed_id: 2,
  status: 'unread',
  hash: 'f00',
  title: 'Norway and Chile sign fishing treaty',
  url: address(),
  comments_url: '',
  published_at: '2023-05-03T10:00:00Z',
  created_at: '2023-05-03T11:00:00.123456Z',
  changed_at: '2023-05-03T11:00:00.123456Z',
  content: long(),
  author: 'Kari Holm',
  share_code: '',
  starred: false,
  reading_time: 1,
  enclosures: [],
  tags: [],
  ...fields,
});

const feed = {
  id: 2,
  user_id: 1,
  feed_url: 'https://news.example/feed',
  site_url: 'https://news.example/',
  title: 'News',
  category: { id: 1, title: 'All' },
};
const newEntries = (...entries: unknown[]) => JSON.stringify({ event_type: 'new_entries', feed, entries });

const summaryOf = async (url: string): Promise<Summary> =>
  Summary.parse(await (await worker()(`/v1/summaries?url=${encodeURIComponent(url)}`)).json());

test('new entries are accepted one by one, and their summaries are there afterwards', async () => {
  const entries = [entry(), entry({ id: 8 })];
  const response = await worker({ bindings })(PATH, await post(newEntries(...entries)));
  expect(response.status).toBe(202);
  const { items } = await response.json<{ items: { summary: string }[] }>();
  expect(items).toEqual(
    entries.map(({ id, url }) => ({ entry: id, status: 'accepted', url, summary: `/v1/summaries?url=${encodeURIComponent(url)}` })),
  );
  for (const { summary } of items) {
    const found = await worker()(summary);
    expect(Summary.parse(await found.json()).article).toMatchObject({
      title: 'Norway and Chile sign fishing treaty',
      site: 'News',
      byline: 'Kari Holm',
      published: '2023-05-03T10:00:00Z',
      publishedFrom: 'caller',
      text: expect.stringContaining('signed a treaty'),
    });
  }
});

test('a saved entry is read too', async () => {
  const saved = entry({ feed });
  const response = await worker({ bindings })(PATH, await post(JSON.stringify({ event_type: 'save_entry', entry: saved })));
  expect(response.status).toBe(202);
  expect((await summaryOf(saved.url)).article.site).toBe('News');
});

test('the answer does not wait for the work', async () => {
  const page = Promise.withResolvers<Response>();
  const { createExecutionContext, waitOnExecutionContext } = await import('cloudflare:test');
  const { env } = await import('cloudflare:workers');
  const { createApp } = await import('../../src/edge/app.ts');
  const app = createApp({ fetch: () => page.promise, now: () => new Date() });
  const context = createExecutionContext();
  const wanted = entry({ content: '' });
  const response = await app.fetch(new Request(ORIGIN + PATH, await post(newEntries(wanted))), { ...env, ...bindings }, context);
  expect(response.status).toBe(202);
  page.resolve(htmlResponse(somePage()));
  await waitOnExecutionContext(context);
  expect((await summaryOf(wanted.url)).article.text).toContain('fishing');
});

test('a teaser is replaced by the page, or kept where there is none', async () => {
  const [read, unread] = [
    entry({ content: '<p>Norway and Chile signed a treaty, says our reporter.</p>' }),
    entry({ content: '<p>Norway and Chile signed another treaty, says our reporter.</p>' }),
  ];
  const fetch = async (url: string) => (url === read.url ? htmlResponse(somePage()) : new Response('', { status: 404 }));
  await worker({ bindings, fetch })(PATH, await post(newEntries(read, unread)));
  expect((await summaryOf(read.url)).article.text).toContain('Fishermen');
  expect((await summaryOf(unread.url)).article.text).toContain('another treaty');
});

test('one entry that fails is logged and does not stop the next', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const [bad, good] = [entry({ id: 8, content: '' }), entry({ id: 9 })];
  const response = await worker({ bindings, fetch: async () => new Response('', { status: 500 }) })(
    PATH,
    await post(newEntries(bad, good)),
  );
  expect(response.status).toBe(202);
  expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({ event: 'entry-failed', entry: 8, url: bad.url });
  log.mockRestore();
  expect((await summaryOf(good.url)).article.title).toBe(good.title);
});

test('an entry that is none is refused, the others are taken', async () => {
  const response = await worker({ bindings })(PATH, await post(newEntries({ id: 1 }, entry({ url: 'javascript:alert(1)' }), entry())));
  const { items } = await response.json<{ items: { status: string }[] }>();
  expect(items.map(({ status }) => status)).toEqual(['refused', 'refused', 'accepted']);
});

test('an entry without a date has none', async () => {
  const undated = entry({ published_at: '0001-01-01T00:00:00Z' });
  await worker({ bindings })(PATH, await post(newEntries(undated)));
  expect((await summaryOf(undated.url)).article.published).not.toBe('0001-01-01T00:00:00Z');
});

test('the signature is that of the bytes as they came, escapes and spaces included', async () => {
  const body = newEntries(entry()).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026').replace('{', '{ \n');
  expect((await worker({ bindings })(PATH, await post(body))).status).toBe(202);
  const resigned = await sign(JSON.stringify(JSON.parse(body)));
  expect((await worker({ bindings })(PATH, await post(body, resigned))).status).toBe(401);
});

test.each([
  ['of another secret', async (body: string) => await sign(body, 'other')],
  ['of another body', async () => await sign('{}')],
  ['cut short', async (body: string) => (await sign(body)).slice(0, 62)],
  ['with more behind it', async (body: string) => `${await sign(body)}00`],
  ['that is empty', async () => ''],
  ['that is no hexadecimal', async () => 'g'.repeat(64)],
])('a signature %s is refused, and nothing is made', async (_, signature) => {
  const unwanted = entry();
  const body = newEntries(unwanted);
  const response = await worker({ bindings })(PATH, await post(body, await signature(body)));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/signature-invalid` });
  expect((await worker()(`/v1/summaries?url=${unwanted.url}`)).status).toBe(404);
});

test('a message without signature is refused', async () => {
  const response = await worker({ bindings })(PATH, { method: 'POST', body: newEntries(entry()) });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/signature-missing` });
});

test('the signature is looked at before the JSON', async () => {
  expect((await worker({ bindings })(PATH, await post('{"event_type":', 'a'.repeat(64)))).status).toBe(401);
  const response = await worker({ bindings })(PATH, await post('{"event_type":'));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/malformed-json` });
});

test.each([[{}], [{ MINIFLUX_WEBHOOK_SECRET: '' }], [{ MINIFLUX_WEBHOOK_SECRET: ' ' }]])(
  'without a secret (%j) there is no webhook',
  async (without) => {
    const response = await worker({ bindings: without })(PATH, await post(newEntries(entry())));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/webhook-not-configured` });
  },
);

test.each<[string, object, string, string]>([
  ['an event that is not known', { event_type: 'delete_entry' }, 'unknown-event', '/event_type'],
  ['no event', {}, 'invalid-field', '/event_type'],
  ['no entries', { event_type: 'new_entries' }, 'invalid-field', '/entries'],
  ['no entry', { event_type: 'save_entry' }, 'invalid-field', '/entry'],
])('a message with %s', async (_, message, problem, pointer) => {
  const response = await worker({ bindings })(PATH, await post(JSON.stringify(message)));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/${problem}`, errors: [{ pointer }] });
});

test('too long a message', async () => {
  const response = await worker({ bindings })(PATH, await post(new Uint8Array(5 * 1024 * 1024 + 1)));
  expect(response.status).toBe(413);
});

test('five hundred entries in one message', async () => {
  const entries = Array.from({ length: 500 }, (_, id) => entry({ id }));
  const response = await worker({ bindings })(PATH, await post(newEntries(...entries)));
  expect((await response.json<{ items: unknown[] }>()).items.length).toBe(500);
  const last = entries.at(-1)?.url ?? '';
  expect((await summaryOf(last)).article.url).toBe(last);
});

test('a store that fails does not fail the webhook', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await worker({ bindings: { ...bindings, SUMMARIES: brokenKv('get', 'put') } })(PATH, await post(newEntries(entry())));
  expect(response.status).toBe(202);
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});
