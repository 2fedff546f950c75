import { expect, test } from 'vitest';
import { Gap, Kind, Shape, tokenize } from '../../../src/core/text/tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
};

test('splits words, numbers and marks, and keeps letters with their combining marks', () => {
  expect(words('ngày 31/1, tháng 8')).toEqual(['ngày', '31', '/', '1', ',', 'tháng', '8']);
  expect(words('Nhật'.normalize('NFD'))).toEqual(['Nhật'.normalize('NFD')]);
});

test('an apostrophe stays inside a name, a possessive is cut off', () => {
  expect(words("Nuku'alofa, O’Brien, Slovakia's, states' didn't")).toEqual([
    "Nuku'alofa",
    ',',
    'O’Brien',
    ',',
    'Slovakia',
    "'s",
    ',',
    'states',
    "'",
    "didn't",
  ]);
});

test('one normal form for NFD, capitals and both tone-mark spellings, and no other folding', () => {
  expect(tokenize('Hoà HÒA hòa'.normalize('NFD')).norm).toEqual(['hòa', 'hòa', 'hòa']);
  expect(tokenize('thuỷ thủy quý').norm).toEqual(['thủy', 'thủy', 'quý']);
  expect(tokenize('năm nằm').norm).toEqual(['năm', 'nằm']);
});

test('tells line ends from paragraph ends, for every kind of line end', () => {
  expect([...tokenize('a b\nc\n\nd\r\ne\r\n\r\nf-g').gap]).toEqual([
    Gap.Paragraph,
    Gap.Space,
    Gap.Line,
    Gap.Paragraph,
    Gap.Line,
    Gap.Paragraph,
    Gap.None,
    Gap.None,
  ]);
});

test('each ideograph is a token, and a lone surrogate or an emoji does no harm', () => {
  const tokens = tokenize('美国 \ud800 😀');
  expect([...tokens.kind]).toEqual([Kind.Ideograph, Kind.Ideograph, Kind.Mark, Kind.Mark]);
});

test('reads how a word is written', () => {
  expect([...tokenize('NATO Nhật nhật Ý iPhone 12').shape]).toEqual([
    Shape.Upper,
    Shape.Capitalized,
    Shape.Lower,
    Shape.Initial,
    Shape.Mixed,
    Shape.None,
  ]);
});
