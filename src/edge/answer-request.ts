/** A checked request to its answer, for scripts and the form alike. */
import type { Outside } from './env.ts';
import { readRequest } from './input/article.ts';
import { Problem, type ProblemName } from './problem.ts';
import type { SummaryRequest } from './request.ts';
import type { Store } from './store.ts';
import { type Answer, summarizeOnce } from './summarize-once.ts';
import type { Timing } from './timing.ts';

/** Failures of the other side, for which what was read there before is the better answer. */
const PASSING: readonly ProblemName[] = ['address-unreachable', 'address-timeout', 'address-error'];

/** @throws Problem */
export async function answerRequest(request: SummaryRequest, store: Store, outside: Outside, timing: Timing): Promise<Answer> {
  try {
    return await summarizeOnce(await readRequest(request, outside.fetch, timing), store, outside.now, timing);
  } catch (error) {
    const stale = error instanceof Problem && PASSING.includes(error.problem) ? await staleAnswer(request.url, store) : null;
    if (stale === null) throw error;
    return stale;
  }
}

async function staleAnswer(address: string | undefined, store: Store): Promise<Answer | null> {
  const id = address === undefined ? null : await store.idByAddress(address);
  const json = id === null ? null : await store.read(id);
  return id === null || json === null ? null : { id, json, cache: 'stale', computed: false };
}
