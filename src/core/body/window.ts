import type { DroppedReason } from '../schema.ts';
import { isProse, type Line, type Reasons } from './lines.ts';

/** First (included) and last (excluded) index of the run with the greatest sum; the whole where none is positive. */
export function maximalWindow(scores: readonly number[]): { from: number; to: number } {
  let best = 0;
  let from = 0;
  let to = scores.length;
  let sum = 0;
  let start = 0;
  scores.forEach((score, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += score;
    if (sum > best) {
      best = sum;
      from = start;
      to = index + 1;
    }
  });
  return { from, to };
}

/** Reasons of lines after which nothing of the article comes. */
const CLOSING: ReadonlySet<DroppedReason> = new Set(['tags', 'comments', 'footer', 'cookies']);

/** A box in an article has hardly more lines. */
const LARGEST_BOX = 8;

/** The window's end, moved over boxes to sentences that nothing speaks against: an article's last words after one. */
export function extendWindow(lines: readonly Line[], reasons: Reasons, to: number): number {
  let end = to;
  for (let at = to; at < lines.length && at - end <= LARGEST_BOX; at++) {
    const reason = reasons[at] ?? null;
    if (reason !== null && CLOSING.has(reason)) return end;
    if (reason === null && isProse(lines[at] as Line)) end = at + 1;
  }
  return end;
}
