/**
 * Which blocks of a page are its article: the box with the greatest sum of prose less noise,
 * without the boxes in it that are links, or that are named as standing beside an article.
 */
import { hintOf } from './hints.ts';
import type { Block, Box, Layout } from './layout.ts';

/** A box named as beside the article is kept where it holds more than this share of the prose. */
const MOST = 0.4;

interface Sums {
  readonly prose: Float64Array;
  readonly noise: Float64Array;
  readonly length: Float64Array;
  readonly linked: Float64Array;
}

export function findMain(layout: Layout): readonly Block[] {
  const { blocks, boxes } = layout;
  const beside = findBeside(layout);
  const sums = sumUp(layout, beside);
  const best = bestBox(boxes, sums);
  const box = boxes[best];
  if (box === undefined) return [];
  const dropped = dropBoxes(layout, sums, best);
  return blocks.slice(box.from, box.to).filter((block) => dropped[block.box] === 0 && keeps(block));
}

const keeps = ({ text, linked, kind }: Block): boolean => (kind === 'heading' ? linked <= text.length * 0.9 : linked < text.length * 0.6);

/** Boxes named as beside the article, with all that stands in them. */
function findBeside({ blocks, boxes }: Layout): Uint8Array {
  const prose = new Float64Array(blocks.length + 1);
  for (const [at, block] of blocks.entries()) prose[at + 1] = (prose[at] ?? 0) + Math.max(0, worth(block));
  const all = prose[blocks.length] ?? 0;
  const beside = new Uint8Array(boxes.length);
  for (const [at, { element, parent, from, to }] of boxes.entries()) {
    const named = element.tag === 'aside' || hintOf(element.attributes) < 0;
    const share = ((prose[to] ?? 0) - (prose[from] ?? 0)) / all;
    beside[at] = beside[parent] === 1 || (named && share <= MOST) ? 1 : 0;
  }
  return beside;
}

const SENTENCE_END = /[.!?…。！？:;)"”’»]$/u;

/** Characters of prose in a block, below zero for what looks like a menu. */
function worth({ text, linked, kind }: Block): number {
  const { length } = text;
  if (linked > length * 0.5) return -linked - 10;
  if (kind === 'heading') return 0;
  const free = length - 2 * linked;
  if (length >= 80 || (length >= 35 && SENTENCE_END.test(text))) return free;
  return kind === 'row' || kind === 'item' ? 0 : -10;
}

function sumUp({ blocks }: Layout, beside: Uint8Array): Sums {
  const sums: Sums = {
    prose: new Float64Array(blocks.length + 1),
    noise: new Float64Array(blocks.length + 1),
    length: new Float64Array(blocks.length + 1),
    linked: new Float64Array(blocks.length + 1),
  };
  for (const [at, block] of blocks.entries()) {
    const value = beside[block.box] === 1 ? -Math.min(60, block.text.length) : worth(block);
    sums.prose[at + 1] = (sums.prose[at] ?? 0) + Math.max(0, value);
    sums.noise[at + 1] = (sums.noise[at] ?? 0) + Math.max(0, -value);
    sums.length[at + 1] = (sums.length[at] ?? 0) + block.text.length;
    sums.linked[at + 1] = (sums.linked[at] ?? 0) + block.linked;
  }
  return sums;
}

const within = (sum: Float64Array, { from, to }: Box): number => (sum[to] ?? 0) - (sum[from] ?? 0);

/** The innermost box of the greatest worth. */
function bestBox(boxes: readonly Box[], sums: Sums): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, box] of boxes.entries()) {
    const value = within(sums.prose, box) - within(sums.noise, box);
    if (value >= most) {
      most = value;
      best = at;
    }
  }
  return best;
}

/** Marks the boxes within the best one that are no part of the article. */
function dropBoxes({ boxes }: Layout, sums: Sums, best: number): Uint8Array {
  const dropped = new Uint8Array(boxes.length);
  const top = boxes[best];
  if (top === undefined) return dropped;
  const all = within(sums.prose, top);
  for (const [at, box] of boxes.entries()) {
    if (at <= best || box.from < top.from || box.to > top.to) continue;
    const named = box.element.tag === 'aside' || hintOf(box.element.attributes) < 0;
    const prose = within(sums.prose, box);
    const linkDense = within(sums.linked, box) > 0.5 * within(sums.length, box);
    dropped[at] = dropped[box.parent] === 1 || (named && prose <= MOST * all) || (linkDense && prose < 0.1 * all) ? 1 : 0;
  }
  return dropped;
}
