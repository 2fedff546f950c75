/** A checked request to its answer, for scripts and the form alike. */
import type { Outside } from './env.ts';
import { readRequest } from './input/article.ts';
import { type Recall, recallNothing } from './input/fetch.ts';
import { Problem, type ProblemName } from './problem.ts';
import type { SummaryRequest } from './request.ts';
import type { Store, StoredSummary } from './store.ts';
import { type Answer, type Settled, settle, summarizeOnce } from './summarize-once.ts';
import type { Timing } from './timing.ts';

/** Failures of the other side, for which what was read there before is the better answer. */
const PASSING: readonly ProblemName[] = ['address-unreachable', 'address-timeout', 'address-error'];

/** @throws Problem */
export async function answerRequest(request: SummaryRequest, store: Store, outside: Outside, timing: Timing): Promise<Answer> {
  try {
    const source = await readRequest(request, outside.fetch, timing, recallFrom(request.url, store));
    if ('known' in source) return { ...source.known, cache: 'hit', computed: false };
    return await summarizeOnce(source, store, outside.now, timing);
  } catch (error) {
    const stale = error instanceof Problem && PASSING.includes(error.problem) ? await staleAnswer(request.url, store) : null;
    if (stale === null) throw error;
    return stale;
  }
}

/**
 * What an address led to before, itself or by what it redirects to: an address that is new must first be told of.
 * A store that fails knows nothing, and the page is fetched as if for the first time.
 */
function recallFrom(address: string | undefined, store: Store): Recall<StoredSummary> {
  if (address === undefined) return recallNothing;
  let leading: Promise<Settled<string | null>> | undefined;
  return async (url) => {
    leading ??= settle(store.idByAddress(address));
    const [id, held] = await Promise.all([leading, settle(store.held(url))]);
    if (!id.ok || !held.ok) return null;
    return held.value?.known.id === id.value ? held.value : null;
  };
}

async function staleAnswer(address: string | undefined, store: Store): Promise<Answer | null> {
  const id = address === undefined ? null : await store.idByAddress(address);
  const json = id === null ? null : await store.read(id);
  return id === null || json === null ? null : { id, json, cache: 'stale', computed: false };
}
