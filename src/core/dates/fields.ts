/** Calendar expressions: the fields that are said, to the value that they mean. */
import { type Day, dayOf, daysInMonth, isDay, mondayOf, serialOf, shiftMonth, weekdayOf } from './calendar.ts';
import type { CalendarExpression, Relative } from './expression.ts';
import { resolveFeast } from './feasts.ts';
import { nearestWeekday, nearestYear } from './nearest.ts';
import { directionOf, isRelative, type Resolved, type Setting, shiftDayPoint, yearOfTwoDigits } from './setting.ts';
import { dayPoint, intervalValue, type Point, pointValue, type Value } from './value.ts';

interface Told<T> {
  readonly is: T;
  readonly anchored: boolean;
}
const told = <T>(is: T, anchored: boolean): Told<T> => ({ is, anchored });

/** The year that the words give, or null where they give none; undefined where it is relative to what isn't known. */
function yearSaid(expression: CalendarExpression, { narrative }: Setting): Told<number> | null | undefined {
  const { year, shortYear } = expression;
  if (isRelative(year)) {
    const base = year.from === 'narrative' ? narrative.year : (narrative.today?.year ?? null);
    return base === null ? undefined : told(base + year.by, true);
  }
  if (year !== undefined) return told(year, false);
  return shortYear === undefined ? null : told(yearOfTwoDigits(shortYear, narrative.today), false);
}

/** The year of a period that begins in `month` (or on its `day`): as said, else the nearest, else the lead's, else unknown. */
function yearOfPeriod(
  expression: CalendarExpression,
  setting: Setting,
  month: number,
  day: number | null,
  length: number,
): Told<number | null> | undefined {
  const said = yearSaid(expression, setting);
  if (said !== null) return said;
  const { published, leadYear } = setting.narrative;
  if (published !== null) return told(nearestYear(published, { month, day, months: length }, directionOf(expression, setting)), true);
  return told(leadYear, leadYear !== null);
}

interface MonthTold {
  readonly year: number | null;
  readonly month: number;
}

/** The month said, with its year; undefined where it can't be known, null where none is said. */
function monthSaid(expression: CalendarExpression, setting: Setting, day: number | null): Told<MonthTold> | null | undefined {
  const { month } = expression;
  if (month === undefined) return null;
  if (isRelative(month)) {
    const base = month.from === 'narrative' ? setting.narrative.month : setting.narrative.today;
    if (base === null) return undefined;
    const to = shiftMonth(base.year ?? 0, base.month, month.by);
    return told({ year: base.year === null ? null : to.year, month: to.month }, true);
  }
  const year = yearOfPeriod(expression, setting, month, day, 1);
  return year === undefined ? undefined : told({ year: year.is, month }, year.anchored);
}

/** Serial of the n-th weekday of a month, from its end where n is negative; null where it has none. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const length = daysInMonth(year, month);
  const first = serialOf({ year, month, day: 1 });
  const earliest = ((weekday - weekdayOf(first) + 7) % 7) + 1;
  const count = Math.floor((length - earliest) / 7) + 1;
  const index = nth > 0 ? nth - 1 : count + nth;
  return index < 0 || index >= count ? null : first + earliest - 1 + index * 7;
}

const week = (monday: number): Value => intervalValue(dayPoint(dayOf(monday)), dayPoint(dayOf(monday + 6)));
const THURSDAY = 4;
const SATURDAY = 6;

const answer = (expression: CalendarExpression, value: Value, anchored: boolean, note?: string): Resolved => ({
  value,
  part: expression.part ?? null,
  anchored,
  ...(note === undefined ? {} : { note }),
});

const point = (expression: CalendarExpression, is: Point, anchored: boolean, note?: string): Resolved =>
  answer(expression, pointValue(expression.approximate === true ? { ...is, approximate: true } : is), anchored, note);

function resolveWeekday(expression: CalendarExpression, weekday: number, setting: Setting): Resolved | null {
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
  const { today } = narrative;
  return today === null ? null : point(expression, dayPoint(dayOf(nearestWeekday(today, weekday, directionOf(expression, setting)))), true);
}

function mondayIn({ by, from }: Relative, { narrative }: Setting): number | null {
  const base = from === 'narrative' ? narrative.day : narrative.today;
  return base === null || base.year === null ? null : mondayOf(serialOf({ ...base, year: base.year })) + by * 7;
}

function resolveWeek(expression: CalendarExpression, setting: Setting): Resolved | null {
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

function resolveWeekend(expression: CalendarExpression, weekend: Relative, setting: Setting): Resolved | null {
  const { today } = setting.narrative;
  if (today === null) return null;
  const serial = serialOf(today);
  const { said, tense } = directionOf(expression, setting);
  // "the weekend" is the last one unless the clause is about what will be; on a weekend it is the present one.
  const bare = said === null && tense !== 'future' && weekend.by === 0 && weekdayOf(serial) < SATURDAY && expression.step === undefined;
  const saturday = mondayOf(serial) + (bare ? weekend.by - 1 : weekend.by) * 7 + SATURDAY - 1;
  return answer(expression, intervalValue(dayPoint(dayOf(saturday)), dayPoint(dayOf(saturday + 1))), true);
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

function resolveDay(expression: CalendarExpression, day: number, setting: Setting): Resolved | null {
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
  const contradicts = weekday !== undefined && is.year !== null && weekdayOf(serialOf({ ...is, year: is.year, day })) !== weekday;
  return point(expression, { unit: 'day', ...is, day }, anchored, contradicts ? WEEKDAY_CONTRADICTS : undefined);
}

/** The n-th day of a month or year, from its end where n is negative. */
function resolveNthDay(expression: CalendarExpression, nth: number, setting: Setting): Resolved | null {
  const month = monthSaid(expression, setting, null);
  if (!month) return null;
  const day = nth > 0 ? nth : daysInMonth(month.is.year, month.is.month) + nth + 1;
  return resolveDay({ ...expression, ...(month.is.year === null ? {} : { year: month.is.year }), month: month.is.month }, day, setting);
}

