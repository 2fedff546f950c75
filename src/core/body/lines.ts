import type { DroppedReason } from '../schema.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { Range } from '../text/reading.ts';
import { isClosing, isTerminal, markAt, terminals } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { membersColumn } from '../text/word-column.ts';

/** One line of the text, with what its look tells. Tokens `from` (included) to `to` (excluded). */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between this line and the one before. */
  readonly gap: Gap;
  readonly words: number;
  readonly numbers: number;
  /** Small words of the article's language; with a capital they may be names ("Anh", "May"). */
  readonly small: number;
  /** Words that begin with a capital, those all in capitals included. */
  readonly capitals: number;
  readonly uppers: number;
  /** Places where two or more spaces, a tab or a separating mark stand between words. */
  readonly breaks: number;
  /** Sentences' ends inside the line. */
  readonly stops: number;
  /** The line ends as a sentence does. */
  readonly terminal: boolean;
  /** The line ends with a colon, a semicolon or a comma: more is to come. */
  readonly open: boolean;
  /** The line begins with a bullet, a dash or a number with a stop. */
  readonly point: boolean;
  /** The first token that is no mark; `to` where there is none. */
  readonly head: number;
}

/** Why each line is left out; null where it is read. */
export type Reasons = readonly (DroppedReason | null)[];

const SEPARATORS: ReadonlySet<string> = new Set([
  '|',
  '•',
  '·',
  '>',
  '»',
  '›',
  '/',
  '▪',
  '●',
  '■',
  '→',
  '⋅',
  '∙',
  '◦',
  '#',
  '¦',
  '‖',
  '\\',
  '~',
]);
/** 1 for marks of which some way of writing them is a separator. */
const separators = membersColumn(new Set([...SEPARATORS].map(normalizeWord)));
const BULLETS: ReadonlySet<string> = new Set(['-', '•', '*', '·', '+', '▪', '●', '■', '◦', '‣', '⁃', '○', '–', '—']);
const OPEN: ReadonlySet<string> = new Set([':', ';', ',', '：', '；', '，', '、']);

const LONGEST_SOURCE = 6;

/** Spaces or a tab wide enough to set two words apart as parts of a list. */
export const isWide = (tokens: Tokens, at: number): boolean => (tokens.start[at] as number) - (tokens.end[at - 1] as number) > 1;

/** The last token before a source set off at a sentence's end: "… in force. — Reuters", "… nói. (TTXVN)". */
function beforeSource(tokens: Tokens, from: number, to: number): number {
  const least = Math.max(from + 2, to - LONGEST_SOURCE);
  for (let at = to - 2; at >= least; at--) {
    const mark = tokens.norm[at];
    if (tokens.kind[at] === Kind.Mark && (mark === '-' || mark === '(') && tokens.gap[at] !== Gap.None)
      return isTerminal(tokens, at - 1) ? at - 1 : to - 1;
    if (tokens.shape[at] === Shape.Lower) break;
  }
  return to - 1;
}

function endsAsSentence(tokens: Tokens, from: number, to: number): boolean {
  let last = beforeSource(tokens, from, to);
  while (last > from && isClosing(tokens, last)) last -= 1;
  // "./." closes Vietnamese papers.
  if (tokens.norm[last] === '/' && last > from && isTerminal(tokens, last - 1)) return true;
  if (!isTerminal(tokens, last)) return false;
  // Three stops after a cut-off teaser end nothing ("is expected to ..."), but in a quotation they do.
  const cut = tokens.norm[last] === '…' || (last - 2 > from && tokens.norm[last - 1] === '.' && tokens.norm[last - 2] === '.');
  return !cut || last < to - 1;
}

const isPoint = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from < 2) return false;
  if (tokens.kind[from] === Kind.Mark) return tokens.gap[from + 1] !== Gap.None && BULLETS.has(markAt(tokens, from));
  if (to - from < 3 || !(tokens.kind[from] === Kind.Number || (tokens.norm[from] as string).length === 1)) return false;
  const mark = tokens.norm[from + 1];
  return (mark === '.' || mark === ')') && tokens.gap[from + 1] === Gap.None && tokens.gap[from + 2] !== Gap.None;
};

