/** Boxes that stand beside the article, told by their names, by what they hold, and by repeating as teasers do. */
import { findCards } from './cards.ts';
import { type Hint, hintOf } from './hints.ts';
import type { Box, Layout } from './layout.ts';
import { type Sums, within } from './sums.ts';

/** A word that names boxes holding more than this share of a page's prose says nothing on that page. */
const BELIEVED = { comments: 0.97, never: 0.6, seldom: 0.25 } as const;

/** Marks the boxes beside the article, with all that stands in them. */
export function findBeside(layout: Layout, sums: Sums): Uint8Array {
  const { blocks, boxes } = layout;
  const all = sums.prose[blocks.length] ?? 0;
  const holds = findHolders(layout);
  const cards = findCards(layout, sums);
  const hints: (Hint | null)[] = boxes.map((box, at) =>
    holds[at] === 1 || box.from === box.to ? null : believed(hintOf(box.element), within(sums.prose, box) / all),
  );
  const totals = new Map<string, number>();
  for (const [at, box] of boxes.entries()) {
    const word = hints[at]?.word;
    if (word !== undefined && hints[box.parent]?.word !== word) totals.set(word, (totals.get(word) ?? 0) + within(sums.prose, box));
  }
  const beside = new Uint8Array(boxes.length);
  for (const [at, box] of boxes.entries()) {
    const hint = hints[at] ?? null;
    const named =
      hint !== null &&
      believed(hint, (totals.get(hint.word) ?? 0) / all) !== null &&
      (hint.strength !== 'seldom' || looksBeside(box, sums));
    beside[at] = beside[box.parent] === 1 || named || cards[at] === 1 ? 1 : 0;
  }
  return beside;
}

const believed = (hint: Hint | null, share: number): Hint | null => (hint !== null && share > BELIEVED[hint.strength] ? null : hint);

/** Little prose for what there is, or many links. */
function looksBeside(box: Box, sums: Sums): boolean {
  const length = within(sums.length, box);
  return within(sums.prose, box) < 0.4 * length || within(sums.linked, box) > 0.3 * length;
}

/** Marks the boxes around what the page itself calls its main part, or around its only headline. */
function findHolders({ boxes }: Layout): Uint8Array {
  const holds = new Uint8Array(boxes.length);
  const tagged = (tag: string): number[] => boxes.flatMap(({ element }, at) => (element.tag === tag ? [at] : []));
  const main = boxes.flatMap(({ element }, at) =>
    element.tag === 'main' || element.attributes.role === 'main' || element.attributes.itemprop === 'articleBody' ? [at] : [],
  );
  for (const found of [main, tagged('article'), tagged('h1')]) {
    if (found.length === 1) for (let at = found[0] ?? -1; at >= 0 && holds[at] === 0; at = boxes[at]?.parent ?? -1) holds[at] = 1;
  }
  return holds;
}
