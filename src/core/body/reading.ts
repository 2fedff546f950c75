import { type BlockRole, cover, type Range, type Reading, type Sentence } from '../text/reading.ts';
import { selectTokens } from '../text/select.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, type Tokens } from '../text/tokens.ts';
import { isCaption, isSource } from './credit.ts';
import type { Header } from './header.ts';
import type { Line } from './lines.ts';
import { beginsSmall, isUnfinished } from './wrap.ts';

/** A line so long that breaks off before an insert goes on after it. */
const CUT_WORDS = 12;
const LONGEST_HEADING = 20;

/**
 * The line takes up the sentence that the one before left unfinished; `cut` where something between them was left out.
 * After a cut a name may come next, but a caption without a mark at its end is whole.
 */
function goesOn(tokens: Tokens, before: Line, line: Line, cut: boolean, lexicon: TextLexicon | undefined): boolean {
  if (line.point || !isUnfinished(tokens, before)) return false;
  if (beginsSmall(tokens, line)) return cut || line.gap === Gap.Line || before.words >= 8;
  return cut && before.words >= CUT_WORDS && !before.point && !isCaption(tokens, before, lexicon);
}

function roleOf(tokens: Tokens, lines: readonly Line[], at: number, header: Header, lexicon: TextLexicon | undefined): BlockRole {
  if (at === header.title) return 'title';
  const line = lines[at] as Line;
  if (isCaption(tokens, line, lexicon)) return 'caption';
  const next = lines[at + 1];
  if (isSource(tokens, line, lexicon) && at > header.textFrom) return 'source';
  if (line.terminal || line.open || line.point || line.words > LONGEST_HEADING)
    return at < header.textFrom && at > header.title ? 'teaser' : 'paragraph';
  if (at < header.textFrom) return line.to > line.from && tokens.norm[line.to - 1] === '-' ? 'paragraph' : 'teaser';
  return next !== undefined && next.words > line.words ? 'heading' : 'paragraph';
}

interface Block {
  readonly from: number;
  readonly role: BlockRole;
}

/** Makes the lines that were kept one text: a block is a paragraph, and what is joined within it has a space for a gap. */
export function readLines(tokens: Tokens, lines: readonly Line[], header: Header, lexicon: TextLexicon | undefined): Reading {
  const kept = lines.filter((_, at) => header.reasons[at] === null);
  const gap = gapsOf(tokens, kept);
  const blocks: Block[] = [];
  let before: Line | null = null;
  let read = 0;
  let cut = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (header.reasons[at] !== null) {
      cut = true;
      continue;
    }
    const joined = before !== null && before !== lines[header.title] && goesOn(tokens, before, line, cut, lexicon);
    if (!joined) blocks.push({ from: read, role: roleOf(tokens, lines, at, header, lexicon) });
    gap[read] = joined ? Gap.Space : Gap.Paragraph;
    read += line.to - line.from;
    before = line;
    cut = false;
  }
  const reading = selectTokens(tokens, joinRanges(kept), gap);
  const sentences = sentencesOf(reading, blocks, lexicon);
  const sentenceOf = new Int32Array(reading.length);
  for (const [number, { from, to }] of sentences.entries()) cover(sentenceOf, from, to, number);
  return { tokens: reading, sentences, sentenceOf };
}

/** Gaps of the lines' tokens, none wider than a space. */
function gapsOf(tokens: Tokens, lines: readonly Line[]): Uint8Array {
  const gap = new Uint8Array(lines.reduce((sum, { from, to }) => sum + to - from, 0));
  let next = 0;
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      gap[next] = tokens.gap[at] === Gap.None ? Gap.None : Gap.Space;
      next += 1;
    }
  }
  return gap;
}

/** Lines with nothing left out between them as one range. */
function joinRanges(lines: readonly Line[]): Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of lines) {
    const last = ranges.at(-1);
    if (last?.to === from) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

function sentencesOf(reading: Tokens, blocks: readonly Block[], lexicon: TextLexicon | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach(({ from, role }, block) => {
    const ranges = splitSentences(reading, { from, to: blocks[block + 1]?.from ?? reading.length }, lexicon);
    for (const sentence of ranges) sentences.push({ from: sentence.from, to: sentence.to, role, block });
  });
  return sentences;
}
