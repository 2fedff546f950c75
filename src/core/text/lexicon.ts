import { Gap, type Tokens, tokenizePhrase } from './tokens.ts';

/** A phrase of a lexicon found in a text: tokens `from` (included) to `to` (excluded). */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  value: Value | undefined;
  /** Place among the nodes of first words, counted from 1; 0 for all others. */
  number: number;
}

// What a lexicon knows of a word: 0 is not looked up yet.
/** Set for each word that was looked up. */
const KNOWN = 1;
/** Set where a phrase has the word at its second place or later. */
const FOLLOWS = 2;
/** Where a phrase begins with the word, its node's number stands above the flags, counted from 1. */
const FIRST_SHIFT = 2;

/**
 * Phrases with values, looked up at a token: a trie over normal words. A phrase may run over a line's end,
 * never over a paragraph's.
 */
export class Lexicon<Value> {
  readonly #root: Node<Value> = { next: null, value: undefined, number: 0 };
  #size = 0;
  readonly #firsts: Node<Value>[] = [];
  readonly #following = new Set<string>();
  // For each word of a vocabulary what is known of it: a cache of pure look-ups.
  #vocabulary: Tokens['vocabulary'] | null = null;
  #words: Int32Array = new Int32Array(0);

  constructor(entries: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  get size(): number {
    return this.#size;
  }

  /** First words of all phrases. */
  get firsts(): ReadonlySet<string> {
    return new Set(this.#root.next?.keys());
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
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, value: undefined, number: 0 };
        node.next.set(word, next);
        if (node === this.#root) next.number = this.#firsts.push(next);
      }
      if (node !== this.#root) this.#following.add(word);
      node = next;
    }
    if (node === this.#root || node.value !== undefined) return false;
    this.#vocabulary = null;
    node.value = value;
    this.#size += 1;
    return true;
  }

  /** The longest phrase that starts at token `at`, before token `limit`, or null. */
  longest(tokens: Tokens, at: number, limit: number = tokens.length): Hit<Value> | null {
    const first = this.#firstAt(tokens, at);
    return first === 0 ? null : this.#walk(tokens, at, limit, this.#firsts[first - 1] as Node<Value>);
  }

  /** The number of the node that this token's word leads to, 0 where no phrase begins with it: so at most tokens. */
  #firstAt({ word, vocabulary }: Tokens, at: number): number {
    if (vocabulary !== this.#vocabulary) this.#forget(vocabulary);
    return (this.#words[word[at] as number] || this.#look(word[at] as number)) >> FIRST_SHIFT;
  }

  #walk(tokens: Tokens, at: number, limit: number, start: Node<Value>): Hit<Value> | null {
    const { word, vocabulary, gap } = tokens;
    let node = start;
    let best: Value | undefined;
    let end = at;
    for (let to = at + 1; ; to++) {
      if (node.value !== undefined) {
        best = node.value;
        end = to;
      }
      if (node.next === null || to >= limit || gap[to] === Gap.Paragraph) break;
      const next = word[to] as number;
      if (((this.#words[next] || this.#look(next)) & FOLLOWS) === 0) break;
      const following = node.next.get(vocabulary[next] as string);
      if (following === undefined) break;
      node = following;
    }
    return best === undefined ? null : { from: at, to: end, value: best };
  }

  /** The first phrase that starts at one of the tokens `from` (included) to `to` (excluded) and ends before `limit`, or null. */
  first(tokens: Tokens, from: number, to: number, limit: number = to): Hit<Value> | null {
    for (let at = from; at < to; at++) {
      const first = this.#firstAt(tokens, at);
      const hit = first === 0 ? null : this.#walk(tokens, at, limit, this.#firsts[first - 1] as Node<Value>);
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

  /** What is known of a word, looked up once. */
  #look(word: number): number {
    if (word >= this.#words.length) {
      const larger = new Int32Array(Math.max(word + 1, this.#words.length * 2));
      larger.set(this.#words);
      this.#words = larger;
    }
    const norm = this.#vocabulary?.[word] ?? '';
    const first = this.#root.next?.get(norm)?.number ?? 0;
    const known = KNOWN | (this.#following.has(norm) ? FOLLOWS : 0) | (first << FIRST_SHIFT);
    this.#words[word] = known;
    return known;
  }

  /** The value of exactly these words, or undefined. */
  get(phrase: string): Value | undefined {
    let node = this.#root;
    for (const word of tokenizePhrase(phrase).norm) {
      const next = node.next?.get(word);
      if (next === undefined) return undefined;
      node = next;
    }
    return node.value;
  }
}
