/** Expressions to values: the one resolver that all languages share. */
import { type Day, parseDay, serialOf, shiftMonth } from './calendar.ts';
import type { CalendarExpression, Expression, Lean, OpenExpression, RangeExpression, ShiftExpression } from './expression.ts';
import { resolveCalendar } from './fields.ts';
import { Narrative } from './narrative.ts';
import { isRelative, type Resolved, type Setting, shiftDayPoint } from './setting.ts';
import { boundsOf, edtfOf, endOf, intervalValue, isReversed, type Point, pointValue, startOf, type Value } from './value.ts';

/** The point that is so many units away; null where the point isn't precise enough to count from. */
function shift(from: Point, unit: ShiftExpression['unit'], count: number): Point | null {
  switch (unit) {
    case 'day':
      return from.unit === 'day' ? shiftDayPoint(from, count) : null;
    case 'week':
      return from.unit === 'day' ? { ...shiftDayPoint(from, count * 7), approximate: true } : null;
    case 'fortnight':
      return shift(from, 'week', count * 2);
    case 'month': {
      if (from.unit !== 'day' && from.unit !== 'month') return null;
      const to = shiftMonth(from.year ?? 0, from.month, count);
      return { unit: 'month', year: from.year === null ? null : to.year, month: to.month };
    }
    case 'year':
      return 'year' in from && from.year !== null ? { unit: 'year', year: from.year + count } : null;
    case 'decade':
      return 'year' in from && from.year !== null ? { unit: 'year', year: from.year + count * 10, approximate: true } : null;
    default:
      return null;
  }
}

function originPoint({ from, unit }: ShiftExpression, setting: Setting): { point: Point | null; anchored: boolean } {
  const { narrative } = setting;
  if (typeof from === 'object') {
    const resolved = resolve(from, setting);
    return { point: resolved === null ? null : startOf(resolved.value), anchored: resolved?.anchored ?? false };
  }
  if (from === 'publication') {
    const { today } = narrative;
    return { point: today === null ? null : { unit: 'day', ...today }, anchored: true };
  }
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') return { point: narrative.day, anchored: true };
  if (unit === 'month') return { point: narrative.month === null ? null : { unit: 'month', ...narrative.month }, anchored: true };
  return { point: narrative.year === null ? null : { unit: 'year', year: narrative.year }, anchored: true };
}

function resolveShift(expression: ShiftExpression, setting: Setting): Resolved | null {
  const { point, anchored } = originPoint(expression, setting);
  const to = point === null ? null : shift(point, expression.unit, expression.count);
  return to === null ? null : { value: pointValue(to), part: null, anchored };
}

/** Whether a value reaches beyond the publication; without one the clause's tense tells. */
function liesAhead(value: Value, { narrative, tense }: Setting): boolean {
  const { latest } = boundsOf(value);
  const { published } = narrative;
  if (published === null || latest === null) return tense !== 'past';
  const last = parseDay(latest);
  return last !== null && serialOf(last) > serialOf(published);
}

/** A term lies ahead whatever its clause tells; "from July" says nothing of its clause's tense ("agreed to open from July"). */
function tenseOfOpen(type: OpenExpression['type'], mayBeTime: boolean, { tense }: Setting): Lean | null {
  if (type === 'until' && !mayBeTime) return 'future';
  return tense === 'past' ? null : tense;
}

function resolveOpen({ type, bound, ahead, ...open }: OpenExpression, setting: Setting): Resolved | null {
  const tense = open.tense ?? tenseOfOpen(type, ahead === true, setting);
  const resolved = resolve(bound, { ...setting, tense, announced: ahead === true, near: open.tense === undefined ? null : setting.near });
  if (resolved === null) return null;
  if (ahead === true && !liesAhead(resolved.value, setting)) return resolved;
  const value = type === 'since' ? intervalValue(startOf(resolved.value), null) : intervalValue(null, endOf(resolved.value));
  return { ...resolved, value };
}

const isFiner = ({ day, weekday, month, quarter, season, half }: CalendarExpression): boolean =>
  [day, weekday, month, quarter, season, half].some((field) => field !== undefined);
const saysYear = ({ year, shortYear, endYear }: CalendarExpression): boolean =>
  year !== undefined || shortYear !== undefined || endYear !== undefined;