/** Day and month of two bare numbers, by the habit of the outlet unless only one order is a date. */
function dayAndMonth([first, second]: readonly [number, number], numbers: Setting['numbers']): { day: number; month: number } | null {
  const dayFirst = first <= 31 && second <= 12;
  const monthFirst = second <= 31 && first <= 12;
  if (!dayFirst && !monthFirst) return null;
  return dayFirst && (!monthFirst || numbers === 'day-first') ? { day: first, month: second } : { day: second, month: first };
}

function resolveQuarter(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { quarter } = expression;
  if (quarter === undefined) return null;
  if (!isRelative(quarter)) {
    const year = yearOfPeriod(expression, setting, quarter * 3 - 2, null, 3);
    return year === undefined ? null : point(expression, { unit: 'quarter', year: year.is, quarter }, year.anchored);
  }
  const base = quarter.from === 'narrative' ? setting.narrative.month : setting.narrative.today;
  if (base === null || base.year === null) return null;
  const index = base.year * 4 + Math.floor((base.month - 1) / 3) + quarter.by;
  return point(expression, { unit: 'quarter', year: Math.floor(index / 4), quarter: (index % 4) + 1 }, true);
}

function resolveHalf(expression: CalendarExpression, half: number, setting: Setting): Resolved | null {
  const year = yearOfPeriod(expression, setting, half === 1 ? 1 : 7, null, 6);
  if (year === undefined) return null;
  const months = half === 1 ? [1, 6] : [7, 12];
  const [from, to] = months.map((month): Point => ({ unit: 'month', year: year.is, month }));
  return answer(expression, intervalValue(from ?? null, to ?? null), year.anchored);
}

function resolveSeason(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { season } = expression;
  const { today } = setting.narrative;
  if (season === undefined) return null;
  if (isRelative(season)) {
    if (today === null) return null;
    // Seasons begin in March, June, September and December.
    const index = Math.floor((today.year * 12 + today.month - 3) / 3) + season.by;
    return point(expression, { unit: 'season', year: Math.floor(index / 4), season: 21 + (index % 4) }, true);
  }
  const year = yearOfPeriod(expression, setting, (season - 20) * 3, null, 3);
  return year === undefined ? null : point(expression, { unit: 'season', year: year.is, season }, year.anchored);
}

function resolveYears(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { endYear, decade, century } = expression;
  const year = yearSaid(expression, setting);
  if (year) {
    if (endYear !== undefined && endYear <= year.is % 100 && endYear !== 0) return null;
    if (endYear === undefined) return point(expression, { unit: 'year', year: year.is }, year.anchored);
    const last = year.is - (year.is % 100) + endYear;
    const end = last > year.is ? last : last + 100;
    return answer(expression, intervalValue({ unit: 'year', year: year.is }, { unit: 'year', year: end }), year.anchored);
  }
  const { today } = setting.narrative;
  if (decade !== undefined) {
    if (!isRelative(decade)) return point(expression, { unit: 'decade', decade }, false);
    return today === null ? null : point(expression, { unit: 'decade', decade: Math.floor(today.year / 10) + decade.by }, true);
  }
  if (century === undefined) return null;
  if (!isRelative(century)) return point(expression, { unit: 'century', century }, false);
  return today === null ? null : point(expression, { unit: 'century', century: Math.floor(today.year / 100) + century.by }, true);
}

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
    const base = day.from === 'narrative' ? setting.narrative.day : setting.narrative.today;
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
