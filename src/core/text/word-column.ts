import type { Tokens } from './tokens.ts';

/**
 * What a pure function says of each word of a vocabulary, by the word's number: every word is looked at once,
 * and loops over tokens read an array. Texts share their vocabulary, so that a later text asks for its new words only.
 */
export class WordColumn {
  readonly #look: (norm: string) => number;
  #vocabulary: Tokens['vocabulary'] | null = null;
  #values: Uint16Array = new Uint16Array(0);
  #known = 0;

  /** `look` gives a word's value, 0 to 65535, from its normal form. */
  constructor(look: (norm: string) => number) {
    this.#look = look;
  }

  /** Values of all words that stand in these tokens, at the word's number. */
  of({ vocabulary }: Tokens): Uint16Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
    }
    if (this.#known < vocabulary.length) this.#learn(vocabulary);
    return this.#values;
  }

  #learn(vocabulary: Tokens['vocabulary']): void {
    if (vocabulary.length > this.#values.length) {
      const larger = new Uint16Array(vocabulary.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (; this.#known < vocabulary.length; this.#known++) this.#values[this.#known] = this.#look(vocabulary[this.#known] as string);
  }
}

/** 1 for the words of any of these, 0 for all others: first words of phrases, where nothing begins at most words. */
export const firstsColumn = (...firsts: readonly Iterable<string>[]): WordColumn =>
  membersColumn(new Set(firsts.flatMap((words) => [...words])));

/** 1 for the words of a set, 0 for all others. */
export const membersColumn = (members: { has(word: string): boolean }): WordColumn => new WordColumn((norm) => (members.has(norm) ? 1 : 0));
