/** Calendar expressions: the fields that are said, to the value that they mean. */
import { dayAndMonth, resolveDay, resolveNthDay, resolveWeekday } from './days.ts';
import type { CalendarExpression } from './expression.ts';
import { resolveFeast } from './feasts.ts';
import { resolveHalf, resolveQuarter, resolveSeason, resolveYears } from './periods.ts';
import { isRelative, type Resolved, type Setting, shiftDayPoint } from './setting.ts';
import { monthSaid, point } from './told.ts';
import { resolveWeek, resolveWeekend } from './weeks.ts';

/** The value of the fields said; null where it can't be known, or no such day exists. */
export function resolveCalendar(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { lunar, easter, pair, day, weekday, month, weekend } = expression;
  if (lunar === true || easter !== undefined) return resolveFeast(expression, setting);
  if (pair !== undefined) {
    const order = dayAndMonth(pair, expression.order ?? setting.numbers);
    if (order === null) return null;
    const { pair: read, ...rest } = expression;
    return resolveDay({ ...rest, ...order }, order.day, setting);
  }
  if (isRelative(day)) {
    const { narrative } = setting;
    // "The same day" at the head of a paragraph goes back to the day that the article is about.
    const told = day.by === 0 && setting.opensBlock === true ? narrative.mainDay : narrative.day;
    const base = day.from === 'narrative' ? told : narrative.today;
    return base === null ? null : point(expression, shiftDayPoint(base, day.by), true);
  }
  if (day !== undefined) return resolveDay(expression, day, setting);
  if (weekday !== undefined) return resolveWeekday(expression, weekday, setting);
  if (expression.nth !== undefined) return resolveNthDay(expression, expression.nth, setting);
  if (expression.week !== undefined) return resolveWeek(expression, setting);
  if (weekend !== undefined) return resolveWeekend(expression, weekend, setting);
  if (month !== undefined) {
    const said = monthSaid(expression, setting, null);
    return said ? point(expression, { unit: 'month', ...said.is }, said.anchored) : null;
  }
  if (expression.quarter !== undefined) return resolveQuarter(expression, setting);
  if (expression.season !== undefined) return resolveSeason(expression, setting);
  if (typeof expression.half === 'number') return resolveHalf(expression, expression.half, setting);
  return resolveYears(expression, setting);
}
