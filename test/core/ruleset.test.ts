import { expect, test } from 'vitest';
import { ruleset } from '../../src/core/ruleset.ts';
import { digestOf, readingDigest } from '../ruleset/digest.ts';

test('a summary names the rules that made it', () => {
  const [version, digest] = ruleset.split('+');
  expect(version).toMatch(/^\d{4}\.\d{1,2}\.\d+$/u);
  expect(
    digest,
    'what reads an article has changed since the ruleset was sealed: run `npm run seal` and commit src/core/ruleset.ts with it',
  ).toBe(readingDigest());
});

test('any change of a rule changes the digest; line ends and the order of files do not', () => {
  const rules = { 'lang/vi/dates.ts': 'a\nb\n', 'text/tokens.ts': 'c\n' };
  const digest = digestOf(new Map(Object.entries(rules)));
  expect(digest).toMatch(/^[0-9a-f]{8}$/u);
  expect(digestOf(new Map(Object.entries({ ...rules, 'text/tokens.ts': 'd\n' })))).not.toBe(digest);
  expect(
    digestOf(
      new Map([
        ['lang/vi/date.ts', 'a\nb\n'],
        ['text/tokens.ts', 'c\n'],
      ]),
    ),
  ).not.toBe(digest);
  expect(
    digestOf(
      new Map([
        ['text/tokens.ts', 'c\r\n'],
        ['lang/vi/dates.ts', 'a\r\nb\r\n'],
      ]),
    ),
  ).toBe(digest);
});
