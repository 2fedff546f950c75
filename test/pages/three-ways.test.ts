/** One article as a page, as a paste of the page's whole window, and as clean text: what is found must not depend on it. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/body/body.ts';
import { htmlArticle, textArticle } from '../../src/edge/input/article.ts';
import { differences, factsOf } from './facts.ts';
import { type Sample, samples } from './samples.ts';
import { windowText } from './window.ts';

/** Where nothing is found of the article in a paste of the page's window, and why. Nowhere else may the three differ. */
const LOST: Readonly<Record<string, string>> = {
  'an article cut in two by an advertisement, with more comments than text':
    'three English paragraphs over twelve Vietnamese comments without a heading are a Vietnamese text once their boxes are gone',
  'a shell that scripts fill, with the text in its JSON-LD': 'the window is empty until scripts run',
};

const publishedOf = ({ metadata }: Sample) => (typeof metadata.published === 'string' ? { published: metadata.published } : {});

const ofPage = ({ html, url }: Sample): Article => htmlArticle(new TextEncoder().encode(html), 'text/html; charset=utf-8', { url });
const ofText = (sample: Sample): Article => textArticle([sample.metadata.title, ...sample.blocks].join('\n\n'), publishedOf(sample));

function factsOfWindow(sample: Sample): readonly string[] {
  const window = windowText(sample.html);
  return window === '' ? [] : factsOf(textArticle(window, publishedOf(sample)));
}

describe('the same dates, actors and agreements as in the clean text', () => {
  for (const sample of samples) {
    const facts = factsOf(ofText(sample));
    const why = LOST[sample.name];
    test(`in the page: ${sample.name}`, () => expect(differences(facts, factsOf(ofPage(sample)))).toEqual([]));
    test(`in the paste of its window: ${sample.name}`, () =>
      expect(differences(facts, factsOfWindow(sample)), why).toEqual(differences(facts, why === undefined ? facts : [])));
  }
});

test('the texts compared hold facts of every kind', () => {
  const kinds = samples.flatMap((sample) => factsOf(ofText(sample))).map((fact) => fact.split(' ', 1)[0]);
  const counts = Object.fromEntries(['date', 'actor', 'agreement'].map((kind) => [kind, kinds.filter((each) => each === kind).length]));
  expect(counts).toEqual({ date: expect.toSatisfy(isMany), actor: expect.toSatisfy(isMany), agreement: expect.toSatisfy(isMany) });
});

const isMany = (count: number): boolean => count >= 10;

describe('the window of a page', () => {
  test('holds what stands around the article too, each block on a line', () => {
    const html =
      '<head><title>No</title></head><body><nav><ul><li><a>World</a></li><li><a>Sport</a></li></ul></nav><h1>Deal signed</h1><p>Two  towns\nsigned.<br>One waits.</p><footer>© 2024</footer>';
    expect(windowText(html)).toBe('World\nSport\n\nDeal signed\n\nTwo towns signed.\nOne waits.\n\n© 2024');
  });
  test('has a tab between the cells of a row, a line for each row', () =>
    expect(windowText('<table><tr><th>Year</th><th>Share</th></tr><tr><td>2024</td><td>2</td></tr></table>')).toBe('Year\tShare\n2024\t2'));
  test('leaves out what is not shown', () =>
    expect(windowText('<p>Shown</p><script>a()</script><p hidden>No</p><div style="display: none">No<br>no</div><p>too</p>')).toBe(
      'Shown\n\ntoo',
    ));
  test('of a page that scripts fill is empty', () =>
    expect(samples.filter(({ html }) => windowText(html) === '').map(({ name }) => name)).toEqual([
      'a shell that scripts fill, with the text in its JSON-LD',
    ]));
});
