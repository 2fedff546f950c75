import type { Span } from '../schema.ts';
import { Gap, type Tokens } from './tokens.ts';

/** What a block of the article is to its reader. */
export type BlockRole = 'title' | 'teaser' | 'heading' | 'paragraph' | 'caption' | 'source';

/** Tokens `from` (included) to `to` (excluded) of a reading. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Range {
  readonly role: BlockRole;
  /** Number of the block that the sentence stands in, counted from 0. */
  readonly block: number;
}

/**
 * The article as it is read: the tokens of its body only, inserts cut out and hard-wrapped lines joined,
 * with the sentences they make. All stages after the body work on this and on nothing else.
 */
export interface Reading {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** For each token the number of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** Characters from the first to the last token of a range; an insert cut out between them is inside the span. */
export const spanOf = (tokens: Tokens, { from, to }: Range): Span => [tokens.start[from] as number, tokens.end[to - 1] as number];

/** Sets a column's value for the tokens of a range: names and dates are short, for which `fill` is slow to start. */
export function cover(column: Int32Array | Uint8Array, from: number, to: number, value: number): void {
  for (let at = from; at < to; at++) column[at] = value;
}

/** What stands in the text over these tokens. */
export const textOf = (tokens: Tokens, range: Range): string => {
  const [start, end] = spanOf(tokens, range);
  return tokens.text.slice(start, end);
};

/** The normal words of a range with single spaces where the text has a gap: for comparing names. */
export function normOf(tokens: Tokens, { from, to }: Range): string {
  let joined = '';
  for (let at = from; at < to; at++) joined += (at > from && tokens.gap[at] !== Gap.None ? ' ' : '') + (tokens.norm[at] as string);
  return joined;
}
