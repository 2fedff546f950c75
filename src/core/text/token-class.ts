import { END, joinLeads, keyOf, type Leads, NUMBER } from './leads.ts';
import { Lexicon } from './lexicon.ts';
import { Kind, type Tokens, tokenizePhrase } from './tokens.ts';

export interface ClassMatch<Value> {
  readonly to: number;
  readonly value: Value;
}

/** A set of token sequences with values, such as the months' names. */
export interface TokenClass<Value = unknown> {
  /** Null where a member may start with anything; such a class can't begin a pattern. */
  readonly leads: Leads | null;
  match(tokens: Tokens, at: number): ClassMatch<Value> | null;
}

const leadsOfPhrases = (phrases: Iterable<string>): Leads =>
  joinLeads(
    Array.from(phrases, (phrase): Leads => {
      const [first = END, second = END] = tokenizePhrase(phrase).norm;
      return new Map([[keyOf(first), new Set([keyOf(second)])]]);
    }),
  );

export function phraseClass<Value>(entries: Readonly<Record<string, Value>> | Iterable<readonly [string, Value]>): TokenClass<Value> {
  const phrases = Symbol.iterator in entries ? [...entries] : Object.entries(entries);
  const lexicon = new Lexicon<Value>(phrases);
  return { leads: leadsOfPhrases(phrases.map(([phrase]) => phrase)), match: (tokens, at) => lexicon.longest(tokens, at) };
}

/** Members of any of the classes; the first class that matches decides. */
export function anyOf<Value>(...classes: readonly TokenClass<Value>[]): TokenClass<Value> {
  const leads = classes.map((members) => members.leads);
  return {
    leads: leads.includes(null) ? null : joinLeads(leads.filter((known) => known !== null)),
    match(tokens, at) {
      for (const members of classes) {
        const found = members.match(tokens, at);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

/** Runs of digits between two values, with at most `digits` of them. */
export function numberClass(least: number, most: number, digits = 4): TokenClass<number> {
  return {
    leads: new Map([[NUMBER, new Set([END])]]),
    match(tokens, at) {
      if (tokens.kind[at] !== Kind.Number) return null;
      const word = tokens.norm[at] as string;
      const value = word.length <= digits ? Number(word) : Number.NaN;
      return value >= least && value <= most ? { to: at + 1, value } : null;
    },
  };
}
