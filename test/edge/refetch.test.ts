/** An address that was summarised before is asked only whether its page has changed (RFC 9110, 13). */
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { Summary } from '../../src/core/schema.ts';
import { digest } from '../../src/edge/identity.ts';
import { brokenKv, htmlResponse, postJson, someArticle, somePage, worker } from './world.ts';

const DATE = 'Wed, 03 May 2023 08:00:00 GMT';
const someAddress = (): string => `https://news.example/${crypto.randomUUID()}`;
const addressKey = async (url: string): Promise<string> => `address/${await digest(url)}`;

type Respond = (url: string) => Response | Promise<Response>;
const page = (html: string, validators: Record<string, string> = { etag: '"1"', 'last-modified': DATE }): Response =>
  htmlResponse(html, validators);
const notModified: Respond = () => new Response(null, { status: 304 });
const movedTo = (location: string): Response => new Response(null, { status: 301, headers: { location } });

/** Posts an address; says what came back, and under which conditions each address was asked for. */
async function post(body: Record<string, string>, respond: Respond, bindings: { SUMMARIES?: KVNamespace } = {}) {
  const asked: Record<string, string>[] = [];
  const ask = worker({
    fetch: async (url, init) => {
      const { accept: _, 'user-agent': __, ...rest } = Object.fromEntries(new Headers(init.headers));
      asked.push(rest);
      return respond(url);
    },
    bindings,
  });
  const response = await ask('/v1/summaries', postJson(body));
  return { status: response.status, cache: response.headers.get('x-cache'), json: await response.text(), response, asked };
}

const urlOf = (json: string) => Summary.parse(JSON.parse(json)).article.url;
const BOTH = { 'if-none-match': '"1"', 'if-modified-since': DATE };

test('a page that has not changed is answered from the store, neither read nor computed', async () => {
  const url = someAddress();
  const first = await post({ url }, () => page(somePage()));
  expect(first.asked).toEqual([{}]);
  const second = await post({ url: `${url}#middle` }, notModified, { SUMMARIES: brokenKv('put') });
  expect(second.asked).toEqual([BOTH]);
  expect(second).toMatchObject({ status: 200, cache: 'hit', json: first.json });
  expect(second.response.headers.get('etag')).toBe(first.response.headers.get('etag'));
  expect(second.response.headers.get('content-location')).toBe(first.response.headers.get('location'));
  expect(second.response.headers.get('server-timing')).toMatch(/^fetch;dur=[\d.]+$/);
});

test('a page that has changed is read, and asked for by its new validators from then on', async () => {
  const url = someAddress();
  const first = await post({ url }, () => page(somePage()));
  const second = await post({ url }, () => page(somePage(), { etag: 'W/"2"' }));
  expect(second).toMatchObject({ status: 201, cache: 'miss', asked: [BOTH] });
  expect(second.json).not.toBe(first.json);
  const third = await post({ url }, notModified);
  expect(third).toMatchObject({ status: 200, json: second.json, asked: [{ 'if-none-match': 'W/"2"' }] });
});

test('new validators of the same article cost no write', async () => {
  const url = someAddress();
  const html = somePage();
  const first = await post({ url }, () => page(html));
  const again = await post({ url }, () => page(html, { etag: '"2"' }), { SUMMARIES: brokenKv('put') });
  expect(again).toMatchObject({ status: 200, cache: 'hit', json: first.json });
});

test('a server that does not know conditions answers as ever', async () => {
  const url = someAddress();
  const html = somePage();
  const first = await post({ url }, () => page(html, {}));
  const again = await post({ url }, () => page(html, {}));
  expect(again).toMatchObject({ status: 200, cache: 'hit', json: first.json, asked: [{}] });
});

test('after redirects the final address is the source, and only it is asked by its validators', async () => {
  const url = someAddress();
  const final = `${url}/final`;
  const first = await post({ url }, (asked) => (asked === url ? movedTo(`${final}#top`) : page(somePage())));
  expect(urlOf(first.json)).toBe(final);
  const second = await post({ url }, (asked) => (asked === url ? movedTo(final) : notModified(asked)));
  expect(second).toMatchObject({ status: 200, cache: 'hit', json: first.json, asked: [{}, BOTH] });
});

