/** Our reader of pages beside Readability, on pages of our own writing. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/edge/input/html.ts';
import { readWithOracle } from './oracle.ts';
import { average, overlap } from './overlap.ts';
import { samples } from './samples.ts';

const ownText = (html: string, url: string): string => {
  const reading = readHtml(html, url);
  return reading.kind === 'article' ? reading.page.text : '';
};

describe('beside Readability', () => {
  test('finds no less of the text on all pages together', () => {
    const wanted = samples.map(({ blocks, metadata }) => [metadata.title, ...blocks].join('\n'));
    const own = average(samples.map(({ html, url }, at) => overlap(ownText(html, url), wanted[at] ?? '')));
    const other = average(samples.map(({ html }, at) => overlap(readWithOracle(html).text, wanted[at] ?? '')));
    expect(own.f1).toBeGreaterThanOrEqual(other.f1);
    expect(own.f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('overlap', () => {
  test('of a text with itself is whole', () =>
    expect(overlap('one two three four five', 'one two three four five')).toEqual({ precision: 1, recall: 1 }));
  test('counts a gram as often as it stands in both', () => {
    expect(overlap('a b c d a b c d', 'a b c d')).toEqual({ precision: 1 / 5, recall: 1 });
  });
  test('of strangers is none', () => expect(overlap('one two three four', 'five six seven eight')).toEqual({ precision: 0, recall: 0 }));
});
