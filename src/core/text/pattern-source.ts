import type { TokenClass } from './token-class.ts';
import { tokenizePhrase } from './tokens.ts';

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

export type Item =
  | { readonly type: 'edge'; readonly edge: Edge }
  | { readonly type: 'word'; readonly word: string; readonly touching: boolean }
  | { readonly type: 'class'; readonly name: string; readonly members: TokenClass; readonly touching: boolean }
  | { readonly type: 'group'; readonly branches: readonly (readonly Item[])[]; readonly optional: boolean; readonly touching: boolean };

export type Edge = '{' | '}';

export class PatternError extends Error {}

export function parse(source: string, classes: Readonly<Record<string, TokenClass>>): readonly Item[] {
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
        const words = tokenizePhrase(raw);
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
