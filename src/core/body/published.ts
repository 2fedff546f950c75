import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';

/** A date with or without a time of day, as a publication line says it. Tokens `from` to `to`. */
export interface Stamp {
  readonly from: number;
  readonly to: number;
  /** ISO 8601: `2025-01-14`, `2025-01-14T19:12`, `2024-07-13T02:34:10`; no zone. */
  readonly iso: string;
  readonly cue: 'published' | 'updated' | null;
}

const DATE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-']);
const pad = (value: number): string => String(value).padStart(2, '0');
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export interface Day {
  readonly to: number;
  readonly iso: string;
}

function day(to: number, year: number, month: number, date: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return { to, iso: `${year}-${pad(month)}-${pad(date)}` };
}

const numberAt = (tokens: Tokens, at: number, limit: number): number =>
  at < limit && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length <= 4 ? Number(tokens.norm[at]) : Number.NaN;

/** 14/01/2025, 2025-01-14, 14.1.2025; day before month unless only the other way is a date. */
function numericDay(tokens: Tokens, at: number, limit: number): Day | null {
  const mark = tokens.norm[at + 1] as string;
  if (at + 4 >= limit || !DATE_MARKS.has(mark) || tokens.norm[at + 3] !== mark) return null;
  const [first, second, third] = [numberAt(tokens, at, limit), numberAt(tokens, at + 2, limit), numberAt(tokens, at + 4, limit)] as const;
  if (Number.isNaN(first + second + third)) return null;
  if ((tokens.norm[at] as string).length === 4) return day(at + 5, first, second, third);
  const year = (tokens.norm[at + 4] as string).length === 2 ? 2000 + third : third;
  return day(at + 5, year, second, first) ?? day(at + 5, year, first, second);
}

/** Skips a comma, and the words that may stand between a date's parts. */
function skip(tokens: Tokens, from: number, limit: number, words: ReadonlySet<string>): number {
  let at = from;
  while (at < limit && (tokens.norm[at] === ',' || tokens.norm[at] === '.' || words.has(tokens.norm[at] as string))) at += 1;
  return at;
}

const YEAR_WORDS: ReadonlySet<string> = new Set(['năm', 'of']);
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);
const NO_WORDS: ReadonlySet<string> = new Set();

/** 20 May 2025, May 20, 2025, 20th of May 2025, ngày 14 tháng 1 năm 2025, 14 tháng 1, 2025. */
function namedDay(tokens: Tokens, at: number, limit: number, lexicon: TextLexicon): Day | null {
  const first = numberAt(tokens, at, limit);
  if (!Number.isNaN(first)) {
    const before = skip(tokens, at + 1, limit, ORDINALS);
    const month = lexicon.months.longest(tokens, tokens.norm[before] === '-' ? before + 1 : before, limit);
    if (month === null) return null;
    const year = skip(tokens, tokens.norm[month.to] === '-' ? month.to + 1 : month.to, limit, YEAR_WORDS);
    return day(year + 1, numberAt(tokens, year, limit), month.value, first);
  }
  const month = lexicon.months.longest(tokens, at, limit);
  if (month === null) return null;
  const date = skip(tokens, month.to, limit, NO_WORDS);
  const year = skip(tokens, skip(tokens, date + 1, limit, ORDINALS), limit, YEAR_WORDS);
  return day(year + 1, numberAt(tokens, year, limit), month.value, numberAt(tokens, date, limit));
}

export const dayAt = (tokens: Tokens, at: number, limit: number, lexicon: TextLexicon | undefined): Day | null =>
  (tokens.kind[at] === Kind.Number ? numericDay(tokens, at, limit) : null) ??
  (lexicon === undefined ? null : namedDay(tokens, at, limit, lexicon));

interface Time {
  readonly to: number;
  readonly iso: string;
}

