import { expect, test } from 'vitest';
import {
  dayOf,
  daysInMonth,
  easterOf,
  isDay,
  mondayOf,
  parseDay,
  serialOf,
  shiftMonths,
  weekdayOf,
} from '../../../src/core/dates/calendar.ts';

test('counts days from 1970-01-01, back and forth', () => {
  expect(serialOf({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(serialOf({ year: 2000, month: 3, day: 1 })).toBe(11_017);
  for (let serial = -1_000_000; serial < 1_000_000; serial += 997) expect(serialOf(dayOf(serial))).toBe(serial);
});

test('knows leap years, and that no month has day 31 because another has', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(isDay(2023, 2, 29)).toBe(false);
  expect(isDay(null, 2, 29)).toBe(true);
  expect(isDay(2024, 6, 31)).toBe(false);
  expect(isDay(2024, 13, 1)).toBe(false);
});

test('weeks begin on Monday', () => {
  const wednesday = serialOf({ year: 2024, month: 6, day: 12 });
  expect(weekdayOf(wednesday)).toBe(3);
  expect(dayOf(mondayOf(wednesday))).toEqual({ year: 2024, month: 6, day: 10 });
  expect(weekdayOf(serialOf({ year: 1945, month: 9, day: 2 }))).toBe(7);
});

test('a month on from a long month ends at the end of a short one', () => {
  expect(shiftMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(shiftMonths({ year: 2024, month: 1, day: 15 }, -2)).toEqual({ year: 2023, month: 11, day: 15 });
});

test('Easter', () => {
  expect([2010, 2013, 2024, 2025].map((year) => easterOf(year)).map(({ month, day }) => `${month}-${day}`)).toEqual([
    '4-4',
    '3-31',
    '3-31',
    '4-20',
  ]);
});

test('reads the day of an ISO date and time as it is written', () => {
  expect(parseDay('2024-07-13T02:34:10')).toEqual({ year: 2024, month: 7, day: 13 });
  expect(parseDay('2024-07-13')).toEqual({ year: 2024, month: 7, day: 13 });
  expect(parseDay('2024-02-30')).toBeNull();
  expect(parseDay('13/07/2024')).toBeNull();
});
