/** What a block of text is worth, and running sums of it over a page: sums over any box cost two look-ups. */
import type { Block, Box } from './layout.ts';

export interface Sums {
  readonly prose: Float64Array;
  readonly length: Float64Array;
  readonly linked: Float64Array;
}

const COPYRIGHT = /©|\(c\) \d{4}|copyright|all rights reserved|bản quyền (?:thuộc|©)/iu;
const HAN = /[\u3040-\u9fff]/u;
const SENTENCE_ENDS = '.!?…。！？:;)"”’»';

/** Characters of prose in a block, below zero for what looks like a menu. */
export function worth({ text, linked, kind }: Block): number {
  const { length } = text;
  if (linked > length * 0.5) return -linked - 10;
  if (kind === 'heading') return 0;
  if (COPYRIGHT.test(text.slice(0, 60))) return -10;
  if (isProse(text)) return length - 2 * linked;
  return kind === 'row' || kind === 'item' ? 0 : -10;
}

/** Long enough for prose, or shorter and ending as sentences do; Chinese says as much in fewer characters. */
export function isProse(text: string): boolean {
  const length = HAN.test(text.slice(0, 20)) ? text.length * 2.5 : text.length;
  return length >= 80 || (length >= 35 && SENTENCE_ENDS.includes(text.charAt(text.length - 1)));
}

export function sumUp(blocks: readonly Block[]): Sums {
  const size = blocks.length + 1;
  const sums: Sums = { prose: new Float64Array(size), length: new Float64Array(size), linked: new Float64Array(size) };
  for (const [at, block] of blocks.entries()) {
    sums.prose[at + 1] = (sums.prose[at] ?? 0) + Math.max(0, worth(block));
    sums.length[at + 1] = (sums.length[at] ?? 0) + block.text.length;
    sums.linked[at + 1] = (sums.linked[at] ?? 0) + block.linked;
  }
  return sums;
}

export const within = (sum: Float64Array, { from, to }: Box): number => (sum[to] ?? 0) - (sum[from] ?? 0);
