/** The publication date that a page shows its readers: in elements made for dates, or in a line beside the headline. */
import { type Element, type Tree, textOf } from './element.ts';
import { hintOf } from './hints.ts';
import type { Layout } from './layout.ts';
import type { Found } from './metadata.ts';
import { fold } from './phrases.ts';
import { isProse } from './sums.ts';

const CHANGED = /updat|modif|edited|cập nhật|chỉnh sửa|sửa lần|更新/iu;
/** Words of hints that speak of other articles. */
const OTHERS =
  /^(?:comments|relat|recommend|recirc|trending|popular|latest|most|sidebar|rail|more|read|up-?next|next|prev|post-nav|nav|menu|tin|lien|modal|popup)/u;
const LONGEST_HEAD = 300;
const LONGEST_DATE_LINE = 160;

/** `itemprop=datePublished` before `<time>` before elements named so; of two that stand together the earlier. */
export function dateInElements(tree: Tree, date: (text: string) => string | null): Found | null {
  const marked = tree.marked.filter((element) => !isBeside(element) && !isChange(element));
  const dateIn = ({ attributes, children }: Element): string | null => {
    const text = attributes.datetime ?? attributes.content ?? '';
    return (
      (text === '' ? null : date(text)) ??
      date(textOf({ tag: '', attributes, parent: null, children }, LONGEST_DATE_LINE)) ??
      date(attributes.title ?? '')
    );
  };
  const groups: readonly ((element: Element) => boolean)[] = [
    ({ attributes }) => /^(?:datePublished|dateCreated)$/iu.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined,
    ({ tag }) => tag === 'time',
    ({ attributes }) =>
      /publish|posted|(?:post|entry|article|news|detail)[-_]*(?:date|time)|(?:^|[\s_-])(?:date|time|ngay|dateline|datetime|timestamp|pubdate)(?:$|[\s_-])/iu.test(
        `${attributes.class ?? ''} ${attributes.id ?? ''}`,
      ),
  ];
  for (const isOf of groups) {
    const dated = marked.filter(isOf).flatMap((element) => {
      const value = dateIn(element);
      return value === null ? [] : [{ element, value }];
    });
    const one = dated[0];
    if (one === undefined) continue;
    const beside = dated.filter(
      ({ element }) => element.parent === one.element.parent || element.parent?.parent === one.element.parent?.parent,
    );
    const earliest = beside.map(({ value }) => value).sort()[0] ?? one.value;
    return [earliest, one.element.tag === 'time' ? 'time' : 'text'];
  }
  return null;
}

function isChange({ attributes, parent, children }: Element): boolean {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemprop ?? ''}`;
  if (CHANGED.test(names) && !/publish/iu.test(names)) return true;
  const around = parent === null ? '' : textOf(parent, LONGEST_DATE_LINE);
  const own = textOf({ tag: '', attributes, parent: null, children }, LONGEST_DATE_LINE);
  return CHANGED.test(own) || CHANGED.test(around.slice(0, Math.max(0, around.indexOf(own))).slice(-24));
}

/** Within a box of other articles or of what readers wrote. */
function isBeside(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (OTHERS.test(hintOf(at)?.word ?? '')) return true;
  return false;
}

/** A short line with a date, from shortly before the headline to the first paragraph; no sentence, for its date is the story's. */
export function dateInLines({ blocks }: Layout, title: string | null, date: (text: string) => string | null): Found | null {
  const headline = fold(title ?? '');
  const head = blocks.findIndex(
    ({ level, text }) => level === 1 || (headline !== '' && text.length < LONGEST_HEAD && headline.endsWith(fold(text))),
  );
  if (head < 0) return null;
  for (let at = Math.max(0, head - 3); at < Math.min(blocks.length, head + 12); at++) {
    const { text = '' } = blocks[at] ?? {};
    if (at === head || isProse(text)) continue;
    const value = date(beforeChange(text));
    if (value !== null) return [value, 'text'];
  }
  return null;
}

/** "Published 13 July, updated 15 July" up to the change. */
function beforeChange(text: string): string {
  const change = text.search(CHANGED);
  return change < 0 ? text : text.slice(0, change);
}
