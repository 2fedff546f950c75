import { END, keyOf } from './leads.ts';
import type { Pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { WordColumn } from './word-column.ts';

/** Rules that may hold after a first token, by the second. */
class SecondIndex<Rule> {
  /** Rules in their order for each second token that one of them names, and those that any second token suits. */
  readonly #bySecond = new Map<number, Rule[]>();
  readonly #any: Rule[] = [];

  add(rule: Rule, seconds: ReadonlySet<number> | null): void {
    for (const second of seconds ?? []) if (second !== ENDED && !this.#bySecond.has(second)) this.#bySecond.set(second, [...this.#any]);
    const any = seconds === null || seconds.has(ENDED);
    for (const [second, rules] of this.#bySecond) if (any || seconds.has(second)) rules.push(rule);
    if (any) this.#any.push(rule);
  }

  get(second: number): readonly Rule[] {
    return this.#bySecond.get(second) ?? this.#any;
  }
}

/** Keys of tokens as numbers, so that a token's key is read from a column. */
class Keys {
  readonly #numbers = new Map<string, number>([[END, ENDED]]);
  readonly column = new WordColumn((norm) => this.#numbers.get(keyOf(norm)) ?? ENDED);

  add(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** The number of no token, and of those that no rule names. */
const ENDED = 0;

/** Patterns by their first two tokens, so that a token without a rule costs one look-up. */
export class PatternIndex<Rule extends { readonly pattern: Pattern }> {
  readonly #byFirst: (SecondIndex<Rule> | undefined)[] = [];
  readonly #firsts = new Keys();
  readonly #seconds = new Keys();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      for (const [key, seconds] of rule.pattern.leads) {
        const first = this.#firsts.add(key);
        this.#byFirst[first] ??= new SecondIndex();
        this.#byFirst[first].add(rule, seconds && new Set([...seconds].map((second) => this.#seconds.add(second))));
      }
    }
  }

  /** By the word's number, not 0 where a rule may begin with it. */
  starts(tokens: Tokens): Uint16Array {
    return this.#firsts.column.of(tokens);
  }

  /** Rules that may match at this token, in their own order. */
  at(tokens: Tokens, index: number): readonly Rule[] {
    const { word, length } = tokens;
    const first = this.#firsts.column.of(tokens)[word[index] as number] as number;
    if (first === ENDED) return NONE;
    const second = index + 1 < length ? (this.#seconds.column.of(tokens)[word[index + 1] as number] as number) : ENDED;
    return this.#byFirst[first]?.get(second) ?? NONE;
  }
}

const NONE: readonly never[] = [];
