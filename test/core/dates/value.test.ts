import { expect, test } from 'vitest';
import { boundsOf, edtfOf, intervalValue, isReversed, type Point, pointValue } from '../../../src/core/dates/value.ts';

const bounds = (point: Point) => {
  const { earliest, latest } = boundsOf(pointValue(point));
  return [earliest, latest];
};

test('every kind of point as EDTF', () => {
  const points: readonly (readonly [Point, string])[] = [
    [{ unit: 'day', year: 2023, month: 5, day: 3 }, '2023-05-03'],
    [{ unit: 'day', year: null, month: 1, day: 31 }, 'XXXX-01-31'],
    [{ unit: 'day', year: 2024, month: 7, day: 9, approximate: true }, '2024-07-09~'],
    [{ unit: 'month', year: 2013, month: 4 }, '2013-04'],
    [{ unit: 'season', year: 2023, season: 24 }, '2023-24'],
    [{ unit: 'quarter', year: 2024, quarter: 3 }, '2024-35'],
    [{ unit: 'year', year: 938 }, '0938'],
    [{ unit: 'year', year: -178 }, '-0178'],
    [{ unit: 'decade', decade: 199 }, '199X'],
    [{ unit: 'century', century: 20 }, '20XX'],
  ];
  for (const [point, edtf] of points) expect(edtfOf(pointValue(point))).toBe(edtf);
});

test('intervals, open ones too', () => {
  const from: Point = { unit: 'year', year: 2022 };
  const to: Point = { unit: 'month', year: 2024, month: 5 };
  expect(edtfOf(intervalValue(from, to))).toBe('2022/2024-05');
  expect(edtfOf(intervalValue(from, null))).toBe('2022/..');
  expect(edtfOf(intervalValue(null, to))).toBe('../2024-05');
  expect(boundsOf(intervalValue(from, null))).toEqual({ earliest: '2022-01-01', latest: null });
  expect(boundsOf(intervalValue(null, to))).toEqual({ earliest: null, latest: '2024-05-31' });
  expect(isReversed(intervalValue(to, from))).toBe(true);
  expect(isReversed(intervalValue(from, to))).toBe(false);
});

test('first and last day of every kind of point', () => {
  expect(bounds({ unit: 'month', year: 2024, month: 2 })).toEqual(['2024-02-01', '2024-02-29']);
  expect(bounds({ unit: 'month', year: 2023, month: 2 })).toEqual(['2023-02-01', '2023-02-28']);
  expect(bounds({ unit: 'quarter', year: 2024, quarter: 4 })).toEqual(['2024-10-01', '2024-12-31']);
  expect(bounds({ unit: 'season', year: 2023, season: 21 })).toEqual(['2023-03-01', '2023-05-31']);
  // A winter is named by the year that it begins in.
  expect(bounds({ unit: 'season', year: 2023, season: 24 })).toEqual(['2023-12-01', '2024-02-29']);
  expect(bounds({ unit: 'decade', decade: 199 })).toEqual(['1990-01-01', '1999-12-31']);
  expect(bounds({ unit: 'century', century: 19 })).toEqual(['1900-01-01', '1999-12-31']);
  expect(bounds({ unit: 'day', year: 2024, month: 3, day: 1, approximate: true })).toEqual(['2024-02-27', '2024-03-04']);
  expect(bounds({ unit: 'day', year: null, month: 1, day: 31 })).toEqual([null, null]);
});
