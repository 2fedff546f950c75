/** Days told by weekday, by number, or by their place in a month. */
import { type Day, dayOf, daysInMonth, isDay, mondayOf, serialOf, shiftMonth, weekdayOf } from './calendar.ts';
import type { CalendarExpression } from './expression.ts';
import type { DayPoint } from './narrative.ts';
import { nearestWeekday } from './nearest.ts';
import { directionOf, type Resolved, type Setting } from './setting.ts';
import { answer, type MonthTold, monthSaid, point } from './told.ts';
import { dayPoint } from './value.ts';
import { mondayIn, nthWeekday, week } from './weeks.ts';

const wholeDay = (day: DayPoint | null): Day | null => (day === null || day.year === null ? null : { ...day, year: day.year });

export function resolveWeekday(expression: CalendarExpression, weekday: number, setting: Setting): Resolved | null {
  const { narrative } = setting;
  const { week: within } = expression;
  if (within !== undefined && 'by' in within) {
    const base = mondayIn(within, setting);
    return base === null ? null : point(expression, dayPoint(dayOf(base + weekday - 1)), true);
  }
  if (expression.nth !== undefined) {
    const month = monthSaid(expression, setting, null);
    if (!month || month.is.year === null) return null;
    const serial = nthWeekday(month.is.year, month.is.month, weekday, expression.nth);
    return serial === null ? null : point(expression, dayPoint(dayOf(serial)), month.anchored);
  }
  const today = expression.from === 'narrative' ? wholeDay(narrative.day) : narrative.today;
  return today === null ? null : point(expression, dayPoint(dayOf(nearestWeekday(today, weekday, directionOf(expression, setting)))), true);
}

const WEEKDAY_CONTRADICTS = 'weekday contradicts the date';

/** "Tuesday the 18th": of the nearest month in which it is one. */
function monthOfWeekday(day: number, weekday: number, today: Day): MonthTold | null {
  for (const months of [0, -1, 1]) {
    const month = shiftMonth(today.year, today.month, months);
    if (isDay(month.year, month.month, day) && weekdayOf(serialOf({ ...month, day })) === weekday) return month;
  }
  return null;
}

/** "the 28th": of the month told just before, else of the month that the tense of the clause asks for. */
function monthOfDay(day: number, expression: CalendarExpression, setting: Setting): MonthTold | null {
  const { narrative, near } = setting;
  const { published } = narrative;
  const tense = expression.lean ?? setting.tense;
  if (expression.weekday !== undefined && published !== null) return monthOfWeekday(day, expression.weekday, published);
  if (published === null || (near !== null && near.month !== null)) return narrative.month;
  const isAhead = day > published.day;
  if (tense === 'future') return isAhead || day === published.day ? published : shiftMonth(published.year, published.month, 1);
  return isAhead ? shiftMonth(published.year, published.month, -1) : published;
}

export function resolveDay(expression: CalendarExpression, day: number, setting: Setting): Resolved | null {
  const month = monthSaid(expression, setting, day);
  if (month === undefined) return null;
  if (month === null) {
    const of = monthOfDay(day, expression, setting);
    return of === null || !isDay(of.year, of.month, day)
      ? null
      : point(expression, { unit: 'day', year: of.year, month: of.month, day }, true);
  }
  const { is, anchored } = month;
  if (!isDay(is.year, is.month, day)) return null;
  const { weekday } = expression;
  if (expression.wholeWeek === true && is.year !== null)
    return answer(expression, week(mondayOf(serialOf({ ...is, year: is.year, day }))), anchored);
  const contradicts = weekday !== undefined && is.year !== null && weekdayOf(serialOf({ ...is, year: is.year, day })) !== weekday;
  return point(expression, { unit: 'day', ...is, day }, anchored, contradicts ? WEEKDAY_CONTRADICTS : undefined);
}

/** The n-th day of a month or year, from its end where n is negative. */
export function resolveNthDay(expression: CalendarExpression, nth: number, setting: Setting): Resolved | null {
  const month = monthSaid(expression, setting, null);
  if (!month) return null;
  const day = nth > 0 ? nth : daysInMonth(month.is.year, month.is.month) + nth + 1;
  return resolveDay({ ...expression, ...(month.is.year === null ? {} : { year: month.is.year }), month: month.is.month }, day, setting);
}

/** Day and month of two bare numbers, by the habit of the outlet unless only one order is a date. */
export function dayAndMonth(
  [first, second]: readonly [number, number],
  numbers: Setting['numbers'],
): { day: number; month: number } | null {
  const dayFirst = first <= 31 && second <= 12;
  const monthFirst = second <= 31 && first <= 12;
  if (!dayFirst && !monthFirst) return null;
  return dayFirst && (!monthFirst || numbers === 'day-first') ? { day: first, month: second } : { day: second, month: first };
}
