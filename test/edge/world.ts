/** The worker as its users meet it, with a network and a clock that a test can set, and the real KV of workerd. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createApp } from '../../src/edge/app.ts';
import type { Env, Outside } from '../../src/edge/env.ts';

export const ORIGIN = 'https://accord.example';

interface World {
  readonly fetch?: Outside['fetch'];
  readonly now?: Outside['now'];
  readonly bindings?: Partial<Env>;
}

const noNetwork: Outside['fetch'] = (url) => {
  throw new Error(`nobody was to fetch ${url}`);
};

/** Sends requests to a worker of its own, each until what it does after the answer is done. */
export function worker({ fetch = noNetwork, now = () => new Date(), bindings = {} }: World = {}) {
  const app = createApp({ fetch, now });
  return async (path: string, init?: RequestInit): Promise<Response> => {
    const context = createExecutionContext();
    const response = await app.fetch(new Request(ORIGIN + path, init), { ...env, ...bindings }, context);
    await waitOnExecutionContext(context);
    return response;
  };
}

export const postJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const postText = (body: BodyInit, type = 'text/plain'): RequestInit => ({ method: 'POST', headers: { 'content-type': type }, body });

/** Another one each time, so that no test meets what another one stored. */
export const someArticle = (): string =>
  `Norway and Chile signed a treaty on fishing on 3 May 2023 in Oslo.\n\nThe two countries had talked about it for years. (${crypto.randomUUID()})`;

/** A page as newspapers have them, with enough text to be one. */
export const somePage = (): string => `<!doctype html><html lang="en"><head><title>Norway and Chile sign fishing treaty</title>
<meta property="article:published_time" content="2023-05-03T10:00:00+02:00"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Norway and Chile sign fishing treaty</h1>
<p>Norway and Chile signed a treaty on fishing on 3 May 2023 in Oslo, after years of talks about the waters of the south.</p>
<p>The foreign ministers of both countries said that the treaty would come into force next year, once parliaments agree to it.</p>
<p>Fishermen in both countries had asked for it for a long time, and they welcomed what was signed (${crypto.randomUUID()}).</p>
</article></body></html>`;

export const htmlResponse = (html: string, headers: Record<string, string> = {}): Response =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** A KV namespace of which some operations fail. */
export function brokenKv(...broken: ('get' | 'getWithMetadata' | 'put' | 'list')[]): KVNamespace {
  return new Proxy(env.SUMMARIES, {
    get(kv, property) {
      if (broken.some((name) => name === property)) return () => Promise.reject(new Error('KV PUT failed: 429 Too Many Requests'));
      const value: unknown = Reflect.get(kv, property);
      return typeof value === 'function' ? value.bind(kv) : value;
    },
  });
}
