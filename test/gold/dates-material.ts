/**
 * Phrases with dates that others wrote, read by ours: `node test/gold/dates-material.ts [--misses]`.
 * The material stands beside the repository in ../shared/material/dates; without it there is nothing to measure.
 * Where a convention differs (docs/dates.md) a value agrees by that convention, and is counted apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../src/core/dates/dates.ts';
import type { FoundDate } from '../../src/core/dates/found.ts';
import type { DateGrammar } from '../../src/core/dates/grammar.ts';
import { dates as en } from '../../src/core/lang/en/dates.ts';
import { dates as vi } from '../../src/core/lang/vi/dates.ts';
import { readingOf } from '../core/dates/reading.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/material/dates');
const GRAMMARS: Readonly<Record<string, DateGrammar>> = { vi, en };
const showMisses = process.argv.includes('--misses');

interface DucklingCase {
  readonly text: string;
  readonly edtf?: string;
  readonly family: string;
  readonly news: boolean;
  readonly bareNext: boolean;
}
interface ChronoCase {
  readonly text: string;
  readonly reference: string | null;
  readonly count: number;
  readonly news: boolean;
  readonly expect: Readonly<Record<string, unknown>>;
}

const read = (language: string, text: string, published: string | null): FoundDate[] =>
  findDates(readingOf(text), GRAMMARS[language] ?? vi, published);

const load = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;

const SEASON_MONTHS: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };
const isWithin = ({ earliest, latest }: FoundDate, expected: string): boolean => {
  const [from = '', to = from] = expected.split('/');
  return earliest !== null && latest !== null && from >= earliest.slice(0, from.length) && to <= latest.slice(0, to.length);
};

/** The convention by which a value that is written otherwise means the same, or null where it means something else. */
function conventionOf(found: FoundDate, expected: string, text: string): string | null {
  if (found.value.replace('~', '') === expected) return 'approximate';
  if (found.part !== null && isWithin(found, expected)) return 'part';
  const season = /^(\d{4})-(2[1-4])$/u.exec(found.value);
  if (season !== null && expected.startsWith(`${season[1]}-${SEASON_MONTHS[season[2] ?? '']}`)) return 'season';
  if (/\b(?:ago|back|hence|from)\b/u.test(text) && expected.startsWith(found.value)) return 'coarse shift';
  if (/^\.\.\//u.test(found.value) && found.value.slice(3) === expected) return 'term';
  return null;
}

/** A number of units up to or from now is a duration to us, no date. */
const DURATION =
  /^(?:\S+ (?:ngày|tuần|tháng|năm) (?:vừa rồi|vừa qua|qua|tới|tiếp theo)|(?:(?:last|past|next|upcoming) (?:\d+|two|three|few) \S+|(?:\d+|two) upcoming \S+))$/u;

interface Count {
  same: number;
  convention: number;
  all: number;
}

function tally(
  title: string,
  cases: readonly { readonly text: string; readonly right: true | string | null; readonly detail: string }[],
): void {
  const count: Count = { same: 0, convention: 0, all: cases.length };
  for (const { right } of cases) {
    if (right === true) count.same += 1;
    else if (right !== null) count.convention += 1;
  }
  const percent = ((100 * (count.same + count.convention)) / Math.max(1, count.all)).toFixed(1);
  console.log(`${title.padEnd(46)} ${percent.padStart(5)} %  (${count.same} the same, ${count.convention} by convention, of ${count.all})`);
  if (showMisses) for (const { text, right, detail } of cases) if (right === null) console.log(`    «${text}» ${detail}`);
}

function duckling(language: string): void {
  const { cases, reference, negative } = load<{ cases: DucklingCase[]; reference: string; negative: { text: string }[] }>(
    `duckling_${language}.json`,
  );
  const judge = (chosen: readonly DucklingCase[]) =>
    chosen.map(({ text, edtf = '' }) => {
      const found = read(language, text, reference.slice(0, 10));
      const right = found.some(({ value }) => value === edtf)
        ? (true as const)
        : found.length === 0 && DURATION.test(text)
          ? 'duration'
          : (found.map((date) => conventionOf(date, edtf, text)).find((name) => name !== null) ?? null);
      return { text, right, detail: `is ${edtf}, found ${found.map(({ value }) => value).join(' ') || 'nothing'}` };
    });
  const news = cases.filter((one) => one.news && one.family !== 'holiday');
  tally(`Duckling ${language}, news, not "next"`, judge(news.filter(({ bareNext }) => !bareNext)));
  tally(`Duckling ${language}, news, all`, judge(news));
  tally(
    `Duckling ${language}, no dates`,
    negative.map(({ text }) => {
      const found = read(language, text, reference.slice(0, 10));
      return { text, right: found.length === 0 ? true : null, detail: `found ${found.map(({ value }) => value).join(' ')}` };
    }),
  );
}

const FIELDS = ['year', 'month', 'day'] as const;
const fieldOf = (value: string, field: (typeof FIELDS)[number]): number =>
  Number((/^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(value) ?? [])[FIELDS.indexOf(field) + 1]);

/** Durations and times of the day are no dates to us. */
const NO_DATE = /(?:\d+|một|hai|ba) (?:ngày|tuần|tháng|năm) (?:qua|tới)|trong (?:vòng )?\d+ \S+|giờ|\b(?:at|noon|midnight|am|pm)\b|\d:\d/u;

/** chrono's week is the day seven days off, its bare month the next one, its years before Christ count from minus one. */
function chronoConvention(found: FoundDate, expect: ChronoCase['expect']): string | null {
  const { 'start.year': year, 'start.month': month, 'start.day': day } = expect;
  const wanted = [year, month, day].map((part) => (typeof part === 'number' ? String(part).padStart(2, '0') : '')).join('-');
  if (found.earliest !== null && found.latest !== null && found.earliest <= wanted && wanted <= found.latest) return 'week';
  if (typeof year !== 'number') return null;
  if (year < 0 && fieldOf(found.value, 'year') === year + 1) return 'year before Christ';
  return month !== undefined && fieldOf(found.value, 'month') === month && fieldOf(found.value, 'year') === year - 1 ? 'next' : null;
}

function chrono(language: string): void {
  const { cases } = load<{ cases: ChronoCase[] }>(`chrono_${language}_tests.json`);
  const news = cases.filter((one) => one.news);
  const judge = (chosen: readonly ChronoCase[]) =>
    chosen.map(({ text, reference, count, expect }) => {
      const found = read(language, text, reference?.slice(0, 10) ?? null);
      const [first] = found;
      const values = found.map(({ value }) => value).join(' ') || 'nothing';
      if (count === 0) return { text, right: found.length === 0 ? (true as const) : null, detail: `is no date, found ${values}` };
      const start = first?.value.split('/')[0] ?? '';
      const agrees = FIELDS.every((field) => {
        const wanted = expect[`start.${field}`];
        const said = fieldOf(start, field);
        return typeof wanted !== 'number' || Number.isNaN(said) || wanted === said;
      });
      const right =
        first === undefined
          ? NO_DATE.test(text)
            ? 'duration or clock time'
            : null
          : agrees
            ? (true as const)
            : chronoConvention(first, expect);
      return { text, right, detail: `is ${JSON.stringify(expect)}, found ${values}` };
    });
  tally(`chrono ${language}, news`, judge(news));
  tally(`chrono ${language}, no dates`, judge(news.filter(({ count }) => count === 0)));
}

if (existsSync(FOLDER)) {
  for (const language of ['vi', 'en']) {
    duckling(language);
    chrono(language);
  }
} else console.log('No ../shared/material/dates beside the repository: nothing to measure.');
