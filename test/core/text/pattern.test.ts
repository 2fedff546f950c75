import { expect, test } from 'vitest';
import { compilePattern } from '../../../src/core/text/pattern.ts';
import { numberClass, phraseClass } from '../../../src/core/text/token-class.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const classes = { day: numberClass(1, 31, 2), month: phraseClass({ giêng: 1, tư: 4, 'mười hai': 12 }), n: numberClass(1, 99, 2) };
const match = (pattern: string, text: string) => compilePattern(pattern, classes).match(tokenize(text), 0);

test('captures by class, under the class or another name', () => {
  expect(match('ngày <day> tháng <month>', 'Ngày 5 tháng mười hai')?.captures).toEqual({ day: 5, month: 12 });
  expect(match('<a:n> đến <b:n>', '3 đến 4')?.captures).toEqual({ a: 3, b: 4 });
});

test('items written together must touch, others may', () => {
  expect(match('<a:n>/<b:n>', '3/4')).not.toBeNull();
  expect(match('<a:n>/<b:n>', '3 / 4')).toBeNull();
  expect(match('<a:n> / <b:n>', '3/4')).not.toBeNull();
});

test('what is optional is taken when it is there', () => {
  expect(match('ngày <day>(/<n>)?', 'ngày 3/4')?.to).toBe(4);
  expect(match('ngày <day>(/<n>)?', 'ngày 3 / 4')?.to).toBe(2);
  expect(match('(đầu|cuối)? tháng <month>', 'tháng tư')?.to).toBe(2);
});

test('runs over a line’s end but not over a paragraph’s', () => {
  expect(match('tháng <month>', 'tháng\ntư')).not.toBeNull();
  expect(match('tháng <month>', 'tháng\n\ntư')).toBeNull();
});

test('a pattern that cannot be read, or that matches nothing at all, does not compile', () => {
  for (const wrong of ['<nobody>', '(a', 'a)', 'a?', '']) expect(() => compilePattern(wrong, classes)).toThrow();
});

test('braces tell what is meant from what only stands around it', () => {
  expect(match('ngày {<day>/<n>} giêng', 'ngày 3/4 giêng')).toMatchObject({ from: 1, to: 4, end: 5, captures: { day: 3, n: 4 } });
  expect(match('ngày {<day>/<n>}', 'ngày 3 /4')).toBeNull();
  expect(match('ngày <day>', 'ngày 3')).toMatchObject({ from: 0, to: 2, end: 2 });
});
