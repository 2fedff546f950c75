// node test/bench/dates.ts [DIR…]: values of dates by Accord and by chrono-node, on the same gold, scored the same way.
// chrono reads the gold's own body spans, so that menus and bylines do not count against it; Accord finds its body itself.
import * as chrono from 'chrono-node';
import type { DateMention } from '../../src/core/schema.ts';
import { findIn, type GoldArticle, readGold } from '../gold/gold.ts';
import { Score } from '../gold/score.ts';
import { articlesOf, isPresent, ownSets, sharedSets } from '../gold/sets.ts';

const PARSERS: Readonly<Record<string, { parse(text: string, reference?: Date): chrono.ParsedResult[] }>> = {
  vi: chrono.vi,
  en: chrono.en,
};

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** What chrono is certain of, as EDTF; null for a time of the day alone. */
function edtfOf(part: chrono.ParsedComponents): string | null {
  const year = String(part.get('year') ?? 0).padStart(4, '0');
  if (part.isCertain('day') || part.isCertain('weekday')) return `${year}-${two(part.get('month'))}-${two(part.get('day'))}`;
  if (part.isCertain('month')) return `${year}-${two(part.get('month'))}`;
  return part.isCertain('year') ? year : null;
}

function datesOf({ text, gold }: GoldArticle): DateMention[] {
  const published = gold.given?.published ?? gold.published;
  const reference = published === null || published === undefined ? undefined : new Date(`${published.slice(0, 10)}T12:00:00`);
  const parser = PARSERS[gold.language.slice(0, 2)];
  return gold.body.flatMap(([from, to]) =>
    (parser?.parse(text.slice(from, to), reference) ?? []).flatMap((result): DateMention[] => {
      const [first, last] = [edtfOf(result.start), result.end ? edtfOf(result.end) : null];
      if (first === null) return [];
      const start = from + result.index;
      const end = start + result.text.length;
      const value = last === null || last === first ? first : `${first}/${last}`;
      return [
        {
          id: `d${start}`,
          quote: result.text,
          start,
          end,
          value,
          part: null,
          earliest: null,
          latest: null,
          anchored: false,
          rule: 'chrono',
        },
      ];
    }),
  );
}

function score(articles: readonly GoldArticle[], datesFor: ((article: GoldArticle) => DateMention[]) | null): Score {
  const total = new Score();
  for (const article of articles) {
    const found = findIn(article);
    total.add(article.name, article.text, article.gold, datesFor === null ? found : { ...found, dates: datesFor(article) });
  }
  return total;
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
const folders = process.argv.slice(2);
const sets =
  folders.length > 0
    ? folders.map((folder) => ({ name: folder, articles: readGold(folder) }))
    : [...ownSets, ...sharedSets].filter(isPresent).map((set) => ({ name: set.name, articles: articlesOf(set) }));

console.log('value F1 of dates           articles  Accord  chrono');
for (const { name, articles } of sets) {
  for (const language of ['vi', 'en']) {
    const chosen = articles.filter(({ gold }) => gold.language.startsWith(language));
    if (chosen.length === 0) continue;
    const [ours, theirs] = [score(chosen, null), score(chosen, datesOf)].map(({ tallies }) => tallies['dates value'].f1);
    console.log(
      `${`${name}, ${language}`.padEnd(28)} ${String(chosen.length).padStart(7)}  ${percent(ours ?? 0)}  ${percent(theirs ?? 0)}`,
    );
  }
}
