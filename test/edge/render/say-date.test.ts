import { expect, test } from 'vitest';
import { sayDate } from '../../../src/edge/render/say-date.ts';

test.each([
  ['2023-05-03', null, '3 May 2023'],
  ['2022-06', 'late', 'late June 2022'],
  ['2014', null, '2014'],
  ['199X', 'early', 'early 1990s'],
  ['2022~', null, 'about 2022'],
  ['2024-07-09~', null, 'about 9 July 2024'],
  ['XXXX-01-31', null, '31 January'],
  ['2023-22', null, 'summer 2023'],
  ['2024-35', null, 'third quarter of 2024'],
  ['2023-07-11/2023-07-12', null, '11 to 12 July 2023'],
  ['2023-06-30/2023-07-02', null, '30 June to 2 July 2023'],
  ['2023-06/2023-07', null, 'June to July 2023'],
  ['2023-12-30/2024-01-02', null, '30 December 2023 to 2 January 2024'],
  ['2023-21/2023-22', null, 'spring 2023 to summer 2023'],
  ['2016/2020', null, '2016 to 2020'],
  ['2023-07-11~/2023-07-12~', null, 'about 11 July 2023 to about 12 July 2023'],
  ['2022/..', null, 'since 2022'],
  ['199X/..', null, 'since the 1990s'],
  ['../2024', null, 'until 2024'],
  ['20XX-1X', null, '20XX-1X'],
  ['', null, ''],
])('%s (%s) is %s', (value, part, said) => {
  expect(sayDate(value, part)).toBe(said);
});
