import type { Range } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a headline's words are compared with. */
export interface KnownWords {
  has(token: number): boolean;
  /** The token and the one before it are known as a pair. */
  hasPair(token: number): boolean;
}

/** Words collected from some lines, and those of them, with their pairs, that other lines have too. */
export class SharedWords implements KnownWords {
  readonly #word: Int32Array;
  /** By the word's number: 0 for words that were not collected, else their own number from 1 on. */
  readonly #collected: Int32Array;
  #count = 0;
  /** By the collected word's number: other lines have it too. */
  readonly #shared: boolean[] = [false];
  readonly #pairs = new Set<number>();

  constructor({ word, vocabulary }: Tokens) {
    this.#word = word;
    this.#collected = new Int32Array(vocabulary.length);
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  collect(token: number): void {
    const word = this.#word[token] as number;
    if (this.#collected[word] !== 0) return;
    this.#count += 1;
    this.#collected[word] = this.#count;
    this.#shared.push(false);
  }

  /** Looks for the collected words in a line; all must have been collected before. */
  seekIn({ from, to }: Range): void {
    let before = 0;
    for (let token = from; token < to; token++) {
      const known = this.#at(token);
      if (known !== 0) {
        this.#shared[known] = true;
        if (before !== 0) this.#pairs.add(this.#pair(before, known));
      }
      before = known;
    }
  }

  has(token: number): boolean {
    return this.#shared[this.#at(token)] === true;
  }

  hasPair(token: number): boolean {
    const before = this.#at(token - 1);
    const known = this.#at(token);
    return before !== 0 && known !== 0 && this.#pairs.has(this.#pair(before, known));
  }

  #at(token: number): number {
    return this.#collected[this.#word[token] as number] as number;
  }

  #pair(before: number, after: number): number {
    return before * (this.#count + 1) + after;
  }
}
