import type { BlockRole, Reading, Sentence } from '../text/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, selectTokens, type Tokens } from '../text/tokens.ts';
import { isCaption, isSource } from './credit.ts';
import type { Header } from './header.ts';
import type { Line } from './lines.ts';
import { beginsSmall, isUnfinished } from './wrap.ts';

/** A line so long that breaks off before an insert goes on after it. */
const CUT_WORDS = 12;
const LONGEST_HEADING = 20;

/** The line takes up the sentence that the one before left unfinished; `cut` where something between them was left out. */
function goesOn(tokens: Tokens, before: Line, line: Line, cut: boolean): boolean {
  if (line.point || !isUnfinished(tokens, before)) return false;
  if (beginsSmall(tokens, line)) return cut || line.gap === Gap.Line || before.words >= 8;
  return cut && before.words >= CUT_WORDS && !before.point;
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

/** Makes the lines that were kept one text: a block is a paragraph, and what is joined within it has a space for a gap. */
export function readLines(tokens: Tokens, lines: readonly Line[], header: Header, lexicon: TextLexicon | undefined): Reading {
  const keep: number[] = [];
  const gaps: Gap[] = [];
  const blocks: { from: number; role: BlockRole }[] = [];
  let before: Line | null = null;
  let cut = false;
  lines.forEach((line, at) => {
    if (header.reasons[at] !== null) {
      cut = true;
      return;
    }
    const joined = before !== null && before !== lines[header.title] && goesOn(tokens, before, line, cut);
    if (!joined) blocks.push({ from: keep.length, role: roleOf(tokens, lines, at, header, lexicon) });
    for (let token = line.from; token < line.to; token++) {
      keep.push(token);
      const gap = tokens.gap[token] as Gap;
      gaps.push(token > line.from ? (Math.min(gap, Gap.Space) as Gap) : joined ? Gap.Space : Gap.Paragraph);
    }
    before = line;
    cut = false;
  });
  const read = selectTokens(tokens, keep, gaps);
  const sentences: Sentence[] = blocks.flatMap(({ from, role }, block) =>
    splitSentences(read, { from, to: blocks[block + 1]?.from ?? keep.length }, lexicon).map((sentence) => ({ ...sentence, role, block })),
  );
  const sentenceOf = new Int32Array(keep.length);
  for (const [number, { from, to }] of sentences.entries()) sentenceOf.fill(number, from, to);
  return { tokens: read, sentences, sentenceOf };
}
