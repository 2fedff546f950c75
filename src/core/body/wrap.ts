import { markAt } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { bylineOf } from './byline.ts';
import { type Line, type Reasons, readLine } from './lines.ts';
import { noiseOf } from './noise.ts';
import { SIGNATURE_WORDS, stampLine } from './published.ts';

/** Widths at which mails and old pages break lines, in UTF-16 code units. */
const NARROWEST = 40;
const WIDEST = 140;
/** Lines that must go on with a small letter before a text is believed to be broken at a width. */
const EVIDENCE = 2;
/** Blank lines between all lines may also be paragraphs cut by inserts. */
const SPACED_EVIDENCE = 4;
const LONGEST_DATELINE = 10;
/** How much of the width a line fills with the next word before it is taken for broken: after a sentence's end, and within one. */
const FULL = 0.97;
const NEARLY_FULL = 0.85;

/** The line goes on with a word in small letters, or with a mark that closes. */
export function beginsSmall(tokens: Tokens, line: Line): boolean {
  if (tokens.kind[line.from] === Kind.Word) return tokens.shape[line.from] === Shape.Lower;
  if (tokens.kind[line.from] !== Kind.Mark) return false;
  const mark = markAt(tokens, line.from);
  return mark === '”' || mark === ')' || mark === ',' || mark === ';' || (mark === '.' && line.to - line.from <= 3);
}

const endsInComma = (tokens: Tokens, line: Line): boolean => tokens.norm[line.to - 1] === ',';

/** Ends without a mark that ends a sentence, a clause or a heading. */
export const isUnfinished = (tokens: Tokens, line: Line): boolean => !line.terminal && (!line.open || endsInComma(tokens, line));

/** How a text was broken: at which width, and whether with a blank line after each line. */
interface Wrap {
  readonly width: number;
  readonly spaced: boolean;
}

function findWrap(tokens: Tokens, lines: readonly Line[], lexicon: TextLexicon | undefined): Wrap | null {
  // Where most of the text stands in longer lines, none was broken.
  let short = 0;
  let long = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST) long += end - start;
    else short += end - start;
  }
  if (long > short) return null;
  const spaced = lines.every(({ gap }) => gap === Gap.Paragraph);
  let evidence = 0;
  let width = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as Line;
    const line = lines[at] as Line;
    const length = before.end - before.start;
    if (!follows(line, spaced) || before.terminal || length < NARROWEST || length > WIDEST || !beginsSmall(tokens, line)) continue;
    if (noiseOf(tokens, line, lexicon) !== null || stampLine(tokens, line, SIGNATURE_WORDS, lexicon).length > 0) continue;
    evidence += 1;
    width = Math.max(width, length);
  }
  return evidence >= (spaced ? SPACED_EVIDENCE : EVIDENCE) ? { width, spaced } : null;
}

const follows = (line: Line, spaced: boolean): boolean => line.gap === Gap.Line || spaced;

/** The next line's first word had hardly any room in this line. */
function isFull(tokens: Tokens, line: Line, next: Line, width: number, share: number): boolean {
  const word = (tokens.end[next.from] as number) - next.start;
  return line.end - line.start + 1 + word > width * share;
}

/** "GENEVA, 20 May —": the first line of a text. */
function beginsWithDateline(tokens: Tokens, line: Line): boolean {
  if (tokens.shape[line.from] !== Shape.Upper) return false;
  const limit = Math.min(line.to, line.from + LONGEST_DATELINE);
  for (let at = line.from + 1; at < limit; at++) if (tokens.norm[at] === '-' && tokens.gap[at] !== Gap.None) return true;
  return false;
}

/** In a text broken at a width: the line ends in the middle of a clause, or had no room for the next word. */
function isBroken(tokens: Tokens, line: Line, next: Line, width: number, lexicon: TextLexicon | undefined): boolean {
  if (endsInComma(tokens, line)) return true;
  return !line.open && isFull(tokens, line, next, width, line.terminal ? FULL : NEARLY_FULL) && !endsAsCredit(tokens, line, lexicon);
}

