import { normalizeWord } from './normalize.ts';

/** What a token is made of. A Han, kana or Hangul-free ideographic character is a token of its own. */
export const Kind = { Word: 1, Number: 2, Ideograph: 3, Mark: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** How a word is written. `Initial` is one capital letter alone, `Mixed` has capitals after a small first letter. */
export const Shape = { None: 0, Lower: 1, Capitalized: 2, Upper: 3, Initial: 4, Mixed: 5 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

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

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  // Small letters of Latin have capitals; other scripts may have no case at all.
  if (word === lower) return word.charCodeAt(0) < 0x250 || word !== word.toUpperCase() ? Shape.Lower : Shape.None;
  const first = word.charAt(0);
  if (first === lower.charAt(0)) return Shape.Mixed;
  if (word.slice(1) === lower.slice(1) && word.length > 1) return Shape.Capitalized;
  if (word === word.toUpperCase()) return /\p{L}.*\p{L}/u.test(word) ? Shape.Upper : Shape.Initial;
  return Shape.Capitalized;
}

/** A slice of 13 characters or more keeps its whole text in V8's memory; a copy does not. */
const ownCopy = (raw: string): string => (raw.length < 13 ? raw : Array.from(raw).join(''));

/** Most words that are kept from text to text; then the cache starts anew, so that no text can fill the memory. */
const MOST_WORDS = 40_000;
/** A text longer than this brings its own words: it could hold more of them than all others. */
const LONGEST_SHARED = 200_000;
/** Places of words by their hash: a power of two. */
const SLOTS = 0x4000;
/** Longer words are looked up without a hash. */
const LONGEST_HASHED = 16;

/** Words met so far with their normal forms and shapes: a cache of pure functions, as texts of a language share their words. */
class Words {
  readonly vocabulary: string[] = [];
  /** Numbers of normal words in `vocabulary`, and shapes, by the number of the word as written. */
  readonly normals: number[] = [];
  readonly shapes: Shape[] = [];
  readonly #written = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  // The word last met with a hash, as its number counted from 1 and its code units: most words are told without a string made of them.
  readonly #slots = new Int32Array(SLOTS);
  readonly #units = new Uint16Array(SLOTS * LONGEST_HASHED);

  get isFull(): boolean {
    return this.shapes.length > MOST_WORDS;
  }

  /** The number of the word that stands in a text. */
  numberOf(text: string, from: number, to: number, what: Kind): number {
    const length = to - from;
    if (length > LONGEST_HASHED) return this.#told(text.slice(from, to), what);
    let hash = length;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const number = this.#slots[slot] as number;
    if (number > 0 && this.#holds(slot, text, from, length)) return number - 1;
    const told = this.#told(text.slice(from, to), what);
    this.#slots[slot] = told + 1;
    const first = slot * LONGEST_HASHED;
    for (let at = 0; at < length; at++) this.#units[first + at] = text.charCodeAt(from + at);
    if (length < LONGEST_HASHED) this.#units[first + length] = 0;
    return told;
  }

  #holds(slot: number, text: string, from: number, length: number): boolean {
    const units = this.#units;
    const first = slot * LONGEST_HASHED;
    for (let at = 0; at < length; at++) if (units[first + at] !== text.charCodeAt(from + at)) return false;
    return length === LONGEST_HASHED || units[first + length] === 0;
  }

  /** The number of a word as it is written, learnt where it is new. */
  #told(raw: string, what: Kind): number {
    const known = this.#written.get(raw);
    if (known !== undefined) return known;
    const own = ownCopy(raw);
    const normal = normalizeWord(own);
    let number = this.#numbers.get(normal);
    if (number === undefined) {
      number = this.vocabulary.push(normal) - 1;
      this.#numbers.set(normal, number);
    }
    this.normals.push(number);
    this.shapes.push(what === Kind.Word ? shapeOf(raw) : Shape.None);
    this.#written.set(own, this.shapes.length - 1);
    return this.shapes.length - 1;
  }
}

let words = new Words();

function wordsOf(size: number): Words {
  if (size > LONGEST_SHARED) return new Words();
  if (words.isFull) words = new Words();
  return words;
}

interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

const newColumns = (size: number): Columns => ({
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

/**
 * Splits a text into words, runs of digits, ideographs and single marks, in one pass.
 * White space and invisible characters are no tokens; a possessive `'s` is one of its own.
 */
export function tokenize(text: string): Tokens {
  const size = text.length;
  const { start, end, word, kind, shape, gap } = columnsFor(size);
  const norm: string[] = [];
  const known = wordsOf(size);
  const { normals, shapes, vocabulary } = known;
  let length = 0;
  let between = Gap.Paragraph as Gap;
  let newlines = 0;

  const push = (from: number, to: number, what: Kind): void => {
    const number = known.numberOf(text, from, to, what);
    const normal = normals[number] as number;
    start[length] = from;
    end[length] = to;
    kind[length] = what;
    shape[length] = shapes[number] as Shape;
    gap[length] = between;
    word[length] = normal;
    norm.push(vocabulary[normal] as string);
    length += 1;
    between = Gap.None;
    newlines = 0;
  };

  // Letters from `at` on, with the marks, invisible characters and apostrophes inside a word.
  const wordEnd = (at: number): number => {
    let to = at;
    let next = at;
    while (next < size) {
      const found = (classes[text.charCodeAt(next)] as number) || classAt(text, next);
      if (found === Class.Letter || found === Class.Combining) {
        next += classes[text.charCodeAt(next)] === Class.Unknown ? widthAt(text, next) : 1;
        to = next;
      } else if (found === Class.Ignorable) next += 1;
      else if (found === Class.Apostrophe && next === to && continuesWord(next)) next += 1;
      else break;
    }
    return to;
  };
  const continuesWord = (apostrophe: number): boolean =>
    apostrophe + 1 < size && classAt(text, apostrophe + 1) === Class.Letter && !isPossessive(apostrophe);
  const isPossessive = (at: number): boolean => {
    const letter = text.charAt(at + 1);
    if (letter !== 's' && letter !== 'S') return false;
    if (at + 2 >= size) return true;
    const after = classAt(text, at + 2);
    return after !== Class.Letter && after !== Class.Combining;
  };

  let at = 0;
  while (at < size) {
    // Only code units of surrogates stay unknown: they are looked at as characters.
    const plain = classes[text.charCodeAt(at)] as number;
    const found = plain || classAt(text, at);
    if (found === Class.Letter || found === Class.Combining) {
      const to = wordEnd(at);
      push(at, to, Kind.Word);
      at = to;
      continue;
    }
    if (found === Class.Space) {
      if (between === Gap.None) between = Gap.Space;
      at += 1;
      continue;
    }
    const width = plain === Class.Unknown ? widthAt(text, at) : 1;
    if (found === Class.Digit) {
      let to = at + width;
      while (to < size && classAt(text, to) === Class.Digit) to += widthAt(text, to);
      push(at, to, Kind.Number);
      at = to;
    } else if (found === Class.Ideograph) {
      push(at, at + width, Kind.Ideograph);
      at += width;
    } else if (found === Class.Newline) {
      const pair = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
      newlines += 1;
      if (between !== Gap.Paragraph) between = newlines > 1 ? Gap.Paragraph : Gap.Line;
      at += pair ? 2 : 1;
    } else if (found === Class.Ignorable) at += width;
    else if (found === Class.Apostrophe && between === Gap.None && isPossessive(at) && length > 0 && kind[length - 1] === Kind.Word) {
      push(at, at + 2, Kind.Word);
      at += 2;
    } else {
      push(at, at + width, Kind.Mark);
      at += width;
    }
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
