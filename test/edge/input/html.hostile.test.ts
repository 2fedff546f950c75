/** Pages made to hurt: no throw, and no more elements, depth, pieces or text than the caps allow. */
import { describe, expect, test } from 'vitest';
import type { Element } from '../../../src/edge/input/html/element.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_LOOKS, MAX_TAGS, parse } from '../../../src/edge/input/html/tree.ts';
import { readHtml } from '../../../src/edge/input/html.ts';

function shapeOf(html: string): { elements: number; depth: number; pieces: number; text: string } {
  let elements = 0;
  let depth = 0;
  let pieces = 0;
  let text = '';
  const queue: [Element, number][] = [[parse(html).root, 0]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [element, at] = next;
    elements++;
    depth = Math.max(depth, at);
    pieces += element.children.length;
    for (const child of element.children) {
      if (typeof child === 'string') text += child;
      else queue.push([child, at + 1]);
    }
  }
  return { elements, depth, pieces, text };
}

const SENTENCE = 'The two sides agreed on a plan in the harbour on Monday, officials said.';
const hostile: readonly (readonly [string, () => string])[] = [
  ['10,000 nested elements', () => `${'<div>'.repeat(10_000)}${SENTENCE}${'</div>'.repeat(10_000)}`],
  ['100,000 nested elements', () => `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`],
  ['100,000 nested inline elements', () => `${'<b><i>'.repeat(50_000)}${SENTENCE}`],
  ['50,000 nested tables', () => `${'<table><tr><td>'.repeat(50_000)}${SENTENCE}`],
  ['50,000 unclosed paragraphs', () => `<p>${SENTENCE}`.repeat(50_000)],
  ['50,000 unclosed links', () => `<a href="/x">${SENTENCE}`.repeat(50_000)],
  ['50,000 end tags of nothing', () => `${SENTENCE}${'<div>'.repeat(250)}${'</section></p></span>'.repeat(50_000)}`],
  ['5 MiB of flat paragraphs', () => `<p>${SENTENCE}</p>\n`.repeat(65_000)],
  ['5 MiB in one paragraph', () => `<p>${`${SENTENCE} `.repeat(72_000)}`],
  ['a million entities', () => `<p>${'&amp;'.repeat(1_000_000)}${SENTENCE}`],
  ['a million broken entities', () => `<p>${'&nothing '.repeat(1_000_000)}${SENTENCE}`],
  ['a million angle brackets', () => `${'<'.repeat(1_000_000)} ${SENTENCE}`],
  ['a million breaks of the line', () => `<p>${SENTENCE}${'<br>'.repeat(1_000_000)}${SENTENCE}`],
  ['a million breaks of the line, a space after each', () => `<p>${SENTENCE}${'<br> '.repeat(1_000_000)}${SENTENCE}`],
  ['580,000 paragraphs of a letter, parted by breaks', () => `<p>${'a<br><br>'.repeat(580_000)}${SENTENCE}`],
  ['a million rules', () => `<p>${SENTENCE}${'<hr>a'.repeat(1_000_000)}`],
  ['a million places to break a word', () => `<p>${SENTENCE}${'a<wbr>'.repeat(850_000)}`],
  ['a million elements below the depth cap', () => `${'<div>a'.repeat(850_000)}${SENTENCE}`],
  ['500,000 end tags of nothing in 250 elements', () => `${'<div>'.repeat(250)}${'</section>'.repeat(500_000)}${SENTENCE}`],
  ['500,000 items below the depth cap', () => `${'<b>'.repeat(255)}${'<li>'.repeat(500_000)}${SENTENCE}`],
  ['100,000 attributes', () => `<p ${'class="a" '.repeat(100_000)}>${SENTENCE}`],
  ['JSON-LD of 100,000 brackets', () => `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${SENTENCE}`],
  ['100,000 meta elements', () => `${'<meta property="og:title" content="A - b">'.repeat(100_000)}<p>${SENTENCE}`],
  ['a title of 2 MiB', () => `<title>${'a | b - '.repeat(250_000)}</title><p>${SENTENCE}`],
];

describe('a hostile page', () => {
  for (const [name, make] of hostile) {
    test(name, () => {
      const html = make();
      const { elements, depth, pieces } = shapeOf(html);
      expect(elements).toBeLessThanOrEqual(MAX_ELEMENTS + 1);
      expect(depth).toBeLessThan(MAX_DEPTH);
      // A tag leaves itself and the text before it.
      expect(pieces).toBeLessThanOrEqual(2 * MAX_TAGS + 1);
      const reading = readHtml(html, 'https://example.org/a');
      expect(reading.kind === 'article' ? reading.page.text.length : 0).toBeLessThanOrEqual(html.length);
    });
  }
  test('what lies below the depth cap is still read', () =>
    expect(shapeOf(`${'<div>'.repeat(1_000)}${SENTENCE}`).text.trim()).toBe(SENTENCE));
  test('paragraphs below the depth cap stay apart', () => {
    const reading = readHtml(`${'<div>'.repeat(1_000)}<p>${SENTENCE}</p><p>${SENTENCE.toUpperCase()}</p>`, null);
    expect(reading.kind === 'article' && reading.page.text).toBe(`${SENTENCE}\n\n${SENTENCE.toUpperCase()}`);
  });
  test.each([
    ['end tags of nothing', '<div>', 'a</section>'],
    ['elements that close nothing', '<b>', 'a<li>'],
  ])('%s are read until they have looked at too many open elements', (_, around, tag) => {
    const depth = MAX_DEPTH - 1;
    const { pieces } = shapeOf(around.repeat(depth) + tag.repeat(MAX_TAGS / 2));
    expect(pieces).toBeGreaterThan(MAX_LOOKS / MAX_DEPTH / 2);
    expect(pieces).toBeLessThan((2 * MAX_LOOKS) / depth + 2 * depth);
  });
  test('a long page of verse is read to its end, its breaks and all', () => {
    const { text } = shapeOf(`<p>${`${SENTENCE}<br>`.repeat(10_000)}<br>The end.`);
    expect(text).toMatch(/The end\.$/);
  });
  test('an attribute named as a property of every object is harmless', () =>
    expect(shapeOf('<p __proto__="x" constructor="y" hasOwnProperty="z">a</p>').text).toBe('a'));
});
