/** Weeks and weekends, and the n-th weekday of a month. */
import { dayOf, daysInMonth, mondayOf, serialOf, weekdayOf } from './calendar.ts';
import type { CalendarExpression, Relative } from './expression.ts';
import { directionOf, originOf, type Resolved, type Setting } from './setting.ts';
import { answer, monthSaid, yearSaid } from './told.ts';
import { dayPoint, intervalValue, type Value } from './value.ts';

/** Serial of the n-th weekday of a month, from its end where n is negative; null where it has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const length = daysInMonth(year, month);
  const first = serialOf({ year, month, day: 1 });
  const earliest = ((weekday - weekdayOf(first) + 7) % 7) + 1;
  const count = Math.floor((length - earliest) / 7) + 1;
  const index = nth > 0 ? nth - 1 : count + nth;
  return index < 0 || index >= count ? null : first + earliest - 1 + index * 7;
}

export const week = (monday: number): Value => intervalValue(dayPoint(dayOf(monday)), dayPoint(dayOf(monday + 6)));
const THURSDAY = 4;
const SATURDAY = 6;

export function mondayIn(relative: Relative, setting: Setting): number | null {
  const { narrative } = setting;
  const base = originOf(relative, setting) === 'narrative' ? narrative.day : narrative.today;
  return base === null || base.year === null ? null : mondayOf(serialOf({ ...base, year: base.year })) + relative.by * 7;
}

export function resolveWeek(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { week: said } = expression;
  if (said === undefined) return null;
  if ('by' in said) {
    const monday = mondayIn(said, setting);
    return monday === null ? null : answer(expression, week(monday), true);
  }
  // A week belongs to the month or year that its Thursday is in, as in ISO 8601.
  const month = expression.month === undefined ? undefined : monthSaid(expression, setting, null);
  const year = month === undefined ? yearSaid(expression, setting) : month && { is: month.is.year, anchored: month.anchored };
  if (!year || year.is === null) return null;
  const thursday = nthWeekdayOfYear(year.is, month?.is.month ?? null, said.nth);
  return thursday === null ? null : answer(expression, week(thursday - THURSDAY + 1), year.anchored);
}

function nthWeekdayOfYear(year: number, month: number | null, nth: number): number | null {
  if (month !== null) return nthWeekday(year, month, THURSDAY, nth);
  const edge = nthWeekday(year, nth > 0 ? 1 : 12, THURSDAY, nth > 0 ? 1 : -1);
  return edge === null ? null : edge + (nth > 0 ? nth - 1 : nth + 1) * 7;
}

export function resolveWeekend(expression: CalendarExpression, weekend: Relative, setting: Setting): Resolved | null {
  const { today } = setting.narrative;
  if (today === null) return null;
  const serial = serialOf(today);
  const { said, tense } = directionOf(expression, setting);
  // "the weekend" is the last one unless the clause is about what will be; on a weekend it is the present one.
  const bare = said === null && tense !== 'future' && weekend.by === 0 && weekdayOf(serial) < SATURDAY && expression.step === undefined;
  const saturday = mondayOf(serial) + (bare ? weekend.by - 1 : weekend.by) * 7 + SATURDAY - 1;
  return answer(expression, intervalValue(dayPoint(dayOf(saturday)), dayPoint(dayOf(saturday + 1))), true);
}
