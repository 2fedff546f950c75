import type { Range } from './reading.ts';
import type { Tokens } from './tokens.ts';

/**
 * The tokens of some ranges, in order, as a text read without the rest. `gap` gives each of them the gap that the
 * reader sees: a hard-wrapped line is a space, a cut-out insert is one too.
 */
export function selectTokens(tokens: Tokens, ranges: readonly Range[], gap: Uint8Array): Tokens {
  const length = gap.length;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const kind = new Uint8Array(length);
  const shape = new Uint8Array(length);
  const word = new Int32Array(length);
  let at = 0;
  for (const { from, to } of ranges) {
    for (let read = from; read < to; read++, at++) {
      start[at] = tokens.start[read] as number;
      end[at] = tokens.end[read] as number;
      kind[at] = tokens.kind[read] as number;
      shape[at] = tokens.shape[read] as number;
      word[at] = tokens.word[read] as number;
    }
  }
  const norm = ranges.flatMap(({ from, to }) => tokens.norm.slice(from, to));
  return { text: tokens.text, length, start, end, kind, shape, gap, norm, word, vocabulary: tokens.vocabulary };
}
