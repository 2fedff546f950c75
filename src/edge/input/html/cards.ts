/** Teasers of other articles: boxes of one build that repeat side by side, each a linked title with little text. */
import type { Layout } from './layout.ts';
import { type Sums, within } from './sums.ts';

const FEWEST = 3;
/** Of the boxes of one build under one parent that must be teasers for any of them to be one. */
const MOST_ALIKE = 0.7;
const MOST_FREE = 260;
const MOST_LENGTH = 600;
const SHORTEST_TITLE = 15;

/** Marks each box that is such a teaser. */
export function findCards({ blocks, boxes }: Layout, sums: Sums): Uint8Array {
  const cards = boxes.map((_, at) => isCard(at));
  const under = new Map<number, number>();
  for (const [at, { parent }] of boxes.entries()) if (cards[at]) under.set(parent, (under.get(parent) ?? 0) + 1);
  const builds = new Map<string, number[]>();
  for (const [at, { element, parent }] of boxes.entries()) {
    if ((under.get(parent) ?? 0) < FEWEST) continue;
    const build = `${parent} ${element.tag} ${element.attributes.class ?? ''}`;
    const alike = builds.get(build);
    if (alike === undefined) builds.set(build, [at]);
    else alike.push(at);
  }
  const marked = new Uint8Array(boxes.length);
  for (const alike of builds.values()) {
    const teasers = alike.filter((at) => cards[at]);
    if (teasers.length >= FEWEST && teasers.length >= MOST_ALIKE * alike.length) for (const at of teasers) marked[at] = 1;
  }
  return marked;

  function isCard(at: number): boolean {
    const box = boxes[at];
    if (box === undefined || box.from === box.to) return false;
    const length = within(sums.length, box);
    if (length > MOST_LENGTH || length - within(sums.linked, box) > MOST_FREE) return false;
    for (let block = box.from; block < box.to; block++) {
      const { text = '', linked = 0 } = blocks[block] ?? {};
      if (text.length >= SHORTEST_TITLE && linked >= 0.8 * text.length) return true;
    }
    return false;
  }
}