/** 19:12, 02:34:10, 4:12pm, 11.05am, 19h12, 06:42 PM, 4pm. */
function timeAt(tokens: Tokens, at: number, limit: number): Time | null {
  let hours = numberAt(tokens, at, limit);
  if (Number.isNaN(hours) || hours > 24 || (tokens.norm[at] as string).length > 2) return null;
  let to = at + 1;
  let minutes = Number.NaN;
  let seconds = '';
  const mark = tokens.norm[to];
  const dotted = mark === '.';
  if ((mark === ':' || mark === 'h' || mark === 'g' || dotted) && (tokens.norm[to + 1] as string | undefined)?.length === 2)
    minutes = numberAt(tokens, to + 1, limit);
  if (!Number.isNaN(minutes)) {
    to += 2;
    if (tokens.norm[to] === ':' && !Number.isNaN(numberAt(tokens, to + 1, limit))) {
      seconds = `:${pad(numberAt(tokens, to + 1, limit))}`;
      to += 2;
    }
  }
  const half = halfAt(tokens, to, limit);
  if (half !== null) {
    hours = (hours % 12) + (half.afternoon ? 12 : 0);
    to = half.to;
  } else if (Number.isNaN(minutes) || dotted) return null;
  if (Number.isNaN(minutes)) minutes = 0;
  return hours < 24 && minutes < 60 ? { to, iso: `T${pad(hours)}:${pad(minutes)}${seconds}` } : null;
}

function halfAt(tokens: Tokens, at: number, limit: number): { to: number; afternoon: boolean } | null {
  if (at >= limit) return null;
  const word = tokens.norm[at];
  if (word === 'am' || word === 'sa') return { to: at + 1, afternoon: false };
  if (word === 'pm' || word === 'ch') return { to: at + 1, afternoon: true };
  if ((word === 'a' || word === 'p') && tokens.norm[at + 1] === '.' && tokens.norm[at + 2] === 'm') {
    return { to: tokens.norm[at + 3] === '.' ? at + 4 : at + 3, afternoon: word === 'p' };
  }
  return null;
}

/** A time within a few tokens of a date belongs to it: "16:05, 19/04/2025", "03/05/2023 - 11:29". */
const NEAR = 5;

/** Every date of a line with its time and what is said before it. */
export function stampsIn(tokens: Tokens, from: number, limit: number, lexicon: TextLexicon | undefined): Stamp[] {
  const stamps: Stamp[] = [];
  let cue: Stamp['cue'] = null;
  let time: (Time & { at: number }) | null = null;
  for (let at = from; at < limit; ) {
    const said = lexicon?.stamps.longest(tokens, at, limit) ?? null;
    const found = dayAt(tokens, at, limit, lexicon);
    if (found !== null) {
      const after = timeAfter(tokens, found.to, limit, lexicon);
      const before = time !== null && at - time.to <= NEAR ? time : null;
      const chosen = after ?? before;
      const to = after?.to ?? found.to;
      stamps.push({ from: after === null && before !== null ? before.at : at, to, iso: found.iso + (chosen?.iso ?? ''), cue });
      cue = null;
      time = null;
      at = to;
    } else if (said !== null) {
      if (said.value !== 'weekday') cue = said.value;
      at = said.to;
    } else {
      const clock = tokens.gap[at] === Gap.None && at > from && tokens.kind[at - 1] === Kind.Number ? null : timeAt(tokens, at, limit);
      if (clock !== null) time = { ...clock, at };
      at = clock?.to ?? at + 1;
    }
  }
  return stamps;
}

function timeAfter(tokens: Tokens, from: number, limit: number, lexicon: TextLexicon | undefined): Time | null {
  for (let at = from; at < limit && at - from < NEAR; at++) {
    const norm = tokens.norm[at] as string;
    if (tokens.kind[at] === Kind.Number) return timeAt(tokens, at, limit);
    if (norm === 't' || tokens.kind[at] === Kind.Mark || lexicon?.stampFillers.has(norm)) continue;
    return null;
  }
  return null;
}
