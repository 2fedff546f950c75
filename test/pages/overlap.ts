/**
 * How much of a page's text was found, by the customary measure of main text extraction:
 * the multiset overlap of word 4-grams (scrapinghub's article-extraction-benchmark).
 */

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const LENGTH = 4;

export function overlap(found: string, wanted: string): Overlap {
  const left = grams(found);
  const right = grams(wanted);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  return { precision: ratio(shared, total(left)), recall: ratio(shared, total(right)) };
}

/** Means over pages, and the F1 of the two means. */
export function average(overlaps: readonly Overlap[]): Overlap & { readonly f1: number } {
  const precision = overlaps.reduce((sum, each) => sum + each.precision, 0) / overlaps.length;
  const recall = overlaps.reduce((sum, each) => sum + each.recall, 0) / overlaps.length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function grams(text: string): Map<string, number> {
  const words = text.normalize('NFC').match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + LENGTH <= Math.max(words.length, LENGTH); at++) {
    const gram = words.slice(at, at + LENGTH).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
