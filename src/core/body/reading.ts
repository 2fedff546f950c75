import type { DroppedReason } from '../schema.ts';
import type { BlockRole, Reading, Sentence } from '../text/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, selectTokens, type Tokens } from '../text/tokens.ts';
import { goesOn, wrapWidth } from './blocks.ts';
import type { Header } from './header.ts';
import type { Line } from './lines.ts';

/** Makes the lines that were kept one text: blocks are paragraphs, what is joined within them has a space for a gap. */
export function readLines(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: readonly (DroppedReason | null)[],
  header: Header,
  lexicon: TextLexicon | undefined,
): Reading {
  const width = wrapWidth(tokens, lines);
  const keep: number[] = [];
  const gaps: Gap[] = [];
  const blocks: { from: number; role: BlockRole }[] = [];
  let before: Line | null = null;
  let role: BlockRole = 'paragraph';
  let cut = false;
  lines.forEach((line, at) => {
    if (reasons[at] !== null) {
      cut = true;
      return;
    }
    const own = roleOf(line, at, lines, header);
    const joined =
      before !== null &&
      (own === role || own === 'paragraph') &&
      goesOn(tokens, before, line, width, cut) &&
      (own === 'title') === (role === 'title');
    if (!joined) {
      blocks.push({ from: keep.length, role: own });
      role = own;
    }
    for (let token = line.from; token < line.to; token++) {
      keep.push(token);
      gaps.push(token > line.from ? (tokens.gap[token] as Gap) : joined ? Gap.Space : Gap.Paragraph);
    }
    before = line;
    cut = false;
  });
  const read = selectTokens(tokens, keep, gaps);
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    const range = { from: block.from, to: blocks[number + 1]?.from ?? keep.length };
    for (const sentence of splitSentences(read, range, lexicon)) sentences.push({ ...sentence, role: block.role, block: number });
  });
  const sentenceOf = new Int32Array(keep.length);
  for (const [number, { from, to }] of sentences.entries()) sentenceOf.fill(number, from, to);
  return { tokens: read, sentences, sentenceOf };
}

function roleOf(line: Line, at: number, lines: readonly Line[], header: Header): BlockRole {
  if (header.titleLines.has(at)) return 'title';
  const next = lines[at + 1];
  if (
    !line.terminal &&
    !line.open &&
    !line.point &&
    line.words <= 14 &&
    next !== undefined &&
    next.words > line.words &&
    header.bodyFrom < at
  )
    return 'heading';
  return 'paragraph';
}
