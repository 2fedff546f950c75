import type { TextLexicon } from '../text/text-lexicon.ts';
import { Kind, type Tokens } from '../text/tokens.ts';
import { numberAt } from './time.ts';

/** A day of the calendar up to token `to`, `YYYY-MM-DD`. */
export interface Day {
  readonly to: number;
  readonly iso: string;
}

const DATE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-']);
const NEWEST_YEAR = 2100;
const OLDEST_YEAR = 1900;

const pad = (value: number): string => String(value).padStart(2, '0');
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** 0 for Sunday (Sakamoto's method). */
function weekdayOf(year: number, month: number, date: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7;
}

interface Candidate extends Day {
  readonly weekday: number;
}

function day(to: number, year: number, month: number, date: number): Candidate | null {
  if (!(year >= OLDEST_YEAR && year <= NEWEST_YEAR && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))) return null;
  return { to, iso: `${year}-${pad(month)}-${pad(date)}`, weekday: weekdayOf(year, month, date) };
}

/** A zone of a country that writes the month first stands within the next few tokens. */
function isMonthFirst(tokens: Tokens, at: number, limit: number, lexicon: TextLexicon | undefined): boolean {
  for (let next = at; next < Math.min(limit, at + 8); next++) if (lexicon?.monthFirstZones.has(tokens.norm[next] as string)) return true;
  return false;
}

/** 14/01/2025, 2025-01-14, 14.1.25; the day before the month unless the weekday, the zone or the numbers say otherwise. */
function numericDay(tokens: Tokens, at: number, limit: number, lexicon: TextLexicon | undefined, weekday: number | null): Day | null {
  const mark = tokens.norm[at + 1] as string;
  if (at + 4 >= limit || !DATE_MARKS.has(mark) || tokens.norm[at + 3] !== mark) return null;
  const first = numberAt(tokens, at, limit);
  const second = numberAt(tokens, at + 2, limit);
  const third = numberAt(tokens, at + 4, limit);
  if (Number.isNaN(first + second + third)) return null;
  if ((tokens.norm[at] as string).length === 4) return day(at + 5, first, second, third);
  const digits = (tokens.norm[at + 4] as string).length;
  if (digits !== 4 && (digits !== 2 || mark === '.')) return null;
  const year = digits === 2 ? 2000 + third : third;
  const dayFirst = day(at + 5, year, second, first);
  const monthFirst = day(at + 5, year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (weekday !== null && dayFirst.weekday !== weekday && monthFirst.weekday === weekday) return monthFirst;
  return isMonthFirst(tokens, at + 5, limit, lexicon) ? monthFirst : dayFirst;
}

/** The first token from `from` on that is no comma, stop, hyphen or such a word. */
function skip(tokens: Tokens, from: number, limit: number, words: ReadonlySet<string>): number {
  let at = from;
  while (at < limit && at < from + 3 && (JOINTS.has(tokens.norm[at] as string) || words.has(tokens.norm[at] as string))) at += 1;
  return at;
}

const JOINTS: ReadonlySet<string> = new Set([',', '.', '-', '/']);
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);
const NO_WORDS: ReadonlySet<string> = new Set();

/** The year at this token, also where a page's next element, the hour, touches it: "Sep 18, | 20255:40 PM". */
function yearAt(tokens: Tokens, at: number, limit: number): number {
  const written = tokens.norm[at] as string;
  const touchesHour = at + 1 < limit && tokens.norm[at + 1] === ':' && written.length > YEAR_DIGITS && written.length <= YEAR_DIGITS + 2;
  return touchesHour ? Number(written.slice(0, YEAR_DIGITS)) : numberAt(tokens, at, limit);
}

const YEAR_DIGITS = 4;

/** 20 May 2025, May 20, 2025, the 20th of May 2025, 20-May-2025, ngày 14 tháng 1 năm 2025. */
function namedDay(tokens: Tokens, at: number, limit: number, lexicon: TextLexicon): Day | null {
  const first = numberAt(tokens, at, limit);
  const month = lexicon.months.longest(tokens, Number.isNaN(first) ? at : skip(tokens, at + 1, limit, ORDINALS), limit);
  if (month === null) return null;
  if (!Number.isNaN(first)) {
    const year = skip(tokens, month.to, limit, lexicon.stampFillers);
    return day(year + 1, yearAt(tokens, year, limit), month.value, first);
  }
  const date = skip(tokens, month.to, limit, NO_WORDS);
  const year = skip(tokens, skip(tokens, date + 1, limit, ORDINALS), limit, NO_WORDS);
  return day(year + 1, yearAt(tokens, year, limit), month.value, numberAt(tokens, date, limit));
}

export const dayAt = (tokens: Tokens, at: number, limit: number, lexicon: TextLexicon | undefined, weekday: number | null): Day | null =>
  (tokens.kind[at] === Kind.Number ? numericDay(tokens, at, limit, lexicon, weekday) : null) ??
  (lexicon === undefined || tokens.kind[at] === Kind.Mark ? null : namedDay(tokens, at, limit, lexicon));
