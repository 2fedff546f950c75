import { Gap, Kind, type Shape } from './kinds.ts';
import { LONGEST_SHARED, Words, wordsOf } from './words.ts';

export { Gap, Kind, Shape } from './kinds.ts';

/**
 * The tokens of a text, as parallel columns. `start` and `end` are UTF-16 code units into `text`;
 * `norm` is the word as rules see it: NFC, lower case, one tone-mark spelling, straight apostrophes and hyphens.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  readonly norm: readonly string[];
  /** Number of each token's normal word in `vocabulary`, so that a lexicon looks each word up once a text. */
  readonly word: Int32Array;
  readonly vocabulary: readonly string[];
}

const Class = {
  Unknown: 0,
  Letter: 1,
  Digit: 2,
  Ideograph: 3,
  Mark: 4,
  Space: 5,
  Newline: 6,
  Ignorable: 7,
  Combining: 8,
  Apostrophe: 9,
} as const;

const NEWLINE = /[\n\r\u0085\u2028\u2029\u000b\u000c]/u;
const IGNORABLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function classify(character: string): number {
  if (NEWLINE.test(character)) return Class.Newline;
  if (IGNORABLE.test(character)) return Class.Ignorable;
  if (/\s/u.test(character)) return Class.Space;
  if (/['’ʼ]/u.test(character)) return Class.Apostrophe;
  if (/\p{Nd}/u.test(character)) return Class.Digit;
  if (/\p{M}/u.test(character)) return Class.Combining;
  if (IDEOGRAPH.test(character)) return Class.Ideograph;
  if (/\p{L}/u.test(character)) return Class.Letter;
  return Class.Mark;
}

// Classes of the code units met so far: a cache of a pure function, filled as texts need it.
const classes = new Uint8Array(0x10000);

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] as number;
  if (known !== Class.Unknown) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at) as number));
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

const widthAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
};

interface Columns {
  readonly unit: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

const newColumns = (size: number): Columns => ({
  unit: new Uint16Array(size),
  start: new Int32Array(size),
  end: new Int32Array(size),
  word: new Int32Array(size),
  kind: new Uint8Array(size),
  shape: new Uint8Array(size),
  gap: new Uint8Array(size),
});

// Room for the tokens of a text while it is read; what was found is copied out of it.
let columns = newColumns(0);

function columnsFor(size: number): Columns {
  if (size > LONGEST_SHARED) return newColumns(size);
  if (columns.start.length < size) columns = newColumns(size);
  return columns;
}

/** The code units of a text, each asked of the string once: strings of different make are slow to ask. */
function unitsOf(text: string, { unit }: Columns): Uint16Array {
  for (let at = 0, size = text.length; at < size; at++) unit[at] = text.charCodeAt(at);
  return unit;
}

// Where a word goes on: over marks that combine, invisible characters inside it and apostrophes between letters.
function wordEnd(text: string, units: Uint16Array, size: number, from: number): number {
  let to = from;
  let next = from;
  while (next < size) {
    const plain = classes[units[next] as number] as number;
    const found = plain || classAt(text, next);
    if (found === Class.Letter || found === Class.Combining) {
      next += plain === Class.Unknown ? widthAt(text, next) : 1;
      to = next;
    } else if (found === Class.Ignorable) next += 1;
    else if (found === Class.Apostrophe && next === to && continuesWord(text, next)) next += 1;
    else break;
  }
  return to;
}

const continuesWord = (text: string, apostrophe: number): boolean =>
  apostrophe + 1 < text.length && classAt(text, apostrophe + 1) === Class.Letter && !isPossessive(text, apostrophe);

function isPossessive(text: string, at: number): boolean {
  const letter = text.charAt(at + 1);
  if (letter !== 's' && letter !== 'S') return false;
  if (at + 2 >= text.length) return true;
  const after = classAt(text, at + 2);
  return after !== Class.Letter && after !== Class.Combining;
}

function digitsEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && classAt(text, to) === Class.Digit) to += widthAt(text, to);
  return to;
}

/**
 * Splits a text into words, runs of digits, ideographs and single marks, in one pass.
 * White space and invisible characters are no tokens; a possessive `'s` is one of its own.
 */
export const tokenize = (text: string): Tokens => read(text, wordsOf(text.length));

/** The same for a rule's or a name's words, which are kept apart: texts use few of them, and what is known of a text's words lies close together. */
export const tokenizePhrase = (phrase: string): Tokens => read(phrase, phraseWords);

const phraseWords = new Words();

function read(text: string, known: Words): Tokens {
  const size = text.length;
  const room = columnsFor(size);
  const { start, end, word, kind, shape, gap } = room;
  const units = unitsOf(text, room);
  const norm: string[] = [];
  const { normals, shapes, vocabulary } = known;
  let length = 0;
  let between: Gap = Gap.Paragraph;
  let newlines = 0;
  let at = 0;
  while (at < size) {
    // Only code units of surrogates stay unknown: they are looked at as characters.
    const plain = classes[units[at] as number] as number;
    const found = plain || classAt(text, at);
    let to = at + 1;
    let what: Kind;
    if (found === Class.Letter || found === Class.Combining) {
      to = wordEnd(text, units, size, at);
      what = Kind.Word;
    } else if (found === Class.Space) {
      if (between === Gap.None) between = Gap.Space;
      at = to;
      continue;
    } else if (found === Class.Digit) {
      to = digitsEnd(text, at);
      what = Kind.Number;
    } else if (found === Class.Newline) {
      newlines += 1;
      if (between !== Gap.Paragraph) between = newlines > 1 ? Gap.Paragraph : Gap.Line;
      at = units[at] === 13 && to < size && units[to] === 10 ? to + 1 : to;
      continue;
    } else {
      if (plain === Class.Unknown) to = at + widthAt(text, at);
      if (found === Class.Ignorable) {
        at = to;
        continue;
      }
      if (found === Class.Ideograph) what = Kind.Ideograph;
      else if (found === Class.Apostrophe && between === Gap.None && isPossessive(text, at) && kind[length - 1] === Kind.Word) {
        to = at + 2;
        what = Kind.Word;
      } else what = Kind.Mark;
    }
    const number = known.numberOf(text, units, at, to, what);
    const normal = normals[number] as number;
    start[length] = at;
    end[length] = to;
    kind[length] = what;
    shape[length] = shapes[number] as Shape;
    gap[length] = between;
    word[length] = normal;
    norm.push(vocabulary[normal] as string);
    length += 1;
    between = Gap.None;
    newlines = 0;
    at = to;
  }

  return {
    text,
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    kind: kind.slice(0, length),
    shape: shape.slice(0, length),
    gap: gap.slice(0, length),
    norm,
    word: word.slice(0, length),
    vocabulary,
  };
}
