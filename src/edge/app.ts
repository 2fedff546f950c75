/** The worker's entrances in order, what every answer carries, and the one place where errors become answers. */
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Accord, Outside } from './env.ts';
import { logError, reasonOf } from './log.ts';
import { Problem } from './problem.ts';
import { contentSecurityPolicy } from './render/page.tsx';
import { renderProblem } from './render/problem-page.tsx';
import { form } from './routes/form.ts';
import { meta } from './routes/meta.ts';
import { summaries } from './routes/summaries.ts';
import { webhooks } from './routes/webhooks.ts';

/** Every path with the methods that it has: for 405, and for OPTIONS. HEAD goes where GET does. */
const METHODS = {
  '/': 'GET, HEAD, POST, OPTIONS',
  '/v1/summaries': 'GET, HEAD, POST, OPTIONS',
  '/v1/summaries/:name': 'GET, HEAD, OPTIONS',
  '/v1/webhooks/miniflux': 'POST, OPTIONS',
  '/openapi.json': 'GET, HEAD, OPTIONS',
  '/healthz': 'GET, HEAD, OPTIONS',
  '/problems/:name': 'GET, HEAD, OPTIONS',
} as const;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Content-Location',
};

export function createApp(outside: Outside): Hono<Accord> {
  const app = new Hono<Accord>();

  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Content-Security-Policy', await contentSecurityPolicy());
  });

  // Any page's script may read what anyone may read. Nothing is sent on a visitor's behalf: POST is for servers and the form.
  // No search engine lists a summary: who pasted an article shared it with nobody but by its id.
  app.use('/v1/summaries/*', async (c, next) => {
    await next();
    c.header('X-Robots-Tag', 'noindex');
    if (c.req.method === 'GET' || c.req.method === 'HEAD') for (const [name, value] of Object.entries(CORS)) c.header(name, value);
  });

  app.route('/v1/summaries', summaries(outside));
  app.route('/v1/webhooks', webhooks(outside));
  app.route('/', form(outside));
  app.route('/', meta());

  for (const [path, allow] of Object.entries(METHODS)) {
    app.options(path, (c) => c.body(null, 204, { Allow: allow }));
    app.all(path, (c) => {
      throw new Problem('method-not-allowed', `${c.req.method} is not for this address.`, { headers: { Allow: allow } });
    });
  }

  app.notFound((c) => answerProblem(c, new Problem('not-found', `There is nothing at ${c.req.path}.`)));
  app.onError((error, c) => answerProblem(c, error instanceof Problem ? error : unexpected(error)));
  return app;
}

function unexpected(error: Error): Problem {
  logError('unexpected', { reason: reasonOf(error), stack: error.stack ?? null });
  return new Problem('internal', 'The request could not be finished.');
}

/** A page for who reads pages, problem+json for everyone else. */
async function answerProblem(c: Context<Accord>, problem: Problem): Promise<Response> {
  const { status } = problem.kind;
  const headers = { ...problem.headers, 'Cache-Control': 'no-store', Vary: 'Accept' };
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/problem+json', 'application/json', 'text/html'],
    default: 'application/json',
  });
  if (type === 'text/html' || c.req.path.endsWith('.html')) return c.html(await renderProblem(problem), status, headers);
  const document = JSON.stringify(problem.document(new URL(c.req.url).origin));
  return c.body(document, status, { ...headers, 'Content-Type': 'application/problem+json' });
}
