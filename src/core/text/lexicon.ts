import { Gap, type Tokens, tokenizePhrase } from './tokens.ts';

/** A phrase of a lexicon found in a text: tokens `from` (included) to `to` (excluded). */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Place of the phrase's value, counted from 1; 0 where no phrase ends. */
  value: number;
}

// A node in the table: the place of its value, how many words go on from it, and for each of them its number and its node.
const VALUE = 0;
const COUNT = 1;
const CHILDREN = 2;

/**
 * Phrases with values, looked up at a token: a trie over normal words. A phrase may run over a line's end,
 * never over a paragraph's.
 */
export class Lexicon<Value> {
  readonly #root: Node = { next: new Map(), value: 0 };
  readonly #values: Value[] = [];
  // The trie in one table, so that a look-up reads what lies close together, made at the first look-up: words are numbered
  // from 1, those that phrases begin with first.
  #table: Int32Array | null = null;
  #numbers: ReadonlyMap<string, number> = new Map();
  /** For the numbers of first words where their nodes stand in the table. */
  #firsts: Int32Array = new Int32Array(0);
  // For each word of a vocabulary its number here, counted from 1 once more; 0 is not looked up yet: a cache of pure look-ups.
  #vocabulary: Tokens['vocabulary'] | null = null;
  #words: Int32Array = new Int32Array(0);

  constructor(entries: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  get size(): number {
    return this.#values.length;
  }

  /** First words of all phrases. */
  get firsts(): ReadonlySet<string> {
    return new Set(this.#root.next.keys());
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
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), value: 0 };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node === this.#root || node.value !== 0) return false;
    node.value = this.#values.push(value);
    this.#table = null;
    this.#vocabulary = null;
    return true;
  }

  /** Lays the trie out in its table. */
  #layOut(): Int32Array {
    const numbers = new Map<string, number>();
    for (const word of this.#root.next.keys()) numbers.set(word, numbers.size + 1);
    const table: number[] = [0];
    const layNode = ({ next, value }: Node): number => {
      const at = table.length;
      table.push(value, next.size);
      for (const word of next.keys()) {
        const number = numbers.get(word) ?? numbers.size + 1;
        numbers.set(word, number);
        table.push(number, 0);
      }
      let child = at + CHILDREN + 1;
      for (const node of next.values()) {
        table[child] = layNode(node);
        child += 2;
      }
      return at;
    };
    this.#firsts = Int32Array.from([0, ...[...this.#root.next.values()].map(layNode)]);
    this.#numbers = numbers;
    this.#table = Int32Array.from(table);
    return this.#table;
  }

  /** The longest phrase that starts at token `at`, before token `limit`, or null. */
  longest(tokens: Tokens, at: number, limit: number = tokens.length): Hit<Value> | null {
    const first = this.#firstAt(tokens, at);
    return first === 0 ? null : this.#walk(tokens, at, limit, first);
  }

  /** The node that this token's word leads to, 0 where no phrase begins with it. */
  #firstAt({ word, vocabulary }: Tokens, at: number): number {
    if (vocabulary !== this.#vocabulary) this.#forget(vocabulary);
    const number = this.#numberOf(word[at] as number);
    return number < this.#firsts.length ? (this.#firsts[number] as number) : 0;
  }

  #walk({ word, gap }: Tokens, from: number, limit: number, start: number): Hit<Value> | null {
    const table = this.#table as Int32Array;
    let node = start;
    let best = 0;
    let end = from;
    for (let to = from + 1; ; to++) {
      const value = table[node + VALUE] as number;
      if (value !== 0) {
        best = value;
        end = to;
      }
      const count = table[node + COUNT] as number;
      if (count === 0 || to >= limit || gap[to] === Gap.Paragraph) break;
      const number = this.#numberOf(word[to] as number);
      if (number === 0) break;
      let child = node + CHILDREN;
      const last = child + 2 * count;
      while (child < last && table[child] !== number) child += 2;
      if (child === last) break;
      node = table[child + 1] as number;
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
    this.#table ??= this.#layOut();
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
    let node: Node | undefined = this.#root;
    for (const word of tokenizePhrase(phrase).norm) node = node?.next.get(word);
    return node === undefined || node.value === 0 ? undefined : this.#values[node.value - 1];
  }
}
