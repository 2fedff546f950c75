import { joinLeads } from '../text/leads.ts';
import { type Captures, compilePattern, type Pattern } from '../text/pattern.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import type { ClassMatch, TokenClass } from '../text/token-class.ts';
import type { Tokens } from '../text/tokens.ts';
import type { CalendarExpression, Expression, Lean, Unit } from './expression.ts';

/** Part of an expression that one word or class of words says: some fields, or a count of units. */
export type Fragment = Partial<Omit<CalendarExpression, 'type'>> & { readonly count?: number; readonly unit?: Unit };

/** A rule's captures: all fragments laid together, and each by its name. */
export interface Said {
  readonly all: Fragment;
  expression(name: string): Expression | null;
}

/** What a rule reads at a token: `from` to `to` are the date, up to `end` was read. */
export interface RuleMatch {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Null where the words look like a date and are none. */
  readonly expression: Expression | null;
}

export interface DateRule {
  /** `vi/date/day-month-year` */
  readonly id: string;
  readonly pattern: Pattern;
  read(tokens: Tokens, at: number): RuleMatch | null;
}

/**
 * How a language writes a rule: a pattern alone, whose captures together are the fields of a date; with fields
 * that the words add; with a production of its own; or `null` for words that look like a date and are none.
 */
export type RuleSource =
  | string
  | { readonly pattern: string; readonly fields: Fragment }
  | { readonly pattern: string; readonly means: null | ((said: Said) => Expression | null | undefined) };

/** What a verb or adverb says of when its clause happens; null for words that only look like one. */
export type Cues = TokenClass<Lean | null>;

export interface DateGrammar {
  readonly rules: PatternIndex<DateRule>;
  /** Words that tell past from future, such as auxiliaries and "expected to". */
  readonly cues: Cues;
  /** Which comes first in a date of bare numbers where the text doesn't tell. */
  readonly numbers: 'day-first' | 'month-first';
}

const isExpression = (value: unknown): value is Expression => typeof value === 'object' && value !== null && 'type' in value;
const isFragment = (value: unknown): value is Fragment => typeof value === 'object' && value !== null && !('type' in value);

export function calendar(fragment: Fragment): CalendarExpression {
  const { count, unit, ...fields } = fragment;
  return { type: 'calendar', ...fields };
}

function saidIn(captures: Captures): Said {
  let all: Fragment = {};
  // Captures come last to first; what is said later holds.
  for (const value of Object.values(captures).reverse()) {
    if (isFragment(value)) all = { ...all, ...value };
    else if (isExpression(value) && value.type === 'calendar') {
      const { type, ...fields } = value;
      all = { ...all, ...fields };
    }
  }
  return {
    all,
    expression(name) {
      const value = captures[name];
      if (isExpression(value)) return value;
      return isFragment(value) ? calendar(value) : null;
    },
  };
}

export type DateClasses = Readonly<Record<string, TokenClass<Fragment | Expression>>>;

type Production = (said: Said) => Expression | null | undefined;

function productionOf(source: RuleSource): Production {
  if (typeof source === 'string') return ({ all }) => calendar(all);
  if ('fields' in source) return ({ all }) => calendar({ ...all, ...source.fields });
  const { means } = source;
  return means === null ? () => null : means;
}

/**
 * A rule keeps what it read last: several classes are made of the same rules, and all are asked at the same token.
 */
function dateRule(id: string, pattern: Pattern, produce: Production): DateRule {
  let last: { tokens: Tokens; at: number; found: RuleMatch | null } | null = null;
  const read = (tokens: Tokens, at: number): RuleMatch | null => {
    const match = pattern.match(tokens, at);
    const expression = match === null ? undefined : produce(saidIn(match.captures));
    if (match === null || expression === undefined) return null;
    return { from: match.from, to: match.to, end: match.end, expression };
  };
  return {
    id,
    pattern,
    read(tokens, at) {
      if (last === null || last.at !== at || last.tokens !== tokens) last = { tokens, at, found: read(tokens, at) };
      return last.found;
    },
  };
}

/** @throws PatternError for a pattern that can't be read. */
export const dateRules = (prefix: string, sources: Readonly<Record<string, RuleSource>>, classes: DateClasses): DateRule[] =>
  Object.entries(sources).map(([name, source]) => {
    const written = typeof source === 'string' ? source : source.pattern;
    return dateRule(`${prefix}/${name}`, compilePattern(written, classes), productionOf(source));
  });

/**
 * Expressions that any of the rules reads, the longest first, for rules that are made of them. What stands at a token
 * is kept while it is being asked for, since many rules begin with the same class.
 */
export function expressionClass(rules: readonly DateRule[]): TokenClass<Expression> {
  const index = new PatternIndex(rules);
  let last: { tokens: Tokens; at: number; match: ClassMatch<Expression> | null } | null = null;
  const longest = (tokens: Tokens, at: number): ClassMatch<Expression> | null => {
    let best: ClassMatch<Expression> | null = null;
    for (const rule of index.at(tokens, at)) {
      const found = rule.read(tokens, at);
      if (found?.expression == null || found.from !== at || (best !== null && found.to <= best.to)) continue;
      best = { to: found.to, value: found.expression };
    }
    return best;
  };
  return {
    leads: joinLeads(rules.map(({ pattern }) => pattern.leads)),
    match(tokens, at) {
      if (last === null || last.tokens !== tokens || last.at !== at) last = { tokens, at, match: longest(tokens, at) };
      return last.match;
    },
  };
}
