/**
 * Calendar arithmetic on the proleptic Gregorian calendar, in plain integers.
 * A serial is a day counted from 1970-01-01; months and weekdays count from 1, Monday first (ISO 8601).
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; 29 for a February whose year is unknown (null). */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && (year === null || isLeapYear(year))) return 29;
  return LENGTHS[month - 1] ?? 0;
}

export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Years that start in March make leap days the last of their year; 400 of them are 146,097 days. */
export function serialOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayOf(serial: number): Day {
  const shifted = serial + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (serial: number): number => ((((serial + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that a day is in. */
export const mondayOf = (serial: number): number => serial - weekdayOf(serial) + 1;

export const shiftDays = (day: Day, days: number): Day => dayOf(serialOf(day) + days);

export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: total - Math.floor(total / 12) * 12 + 1 };
}

/** The same day some months on, or the month's last day where it is shorter. */
export function shiftMonths(day: Day, months: number): Day {
  const to = shiftMonth(day.year, day.month, months);
  return { ...to, day: Math.min(day.day, daysInMonth(to.year, to.month)) };
}

/** Western Easter Sunday (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return { year, month, day: offset + 28 - 31 * Math.floor(month / 4) };
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;

/** The day of an ISO 8601 date or date and time as it is written, without regard to zones; null for anything else. */
export function parseDay(iso: string): Day | null {
  const [, year, month, day] = ISO_DAY.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay(year, month, day) ? { year, month, day } : null;
}
