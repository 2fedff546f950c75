import { expect, test, vi } from 'vitest';
import { Summary } from '../../src/core/schema.ts';
import { SummaryList } from '../../src/edge/store.ts';
import { brokenKv, htmlResponse, ORIGIN, postJson, postText, someArticle, somePage, worker } from './world.ts';

const read = async (response: Response): Promise<Summary> => Summary.parse(await response.json());

test('a text is answered as a whole summary, of exactly the text that was sent', async () => {
  const text = `\ufeff  ${someArticle()}\r\n\r\n e\u0302\u0301 \u200b `;
  for (const init of [postJson({ text }), postText(text), postText(text, 'text/plain; charset=utf-8')]) {
    const response = await worker()('/v1/summaries', init);
    expect([200, 201]).toContain(response.status);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect((await read(response)).article.text).toBe(text);
  }
});

test('lone surrogates of a JSON text come back as they were', async () => {
  const text = `${someArticle()} \ud83d and \udc00`;
  expect((await read(await worker()('/v1/summaries', postJson({ text })))).article.text).toBe(text);
});

test('computed: 201 and where it is; again: 200 from the store, byte for byte the same', async () => {
  const init = postJson({ text: someArticle() });
  const first = await worker({ now: () => new Date('2026-01-02T03:04:05.678Z') })('/v1/summaries', init);
  const json = await first.text();
  const { id, created } = Summary.parse(JSON.parse(json));
  expect(first.status).toBe(201);
  expect(first.headers.get('x-cache')).toBe('miss');
  expect(first.headers.get('location')).toBe(`/v1/summaries/${id}`);
  expect(first.headers.get('server-timing')).toMatch(/summarize;dur=/);
  expect(created).toBe('2026-01-02T03:04:05.678Z');

  const second = await worker()('/v1/summaries', init);
  expect(second.status).toBe(200);
  expect(second.headers.get('x-cache')).toBe('hit');
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(await second.text()).toBe(json);
  expect(await (await worker()(`/v1/summaries/${id}`)).text()).toBe(json);
});

test('two like requests at once are computed once', async () => {
  const ask = worker();
  const init = postJson({ text: someArticle() });
  const answers = await Promise.all([ask('/v1/summaries', init), ask('/v1/summaries', init), ask('/v1/summaries', init)]);
  expect(answers.map(({ headers }) => headers.get('x-cache')).sort()).toEqual(['hit', 'hit', 'miss']);
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
});

test('another option is another summary', async () => {
  const text = someArticle();
  const bodies = [
    { text },
    { text, published: '2024-07-13' },
    { text, title: 'A treaty' },
    { text, language: 'en' },
    { text, url: 'https://news.example/a' },
  ];
  const ids = await Promise.all(bodies.map(async (body) => (await read(await worker()('/v1/summaries', postJson(body)))).id));
  expect(new Set(ids).size).toBe(bodies.length);
});

test('what the caller says of the article stands in its summary', async () => {
  const given = { url: 'https://news.example/a?b=1', title: 'A treaty', published: '2024-07-13T02:34:10+07:00', language: 'EN' };
  const asJson = await read(await worker()('/v1/summaries', postJson({ text: someArticle(), ...given })));
  const asText = await read(await worker()(`/v1/summaries?${new URLSearchParams(given)}`, postText(someArticle())));
  for (const { article } of [asJson, asText]) expect(article).toMatchObject({ ...given, publishedFrom: 'caller', language: 'en' });
});

test.each(['2024-07-13', '2024-07-13T02:34', '2024-07-13T02:34Z', '2024-07-13T02:34:10', '2024-07-13T02:34:10.5+07:00'])(
  '%s is a publication date',
  async (published) => {
    const summary = await read(await worker()('/v1/summaries', postJson({ text: someArticle(), published })));
    expect(summary.article.published).toBe(published);
  },
);

test('a page is read as JSON and as a body; what the caller says goes before what the page says', async () => {
  const asJson = await read(await worker()('/v1/summaries', postJson({ html: somePage() })));
  const asBody = await read(await worker()('/v1/summaries?published=2023-05-04', postText(somePage(), 'text/html')));
  expect(asJson.article.text).toContain('signed a treaty on fishing');
  expect(asJson.article.text).not.toContain('<p>');
  expect(asJson.article).toMatchObject({
    title: 'Norway and Chile sign fishing treaty',
    published: '2023-05-03T10:00:00+02:00',
    publishedFrom: 'metadata',
  });
  expect(asBody.article).toMatchObject({ published: '2023-05-04', publishedFrom: 'caller' });
});

test('a language is known with its region too, and a page that names the wrong one is read in its own', async () => {
  const british = await read(await worker()('/v1/summaries', postJson({ text: someArticle(), language: 'en-GB' })));
  expect(british.article.language).toBe('en-GB');
  expect(british.agreements.length).toBe(1);
  const page = await read(await worker()('/v1/summaries', postJson({ html: somePage().replace('lang="en"', 'lang="vi-VN"') })));
  expect(page.article.language).toBe('en');
  expect(page.agreements.length).toBeGreaterThan(0);
});

