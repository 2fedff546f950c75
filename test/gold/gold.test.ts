import { expect, test } from 'vitest';
import type { Span } from '../../src/core/schema.ts';
import type { Gold, GoldArticle } from './gold.ts';
import { articlesOf, ownSets } from './sets.ts';

/** A name in gold may be written with single spaces and composed letters where the text breaks its line. */
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

const isNamed = ({ actors }: Gold, party: string): boolean =>
  actors.some(({ name, canonical }) => party === (canonical ?? name) || party === name);

function flaws({ text, gold }: GoldArticle): string[] {
  const found: string[] = [];
  const within = ([start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;
  const reaches = (spans: readonly Span[], [start, end]: Span): boolean => spans.some(([from, to]) => start < to && end > from);
  const inBody = (span: Span, optional: boolean): boolean =>
    reaches(gold.body, span) || (optional && reaches(gold.bodyOptional ?? [], span));
  for (const { quote, start, end, optional = false } of [...gold.dates, ...gold.agreements]) {
    if (text.slice(start, end) !== quote) found.push(`«${quote}» does not stand at ${start}`);
    if (!inBody([start, end], optional)) found.push(`«${quote}» is not in the body`);
  }
  gold.body.forEach((span, index) => {
    if (!within(span) || span[0] < (gold.body[index - 1]?.[1] ?? 0)) found.push(`body ${span.join('-')} is out of order`);
  });
  for (const { name, names } of gold.actors) {
    if (!names.includes(name)) found.push(`${name} is not among its names`);
    for (const form of names) if (!folded(text).includes(folded(form))) found.push(`«${form}» is not in the text`);
  }
  for (const { quote, start, mentions, parties, acceptParties } of gold.agreements) {
    if (!mentions.every(within) || !mentions.some(([from]) => from === start)) found.push(`«${quote}» is not among its mentions`);
    for (const party of [...parties, ...(acceptParties ?? []).flat()])
      if (!isNamed(gold, party)) found.push(`${party} is party to «${quote}», but no actor`);
  }
  return found;
}

test.each(ownSets)('the annotations point at what they say: $name', (set) => {
  const articles = articlesOf(set);
  expect(articles.length).toBeGreaterThanOrEqual(16);
  expect(articles.flatMap((article) => flaws(article).map((flaw) => `${article.name}: ${flaw}`))).toEqual([]);
});
