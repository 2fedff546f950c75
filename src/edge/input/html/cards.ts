/** Teasers of other articles: boxes of one build that repeat side by side, each a linked title with little text. */
import type { Layout } from './layout.ts';
import type { Sums } from './sums.ts';
import { within } from './sums.ts';

const FEWEST = 3;
const MOST_FREE = 260;
const MOST_LENGTH = 600;

/** Marks each box that is such a teaser. */
export function findCards({ blocks, boxes }: Layout, sums: Sums): Uint8Array {
  const groups = new Map<string, number[]>();
  for (const [at, { element, parent }] of boxes.entries()) {
    const key = `${parent} ${element.tag} ${element.attributes.class ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  const cards = new Uint8Array(boxes.length);
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const like = group.filter(isCard);
    if (like.length >= FEWEST && like.length >= group.length * 0.7) for (const at of like) cards[at] = 1;
  }
  return cards;

  function isCard(at: number): boolean {
    const box = boxes[at];
    if (box === undefined) return false;
    const length = within(sums.length, box);
    if (length > MOST_LENGTH || length - within(sums.linked, box) > MOST_FREE) return false;
    for (let block = box.from; block < box.to; block++) {
      const { text = '', linked = 0 } = blocks[block] ?? {};
      if (text.length >= 15 && linked >= 0.8 * text.length) return true;
    }
    return false;
  }
}
