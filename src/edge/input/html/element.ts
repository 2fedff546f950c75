/** The light tree as its readers see it. */

/** Stands among an element's children where a new block begins though no element does. */
export const BREAK = '\n\n';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  /** Text as it came, entities decoded; `\n` for a line break, `BREAK` for a new block. */
  readonly children: (Element | string)[];
}

export interface Tree {
  readonly root: Element;
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly links: readonly Readonly<Record<string, string>>[];
  /** Contents of the `application/ld+json` scripts. */
  readonly data: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  /** Has a field for a password. */
  readonly asksPassword: boolean;
  /** A whole document, not a piece of one. */
  readonly isWhole: boolean;
  /** Elements that may name the headline, the author or the date, in the page's order. */
  readonly marked: readonly Element[];
}

/** All the text under an element, white space collapsed; `limit` characters at most. */
export function textOf(element: Element, limit: number): string {
  let text = '';
  const queue: (Element | string)[] = [element];
  while (queue.length > 0 && text.length < limit) {
    const next = queue.pop();
    if (typeof next === 'string') text += next.slice(0, limit);
    else if (next !== undefined) {
      text += ' ';
      for (let at = next.children.length - 1; at >= 0; at--) queue.push(next.children[at] ?? '');
    }
  }
  return text.slice(0, limit).replace(/\s+/gu, ' ').trim();
}
