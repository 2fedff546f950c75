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
const SLOTS = 0x2000;
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
  // The word last met with a hash, as its number counted from 1, and the code units of all words, one after the other:
  // most words are told without a string made of them, and what that needs lies close together.
  readonly #slots = new Int32Array(SLOTS);
  #units = new Uint16Array(1024);
  // Where the units of each word begin, and behind them those of the next.
  #starts = new Int32Array(256);

  get isFull(): boolean {
    return this.shapes.length > MOST_WORDS;
  }

  /** The number of the word that stands in a text of these code units. */
  numberOf(text: string, units: Uint16Array, from: number, to: number, what: Kind): number {
    const length = to - from;
    if (length > LONGEST_HASHED) return this.#told(text.slice(from, to), what);
    let hash = length;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const number = this.#slots[slot] as number;
    if (number > 0 && this.#holds(number - 1, units, from, length)) return number - 1;
    const told = this.#told(text.slice(from, to), what);
    this.#slots[slot] = told + 1;
    return told;
  }

  #holds(number: number, units: Uint16Array, from: number, length: number): boolean {
    const known = this.#units;
    const first = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - first !== length) return false;
    for (let at = 0; at < length; at++) if (known[first + at] !== units[from + at]) return false;
    return true;
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
    const written = this.shapes.length - 1;
    this.#written.set(own, written);
    this.#keepUnits(written, own);
    return written;
  }

  #keepUnits(number: number, word: string): void {
    const first = this.#starts[number] as number;
    const end = first + (word.length > LONGEST_HASHED ? 0 : word.length);
    if (number + 1 >= this.#starts.length) {
      const starts = this.#starts;
      this.#starts = new Int32Array(2 * starts.length);
      this.#starts.set(starts);
    }
    if (end > this.#units.length) {
      const units = this.#units;
      this.#units = new Uint16Array(2 * units.length);
      this.#units.set(units);
    }
    for (let at = first; at < end; at++) this.#units[at] = word.charCodeAt(at - first);
    this.#starts[number + 1] = end;
  }
}

let words = new Words();

/** The words that a text of so many UTF-16 code units shares with others, or its own. */
export function wordsOf(size: number): Words {
  if (size > LONGEST_SHARED) return new Words();
  if (words.isFull) words = new Words();
  return words;
}
