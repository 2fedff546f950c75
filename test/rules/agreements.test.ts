import { describe, expect, test } from 'vitest';
import type { AgreementExamples } from '../../src/core/agreements/lexicon.ts';
import { examples as en } from '../../src/core/lang/en/agreements.examples.ts';
import { examples as vi } from '../../src/core/lang/vi/agreements.examples.ts';
import { summarize } from '../../src/core/summarize.ts';

const read = (text: string, language: string) =>
  summarize({ text, url: null, title: null, site: null, byline: null, published: '2025-06-15', publishedFrom: 'caller', language });

const find = (text: string, language: string) => read(text, language).agreements;

const at = (text: string, language: string, quote: string) => {
  const start = text.indexOf(quote);
  return find(text, language).find((agreement) => agreement.mentions.some(([from, to]) => from < start + quote.length && start < to));
};

describe.each<[string, AgreementExamples]>([
  ['vi', vi],
  ['en', en],
])('%s', (language, { rules, parties, dated, merged, acts }) => {
  describe.each(Object.entries(rules))(`${language}/agreement/%s`, (kind, { hits, misses }) => {
    test.each(hits)('finds in «%s» «%s» %s', (text, quote, status) => {
      expect(at(text, language, quote)).toMatchObject({ status, rule: `${language}/agreement/${kind}` });
    });
    test.each(misses)('finds nothing in «%s»', (text) => {
      expect(find(text, language)).toEqual([]);
    });
  });

  test.each(parties)('in «%s» «%s» binds %j', (text, quote, names) => {
    const { actors } = read(text, language);
    const bound = at(text, language, quote)?.parties.map((id) => actors.find((actor) => actor.id === id)?.name);
    expect(bound?.toSorted()).toEqual(names.toSorted());
  });

  test.each(dated)('in «%s» «%s» is of %s', (text, quote, date) => {
    const agreement = at(text, language, quote);
    expect(agreement).toBeDefined();
    expect(agreement?.date).toBe(date);
  });

  test.each(merged)('«%s» tells of %j', (text, agreements) => {
    const told = find(text, language).map(({ mentions }) => mentions.map(([from, to]) => text.slice(from, to)));
    expect(told).toEqual(agreements);
  });

  describe.each(Object.entries(acts))('%s', (_act, { hits, misses }) => {
    test.each(hits)('reads in «%s» «%s» %s', (text, quote, status) => {
      expect(at(text, language, quote)?.status).toBe(status);
    });
    test.each(misses)('does not read in «%s» «%s» %s', (text, quote, status) => {
      const agreement = at(text, language, quote);
      expect(agreement).toBeDefined();
      expect(agreement?.status).not.toBe(status);
    });
  });
});
