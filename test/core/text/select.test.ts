import { expect, test } from 'vitest';
import { selectTokens } from '../../../src/core/text/select.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

test('a text is read without what is cut out of it, in however many places', () => {
  const places = 200_000;
  const tokens = tokenize('a b '.repeat(places));
  const ranges = Array.from({ length: places }, (_, place) => ({ from: 2 * place, to: 2 * place + 1 }));
  const { length, norm, start } = selectTokens(tokens, ranges, new Uint8Array(places));
  expect(length).toBe(places);
  expect(new Set(norm)).toEqual(new Set(['a']));
  expect([...start.slice(0, 3)]).toEqual([0, 4, 8]);
});