test('an address that redirects elsewhere now is not asked by what the former one sent', async () => {
  const url = someAddress();
  const first = await post({ url }, (asked) => (asked === url ? movedTo(`${url}/a`) : page(somePage())));
  const second = await post({ url }, (asked) => (asked === url ? movedTo(`${url}/b`) : page(somePage())));
  expect(second).toMatchObject({ status: 201, asked: [{}, {}] });
  expect(urlOf(second.json)).toBe(`${url}/b`);
  expect(second.json).not.toBe(first.json);
});

test('a new address that redirects to a known one is found from then on', async () => {
  const final = someAddress();
  const html = somePage();
  const first = await post({ url: final }, () => page(html));
  const short = someAddress();
  const second = await post({ url: short }, (asked) => (asked === short ? movedTo(final) : page(html)));
  expect(second).toMatchObject({ cache: 'hit', json: first.json });
  expect(await (await worker()(`/v1/summaries?url=${short}`)).text()).toBe(first.json);
});

test('a newer ruleset computes anew, whatever the server would say', async () => {
  const url = someAddress();
  const html = somePage();
  const { id } = Summary.parse(JSON.parse((await post({ url }, () => page(html))).json));
  await env.SUMMARIES.put(await addressKey(url), id, { metadata: { ruleset: '2020.1.0', validators: { etag: '"1"' } } });
  expect((await post({ url }, () => page(html))).asked).toEqual([{}]);
});

test('a summary that is gone is made anew', async () => {
  const url = someAddress();
  const first = await post({ url }, () => page(somePage()));
  await env.SUMMARIES.delete(`summary/${Summary.parse(JSON.parse(first.json)).id}`);
  const second = await post({ url }, () => page(somePage()));
  expect(second).toMatchObject({ status: 201, asked: [{}] });
});

test('what the caller says of an article makes another: it is neither answered from the plain one nor for it', async () => {
  const url = someAddress();
  const html = somePage();
  await post({ url }, () => page(html));
  const titled = await post({ url, title: 'A treaty' }, () => page(html));
  expect(titled).toMatchObject({ status: 201, asked: [{}] });
  expect((await post({ url }, () => page(html))).asked).toEqual([{}]);
});

test('304 where nobody asked is an error of that address', async () => {
  const never = await post({ url: someAddress() }, notModified);
  expect(never.status).toBe(502);
  expect(JSON.parse(never.json)).toMatchObject({ type: expect.stringMatching(/\/address-error$/), detail: expect.stringContaining('304') });
  const url = someAddress();
  const before = await post({ url }, () => page(somePage(), {}));
  expect(await post({ url }, notModified)).toMatchObject({ status: 200, cache: 'stale', json: before.json, asked: [{}] });
});

test.each([
  ['too long a tag', { etag: `"${'a'.repeat(5_000)}"` }],
  ['a tag with a tab', { etag: '"a\tb"' }],
  ['several tags', { etag: '"a", "b"' }],
  ['no date', { 'last-modified': 'yesterday' }],
])('a server that sends %s is asked without it', async (_, validators) => {
  const url = someAddress();
  const html = somePage();
  expect((await post({ url }, () => page(html, validators))).status).toBe(201);
  expect(await post({ url }, () => page(html, validators))).toMatchObject({ cache: 'hit', asked: [{}] });
});

test('what another hand put beside an address is not sent', async () => {
  const url = someAddress();
  const html = somePage();
  const { id } = Summary.parse(JSON.parse((await post({ url }, () => page(html))).json));
  const { metadata } = await env.SUMMARIES.getWithMetadata<{ ruleset: string }>(await addressKey(url));
  await env.SUMMARIES.put(await addressKey(url), id, { metadata: { ...metadata, validators: { etag: '"1"\r\nCookie: a=b' } } });
  expect((await post({ url }, () => page(html))).asked).toEqual([{}]);
});

test('a store that does not answer knows nothing of an address: the page is fetched', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const url = someAddress();
  const html = somePage();
  await post({ url }, () => page(html));
  const again = await post({ url }, () => page(html), { SUMMARIES: brokenKv('get', 'getWithMetadata') });
  expect(again).toMatchObject({ cache: 'store-failed', asked: [{}] });
  log.mockRestore();
});

test('plain text is asked for in the same way', async () => {
  const url = someAddress();
  const text = someArticle();
  const first = await post({ url }, () => new Response(text, { headers: { 'content-type': 'text/plain', etag: '"1"' } }));
  expect(await post({ url }, notModified)).toMatchObject({ cache: 'hit', json: first.json, asked: [{ 'if-none-match': '"1"' }] });
});
