import { Gap, type Tokens, tokenize } from './tokens.ts';

/** A phrase of a lexicon found in a text: tokens `from` (included) to `to` (excluded). */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  value: Value | undefined;
}

/** No phrase starts with the word. */
const NONE = 1;

/**
 * Phrases with values, looked up at a token: a trie over normal words. A phrase may run over a line's end,
 * never over a paragraph's.
 */
export class Lexicon<Value> {
  readonly #root: Node<Value> = { next: null, value: undefined };
  #size = 0;
  // For each word of a vocabulary whether a phrase starts with it: a cache of pure look-ups.
  #vocabulary: Tokens['vocabulary'] | null = null;
  #starts: Uint8Array = new Uint8Array(0);

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
    return this.#addWords(tokenize(phrase).norm, value);
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
        next = { next: null, value: undefined };
        node.next.set(word, next);
      }
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
    let node = this.#enter(tokens, at);
    if (node === null) return null;
    let best: Hit<Value> | null = null;
    let to = at + 1;
    for (;;) {
      if (node.value !== undefined) best = { from: at, to, value: node.value };
      if (node.next === null || to >= limit || tokens.gap[to] === Gap.Paragraph) return best;
      const following = node.next.get(tokens.norm[to] as string);
      if (following === undefined) return best;
      node = following;
      to += 1;
    }
  }

  #enter(tokens: Tokens, at: number): Node<Value> | null {
    if (tokens.vocabulary !== this.#vocabulary) {
      this.#vocabulary = tokens.vocabulary;
      this.#starts = new Uint8Array(tokens.vocabulary.length);
    }
    const word = tokens.word[at] as number;
    if (word < this.#starts.length && this.#starts[word] === NONE) return null;
    const node = this.#root.next?.get(tokens.vocabulary[word] as string) ?? null;
    if (node === null) this.#rememberNone(word);
    return node;
  }

  #rememberNone(word: number): void {
    if (word >= this.#starts.length) {
      const larger = new Uint8Array(Math.max(word + 1, this.#starts.length * 2));
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[word] = NONE;
  }

  /** The value of exactly these words, or undefined. */
  get(phrase: string): Value | undefined {
    let node = this.#root;
    for (const word of tokenize(phrase).norm) {
      const next = node.next?.get(word);
      if (next === undefined) return undefined;
      node = next;
    }
    return node.value;
  }
}
