import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { answerRequest } from '../answer-request.ts';
import type { Accord, Outside } from '../env.ts';
import { entityTag, isSummaryId, matchesTag } from '../identity.ts';
import { decodeText, htmlArticle, type Source, textArticle } from '../input/article.ts';
import { parseJson, readBytes } from '../input/bytes.ts';
import { HTML_BYTES, JSON_BYTES, TEXT_BYTES } from '../limits.ts';
import { Problem } from '../problem.ts';
import { type Format, formats, isFormat } from '../render/formats.ts';
import { ArticleOptions, check, ListQuery, SummaryRequest } from '../request.ts';
import { Store } from '../store.ts';
import { type Answer, summarizeOnce } from '../summarize-once.ts';
import { Timing } from '../timing.ts';

export function summaries(outside: Outside): Hono<Accord> {
  const app = new Hono<Accord>();

  app.post('/', async (c) => {
    const timing = new Timing();
    const answer = await answerPost(c, outside, timing);
    c.header('X-Cache', answer.cache);
    c.header('Server-Timing', timing.header);
    c.header('ETag', await entityTag(answer.json));
    c.header('Cache-Control', 'no-store');
    c.header(answer.computed ? 'Location' : 'Content-Location', `/v1/summaries/${answer.id}`);
    return c.body(answer.json, answer.computed ? 201 : 200, { 'Content-Type': 'application/json' });
  });

  app.get('/', async (c) => {
    const { url, cursor, limit } = check(ListQuery, c.req.query());
    const store = new Store(c.env.SUMMARIES);
    if (url === undefined) {
      const list = JSON.stringify(await store.newest(limit, cursor ?? null));
      return await conditional(c, list, 'application/json', 'public, max-age=30');
    }
    const id = await store.idByAddress(url);
    const json = id === null ? null : await store.read(id);
    if (json === null) throw new Problem('unknown-summary', 'No summary of that address is stored.');
    c.header('Content-Location', `/v1/summaries/${id}`);
    return await conditional(c, json, 'application/json', 'public, max-age=30');
  });

  app.get('/:name', async (c) => {
    const { id, format } = readName(c);
    const json = isSummaryId(id) ? await new Store(c.env.SUMMARIES).read(id) : null;
    if (json === null) throw new Problem('unknown-summary', 'No summary is stored under that id.');
    const { type, render, lifetime } = formats[format];
    c.header('Vary', 'Accept');
    return await conditional(c, await render(json), type, `public, max-age=${lifetime}`);
  });

  return app;
}

async function answerPost(c: Context<Accord>, outside: Outside, timing: Timing): Promise<Answer> {
  const contentType = c.req.header('content-type') ?? '';
  const store = new Store(c.env.SUMMARIES);
  if (typeOf(contentType) === 'application/json') {
    return await answerRequest(check(SummaryRequest, parseJson(await bodyOf(c, JSON_BYTES))), store, outside, timing);
  }
  return await summarizeOnce(await readBody(c, contentType, timing), store, outside.now, timing);
}

async function readBody(c: Context<Accord>, contentType: string, timing: Timing): Promise<Source> {
  const type = typeOf(contentType);
  if (type !== 'text/plain' && type !== 'text/html') {
    throw new Problem('unsupported-media-type', type === '' ? 'The request has no Content-Type.' : `${type} is not read here.`, {
      headers: { 'Accept-Post': 'application/json, text/plain, text/html' },
    });
  }
  const options = check(ArticleOptions, c.req.query());
  const bytes = await bodyOf(c, type === 'text/plain' ? TEXT_BYTES : HTML_BYTES);
  if (type === 'text/plain') return { article: textArticle(decodeText(bytes, contentType), options), addresses: [] };
  return { article: await timing.measure('page', () => htmlArticle(bytes, contentType, options)), addresses: [] };
}

async function bodyOf(c: Context<Accord>, most: number): Promise<Uint8Array> {
  const bytes = await readBytes(c.req.raw.body, most);
  if (bytes === null) throw new Problem('body-too-large', `The body is larger than ${most} bytes.`);
  return bytes;
}

const typeOf = (contentType: string): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** `ID.md` chooses the form by its ending, `ID` by the Accept header; JSON where neither says. */
function readName(c: Context<Accord, '/:name'>): { id: string; format: Format } {
  const [id = '', ending, ...rest] = c.req.param('name').split('.');
  if (ending === undefined) return { id, format: acceptedFormat(c) };
  if (rest.length > 0 || !isFormat(ending))
    throw new Problem('not-found', `Summaries come as ${Object.keys(formats).join(', ')}, not as ${ending}.`);
  return { id, format: ending };
}

function acceptedFormat(c: Context<Accord>): Format {
  const types = Object.entries(formats).map(([name, { type }]) => [name, type.split(';', 1)[0] ?? ''] as const);
  const type = accepts(c, { header: 'Accept', supports: types.map(([, type]) => type), default: 'application/json' });
  const name = types.find(([, candidate]) => candidate === type)?.[0];
  return name !== undefined && isFormat(name) ? name : 'json';
}

async function conditional(c: Context<Accord>, body: string, type: string, cacheControl: string): Promise<Response> {
  const tag = await entityTag(body);
  c.header('ETag', tag);
  c.header('Cache-Control', cacheControl);
  if (matchesTag(c.req.header('if-none-match'), tag)) return c.body(null, 304);
  return c.body(body, 200, { 'Content-Type': type });
}
