import { type Day, daysInMonth, serialOf, shiftDays } from './calendar.ts';

/** A place on the calendar, as precise as it is known. `year` is null where it can't be known. */
export type Point =
  | { readonly unit: 'day'; readonly year: number | null; readonly month: number; readonly day: number; readonly approximate?: boolean }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number; readonly approximate?: boolean }
  /** `quarter` 1 to 4 */
  | { readonly unit: 'quarter'; readonly year: number | null; readonly quarter: number; readonly approximate?: boolean }
  /** `season` 21 (spring) to 24 (winter, of the year that it begins in) */
  | { readonly unit: 'season'; readonly year: number | null; readonly season: number; readonly approximate?: boolean }
  | { readonly unit: 'year'; readonly year: number; readonly approximate?: boolean }
  /** `decade` 199 for 1990 to 1999 */
  | { readonly unit: 'decade'; readonly decade: number; readonly approximate?: boolean }
  /** `century` 19 for 1900 to 1999 */
  | { readonly unit: 'century'; readonly century: number; readonly approximate?: boolean };

/** An end that is null is open. */
export type Value =
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'interval'; readonly from: Point | null; readonly to: Point | null };

export const pointValue = (point: Point): Value => ({ type: 'point', point });
export const intervalValue = (from: Point | null, to: Point | null): Value => ({ type: 'interval', from, to });
export const dayPoint = ({ year, month, day }: Day): Point => ({ unit: 'day', year, month, day });

/** First and last point of a value; the same one twice where it is one. */
export const startOf = (value: Value): Point | null => (value.type === 'point' ? value.point : value.from);
export const endOf = (value: Value): Point | null => (value.type === 'point' ? value.point : value.to);

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const padded = (year: number): string => (year > 999 ? `${year}` : String(year).padStart(4, '0'));
const fourDigits = (year: number): string => (year < 0 ? `-${padded(-year)}` : padded(year));
const yearDigits = (year: number | null): string => (year === null ? 'XXXX' : fourDigits(year));

function edtfOfPoint(point: Point): string {
  switch (point.unit) {
    case 'day':
      return `${yearDigits(point.year)}-${two(point.month)}-${two(point.day)}`;
    case 'month':
      return `${yearDigits(point.year)}-${two(point.month)}`;
    case 'quarter':
      return `${yearDigits(point.year)}-${point.quarter + 32}`;
    case 'season':
      return `${yearDigits(point.year)}-${point.season}`;
    case 'year':
      return yearDigits(point.year);
    case 'decade':
      return `${String(point.decade).padStart(3, '0')}X`;
    case 'century':
      return `${two(point.century)}XX`;
  }
}

const edtfOfEnd = (point: Point | null): string => (point === null ? '..' : edtfOfPoint(point) + (point.approximate === true ? '~' : ''));

/** EDTF level 1 (ISO 8601-2:2019), with level 2's quarters. */
export const edtfOf = (value: Value): string =>
  value.type === 'point' ? edtfOfEnd(value.point) : `${edtfOfEnd(value.from)}/${edtfOfEnd(value.to)}`;

interface Days {
  readonly first: Day;
  readonly last: Day;
}

const monthSpan = (year: number, month: number, months: number): Days => {
  const endMonth = ((month + months - 2) % 12) + 1;
  const endYear = year + Math.floor((month + months - 2) / 12);
  return { first: { year, month, day: 1 }, last: { year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) } };
};

/** Days either side of a day told by weeks ("two weeks ago") that it may as well be. */
const APPROXIMATE_DAYS = 3;

/** First and last day of a point, or null without a year. */
export function daysOf(point: Point): Days | null {
  switch (point.unit) {
    case 'decade':
      return { first: { year: point.decade * 10, month: 1, day: 1 }, last: { year: point.decade * 10 + 9, month: 12, day: 31 } };
    case 'century':
      return { first: { year: point.century * 100, month: 1, day: 1 }, last: { year: point.century * 100 + 99, month: 12, day: 31 } };
    case 'year':
      return monthSpan(point.year, 1, 12);
  }
  const { year } = point;
  if (year === null) return null;
  switch (point.unit) {
    case 'month':
      return monthSpan(year, point.month, 1);
    case 'quarter':
      return monthSpan(year, point.quarter * 3 - 2, 3);
    case 'season':
      return monthSpan(year, (point.season - 20) * 3, 3);
    case 'day': {
      const day = { year, month: point.month, day: point.day };
      return point.approximate === true
        ? { first: shiftDays(day, -APPROXIMATE_DAYS), last: shiftDays(day, APPROXIMATE_DAYS) }
        : { first: day, last: day };
    }
  }
}

const iso = ({ year, month, day }: Day): string => `${fourDigits(year)}-${two(month)}-${two(day)}`;

/** First and last day that a value can mean, `YYYY-MM-DD`; null where open or unknown. */
export function boundsOf(value: Value): { readonly earliest: string | null; readonly latest: string | null } {
  const start = startOf(value);
  const end = endOf(value);
  const first = start === null ? null : (daysOf(start)?.first ?? null);
  const last = end === null ? null : (daysOf(end)?.last ?? null);
  return { earliest: first === null ? null : iso(first), latest: last === null ? null : iso(last) };
}

/** Whether both ends are known and the range runs backwards. */
export function isReversed(value: Value): boolean {
  if (value.type === 'point' || value.from === null || value.to === null) return false;
  const from = daysOf(value.from);
  const to = daysOf(value.to);
  return from !== null && to !== null && serialOf(from.first) > serialOf(to.last);
}
