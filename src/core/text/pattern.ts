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

/** A set of token sequences with values, such as the months' names. */
export interface TokenClass<Value = unknown> {
  /** Words that a member may start with. */
  readonly firsts: ReadonlySet<string>;
  readonly startsWithNumber: boolean;
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
  readonly firsts: ReadonlySet<string>;
  /** The pattern may start with a number. */
  readonly startsWithNumber: boolean;
  match(tokens: Tokens, at: number): PatternMatch | null;
}

export function phraseClass<Value>(entries: Readonly<Record<string, Value>> | Iterable<readonly [string, Value]>): TokenClass<Value> {
  const lexicon = new Lexicon<Value>(Symbol.iterator in entries ? entries : Object.entries(entries));
  const startsWithNumber = [...lexicon.firsts].some((word) => /^\p{Nd}/u.test(word));
  return { firsts: lexicon.firsts, startsWithNumber, match: (tokens, at) => lexicon.longest(tokens, at) };
}

/** Members of any of the classes; the first class that matches decides. */
export function anyOf<Value>(...classes: readonly TokenClass<Value>[]): TokenClass<Value> {
  return {
    firsts: new Set(classes.flatMap((members) => [...members.firsts])),
    startsWithNumber: classes.some((members) => members.startsWithNumber),
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
    firsts: new Set(),
    startsWithNumber: true,
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

/** Words that a sequence may start with; `open` where all its items may be absent. */
function firstsOf(items: readonly Item[]): { words: Set<string>; number: boolean; open: boolean } {
  const words = new Set<string>();
  let number = false;
  for (const item of items) {
    if (item.type === 'edge') continue;
    if (item.type === 'word') {
      if (/^\p{Nd}/u.test(item.word)) number = true;
      words.add(item.word);
      return { words, number, open: false };
    }
    if (item.type === 'class') {
      number ||= item.members.startsWithNumber;
      for (const word of item.members.firsts) words.add(word);
      return { words, number, open: false };
    }
    let open = item.optional;
    for (const branch of item.branches) {
      const inner = firstsOf(branch);
      for (const word of inner.words) words.add(word);
      number ||= inner.number;
      open ||= inner.open;
    }
    if (!open) return { words, number, open: false };
  }
  return { words, number, open: true };
}

/** @throws PatternError for a pattern that can't be read; rules are compiled when the module loads, so a test sees it. */
export function compilePattern(source: string, classes: Readonly<Record<string, TokenClass>>): Pattern {
  const items = parse(source, classes);
  const firsts = firstsOf(items);
  if (firsts.open) throw new PatternError(`matches nothing at all: ${source}`);
  const run = link(items, 0, (_tokens, at) => at);
  return {
    source,
    firsts: firsts.words,
    startsWithNumber: firsts.number,
    match(tokens, at) {
      const captures: Record<string, unknown> = {};
      const to = run(tokens, at, captures, null);
      if (to < 0) return null;
      const { '{': from, '}': told, ...named } = captures;
      return { from: typeof from === 'number' ? from : at, to: typeof told === 'number' ? told : to, end: to, captures: named };
    },
  };
}

/** Patterns by the words that they may start with, so that a token without a rule costs one look-up. */
export class PatternIndex<Rule extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, Rule[]>();
  readonly #byNumber: Rule[] = [];

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      for (const word of rule.pattern.firsts) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [rule]);
        else known.push(rule);
      }
      if (rule.pattern.startsWithNumber) this.#byNumber.push(rule);
    }
  }

  /** Rules that may match at this token, in their own order for each way of starting. */
  at(tokens: Tokens, index: number): readonly Rule[] {
    if (tokens.kind[index] === Kind.Number) return this.#byNumber;
    return this.#byWord.get(tokens.norm[index] as string) ?? NONE;
  }
}

const NONE: readonly never[] = [];
