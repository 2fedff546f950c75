import { expect, test } from 'vitest';
import { style } from '../../../src/edge/render/style.ts';
import { renderSummary } from '../../../src/edge/render/summary-page.tsx';
import { example } from './example.ts';

const page = await renderSummary(example);

test('shows title, source, key sentence, agreement with its parties, timeline, actors and dates', () => {
  for (const shown of [
    '<h1 lang="en">Norway &amp; Chile sign treaty</h1>',
    '<li>News</li><li>Ola Berg</li>',
    '<time datetime="2023-05-03T10:00:00+02:00">3 May 2023, 10:00</time> (as the text says)',
    '<a href="https://news.example/treaty" rel="noreferrer nofollow">Source</a>',
    '<span class="chip status">signed</span><span class="chip">treaty</span><span class="chip">3 May 2023</span>',
    '<dt>Parties</dt><dd lang="en">Norway, Chile</dd>',
    '<blockquote lang="en">Norway and Chile signed the Oslo Treaty on 3 May 2023.</blockquote>',
    'Prime Minister, Norway',
    '<code>2023-05-03</code>',
  ]) {
    expect(page).toContain(shown);
  }
});

test('every fact is linked to its place in the article', () => {
  const links = [...page.matchAll(/href="#([adg]\d+)"/g)].map(([, id]) => id);
  expect(links).toEqual(['g1', 'a3', 'a1', 'a2', 'a4', 'd1']);
  for (const id of links) expect(page.match(new RegExp(`<mark [^>]*id="${id}"`, 'g'))?.length).toBe(1);
});

test('each mark says in words what it is', () => {
  expect(page).toContain('<mark class="date" id="d1">3 May 2023<small lang="en">2023-05-03</small></mark>');
});

test('what is written is shown as it is written', () => {
  expect(page).toContain('called it &lt;b&gt;fair&lt;/b&gt;.');
});

test('whom a person serves is not said twice', async () => {
  const of = (role: string) =>
    renderSummary({ ...example, actors: example.actors.map((actor) => (actor.id === 'a3' ? { ...actor, role } : actor)) });
  expect(await of('Prime Minister')).toContain('<span class="more">Prime Minister, Norway</span>');
  expect(await of('Prime Minister of Norway')).toContain('<span class="more">Prime Minister of Norway</span>');
});

test('an address that is no web address is not made a link', async () => {
  const evil = await renderSummary({ ...example, article: { ...example.article, url: 'javascript:alert(1)' } });
  expect(evil).not.toContain('href="javascript');
});

test('an article without title, and without anything found, is a page too', async () => {
  const article = { ...example.article, title: null, url: null, site: null, byline: null, published: null, publishedFrom: null };
  const empty = await renderSummary({ ...example, article, keySentences: [], agreements: [], timeline: [], actors: [], dates: [] });
  expect(empty).toContain('Untitled article');
  expect(empty.match(/None found in this article/g)?.length).toBe(3);
});

/** Relative luminance and contrast of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] =
      (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour).match(/\w\w/g)?.map((pair) => {
        const share = Number.parseInt(pair, 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) ?? [];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const [light, dark] = style
  .split('@media (prefers-color-scheme: dark)')
  .map((rules) => Object.fromEntries([...rules.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, colour]) => [name, colour])));

test.each([
  ['light', light],
  ['dark', dark],
])('every text in the %s colours can be read', (_, colours = {}) => {
  const pairs = [
    ...['paper', 'card', 'warn', 'date', 'person', 'state', 'organization', 'group', 'agreement'].map((ground) => ['ink', ground] as const),
    ...['paper', 'card'].flatMap(
      (ground) =>
        [
          ['soft', ground],
          ['accent', ground],
        ] as const,
    ),
    ['accent-ink', 'accent'] as const,
  ];
  for (const [text, ground] of pairs)
    expect(contrast(colours[text] ?? '', colours[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});