/** What `of` lacks and `other` says holds for both: the month of "10 to 14 June", the year of "March to May 2024". */
function completed(of: CalendarExpression, other: CalendarExpression): CalendarExpression {
  const { day, month, weekday, pair, lunar } = of;
  const lacksMonth = day !== undefined && !isRelative(day) && month === undefined && weekday === undefined && pair === undefined;
  return {
    ...of,
    ...(lacksMonth && other.month !== undefined ? { month: other.month } : {}),
    ...(lacksMonth && other.lunar === true && lunar === undefined ? { lunar: true } : {}),
    ...(isFiner(of) && !saysYear(of) && typeof other.year !== 'undefined' ? { year: other.year } : {}),
    ...(isFiner(of) && !saysYear(of) && typeof other.shortYear !== 'undefined' ? { shortYear: other.shortYear } : {}),
  };
}

const inYear = (expression: CalendarExpression, year: number): CalendarExpression => {
  const { shortYear, ...rest } = expression;
  return { ...rest, year };
};

const yearIn = (point: Point | null): number | null => (point !== null && 'year' in point ? point.year : null);

/** "from 7am to 6pm on 5 July", told with the day twice, is that day. */
const between = (from: Point | null, to: Point | null): Value =>
  from?.unit === 'day' && to !== null && edtfOf(pointValue(from)) === edtfOf(pointValue(to)) ? pointValue(from) : intervalValue(from, to);

function join(from: Resolved, to: Resolved): Resolved {
  return {
    value: between(startOf(from.value), endOf(to.value)),
    part: null,
    anchored: from.anchored || to.anchored,
  };
}

function resolveRange({ from, to }: RangeExpression, setting: Setting): Resolved | null {
  if (from.type !== 'calendar' || to.type !== 'calendar') {
    const first = resolve(from, setting);
    const last = resolve(to, setting);
    return first === null || last === null ? null : ordered(join(first, last));
  }
  // What has run until today or earlier began before it.
  const begin = { ...completed(from, to), ...(endsByToday(to) && isFiner(from) && !isRelative(from.day) ? { lean: 'past' as const } : {}) };
  const end = completed(to, from);
  const first = resolveCalendar(begin, begin.day === undefined ? setting : { ...setting, announced: true });
  if (first === null) return null;
  const firstPoint = startOf(first.value);
  const firstYear = yearIn(firstPoint);
  // The end of a range without years is the first such day after its beginning.
  const sameYear = firstYear !== null && !saysYear(end) && isFiner(end) && end.weekday === undefined;
  const last = resolveCalendar(sameYear ? inYear(end, firstYear) : end, settingAfter(setting, firstPoint, end));
  if (last === null) return null;
  const joined = join(first, last);
  if (!isReversed(joined.value)) return joined;
  const lastYear = yearIn(endOf(last.value));
  if (!saysYear(from) && saysYear(to) && lastYear !== null && begin.month !== end.month) {
    const earlier = resolveCalendar(inYear(begin, lastYear - 1), setting);
    return earlier === null ? null : ordered(join({ ...earlier, anchored: first.anchored }, last));
  }
  if (sameYear && begin.month !== end.month) {
    const later = resolveCalendar(inYear(end, firstYear + 1), setting);
    return later === null ? null : ordered(join(first, later));
  }
  return null;
}

const endsByToday = ({ day }: CalendarExpression): boolean => isRelative(day) && day.from === undefined && day.by <= 0;

const ordered = (resolved: Resolved): Resolved | null => (isReversed(resolved.value) ? null : resolved);

/** A range to a weekday or "the day after" counts on from its first day. */
function settingAfter(setting: Setting, first: Point | null, end: CalendarExpression): Setting {
  const countsOn = end.weekday !== undefined || (isRelative(end.day) && end.day.from === 'narrative');
  if (!countsOn || first?.unit !== 'day' || first.year === null) return setting;
  const from: Day = { year: first.year, month: first.month, day: first.day };
  return { ...setting, narrative: new Narrative(from), tense: 'future' };
}

/** Null where the value can't be known, or the words name no such day. */
export function resolve(expression: Expression, setting: Setting): Resolved | null {
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, setting);
    case 'shift':
      return resolveShift(expression, setting);
    case 'range':
      return resolveRange(expression, setting);
    case 'since':
    case 'until':
      return resolveOpen(expression, setting);
  }
}
