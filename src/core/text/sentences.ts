import type { Range } from './reading.ts';
import type { TextLexicon } from './text-lexicon.ts';
import { Gap, Kind, Shape, type Tokens } from './tokens.ts';
import { membersColumn } from './word-column.ts';

const TERMINAL: ReadonlySet<string> = new Set(['.', '?', '!', '…', '。', '？', '！', '｡', '؟', '।', '‼', '⁉']);
const IDEOGRAPHIC_TERMINAL: ReadonlySet<string> = new Set(['。', '？', '！', '｡']);
const CLOSING: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', ')', ']', '」', '』', '）', '*']);
const OPENING: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '«', '(', '[', '「', '『', '（', '-', '•', '*', '¿', '¡']);

/** A mark as it stands: opening quotes are not closing ones. */
export const markAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);

/** 1 for marks that may end a sentence. */
export const terminals = membersColumn(TERMINAL);

export const isTerminal = (tokens: Tokens, at: number): boolean => tokens.kind[at] === Kind.Mark && TERMINAL.has(tokens.norm[at] as string);
export const isClosing = (tokens: Tokens, at: number): boolean => tokens.kind[at] === Kind.Mark && CLOSING.has(markAt(tokens, at));

/** A full stop that belongs to the word before it: "TP.", "Mr.", "J.", "U.S.", "No. 5". */
function isAbbreviation(tokens: Tokens, stop: number, from: number, next: number, to: number, lexicon: TextLexicon | undefined): boolean {
  const word = stop - 1;
  if (word < from || tokens.gap[stop] !== Gap.None || tokens.kind[word] !== Kind.Word || lexicon === undefined) return false;
  const norm = tokens.norm[word] as string;
  const follows = next < to;
  if (lexicon.abbreviations.has(norm)) return true;
  if (lexicon.numberedAbbreviations.has(norm) && follows && tokens.kind[next] === Kind.Number) return true;
  const startsSentence = follows && lexicon.smallWords.has(tokens.norm[next] as string);
  if (lexicon.closingAbbreviations.has(norm)) return !startsSentence;
  if (tokens.shape[word] !== Shape.Initial && !isDotted(tokens, word, from)) return false;
  // "ông A.": a name cut short; "U.S.", "a.m.": letters with stops; "J. Smith": an initial before a name.
  if (isDotted(tokens, word, from)) return !startsSentence;
  if (word - 1 >= from && lexicon.courtesies.has(tokens.norm[word - 1] as string)) return true;
  return !startsSentence && isNameBefore(tokens, word, from);
}

/** The word is a single letter after another letter's full stop, as in "U.S" and "a.m". */
const isDotted = (tokens: Tokens, word: number, from: number): boolean =>
  word - 2 >= from &&
  (tokens.norm[word] as string).length === 1 &&
  tokens.gap[word] === Gap.None &&
  tokens.norm[word - 1] === '.' &&
  tokens.gap[word - 1] === Gap.None &&
  (tokens.norm[word - 2] as string).length === 1;

/** What stands before an initial lets it be one: nothing, a mark, or a capitalised word ("George W. Bush"). */
const isNameBefore = (tokens: Tokens, word: number, from: number): boolean => {
  const before = word - 1;
  // "E&C." ends in no initial.
  if (before < from || tokens.kind[before] === Kind.Mark) return tokens.norm[before] !== '&';
  const shape = tokens.shape[before];
  return shape === Shape.Capitalized || shape === Shape.Initial || shape === Shape.Lower;
};

/** The token can begin a sentence: not a word in small letters, not a mark that goes on. */
function canBegin(tokens: Tokens, at: number, to: number): boolean {
  let first = at;
  while (first < to && tokens.kind[first] === Kind.Mark && OPENING.has(markAt(tokens, first))) first += 1;
  if (first >= to) return true;
  if (tokens.kind[first] === Kind.Mark) return first > at;
  const shape = tokens.shape[first];
  return shape !== Shape.Lower;
}

/** "1." and "a." at the head of a block number a point and end nothing. */
const isPointNumber = (tokens: Tokens, stop: number, from: number): boolean =>
  stop === from + 1 && (tokens.kind[from] === Kind.Number || (tokens.norm[from] as string).length === 1);

/** Sentences of one block: every token of the range is in exactly one. The end of the block ends the last. */
export function splitSentences(tokens: Tokens, { from, to }: Range, lexicon: TextLexicon | undefined): Range[] {
  const sentences: Range[] = [];
  const { word } = tokens;
  const terminal = terminals.of(tokens);
  let start = from;
  let at = from;
  while (at < to) {
    if (terminal[word[at] as number] === 0) {
      at += 1;
      continue;
    }
    const stop = at;
    let end = at + 1;
    while (end < to && isTerminal(tokens, end)) end += 1;
    while (end < to && tokens.gap[end] === Gap.None && isClosing(tokens, end)) end += 1;
    at = end;
    if (end >= to) break;
    const ideographic = IDEOGRAPHIC_TERMINAL.has(markAt(tokens, stop));
    if (!ideographic && tokens.gap[end] === Gap.None) continue;
    if (!canBegin(tokens, end, to) && !ideographic) continue;
    const single = end === stop + 1 && tokens.norm[stop] === '.';
    if (single && (isPointNumber(tokens, stop, from) || isAbbreviation(tokens, stop, from, end, to, lexicon))) continue;
    sentences.push({ from: start, to: end });
    start = end;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}