test('a page in another encoding is read by its header', async () => {
  const latin = Uint8Array.from(somePage().replace('Oslo', 'Tromsø'), (letter) => letter.charCodeAt(0));
  const summary = await read(await worker()('/v1/summaries', postText(latin, 'text/html; charset=iso-8859-1')));
  expect(summary.article.text).toContain('Tromsø');
});

test('plain text of a named encoding is read by it', async () => {
  const latin = Uint8Array.from(`${someArticle()} Tromsø`, (letter) => letter.charCodeAt(0));
  const summary = await read(await worker()('/v1/summaries', postText(latin, 'text/plain; charset=iso-8859-1')));
  expect(summary.article.text).toMatch(/Tromsø$/);
});

test('an address is fetched, and its summary is found by it, and by the address it redirected to', async () => {
  const page = somePage();
  const path = crypto.randomUUID();
  const ask = worker({
    fetch: async (url) =>
      url.endsWith('/final')
        ? htmlResponse(page)
        : new Response(null, { status: 301, headers: { location: `https://news.example/${path}/final` } }),
  });
  const posted = await ask('/v1/summaries', postJson({ url: `https://news.example/${path}#top` }));
  expect(posted.status).toBe(201);
  const summary = await read(posted);
  expect(summary.article.url).toBe(`https://news.example/${path}/final`);
  for (const address of [`https://news.example/${path}`, `https://news.example/${path}/final`, `https://NEWS.example:443/${path}#end`]) {
    const found = await ask(`/v1/summaries?url=${encodeURIComponent(address)}`);
    expect(await read(found)).toEqual(summary);
  }
});

test('plain text at an address is read as it is', async () => {
  const text = someArticle();
  const ask = worker({ fetch: async () => new Response(text, { headers: { 'content-type': 'text/plain' } }) });
  const summary = await read(await ask('/v1/summaries', postJson({ url: `https://news.example/${crypto.randomUUID()}.txt` })));
  expect(summary.article.text).toBe(text);
});

test('an address that has changed has a new summary; the old one keeps its id', async () => {
  const url = `https://news.example/${crypto.randomUUID()}`;
  const first = await read(await worker({ fetch: async () => htmlResponse(somePage()) })('/v1/summaries', postJson({ url })));
  const second = await read(await worker({ fetch: async () => htmlResponse(somePage()) })('/v1/summaries', postJson({ url })));
  expect(second.id).not.toBe(first.id);
  expect((await read(await worker()(`/v1/summaries?url=${url}`))).id).toBe(second.id);
  expect((await read(await worker()(`/v1/summaries/${first.id}`))).id).toBe(first.id);
});

test('an address that fails now is answered from what it held before, and called stale', async () => {
  const url = `https://news.example/${crypto.randomUUID()}`;
  const before = await (await worker({ fetch: async () => htmlResponse(somePage()) })('/v1/summaries', postJson({ url }))).text();
  const now = await worker({ fetch: async () => new Response('', { status: 503 }) })('/v1/summaries', postJson({ url }));
  expect(now.status).toBe(200);
  expect(now.headers.get('x-cache')).toBe('stale');
  expect(await now.text()).toBe(before);
});

