import { Hono } from 'hono';
import { type Accord, minifluxSecret, type Outside } from '../env.ts';
import { readBytes } from '../input/bytes.ts';
import { entrySource, type ReadEntry, readMessage } from '../input/miniflux.ts';
import { WEBHOOK_BYTES } from '../limits.ts';
import { logError, reasonOf } from '../log.ts';
import { Problem } from '../problem.ts';
import { Store } from '../store.ts';
import { summarizeOnce } from '../summarize-once.ts';
import { Timing } from '../timing.ts';

export function webhooks(outside: Outside): Hono<Accord> {
  const app = new Hono<Accord>();

  /** Answers before the work is done, for Miniflux waits ten seconds and never asks twice. */
  app.post('/miniflux', async (c) => {
    const secret = minifluxSecret(c.env);
    if (secret === null) throw new Problem('webhook-not-configured', 'No secret is configured for Miniflux.');
    const bytes = await readBytes(c.req.raw.body, WEBHOOK_BYTES);
    if (bytes === null) throw new Problem('body-too-large', `The message is larger than ${WEBHOOK_BYTES} bytes.`);
    const entries = await readMessage(bytes, c.req.header('x-miniflux-signature'), secret);
    c.executionCtx.waitUntil(summarizeEntries(entries, new Store(c.env.SUMMARIES), outside));
    return c.json({ items: entries.map(itemOf) }, 202, { 'Cache-Control': 'no-store' });
  });

  return app;
}

/** What the sender is told of an entry: where its summary will be found, or why there will be none. */
function itemOf(read: ReadEntry) {
  if (read === null) return { entry: null, status: 'refused', detail: 'It has no id, title and http address.' };
  const { id, url } = read.entry;
  return { entry: id, status: 'accepted', url, summary: `/v1/summaries?url=${encodeURIComponent(url)}` };
}

/** As many at a time as a worker may hold connections open: time is short after the answer, and memory too. */
const LANES = 6;

async function summarizeEntries(entries: readonly ReadEntry[], store: Store, outside: Outside): Promise<void> {
  const waiting = entries.values();
  const lane = async () => {
    for (const read of waiting) if (read !== null) await summarizeEntry(read, store, outside);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** One that fails is logged, and does not stop the rest. */
async function summarizeEntry(read: NonNullable<ReadEntry>, store: Store, outside: Outside): Promise<void> {
  try {
    const timing = new Timing();
    await summarizeOnce(await entrySource(read, outside.fetch, timing), store, outside.now, timing);
  } catch (error) {
    logError('entry-failed', { entry: read.entry.id, url: read.entry.url, reason: reasonOf(error) });
  }
}
