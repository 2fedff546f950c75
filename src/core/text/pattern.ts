import { END, type Leads } from './leads.ts';
import { leadsOf } from './pattern-leads.ts';
import { type Item, PatternError, parse } from './pattern-source.ts';
import type { TokenClass } from './token-class.ts';
import { Gap, type Tokens } from './tokens.ts';

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

type Matcher = (tokens: Tokens, at: number, captures: Record<string, unknown>, touching: boolean | null) => number;

/** `touching` is null at the pattern's first token: nothing is asked of the gap before it. */
function gapAllows(tokens: Tokens, at: number, touching: boolean | null): boolean {
  if (touching === null) return true;
  const gap = tokens.gap[at] as Gap;
  return touching ? gap === Gap.None : gap !== Gap.Paragraph;
}

/** The words of a group that has nothing but single ones, which are looked up instead of tried in turn; else null. */
function alternatives(branches: readonly (readonly Item[])[]): ReadonlySet<string> | null {
  const words = branches.map(([item, ...others]) => (item?.type === 'word' && others.length === 0 ? item.word : null));
  return words.includes(null) ? null : new Set(words as string[]);
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
        // Only what holds to the end is noted, the last capture first: most attempts fail, and cost no writing.
        const to = rest(tokens, found.to, captures, false);
        if (to >= 0) captures[item.name] = found.value;
        return to;
      };
    case 'group': {
      const words = alternatives(item.branches);
      if (words !== null) {
        return (tokens, at, captures, outer) => {
          if (at < tokens.length && words.has(tokens.norm[at] as string) && gapAllows(tokens, at, gapBefore(outer))) {
            const to = rest(tokens, at + 1, captures, false);
            if (to >= 0) return to;
          }
          return item.optional ? rest(tokens, at, captures, outer) : -1;
        };
      }
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
