/** Quarters, halves, seasons, years and longer. */
import type { CalendarExpression } from './expression.ts';
import { isRelative, type Resolved, type Setting } from './setting.ts';
import { answer, point, yearOfPeriod, yearSaid } from './told.ts';
import { intervalValue, type Point } from './value.ts';

export function resolveQuarter(expression: CalendarExpression, setting: Setting): Resolved | null {
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

export function resolveHalf(expression: CalendarExpression, half: number, setting: Setting): Resolved | null {
  const year = yearOfPeriod(expression, setting, half === 1 ? 1 : 7, null, 6);
  if (year === undefined) return null;
  const months = half === 1 ? [1, 6] : [7, 12];
  const [from, to] = months.map((month): Point => ({ unit: 'month', year: year.is, month }));
  return answer(expression, intervalValue(from ?? null, to ?? null), year.anchored);
}

export function resolveSeason(expression: CalendarExpression, setting: Setting): Resolved | null {
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

export function resolveYears(expression: CalendarExpression, setting: Setting): Resolved | null {
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
