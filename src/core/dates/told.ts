/** What calendar expressions say of year and month, and how an answer is put. */
import { shiftMonth } from './calendar.ts';
import type { CalendarExpression, Lean } from './expression.ts';
import { nearestYear } from './nearest.ts';
import { directionOf, isRelative, originOf, type Resolved, type Setting, yearOfTwoDigits } from './setting.ts';
import { type Point, pointValue, type Value } from './value.ts';

export interface Told<T> {
  readonly is: T;
  readonly anchored: boolean;
}
export const told = <T>(is: T, anchored: boolean): Told<T> => ({ is, anchored });

/** The year that the words give, or null where they give none; undefined where it is relative to what isn't known. */
export function yearSaid(expression: CalendarExpression, setting: Setting): Told<number> | null | undefined {
  const { year, shortYear } = expression;
  const { narrative } = setting;
  if (isRelative(year)) {
    const base = originOf(year, setting) === 'narrative' ? narrative.year : (narrative.today?.year ?? null);
    return base === null ? undefined : told(base + year.by, true);
  }
  if (year !== undefined) return told(year, false);
  return shortYear === undefined ? null : told(yearOfTwoDigits(shortYear, narrative.today), false);
}

/** "the following May": the first one after the month that the narrative stands at, or after its year where only that was told last. */
function yearBesideNarrative(lean: Lean | null, month: number, { narrative }: Setting): number | null {
  const base = narrative.month;
  if (base === null || base.year === null) return null;
  const by = lean === 'past' ? -1 : 1;
  if (narrative.year !== null && narrative.year !== base.year) return narrative.year + by;
  return (month - base.month) * by > 0 ? base.year : base.year + by;
}

/** The year of a period that begins in `month` (or on its `day`): as said, else the nearest, else the lead's, else unknown. */
export function yearOfPeriod(
  expression: CalendarExpression,
  setting: Setting,
  month: number,
  day: number | null,
  length: number,
): Told<number | null> | undefined {
  const said = yearSaid(expression, setting);
  if (said !== null) return said;
  const { published, leadYear } = setting.narrative;
  if (expression.from === 'narrative') return told(yearBesideNarrative(expression.lean ?? null, month, setting), true);
  if (published !== null)
    return told(
      nearestYear(published, { month, day, months: length, weekday: expression.weekday }, directionOf(expression, setting)),
      true,
    );
  return told(leadYear, leadYear !== null);
}

export interface MonthTold {
  readonly year: number | null;
  readonly month: number;
}

/** The month said, with its year; undefined where it can't be known, null where none is said. */
export function monthSaid(expression: CalendarExpression, setting: Setting, day: number | null): Told<MonthTold> | null | undefined {
  const { month } = expression;
  if (month === undefined) return null;
  if (isRelative(month)) {
    const base = originOf(month, setting) === 'narrative' ? setting.narrative.month : setting.narrative.today;
    if (base === null) return undefined;
    const to = shiftMonth(base.year ?? 0, base.month, month.by);
    return told({ year: base.year === null ? null : to.year, month: to.month }, true);
  }
  const year = yearOfPeriod(expression, setting, month, day, 1);
  return year === undefined ? undefined : told({ year: year.is, month }, year.anchored);
}

export const answer = (expression: CalendarExpression, value: Value, anchored: boolean, note?: string): Resolved => ({
  value,
  part: expression.part ?? null,
  anchored,
  ...(note === undefined ? {} : { note }),
});

export const point = (expression: CalendarExpression, is: Point, anchored: boolean, note?: string): Resolved =>
  answer(expression, pointValue(expression.approximate === true ? { ...is, approximate: true } : is), anchored, note);
