import { Lexicon } from './lexicon.ts';
import { Gap, Kind, type Tokens, tokenize } from './tokens.ts';

/**
 * Token patterns, the notation of all rules:
 *
 *   tháng <month> năm <year>      words, and captures of a class
 *   (ngày|hôm)? <day>/<month>     groups, alternatives, `?` for what may be absent
 *   từ <a:day> đến <b:day>        a capture named otherwise than its class
 *   chiều {<day>/<month>}         what is told stands in braces, the rest is only what stands around it
 *   \( \) \| \? \< \> \{ \}       those marks themselves
 *
 * Items with a space between them match with or without a gap in the text; items written together match only
 * tokens that touch. Nothing matches across a paragraph's end. There is no repetition, so that a pattern reads
 * at most as many tokens as it is long.
 */

export interface ClassMatch<Value> {
  readonly to: number;
  readonly value: Value;
}

/**
 * The first two tokens that a sequence may have, each by its key, so that most rules are ruled out by two look-ups.
 * The second is `END` where the sequence may end after one token, and null stands for any second token.
 */
export type Leads = ReadonlyMap<string, ReadonlySet<string> | null>;
/** The key of all numbers; a word or mark is its own key. */
export const NUMBER = '0';
export const END = '';

const keyOf = (word: string): string => (/^\p{Nd}/u.test(word) ? NUMBER : word);
const keyAt = (tokens: Tokens, at: number): string => (tokens.kind[at] === Kind.Number ? NUMBER : (tokens.norm[at] ?? END));

/** A set of token sequences with values, such as the months' names. */
export interface TokenClass<Value = unknown> {
  /** Null where a member may start with anything; such a class can't begin a pattern. */
  readonly leads: Leads | null;
  match(tokens: Tokens, at: number): ClassMatch<Value> | null;
}

export type Captures = Readonly<Record<string, unknown>>;
/** Tokens `from` to `to` are told, up to `end` was read; without braces in the pattern that is all of the match. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly captures: Captures;
}
export interface Pattern {
  readonly source: string;
  readonly leads: Leads;
  match(tokens: Tokens, at: number): PatternMatch | null;
}

/** The leads of several sequences, any of which may stand. */
export function joinLeads(all: Iterable<Leads>): Leads {
  const joined = new Map<string, Set<string> | null>();
  for (const leads of all) {
    for (const [first, seconds] of leads) {
      const known = joined.get(first);
      if (seconds === null || known === null) joined.set(first, null);
      else joined.set(first, new Set([...(known ?? []), ...seconds]));
    }
  }
  return joined;
}

