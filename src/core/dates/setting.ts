import { type Day, shiftDays } from './calendar.ts';
import type { CalendarExpression, Field, Lean, Origin, Part, Relative } from './expression.ts';
import type { Narrative } from './narrative.ts';
import type { Direction } from './nearest.ts';
import type { Point, Value } from './value.ts';

/** What an expression is read against. */
export interface Setting {
  readonly narrative: Narrative;
  /** Tense of the clause that the expression stands in. */
  readonly tense: Lean | null;
  /** The year, and the month if it was said, that was told just before in the same paragraph. */
  readonly near: Direction['near'];
  /** The expression opens its paragraph. */
  readonly opensBlock?: boolean;
  /** The expression is part of a range of days. */
  readonly announced?: boolean;
  /** Which comes first in a date of bare numbers. */
  readonly numbers: 'day-first' | 'month-first';
}

export interface Resolved {
  readonly value: Value;
  readonly part: Part | null;
  /** The value needed the publication date or an earlier date of the text. */
  readonly anchored: boolean;
  readonly note?: string;
}

export const isRelative = (field: Field | undefined): field is Relative => typeof field === 'object';

export const directionOf = (expression: CalendarExpression, { tense, near, announced }: Setting): Direction => ({
  said: expression.lean ?? null,
  tense: expression.tense ?? tense,
  step: expression.step ?? null,
  near,
  announced: announced === true,
});

/** Months that a story must lie back for words such as "the next year" to be told from it. */
const PAST_MONTHS = 2;

/** Where a relative field is told from. */
export function originOf({ from }: Relative, { narrative, near, tense }: Setting): Origin {
  if (from !== 'either') return from ?? 'publication';
  const { published } = narrative;
  if (published === null || near === null || tense === 'future') return 'publication';
  const back = (published.year - near.year) * 12 + (near.month === null ? 0 : published.month - near.month);
  return back >= PAST_MONTHS ? 'narrative' : 'publication';
}

/** A two-digit year is at most so many years ahead of the publication. */
const AHEAD = 20;
/** Where nothing is known of the publication, the turn of the century is read around this year. */
const PRESENT = 2025;

export function yearOfTwoDigits(short: number, today: Day | null): number {
  const present = today?.year ?? PRESENT;
  const year = Math.floor(present / 100) * 100 + short;
  return year > present + AHEAD ? year - 100 : year;
}

/** A year without a leap day, to count days in where the year is unknown. */
const ANY_YEAR = 2001;

/** So many days from a day whose year may be unknown, and stays so. */
export function shiftDayPoint(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  days: number,
): Point {
  const to = shiftDays({ year: year ?? ANY_YEAR, month, day }, days);
  return { unit: 'day', year: year === null ? null : to.year, month: to.month, day: to.day };
}