function isWrapped(tokens: Tokens, line: Line, next: Line, wrap: Wrap | null, lexicon: TextLexicon | undefined): boolean {
  if (!follows(next, wrap?.spaced === true) || next.point || beginsWithDateline(tokens, next)) return false;
  if (line.end - line.start > WIDEST * 1.5 || next.end - next.start > WIDEST * 1.5) return false;
  const small = beginsSmall(tokens, next) && !(wrap === null && lexicon?.bylines.longest(tokens, next.from, next.to));
  const wrapped =
    small && isUnfinished(tokens, line)
      ? wrap !== null || line.words >= 4
      : wrap !== null && isBroken(tokens, line, next, wrap.width, lexicon);
  return (
    wrapped &&
    stampLine(tokens, line, SIGNATURE_WORDS, lexicon).length === 0 &&
    (next.terminal || stampLine(tokens, next, SIGNATURE_WORDS, lexicon).length === 0) &&
    noiseOf(tokens, line, lexicon) === null &&
    noiseOf(tokens, next, lexicon) === null
  );
}

/** A photo's credit closes its caption: "via REUTERS - POOL". */
function endsAsCredit(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean {
  for (let at = Math.max(line.from, line.to - 5); at < line.to; at++) {
    if (lexicon?.credits.longest(tokens, at, line.to) || lexicon?.agencies.longest(tokens, at, line.to)) return !line.terminal;
  }
  return false;
}

const isHeadlinePart = (tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean =>
  !(line.terminal || line.open || line.point) && !isSignature(tokens, line, lexicon) && noiseOf(tokens, line, lexicon) === null;

/** A byline or a publication line. */
const isSignature = (tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean =>
  stampLine(tokens, line, SIGNATURE_WORDS, lexicon).length > 0 || bylineOf(tokens, line, lexicon) !== null;

/** In a text broken at a width, two lines after a blank line that end nothing, with a blank line or a byline below, are one headline. */
function isWrappedHeadline(
  tokens: Tokens,
  lines: readonly Line[],
  at: number,
  wrap: Wrap | null,
  lexicon: TextLexicon | undefined,
): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1] as Line;
  const after = lines[at + 2];
  if (wrap === null || wrap.spaced || after === undefined || line.gap !== Gap.Paragraph || next.gap !== Gap.Line) return false;
  if (line.end - line.start < wrap.width / 2 || !(after.gap === Gap.Paragraph || isSignature(tokens, after, lexicon))) return false;
  return isHeadlinePart(tokens, line, lexicon) && isHeadlinePart(tokens, next, lexicon);
}

/** Joins lines that were broken at a width to the paragraphs that they make. */
export function unwrapLines(tokens: Tokens, lines: readonly Line[], lexicon: TextLexicon | undefined): Line[] {
  const wrap = findWrap(tokens, lines, lexicon);
  const whole: Line[] = [];
  let first = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next !== undefined && (isWrapped(tokens, line, next, wrap, lexicon) || isWrappedHeadline(tokens, lines, at, wrap, lexicon))) return;
    const from = lines[first] as Line;
    whole.push(first === at ? line : readLine(tokens, from.from, line.to, lexicon));
    first = at + 1;
  });
  return whole;
}

/** The next line that is read goes on with the sentence that line `at` leaves unfinished; it is no byline or date. */
export function isContinued(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: Reasons,
  at: number,
  lexicon: TextLexicon | undefined,
): boolean {
  let next = at + 1;
  while (next < lines.length && reasons[next] !== null) next += 1;
  const line = lines[next];
  if (line === undefined || !isUnfinished(tokens, lines[at] as Line) || !beginsSmall(tokens, line)) return false;
  return !lexicon?.bylines.longest(tokens, line.from, line.to) && stampLine(tokens, line, SIGNATURE_WORDS, lexicon).length === 0;
}
