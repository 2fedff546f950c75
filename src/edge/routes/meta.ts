import { Hono } from 'hono';
import { ruleset } from '../../core/ruleset.ts';
import type { Accord } from '../env.ts';
import { openapi } from '../openapi.ts';
import { isProblemName, Problem, problems } from '../problem.ts';
import { renderProblemKind } from '../render/problem-page.tsx';

/** What the worker says of itself. */
export function meta(): Hono<Accord> {
  const app = new Hono<Accord>();

  app.get('/healthz', (c) => c.json({ status: 'ok', ruleset }, 200, { 'Cache-Control': 'no-store' }));

  app.get('/openapi.json', (c) => c.json(openapi(), 200, { 'Cache-Control': 'public, max-age=300' }));

  app.get('/problems/:name', async (c) => {
    const name = c.req.param('name');
    if (!isProblemName(name)) throw new Problem('not-found', `The problems are ${Object.keys(problems).join(', ')}.`);
    return c.html(await renderProblemKind(name));
  });

  return app;
}
