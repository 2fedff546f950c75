import { type Context, Hono } from 'hono';
import { answerRequest } from '../answer-request.ts';
import type { Accord, Outside } from '../env.ts';
import { isBlank } from '../input/article.ts';
import { readBytes } from '../input/bytes.ts';
import { FORM_BYTES } from '../limits.ts';
import { Problem } from '../problem.ts';
import { renderForm, type Typed } from '../render/form-page.tsx';
import { formats } from '../render/formats.ts';
import { check, SummaryRequest } from '../request.ts';
import { Store } from '../store.ts';
import { Timing } from '../timing.ts';

/** Needs no script: what is sent comes back as a whole page, with the summary or with what was wrong. */
export function form(outside: Outside): Hono<Accord> {
  const app = new Hono<Accord>();

  app.get('/', async (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.html(await renderForm());
  });

  app.post('/', async (c) => {
    c.header('Cache-Control', 'no-store');
    const typed = await readForm(c);
    try {
      const timing = new Timing();
      const answer = await answerRequest(check(SummaryRequest, requestOf(typed)), new Store(c.env.SUMMARIES), outside, timing);
      c.header('X-Cache', answer.cache);
      c.header('Server-Timing', timing.header);
      c.header('Content-Location', `/v1/summaries/${answer.id}.html`);
      return c.html(await formats.html.render(answer.json));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return c.html(await renderForm(typed, error), error.kind.status, error.headers);
    }
  });

  return app;
}

async function readForm(c: Context<Accord>): Promise<Typed> {
  const type = c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new Problem('unsupported-media-type', 'The form is read as application/x-www-form-urlencoded.');
  }
  const bytes = await readBytes(c.req.raw.body, FORM_BYTES);
  if (bytes === null) throw new Problem('body-too-large', `The form is larger than ${FORM_BYTES} bytes.`);
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  return { text: fields.get('text') ?? '', url: fields.get('url')?.trim() ?? '', published: fields.get('published')?.trim() ?? '' };
}

/** A field left empty was not given. */
function requestOf({ text, url, published }: Typed): Record<string, string> {
  const given = Object.entries({ text, url, published }).filter(([, value]) => !isBlank(value));
  return Object.fromEntries(given);
}