/** "… 11:48 a.m.": in a line of numbers the stop is the abbreviation's. */
const endsInHalfDay = (norm: Tokens['norm'], to: number): boolean =>
  norm[to - 1] === '.' && norm[to - 2] === 'm' && norm[to - 3] === '.' && (norm[to - 4] === 'a' || norm[to - 4] === 'p');

/** Reads the tokens of one line, or of several that were broken at a width. */
export function readLine(tokens: Tokens, from: number, to: number, lexicon: TextLexicon | undefined): Line {
  const { kind, shape, norm, word, start, end, gap } = tokens;
  const separator = separators.of(tokens);
  const terminal = terminals.of(tokens);
  const smallWord = lexicon?.small.of(tokens);
  let words = 0;
  let numbers = 0;
  let ideographs = 0;
  let small = 0;
  let capitals = 0;
  let uppers = 0;
  let breaks = 0;
  let stops = 0;
  let head = to;
  for (let at = from; at < to; at++) {
    const what = kind[at];
    if (what === Kind.Mark) {
      const mark = word[at] as number;
      if (terminal[mark] === 1) stops += 1;
      else if (separator[mark] === 1 && head < at && gap[at] !== Gap.None && SEPARATORS.has(markAt(tokens, at))) breaks += 1;
      continue;
    }
    if (head === to) head = at;
    else if ((start[at] as number) - (end[at - 1] as number) > 1 && gap[at] === Gap.Space && kind[at - 1] !== Kind.Mark) breaks += 1;
    if (what === Kind.Word) {
      words += 1;
      const written = shape[at];
      if (written === Shape.Capitalized) capitals += 1;
      else {
        if (smallWord?.[word[at] as number] === 1) small += 1;
        if (written === Shape.Upper) uppers += 1;
        if (written === Shape.Upper || written === Shape.Initial) capitals += 1;
      }
    } else if (what === Kind.Number) numbers += 1;
    else ideographs += 1;
  }
  return {
    from,
    to,
    start: start[from] as number,
    end: end[to - 1] as number,
    gap: gap[from] as Gap,
    // Two ideographs make about one word.
    words: words + Math.ceil(ideographs / 2),
    numbers,
    small,
    capitals,
    uppers,
    breaks,
    stops,
    terminal: endsAsSentence(tokens, from, to) && !(numbers * 2 >= words && endsInHalfDay(norm, to)),
    open: OPEN.has(norm[to - 1] as string),
    point: isPoint(tokens, from, to),
    head,
  };
}

/** The lines of a text that hold anything, in order, as they stand. */
export function lineRanges(tokens: Tokens): Range[] {
  const { gap, length } = tokens;
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 1; at <= length; at++) {
    if (at < length && (gap[at] as Gap) < Gap.Line) continue;
    ranges.push({ from, to: at });
    from = at;
  }
  return length === 0 ? [] : ranges;
}

/** A paragraph that an insert cuts off in the middle of a sentence. */
const isCutOff = ({ stops, words }: Line): boolean => stops >= 2 && words >= CUT_OFF_WORDS;

const CUT_OFF_WORDS = 40;

/** A line that reads as a sentence or more. */
export const isProse = (line: Line): boolean => (line.terminal || isCutOff(line)) && line.words >= 8 && line.breaks * 6 <= line.words;

/** A line without an end that may be a headline: of this article, of another, or over a part of the text. */
export const isHeadline = (line: Line): boolean => !line.terminal && !line.open && line.words >= 4 && line.words <= 30;

/** A line of names, such as a menu's: nearly every word has a capital, none is small. */
export const isCapitalized = (line: Line): boolean => line.words > 0 && line.capitals >= line.words * 0.8 && line.small === 0;
