import { expect, test } from 'vitest';
import { lastOfLunarMonth, solarOfLunar } from '../../../src/core/dates/lunar.ts';

const iso = (day: { year: number; month: number; day: number } | null) => (day === null ? null : `${day.year}-${day.month}-${day.day}`);

test.each([
  // In 1968 and 1985 Vietnam kept Tết on another day than China, by its own meridian.
  [1968, '1968-1-29'],
  [1985, '1985-1-21'],
  [2000, '2000-2-5'],
  [2007, '2007-2-17'],
  [2020, '2020-1-25'],
  [2023, '2023-1-22'],
  [2024, '2024-2-10'],
  [2025, '2025-1-29'],
  [2030, '2030-2-2'],
])('Tết of %i is on %s', (year, day) => {
  expect(iso(solarOfLunar(year, 1, 1))).toBe(day);
});

test('months after a leap month', () => {
  // 2023 had a second second month, 2025 a second sixth.
  expect(iso(solarOfLunar(2023, 8, 15))).toBe('2023-9-29');
  expect(iso(solarOfLunar(2025, 8, 15))).toBe('2025-10-6');
});

test('the last day of the year is its 29th or 30th', () => {
  expect(iso(lastOfLunarMonth(2024, 12))).toBe('2025-1-28');
  expect(solarOfLunar(2024, 12, 30)).toBeNull();
  expect(iso(lastOfLunarMonth(2023, 12))).toBe('2024-2-9');
});
