/**
 * Which blocks of a page are its article: the box with the greatest sum of prose less noise,
 * without the boxes in it that stand beside the article or are links.
 */
import { findBeside } from './beside.ts';
import type { Block, Layout } from './layout.ts';
import { type Sums, sumUp, within, worth } from './sums.ts';
import { trim } from './trim.ts';

/** What a box beside the article can cost the box around it, in characters of prose. */
const WORST = 120;
/** Of the greatest worth that a box must hold to stand for the article. */
const NEARLY = 0.88;

export function findMain(layout: Layout): readonly Block[] {
  const sums = sumUp(layout.blocks);
  const beside = findBeside(layout, sums);
  const best = bestBox(layout, beside);
  const box = layout.boxes[best];
  if (box === undefined) return [];
  const dropped = dropLinks(layout, sums, beside, best);
  return trim(layout, sums, box, (block) => dropped[block.box] === 1 || isLink(block));
}

const isLink = ({ text, linked, kind }: Block): boolean => linked > text.length * (kind === 'heading' ? 0.9 : 0.6);

/** The innermost box that holds all but a little of the greatest worth. */
function bestBox({ blocks, boxes }: Layout, beside: Uint8Array): number {
  const value = new Float64Array(boxes.length);
  for (const block of blocks)
    value[block.box] = (value[block.box] ?? 0) + (beside[block.box] === 1 ? -Math.min(60, block.text.length) : worth(block));
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]?.parent ?? 0;
    value[parent] = (value[parent] ?? 0) + Math.max(-WORST, value[at] ?? 0);
  }
  let best = 0;
  for (let at = 0; at < boxes.length; at++) if ((value[at] ?? 0) > (value[best] ?? 0)) best = at;
  const most = value[best] ?? 0;
  for (let at = best + 1; at < boxes.length; at++) if (boxes[at]?.parent === best && (value[at] ?? 0) >= most * NEARLY) best = at;
  return best;
}

/** Marks the boxes within the best one that stand beside the article, or hold links and next to no prose. */
function dropLinks({ boxes }: Layout, sums: Sums, beside: Uint8Array, best: number): Uint8Array {
  const dropped = new Uint8Array(boxes.length);
  const top = boxes[best];
  if (top === undefined) return dropped;
  const all = within(sums.prose, top);
  for (let at = best + 1; at < boxes.length; at++) {
    const box = boxes[at];
    if (box === undefined || box.from >= top.to) break;
    const linkDense = within(sums.linked, box) > 0.5 * within(sums.length, box);
    dropped[at] = dropped[box.parent] === 1 || beside[at] === 1 || (linkDense && within(sums.prose, box) < 0.1 * all) ? 1 : 0;
  }
  return dropped;
}
