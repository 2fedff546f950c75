/**
 * Which blocks of a page are its article: the box with the greatest sum of prose less noise,
 * without the boxes in it that stand beside the article or are links.
 */
import { findBeside } from './beside.ts';
import type { Block, Box, Layout } from './layout.ts';
import { type Sums, sumUp, within, worth } from './sums.ts';
import { trim } from './trim.ts';

/** What a box beside the article can cost the box around it, in characters of prose. */
const WORST = 60;
/** How many blocks after the headline the article's box begins at the latest for what stands between to be its teaser. */
const FARTHEST_LEAD = 30;
const SHORTEST_LEAD = 60;
const SHORTEST_CAPTION = 30;
/** Elements that hold one paragraph, never an article. */
const LEAF = new Set(['p', 'li', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'blockquote']);
/** Of the greatest worth that a box must hold to stand for the article. */
const NEARLY = 0.82;

export function findMain(layout: Layout): readonly Block[] {
  const sums = sumUp(layout.blocks);
  const beside = findBeside(layout, sums);
  const best = bestBox(layout, beside);
  const box = layout.boxes[best];
  if (box === undefined) return [];
  const whole = { ...box, to: lastOf(layout, sums, beside, best) };
  const dropped = dropLinks(layout, sums, beside, best, whole);
  const isDropped = (block: Block): boolean => dropped[block.box] === 1 || isLink(block);
  return trim(layout, sums, whole, leadOf(layout, beside, box.from), isDropped);
}

/** Most of it is links and little else; a heading may be one. */
const isLink = ({ text, linked, kind }: Block): boolean => kind !== 'heading' && linked > 0.6 * text.length && text.length - linked < 40;

/** Where the article ends: with the last of the boxes after the chosen one that are built like it and hold prose too. */
function lastOf({ boxes }: Layout, sums: Sums, beside: Uint8Array, best: number): number {
  const { element, parent, to } = boxes[best] ?? { element: null, parent: -1, to: 0 };
  let last = to;
  for (let at = best + 1; at < boxes.length && parent >= 0; at++) {
    const box = boxes[at];
    if (box === undefined || box.from >= (boxes[parent]?.to ?? 0)) break;
    const isLike = box.parent === parent && box.element.tag === element?.tag && box.element.attributes.class === element.attributes.class;
    if (isLike && beside[at] === 0 && within(sums.prose, box) >= 0.6 * within(sums.length, box)) last = Math.max(last, box.to);
  }
  return last;
}

/** Prose between the headline and the box, where themes put the teaser and the first picture. */
function leadOf({ blocks }: Layout, beside: Uint8Array, end: number): readonly Block[] {
  let start = end - 1;
  while (start >= 0 && blocks[start]?.level !== 1) start--;
  if (start < 0 || end - start > FARTHEST_LEAD) return [];
  return blocks.slice(start + 1, end).filter((block) => beside[block.box] === 0 && isLead(block));
}

const isLead = (block: Block): boolean => {
  const { text, linked, kind, level } = block;
  if (kind === 'caption') return text.length - 2 * linked >= SHORTEST_CAPTION;
  return (kind === 'paragraph' ? worth(block) : level > 1 ? text.length - 2 * linked : 0) >= SHORTEST_LEAD;
};

/** The innermost box that holds all but a little of the greatest worth. */
function bestBox({ blocks, boxes }: Layout, beside: Uint8Array): number {
  const value = new Float64Array(boxes.length);
  for (const block of blocks)
    value[block.box] = (value[block.box] ?? 0) + (beside[block.box] === 1 ? -Math.min(60, block.text.length) : worth(block));
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]?.parent ?? 0;
    value[parent] = (value[parent] ?? 0) + Math.max(-WORST, value[at] ?? 0);
  }
  const canHold = (at: number): boolean => {
    const box = boxes[at];
    return box !== undefined && box.from < box.to && !LEAF.has(box.element.tag);
  };
  let best = 0;
  for (let at = 0; at < boxes.length; at++) if (canHold(at) && (value[at] ?? 0) > (value[best] ?? 0)) best = at;
  const most = value[best] ?? 0;
  for (let at = best + 1; at < boxes.length; at++)
    if (canHold(at) && boxes[at]?.parent === best && (value[at] ?? 0) >= most * NEARLY) best = at;
  return best;
}

/** Marks the boxes within the best one that stand beside the article, or hold links and next to no prose. */
function dropLinks({ boxes }: Layout, sums: Sums, beside: Uint8Array, best: number, whole: Box): Uint8Array {
  const dropped = new Uint8Array(boxes.length);
  const all = within(sums.prose, whole);
  for (let at = best + 1; at < boxes.length; at++) {
    const box = boxes[at];
    if (box === undefined || box.from >= whole.to) break;
    const linkDense = within(sums.linked, box) > 0.5 * within(sums.length, box);
    dropped[at] = dropped[box.parent] === 1 || beside[at] === 1 || (linkDense && within(sums.prose, box) < 0.1 * all) ? 1 : 0;
  }
  return dropped;
}
