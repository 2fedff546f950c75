import { expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { membersColumn, WordColumn } from '../../../src/core/text/word-column.ts';

const valuesIn = (column: WordColumn, text: string): number[] => {
  const tokens = tokenize(text);
  const values = column.of(tokens);
  return Array.from(tokens.word, (word) => values[word] as number);
};

it('gives each token the value of its normal word, however it is written', () => {
  const length = new WordColumn((norm) => norm.length);
  expect(valuesIn(length, 'Kho kho KHO, khoá')).toEqual([3, 3, 3, 1, 4]);
});

it('knows the words that a later text brings', () => {
  const members = membersColumn(new Set(['mới', 'wharf']));
  expect(valuesIn(members, 'bến cảng')).toEqual([0, 0]);
  expect(valuesIn(members, 'bến mới, a wharf')).toEqual([0, 1, 0, 0, 1]);
});

it('starts anew for a text too long to share its words', () => {
  const members = membersColumn(new Set(['wharf']));
  const long = valuesIn(members, `wharf ${'quay '.repeat(50_000)}`);
  expect(long.slice(0, 3)).toEqual([1, 0, 0]);
  expect(valuesIn(members, 'quay wharf')).toEqual([0, 1]);
});

it('looks at each normal word once', () => {
  const seen: string[] = [];
  const column = new WordColumn((norm) => seen.push(norm));
  column.of(tokenize('Vịnh vịnh VỊNH'));
  column.of(tokenize('vịnh Vịnh'));
  expect(seen.filter((norm) => norm === 'vịnh')).toEqual(['vịnh']);
});
