import { expect, test } from 'vitest';
import { conditions, readValidators } from '../../../src/edge/input/validators.ts';

/** Headers as a server might send them that no runtime has looked at. */
const sent = (headers: Record<string, string>) => ({ get: (name: string) => headers[name] ?? null });

const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';

test('what a server sent comes back to it, character for character', () => {
  const validators = readValidators(new Headers({ ETag: 'W/"a-1\\:{}"', 'Last-Modified': DATE }));
  expect(validators && conditions(validators)).toEqual({ 'if-none-match': 'W/"a-1\\:{}"', 'if-modified-since': DATE });
});

test('one of the two is enough, none is none', () => {
  expect(readValidators(new Headers({ ETag: '"1"' }))).toEqual({ etag: '"1"' });
  expect(readValidators(new Headers({ 'Last-Modified': DATE }))).toEqual({ lastModified: DATE });
  expect(readValidators(new Headers())).toBeNull();
});

test.each([
  ['a tag that begins another header', '"1"\r\nCookie: a=b'],
  ['a line end in a tag', '"1\n2"'],
  ['a line end after a tag', '"1"\n'],
  ['a NUL', '"1\u00002"'],
  ['a tab', '"1\t2"'],
  ['a DEL', '"1\u007f2"'],
  ['letters above ASCII', '"việt"'],
  ['bytes above ASCII', '"\u00e9"'],
  ['several tags', '"1", "2"'],
  ['any tag', '*'],
  ['a tag without quotes', 'abc'],
  ['an empty tag', '""'],
  ['too long a tag', `"${'a'.repeat(199)}"`],
])('%s is not sent back', (_, etag) => expect(readValidators(sent({ etag }))).toBeNull());

test('a tag of 200 characters is', () => expect(readValidators(sent({ etag: `"${'a'.repeat(198)}"` }))).not.toBeNull());

test.each([
  ['a date that begins another header', `${DATE}\r\nCookie: a=b`],
  ['a line end after a date', `${DATE}\n`],
  ['no date', '0'],
  ['a date in another form', '1994-11-06T08:49:37Z'],
  ['a date of another zone', 'Sun, 06 Nov 1994 08:49:37 +0700'],
])('%s is not sent back', (_, date) => expect(readValidators(sent({ 'last-modified': date }))).toBeNull());

test('a tag that is none does not take a good date with it', () =>
  expect(readValidators(sent({ etag: 'abc', 'last-modified': DATE }))).toEqual({ lastModified: DATE }));