test('a paste is under no address and in no list, even where it names its source', async () => {
  const url = `https://news.example/${crypto.randomUUID()}`;
  const ids = [
    await read(await worker()('/v1/summaries', postJson({ text: someArticle(), url }))),
    await read(await worker()('/v1/summaries', postJson({ html: somePage(), url }))),
    await read(await worker()(`/v1/summaries?url=${url}`, postText(someArticle()))),
  ].map(({ id }) => id);
  expect((await worker()(`/v1/summaries?url=${url}`)).status).toBe(404);
  const { items } = SummaryList.parse(await (await worker()('/v1/summaries?limit=100')).json());
  expect(items.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('the list holds the newest first, page after page', async () => {
  // Later than whatever other tests have put into the list.
  const start = Date.parse('2090-01-01T00:00:00Z');
  const made: string[] = [];
  for (let day = 0; day < 5; day++) {
    const ask = worker({ fetch: async () => htmlResponse(somePage()), now: () => new Date(start + day * 86_400_000) });
    made.unshift((await read(await ask('/v1/summaries', postJson({ url: `https://news.example/${crypto.randomUUID()}` })))).id);
  }
  const listed: string[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < 3 && cursor !== null; page++) {
    const answer: Response = await worker()(`/v1/summaries?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    const list = SummaryList.parse(await answer.json());
    expect(list.items.length).toBe(2);
    listed.push(...list.items.map(({ id }) => id));
    cursor = list.cursor;
  }
  expect(listed.slice(0, 5)).toEqual(made);
});

test('a list item says what it is and how much was found', async () => {
  const url = `https://news.example/${'long/'.repeat(300)}${crypto.randomUUID()}`;
  const ask = worker({ fetch: async () => htmlResponse(somePage()), now: () => new Date('2095-01-01T00:00:00Z') });
  const summary = await read(await ask('/v1/summaries', postJson({ url })));
  const { items } = SummaryList.parse(await (await ask('/v1/summaries?limit=1')).json());
  expect(items).toEqual([
    {
      id: summary.id,
      title: 'Norway and Chile sign fishing treaty',
      url,
      published: '2023-05-03T10:00:00+02:00',
      created: '2095-01-01T00:00:00.000Z',
      counts: { dates: summary.dates.length, actors: summary.actors.length, agreements: summary.agreements.length },
    },
  ]);
});

test('a stored summary comes in the form of its ending, or of the Accept header', async () => {
  const { id } = await read(await worker()('/v1/summaries', postJson({ text: someArticle(), title: 'A treaty' })));
  const typeOf = async (path: string, accept?: string) =>
    (await worker()(path, accept === undefined ? {} : { headers: { accept } })).headers.get('content-type');
  expect(await typeOf(`/v1/summaries/${id}`)).toBe('application/json');
  expect(await typeOf(`/v1/summaries/${id}`, '*/*')).toBe('application/json');
  expect(await typeOf(`/v1/summaries/${id}`, 'text/markdown')).toBe('text/markdown; charset=utf-8');
  expect(await typeOf(`/v1/summaries/${id}`, 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8')).toBe('text/html; charset=utf-8');
  expect(await typeOf(`/v1/summaries/${id}.json`, 'text/html')).toBe('application/json');
  expect(await typeOf(`/v1/summaries/${id}.md`)).toBe('text/markdown; charset=utf-8');
  expect(await typeOf(`/v1/summaries/${id}.html`)).toBe('text/html; charset=utf-8');
  expect(await typeOf(`/v1/summaries/${id}.jsonld`)).toBe('application/ld+json');
  expect(await typeOf(`/v1/summaries/${id}`, 'application/ld+json')).toBe('application/ld+json');
  expect((await worker()(`/v1/summaries/${id}`)).headers.get('vary')).toBe('Accept');
});

test.each(['.json', '.md', '.html', '.jsonld', ''])('who has the summary%s already is told so', async (ending) => {
  const { id } = await read(await worker()('/v1/summaries', postJson({ text: someArticle() })));
  const path = `/v1/summaries/${id}${ending}`;
  const tag = (await worker()(path)).headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const response = await worker()(path, { headers: { 'if-none-match': held } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(tag);
  }
  expect((await worker()(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('scripts of any page may read, and a HEAD is a GET without a body', async () => {
  const { id } = await read(await worker()('/v1/summaries', postJson({ text: someArticle() })));
  const head = await worker()(`/v1/summaries/${id}.json`, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('access-control-allow-origin')).toBe('*');
  expect(head.headers.get('x-robots-tag')).toBe('noindex');
  expect(await head.text()).toBe('');
});

test('no page of a stranger may post by its visitors’ browsers and read the answer', async () => {
  const response = await worker()('/v1/summaries', {
    ...postText(someArticle()),
    headers: { 'content-type': 'text/plain', origin: 'https://other.example' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([['get'], ['put'], ['get', 'put']] as const)(
  'a store that fails to %s does not fail the request, and is logged',
  async (...broken) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const text = someArticle();
    const response = await worker({ bindings: { SUMMARIES: brokenKv(...broken) } })('/v1/summaries', postJson({ text }));
    expect(response.status).toBe(201);
    expect(response.headers.get('x-cache')).toBe('store-failed');
    expect((await read(response)).article.text).toBe(text);
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ level: 'error', event: 'store-failed', reason: expect.stringContaining('429') });
    expect(JSON.stringify(lines)).not.toContain('Norway');
    log.mockRestore();
  },
);

test('what could not be stored is computed and stored the next time', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const init = postJson({ text: someArticle() });
  await worker({ bindings: { SUMMARIES: brokenKv('put') } })('/v1/summaries', init);
  log.mockRestore();
  expect((await worker()('/v1/summaries', init)).headers.get('x-cache')).toBe('miss');
  expect((await worker()('/v1/summaries', init)).headers.get('x-cache')).toBe('hit');
});

test('a fetched summary survives a store that cannot publish it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ask = worker({ fetch: async () => htmlResponse(somePage()), bindings: { SUMMARIES: brokenKv('put') } });
  const response = await ask('/v1/summaries', postJson({ url: `https://news.example/${crypto.randomUUID()}` }));
  expect(response.status).toBe(201);
  expect(response.headers.get('x-cache')).toBe('store-failed');
  log.mockRestore();
});

test('what only the store knows cannot be answered while it is down', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ask = worker({ bindings: { SUMMARIES: brokenKv('get', 'list') } });
  for (const path of [`/v1/summaries/${'a'.repeat(43)}`, '/v1/summaries', '/v1/summaries?url=https://news.example/']) {
    const response = await ask(path);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ type: `${ORIGIN}/problems/store-unavailable` });
  }
  log.mockRestore();
});
