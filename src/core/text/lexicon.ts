import { Gap, type Tokens, tokenizePhrase } from './tokens.ts';

/** A phrase of a lexicon found in a text: tokens `from` (included) to `to` (excluded). */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** A step of the trie in the table of steps: the node that it leaves, 0 where none stands, the word's number, and the node that it leads to. */
const STEP = 3;

/**
 * Phrases with values, looked up at a token: a trie over normal words. A phrase may run over a line's end,
 * never over a paragraph's.
 */
export class Lexicon<Value> {
  readonly #values: Value[] = [];
  /** Numbers of the words of all phrases, counted from 1. */
  readonly #numbers = new Map<string, number>();
  /** By the number of a word the node that it leads to as the first of a phrase, or 0. */
  readonly #firsts: number[] = [0];
  /** By node the place of the value of the phrase that ends there, counted from 1, or 0. */
  readonly #ends: number[] = [0];
  // Steps by their hash, with open addressing: a look-up mostly reads one place, and the table holds no object.
  #steps: Int32Array = new Int32Array(8 * STEP);
  #count = 0;
  // For each word of a vocabulary its number here, counted from 1 once more; 0 is not looked up yet: a cache of pure look-ups.
  #vocabulary: Tokens['vocabulary'] | null = null;
  #words: Int32Array = new Int32Array(0);

  constructor(entries: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** First words of all phrases. */
  get firsts(): ReadonlySet<string> {
    return new Set([...this.#numbers].flatMap(([word, number]) => (this.#firsts[number] === 0 ? [] : [word])));
  }

  /** Adds a phrase; the first value given to a phrase stays. Returns false where the phrase was there. */
  add(phrase: string, value: Value): boolean {
    return this.#addWords(tokenizePhrase(phrase).norm, value);
  }

  /** Adds the words of tokens `from` to `to`, as `add` does a phrase. */
  addTokens(tokens: Tokens, from: number, to: number, value: Value): boolean {
    return this.#addWords(tokens.norm.slice(from, to), value);
  }

  #addWords(words: readonly string[], value: Value): boolean {
    let node = 0;
    for (const word of words) {
      const number = this.#numbered(word);
      const next = node === 0 ? (this.#firsts[number] as number) : this.#step(node, number);
      if (next === 0) {
        const made = this.#ends.push(0) - 1;
        if (node === 0) this.#firsts[number] = made;
        else this.#addStep(node, number, made);
        node = made;
      } else node = next;
    }
    if (node === 0 || this.#ends[node] !== 0) return false;
    this.#ends[node] = this.#values.push(value);
    this.#vocabulary = null;
    return true;
  }

  #numbered(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#firsts.push(0) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  #addStep(node: number, number: number, next: number): void {
    this.#count += 1;
    if (2 * STEP * this.#count > this.#steps.length) {
      const steps = this.#steps;
      this.#steps = new Int32Array(2 * steps.length);
      for (let at = 0; at < steps.length; at += STEP)
        if (steps[at] !== 0) this.#place(steps[at] as number, steps[at + 1] as number, steps[at + 2] as number);
    }
    this.#place(node, number, next);
  }

  #place(node: number, number: number, next: number): void {
    const steps = this.#steps;
    const at = placeOf(steps, node, number);
    steps[at] = node;
    steps[at + 1] = number;
    steps[at + 2] = next;
  }

  /** The node that a word leads to from this one, or 0: all of a free place is 0. */
  #step(node: number, number: number): number {
    return this.#steps[placeOf(this.#steps, node, number) + 2] as number;
  }

  /** The longest phrase that starts at token `at`, before token `limit`, or null. */
  longest(tokens: Tokens, at: number, limit: number = tokens.length): Hit<Value> | null {
    const first = this.#firstAt(tokens, at);
    return first === 0 ? null : this.#walk(tokens, at, limit, first);
  }

  /** The node that this token's word leads to, 0 where no phrase begins with it. */
  #firstAt({ word, vocabulary }: Tokens, at: number): number {
    if (vocabulary !== this.#vocabulary) this.#forget(vocabulary);
    return this.#firsts[this.#numberOf(word[at] as number)] as number;
  }

  #walk({ word, gap }: Tokens, from: number, limit: number, start: number): Hit<Value> | null {
    let best = 0;
    let end = from;
    let to = from + 1;
    for (let node = start; node !== 0; to++) {
      const value = this.#ends[node] as number;
      if (value !== 0) {
        best = value;
        end = to;
      }
      if (to >= limit || gap[to] === Gap.Paragraph) break;
      const number = this.#numberOf(word[to] as number);
      if (number === 0) break;
      node = this.#step(node, number);
    }
    return best === 0 ? null : { from, to: end, value: this.#values[best - 1] as Value };
  }

  /** The first phrase that starts at one of the tokens `from` (included) to `to` (excluded) and ends before `limit`, or null. */
  first(tokens: Tokens, from: number, to: number, limit: number = to): Hit<Value> | null {
    for (let at = from; at < to; at++) {
      const hit = this.longest(tokens, at, limit);
      if (hit !== null) return hit;
    }
    return null;
  }

  /** Whether a phrase that starts at token `first` or later ends right before token `end`. */
  endsBefore(tokens: Tokens, end: number, first: number): boolean {
    for (let at = end - 1; at >= first; at--) if (this.longest(tokens, at, end)?.to === end) return true;
    return false;
  }

  #forget(vocabulary: Tokens['vocabulary']): void {
    this.#vocabulary = vocabulary;
    this.#words = new Int32Array(vocabulary.length);
  }

  /** The number of a vocabulary's word, 0 where no phrase has it. */
  #numberOf(word: number): number {
    return ((this.#words[word] as number) || this.#look(word)) - 1;
  }

  #look(word: number): number {
    if (word >= this.#words.length) {
      const larger = new Int32Array(Math.max(word + 1, this.#words.length * 2));
      larger.set(this.#words);
      this.#words = larger;
    }
    const known = (this.#numbers.get(this.#vocabulary?.[word] ?? '') ?? 0) + 1;
    this.#words[word] = known;
    return known;
  }

  /** The value of exactly these words, or undefined. */
  get(phrase: string): Value | undefined {
    let node = 0;
    for (const word of tokenizePhrase(phrase).norm) {
      const number = this.#numbers.get(word) ?? 0;
      node = node === 0 ? (this.#firsts[number] as number) : this.#step(node, number);
      if (node === 0) return undefined;
    }
    const place = this.#ends[node] as number;
    return place === 0 ? undefined : this.#values[place - 1];
  }
}

/** The place of a step in a table, which has a power of two of them, or the free one where it would stand. */
function placeOf(steps: Int32Array, node: number, number: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b);
  let at = STEP * ((hash ^ (hash >>> 15)) & (steps.length / STEP - 1));
  while (steps[at] !== 0 && (steps[at] !== node || steps[at + 1] !== number)) at = at + STEP < steps.length ? at + STEP : 0;
  return at;
}
