import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/edge/input/charset.ts';
import { readPage } from '../../../src/edge/input/html.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** Bytes of windows-1258: a base letter and a combining tone mark each. */
const VIETNAMESE_1258 = [0x4b, 0x79, 0xec, 0x20, 0x68, 0x69, 0xea, 0xf2, 0x70, 0x20, 0xf0, 0x69, 0xf2, 0x6e, 0x68]; // "Ký hiệp định"

describe('the encoding of a page', () => {
  test('a byte order mark outweighs the header', () => {
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Ký')), 'text/html; charset=windows-1252')).toBe('Ký');
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0xfd, 0), null)).toBe('Ký');
  });
  test('the header outweighs the meta element', () =>
    expect(decodePage(latin('<meta charset="utf-8">caf\xe9'), 'text/html; charset="ISO-8859-1"')).toContain('café'));
  test('a header that the bytes contradict is passed over', () =>
    expect(decodePage(latin('<meta charset=windows-1252>caf\xe9'), 'text/html; charset=utf-8')).toContain('café'));
  test('UTF-8 needs no label', () => expect(decodePage(utf8('Hiệp định'), null)).toBe('Hiệp định'));
  test('UTF-8 outweighs a meta element that lies', () =>
    expect(decodePage(utf8('<meta charset="iso-8859-1">Hiệp định'), 'text/html')).toContain('Hiệp định'));
  test('meta in both spellings', () => {
    expect(decodePage(latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xee'), null)).toContain('Мо');
    expect(decodePage(Uint8Array.of(...latin("<meta charset='gbk'>"), 0xd6, 0xd0), null)).toContain('中');
  });
  test('a label that nobody knows is passed over', () => expect(decodePage(utf8('Ký'), 'text/html; charset=vni')).toBe('Ký'));
  test('a Vietnamese page without a label is windows-1258', () =>
    expect(decodePage(Uint8Array.of(...latin('<html lang="vi">'), ...VIETNAMESE_1258), null).normalize('NFC')).toContain('Ký hiệp định'));
  test('any other page without a label is windows-1252', () =>
    expect(decodePage(latin('caf\xe9 \x93quoted\x94'), null)).toBe('café “quoted”'));
  test('bytes of no encoding do not throw', () =>
    expect(decodePage(Uint8Array.of(0x81, 0xff, 0xfe, 0), 'text/html; charset=utf-8')).toHaveLength(4));
});

describe('a legacy Vietnamese page', () => {
  test('comes out in NFC', () => {
    const bytes = Uint8Array.of(...latin('<meta charset="windows-1258"><p>'), ...VIETNAMESE_1258, ...latin('.</p>'));
    const reading = readPage(bytes, 'text/html', null);
    expect(reading.kind === 'article' && reading.page.text).toBe('Ký hiệp định.');
  });
});
