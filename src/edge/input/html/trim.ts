/** What is left out of the article's box block by block: labels, repeated lines, the sections after the article's end. */
import type { Block, Box, Layout } from './layout.ts';
import { ENDINGS, fold, LABELS } from './phrases.ts';
import { isProse, type Sums } from './sums.ts';

/** The longest text that is looked up among the phrases. */
const LONGEST_LABEL = 60;
/** A shorter line may well stand twice. */
const SHORTEST_REPEAT = 50;
/** Fragments in a row that are no prose together. */
const FRAGMENTS = 4;
const FRAGMENT_LENGTH = 30;

export function trim(
  layout: Layout,
  sums: Sums,
  { from, to }: Box,
  lead: readonly Block[],
  isDropped: (block: Block) => boolean,
): readonly Block[] {
  const kept: Block[] = [...lead];
  const seen = new Set(lead.map(({ text }) => text));
  let resumeAt = from;
  const prose = (start: number, end: number): number => (sums.prose[end] ?? 0) - (sums.prose[start] ?? 0);
  for (let at = from; at < to; at++) {
    const block = layout.blocks[at];
    if (block === undefined || at < resumeAt) continue;
    const label = block.text.length <= LONGEST_LABEL ? fold(block.text) : '';
    const end = ENDINGS.has(label) ? endOfSection(layout, at, to) : at;
    if (end > at && prose(at, end) <= (block.level > 0 ? 0.4 : 0.15) * prose(from, to)) resumeAt = end;
    else if (
      isDropped(block) ||
      LABELS.has(label) ||
      isNumber(block) ||
      (block.level === 0 && block.text.length > SHORTEST_REPEAT && seen.has(block.text))
    )
      continue;
    else kept.push(block);
    seen.add(block.text);
  }
  return dropEmptyHeadings(dropFragments(dropLeadIn(kept)));
}

/** Counters and page numbers; a clock time may head an entry. */
const isNumber = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length < FRAGMENT_LENGTH && !/\p{L}{2}|\d[:.h]\d\d/u.test(text);

/** The next heading of the same rank or a higher one within the box that the section fills. */
function endOfSection({ blocks, boxes }: Layout, start: number, to: number): number {
  const { box, level } = blocks[start] ?? { box: 0, level: 0 };
  let holder = boxes[box];
  while (holder !== undefined && holder.to <= start + 1) holder = boxes[holder.parent];
  const end = Math.min(to, holder?.to ?? to);
  for (let at = start + 1; at < end; at++) {
    const next = blocks[at]?.level ?? 0;
    if (next > 0 && (level === 0 || next <= level)) return at;
  }
  return end;
}

const SHORTEST_LEAD_IN = 40;
const ENDS_IN_DASH = /[—–]$/u;

/** Dates, names and sections between headline and text; but not the place that a text begins with ("Geneva —"). */
function dropLeadIn(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ text, kind }) => kind !== 'heading' && isProse(text));
  const isLeadIn = ({ kind, text }: Block): boolean => kind === 'paragraph' && text.length < SHORTEST_LEAD_IN && !ENDS_IN_DASH.test(text);
  return blocks.filter((block, at) => at >= first || !isLeadIn(block));
}

/** Runs of short pieces that make no text together: figures of a card, buttons, labels. */
function dropFragments(blocks: readonly Block[]): readonly Block[] {
  const isFragment = ({ kind, text }: Block): boolean => kind === 'paragraph' && text.length < FRAGMENT_LENGTH && !isProse(text);
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (end < blocks.length && isFragment(blocks[end] as Block)) end++;
    if (end - at < FRAGMENTS) kept.push(...blocks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return kept;
}

/** Headings with nothing under them: at the end, or links to other pages one after the other. */
function dropEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const isLinked = ({ kind, linked, text }: Block): boolean => kind === 'heading' && linked > 0.8 * text.length;
  const kept: Block[] = [];
  let under: Block | null = null;
  for (const block of blocks.toReversed()) {
    const isEmpty: boolean = block.kind === 'heading' && (under === null || (isLinked(block) && isLinked(under)));
    if (!isEmpty) kept.push(block);
    if (!isEmpty || under !== null) under = block;
  }
  return kept.reverse();
}