const leadsOfPhrases = (phrases: Iterable<string>): Leads =>
  joinLeads(
    Array.from(phrases, (phrase): Leads => {
      const [first = END, second = END] = tokenize(phrase).norm;
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

type Item =
  | { readonly type: 'edge'; readonly edge: Edge }
  | { readonly type: 'word'; readonly word: string; readonly touching: boolean }
  | { readonly type: 'class'; readonly name: string; readonly members: TokenClass; readonly touching: boolean }
  | { readonly type: 'group'; readonly branches: readonly (readonly Item[])[]; readonly optional: boolean; readonly touching: boolean };

type Edge = '{' | '}';

class PatternError extends Error {}

function parse(source: string, classes: Readonly<Record<string, TokenClass>>): readonly Item[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} at ${at} in pattern: ${source}`);
  };

  const items = (inside: boolean): Item[][] => {
    const branches: Item[][] = [[]];
    let touching = false;
    const add = (item: Item): void => {
      (branches.at(-1) as Item[]).push(item);
      touching = true;
    };
    while (at < source.length) {
      const mark = source.charAt(at);
      if (/\s/u.test(mark)) {
        touching = false;
        at += 1;
      } else if (mark === ')') {
        if (!inside) fail('unmatched )');
        return branches;
      } else if (mark === '{' || mark === '}') {
        (branches.at(-1) as Item[]).push({ type: 'edge', edge: mark });
        at += 1;
      } else if (mark === '|') {
        branches.push([]);
        touching = false;
        at += 1;
      } else if (mark === '(') {
        at += 1;
        const inner = items(true);
        if (source.charAt(at) !== ')') fail('unclosed (');
        at += 1;
        add({ type: 'group', branches: inner, optional: optional(), touching });
      } else if (mark === '<') {
        const close = source.indexOf('>', at);
        if (close < 0) fail('unclosed <');
        const [name, className = name] = source.slice(at + 1, close).split(':') as [string, string?];
        const members = classes[className];
        if (members === undefined) return fail(`unknown class ${className}`);
        at = close + 1;
        const item: Item = { type: 'class', name, members, touching };
        add(optional() ? { type: 'group', branches: [[{ ...item, touching: false }]], optional: true, touching } : item);
      } else {
        const escaped = mark === '\\';
        const rest = source.slice(at + (escaped ? 1 : 0));
        const raw = escaped ? rest.charAt(0) : (/^[^\s()|<>?{}\\]+/u.exec(rest)?.[0] ?? fail('unexpected mark'));
        const words = tokenize(raw);
        if (words.length === 0) fail('empty word');
        at += raw.length + (escaped ? 1 : 0);
        const parts: Item[] = words.norm.map((word, index) => ({ type: 'word', word, touching: index === 0 ? touching : true }));
        if (optional()) {
          const [first, ...others] = parts as [Item, ...Item[]];
          add({ type: 'group', branches: [[{ ...first, touching: false } as Item, ...others]], optional: true, touching });
        } else for (const part of parts) add(part);
      }
    }
    if (inside) fail('unclosed (');
    return branches;
  };
  const optional = (): boolean => {
    if (source.charAt(at) !== '?') return false;
    at += 1;
    return true;
  };

  const branches = items(false);
  return branches.length === 1 ? (branches[0] as Item[]) : [{ type: 'group', branches, optional: false, touching: false }];
}

type Matcher = (tokens: Tokens, at: number, captures: Record<string, unknown>, touching: boolean | null) => number;

/** `touching` is null at the pattern's first token: nothing is asked of the gap before it. */
function gapAllows(tokens: Tokens, at: number, touching: boolean | null): boolean {
  if (touching === null) return true;
  const gap = tokens.gap[at] as Gap;
  return touching ? gap === Gap.None : gap !== Gap.Paragraph;
}

function link(items: readonly Item[], index: number, next: Matcher): Matcher {
  const item = items[index];
  if (item === undefined) return next;
  const rest = link(items, index + 1, next);
  if (item.type === 'edge') {
    const { edge } = item;
    return (tokens, at, captures, outer) => {
      const to = rest(tokens, at, captures, outer);
      if (to >= 0) captures[edge] = at;
      return to;
    };
  }
  const gapBefore = (outer: boolean | null): boolean | null => (outer === null ? null : outer || item.touching);
  switch (item.type) {
    case 'word':
      return (tokens, at, captures, outer) =>
        at < tokens.length && tokens.norm[at] === item.word && gapAllows(tokens, at, gapBefore(outer))
          ? rest(tokens, at + 1, captures, false)
          : -1;
    case 'class':
      return (tokens, at, captures, outer) => {
        if (at >= tokens.length || !gapAllows(tokens, at, gapBefore(outer))) return -1;
        const found = item.members.match(tokens, at);
        if (found === null) return -1;
        const before = captures[item.name];
        captures[item.name] = found.value;
        const to = rest(tokens, found.to, captures, false);
        if (to < 0) {
          if (before === undefined) delete captures[item.name];
          else captures[item.name] = before;
        }
        return to;
      };
    case 'group': {
      const branches = item.branches.map((branch) => link(branch, 0, rest));
      return (tokens, at, captures, outer) => {
        for (const branch of branches) {
          const to = branch(tokens, at, captures, gapBefore(outer));
          if (to >= 0) return to;
        }
        return item.optional ? rest(tokens, at, captures, outer) : -1;
      };
    }
  }
}

interface Heads {
  /** Keys of the first token; null where it may be anything. */
  readonly keys: ReadonlySet<string> | null;
  /** All items may be absent. */
  readonly open: boolean;
}

function headsOf(items: readonly Item[]): Heads {
  const keys = new Set<string>();
  for (const item of items) {
    if (item.type === 'edge') continue;
    if (item.type === 'word') return { keys: keys.add(keyOf(item.word)), open: false };
    if (item.type === 'class') {
      if (item.members.leads === null) return { keys: null, open: false };
      for (const first of item.members.leads.keys()) keys.add(first);
      return { keys, open: false };
    }
    const inner = item.branches.map(headsOf);
    for (const branch of inner) {
      if (branch.keys === null) return { keys: null, open: false };
      for (const key of branch.keys) keys.add(key);
    }
    if (!item.optional && !inner.some(({ open }) => open)) return { keys, open: false };
  }
  return { keys, open: true };
}

/** What may follow the first token, where it ends an item before `rest`. */
function secondsOf(rest: readonly Item[]): ReadonlySet<string> | null {
  const { keys, open } = headsOf(rest);
  return keys === null ? null : open ? new Set([...keys, END]) : keys;
}

function leadsOf(items: readonly Item[]): Leads {
  const [item, ...rest] = items;
  if (item === undefined) return new Map([[END, new Set([END])]]);
  switch (item.type) {
    case 'edge':
      return leadsOf(rest);
    case 'word':
      return new Map([[keyOf(item.word), secondsOf(rest)]]);
    case 'class': {
      if (item.members.leads === null) throw new PatternError(`<${item.name}> may be anything and can't begin a pattern`);
      const leads = new Map<string, ReadonlySet<string> | null>();
      for (const [first, seconds] of item.members.leads) {
        const after = seconds?.has(END) === true ? secondsOf(rest) : new Set<string>();
        leads.set(first, seconds === null || after === null ? null : new Set([...[...seconds].filter((key) => key !== END), ...after]));
      }
      return leads;
    }
    case 'group': {
      const branches = item.branches.map((branch) => leadsOf([...branch, ...rest]));
      return joinLeads(item.optional ? [...branches, leadsOf(rest)] : branches);
    }
  }
}

/** @throws PatternError for a pattern that can't be read; rules are compiled when the module loads, so a test sees it. */
export function compilePattern(source: string, classes: Readonly<Record<string, TokenClass>>): Pattern {
  const items = parse(source, classes);
  const leads = leadsOf(items);
  if (leads.has(END)) throw new PatternError(`matches nothing at all: ${source}`);
  const run = link(items, 0, (_tokens, at) => at);
  return {
    source,
    leads,
    match(tokens, at) {
      const captures: Record<string, unknown> = {};
      const to = run(tokens, at, captures, null);
      if (to < 0) return null;
      const { '{': from, '}': told, ...named } = captures;
      return { from: typeof from === 'number' ? from : at, to: typeof told === 'number' ? told : to, end: to, captures: named };
    },
  };
}

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
