/** Whether a clause tells of what was or of what will be. */

import type { Range } from '../text/reading.ts';
import type { ClassMatch } from '../text/token-class.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Lean } from './expression.ts';
import type { Cues } from './grammar.ts';

/** Tokens either side of an expression in which its verb is looked for. */
const REACH = 40;

const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '"', '“', '”']);

interface Cue {
  readonly lean: Lean;
  /** Marks that end a clause between the cue and the expression. */
  readonly clauses: number;
}

/** Words that a cue may begin before the token that it is met at: "will be", "is expected to". */
const LONGEST_CUE = 3;

/** The cue at a token, or the longer one that begins before it and covers it ("sẽ bị" over "bị"). */
function longestOver(tokens: Tokens, at: number, cues: Cues): ClassMatch<Lean | null> | null {
  const cue = cues.match(tokens, at);
  if (cue === null) return null;
  for (let before = Math.max(0, at - LONGEST_CUE); before < at; before++) {
    const longer = cues.match(tokens, before);
    if (longer !== null && longer.to >= cue.to) return longer;
  }
  return cue;
}

function cueBefore(tokens: Tokens, { from }: Range, sentence: Range, cues: Cues): Cue | null {
  let clauses = 0;
  for (let at = from - 1; at >= sentence.from && at >= from - REACH; at--) {
    if (CLAUSE_ENDS.has(tokens.norm[at] ?? '')) clauses += 1;
    const cue = longestOver(tokens, at, cues);
    if (cue !== null && cue.value !== null && cue.to <= from) return { lean: cue.value, clauses };
  }
  return null;
}

function cueAfter(tokens: Tokens, { to }: Range, sentence: Range, cues: Cues): Cue | null {
  let clauses = 0;
  for (let at = to; at < sentence.to && at < to + REACH; at++) {
    if (CLAUSE_ENDS.has(tokens.norm[at] ?? '')) clauses += 1;
    const cue = longestOver(tokens, at, cues);
    if (cue !== null && cue.value !== null) return { lean: cue.value, clauses };
  }
  return null;
}

/** The cue of the expression's own clause: before it, else after it; then the nearest of the neighbouring clauses. */
export function tenseAt(tokens: Tokens, range: Range, sentence: Range, cues: Cues): Lean | null {
  const before = cueBefore(tokens, range, sentence, cues);
  if (before?.clauses === 0) return before.lean;
  const after = cueAfter(tokens, range, sentence, cues);
  if (after !== null && (before === null || after.clauses < before.clauses)) return after.lean;
  return before?.lean ?? null;
}
