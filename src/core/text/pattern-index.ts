import { END, keyAt } from './leads.ts';
import type { Pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** Rules that may hold after a first token, by the second. */
class SecondIndex<Rule> {
  /** Rules in their order for each second token that one of them names, and those that any second token suits. */
  readonly #bySecond = new Map<string, Rule[]>();
  readonly #any: Rule[] = [];

  add(rule: Rule, seconds: ReadonlySet<string> | null): void {
    const any = seconds === null || seconds.has(END);
    for (const second of seconds ?? []) if (second !== END && !this.#bySecond.has(second)) this.#bySecond.set(second, [...this.#any]);
    for (const [second, rules] of this.#bySecond) if (any || seconds.has(second)) rules.push(rule);
    if (any) this.#any.push(rule);
  }

  get(second: string): readonly Rule[] {
    return this.#bySecond.get(second) ?? this.#any;
  }
}

/** Patterns by their first two tokens, so that a token without a rule costs one look-up. */
export class PatternIndex<Rule extends { readonly pattern: Pattern }> {
  readonly #byFirst = new Map<string, SecondIndex<Rule>>();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      for (const [first, seconds] of rule.pattern.leads) {
        let index = this.#byFirst.get(first);
        if (index === undefined) {
          index = new SecondIndex();
          this.#byFirst.set(first, index);
        }
        index.add(rule, seconds);
      }
    }
  }

  /** Rules that may match at this token, in their own order. */
  at(tokens: Tokens, index: number): readonly Rule[] {
    return this.#byFirst.get(keyAt(tokens, index))?.get(keyAt(tokens, index + 1)) ?? NONE;
  }
}

const NONE: readonly never[] = [];
