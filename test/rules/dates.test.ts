import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/core/dates/dates.ts';
import { type DateExamples, EXAMPLES_PUBLISHED } from '../../src/core/dates/examples.ts';
import type { DateGrammar } from '../../src/core/dates/grammar.ts';
import { examples as enExamples } from '../../src/core/lang/en/dates.examples.ts';
import { dates as en } from '../../src/core/lang/en/dates.ts';
import { examples as viExamples } from '../../src/core/lang/vi/dates.examples.ts';
import { dates as vi } from '../../src/core/lang/vi/dates.ts';
import { readingOf } from '../core/dates/reading.ts';

const languages: readonly (readonly [string, DateGrammar, Readonly<Record<string, DateExamples>>])[] = [
  ['vi', vi, viExamples],
  ['en', en, enExamples],
];

describe.each(languages)('rules of dates: %s', (language, grammar, examples) => {
  const read = (text: string) => findDates(readingOf(text), grammar, EXAMPLES_PUBLISHED);

  test.each(Object.entries(examples))('%s', (rule, { hits, misses }) => {
    const id = `${language}/date/${rule}`;
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    for (const [text, value] of hits) {
      const values = read(text).map((found) => found.value);
      if (value === null) expect(values, text).toEqual([]);
      else expect(values, text).toContain(value);
    }
    for (const text of misses)
      expect(
        read(text).filter((found) => found.rule === id),
        text,
      ).toEqual([]);
  });
});
