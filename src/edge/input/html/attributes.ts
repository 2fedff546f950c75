/** Which attributes the light tree keeps, and which elements they mark for the readers of metadata. */
import type { Element } from './element.ts';

/** Attributes that are kept, by themselves: one string for each name in the whole tree. */
const KEPT: ReadonlyMap<string, string> = new Map(
  'class id role rel href itemprop datetime content name property lang hidden aria-hidden style type http-equiv pubdate title'
    .split(' ')
    .map((name) => [name, name]),
);
/** Void elements whose attributes are read. */
export const TELLING = new Set(['meta', 'link', 'input']);
const LONGEST_KEPT = 'aria-hidden'.length;

/** The name that stands there if it is kept, else the empty string. */
export function keptName(html: string, start: number, end: number): string {
  return end - start > LONGEST_KEPT ? '' : (KEPT.get(html.slice(start, end).toLowerCase()) ?? '');
}

const MARKING = /author|byline|tac-?gia|date|publish|posted|time/iu;

/** May name the headline, the author or the date. */
export const isMarked = ({ tag, attributes: { class: names, id, itemprop, rel } }: Element): boolean =>
  tag === 'h1' ||
  tag === 'time' ||
  itemprop !== undefined ||
  rel === 'author' ||
  (names !== undefined && MARKING.test(names)) ||
  (id !== undefined && MARKING.test(id));
