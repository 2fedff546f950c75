import { Kind, Shape } from './kinds.ts';
import { normalizeWord } from './normalize.ts';

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
export const LONGEST_SHARED = 200_000;
/** Places of words by their hash: a power of two. */
const SLOTS = 0x4000;
/** Longer words are looked up without a hash. */
const LONGEST_HASHED = 16;

/** Words met so far with their normal forms and shapes: a cache of pure functions, as texts of a language share their words. */
export class Words {
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

/** The words that a text of so many UTF-16 code units shares with others, or its own. */
export function wordsOf(size: number): Words {
  if (size > LONGEST_SHARED) return new Words();
  if (words.isFull) words = new Words();
  return words;
}
