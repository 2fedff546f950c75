/** An article's summary, computed once: from the store, from memory, or now. */
import type { Article } from '../core/body/body.ts';
import { ruleset } from '../core/ruleset.ts';
import { Summary } from '../core/schema.ts';
import { summarize } from '../core/summarize.ts';
import type { Outside } from './env.ts';
import { summaryId } from './identity.ts';
import type { Address, Source } from './input/article.ts';
import { Problem } from './problem.ts';
import type { Store } from './store.ts';
import type { Timing } from './timing.ts';

export interface Answer {
  readonly id: string;
  /** The summary as JSON: the very characters that are stored. */
  readonly json: string;
  /** `stale`: the address did not answer, this is what it held before. */
  readonly cache: 'hit' | 'miss' | 'stale' | 'store-failed';
  readonly computed: boolean;
}

/**
 * Summaries computed lately in this isolate. KV may answer "not found" for a minute after a write, and a second
 * request may come while the first one writes; values, unlike promises, can be shared between requests.
 */
const recent = new Map<string, string>();
const RECENT_CHARACTERS = 8_000_000;

/** A store that fails costs nothing but the computing: it is said in `cache`, and the summary is answered. */
export async function summarizeOnce({ article, addresses }: Source, store: Store, now: Outside['now'], timing: Timing): Promise<Answer> {
  const id = await summaryId(article);
  const stored = await timing.measure('store-read', () => settle(store.read(id)));
  const known = (stored.ok ? stored.value : null) ?? recent.get(id);
  const json = known ?? (await timing.measure('summarize', () => compute(id, article, now)));
  const writes = await timing.measure('store-write', () =>
    Promise.all(writesOf(id, json, known === undefined, addresses, store).map(settle)),
  );
  const failed = !stored.ok || writes.some((write) => !write.ok);
  if (failed) recent.delete(id);
  return { id, json, cache: failed ? 'store-failed' : known === undefined ? 'miss' : 'hit', computed: known === undefined };
}

function writesOf(id: string, json: string, computed: boolean, addresses: readonly Address[], store: Store): Promise<void>[] {
  const writes: Promise<void>[] = [];
  if (computed) writes.push(store.write(id, json));
  const summary = addresses.length > 0 ? readSummary(json) : null;
  if (summary !== null) writes.push(store.publish(summary, addresses));
  return writes;
}

/** Does not wait for anything, so that of two like requests the second finds what the first has made. */
function compute(id: string, article: Article, now: Outside['now']): string {
  const summary: Summary = { id, ruleset, created: now().toISOString(), ...summarize(article) };
  const json = JSON.stringify(summary);
  remember(id, json);
  return json;
}

function remember(id: string, json: string): void {
  recent.set(id, json);
  let characters = 0;
  for (const value of recent.values()) characters += value.length;
  for (const [oldest, value] of recent) {
    if (characters <= RECENT_CHARACTERS) return;
    recent.delete(oldest);
    characters -= value.length;
  }
}

/** A stored summary; null where its shape is that of another version. */
export function readSummary(json: string): Summary | null {
  const summary = Summary.safeParse(JSON.parse(json));
  return summary.success ? summary.data : null;
}

export type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** What the store answers, or that it failed. */
export async function settle<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof Problem && error.problem === 'store-unavailable') return { ok: false };
    throw error;
  }
}
