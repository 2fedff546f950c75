import { describe, expect, test } from 'vitest';
import { type Page, readHtml, readPage } from '../../../src/edge/input/html.ts';
import { refused, samples } from '../../pages/samples.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function pageOf(html: string, url: string | null = null): Page {
  const reading = readHtml(html, url);
  if (reading.kind !== 'article') throw new Error(`refused: ${reading.reason}`);
  return reading.page;
}

describe('a page that is an article', () => {
  for (const { name, html, url, blocks, metadata } of samples) {
    test(`text of ${name}`, () => {
      const reading = readPage(bytes(html), 'text/html; charset=utf-8', url);
      expect(reading.kind === 'article' ? reading.page.text.split('\n\n') : reading).toEqual([metadata.title, ...blocks]);
    });
    test(`metadata of ${name}`, () => expect(pageOf(html, url)).toMatchObject(metadata));
  }
});

describe('a page that is none', () => {
  for (const { name, reason, html } of refused) {
    test(name, () => expect(readPage(bytes(html), 'text/html', 'https://songmoi.example.vn/a')).toEqual({ kind: 'not-article', reason }));
  }
});

describe('a piece of a page', () => {
  test('a single sentence of a feed is read', () =>
    expect(pageOf('<p>Hai bên đã ký bản ghi nhớ.</p>').text).toBe('Hai bên đã ký bản ghi nhớ.'));
  test('what scripts, styles and forms hold is no text', () => {
    const html =
      '<p>The two towns signed the plan on Monday.</p><script>var a = "<p>no</p>"</script><style>p{}</style><select><option>no</option></select>';
    expect(pageOf(html).text).toBe('The two towns signed the plan on Monday.');
  });
  test('what is hidden is no text', () => {
    const html =
      '<p>The two towns signed the plan on Monday.</p><p style="display:none">No reader sees this sentence.</p><p hidden>Nor this one.</p>';
    expect(pageOf(html).text).toBe('The two towns signed the plan on Monday.');
  });
  test('lines broken by br stay lines, two of them begin a paragraph', () =>
    expect(pageOf('One line of the text.<br>Another line.<br><br>A new paragraph.').text).toBe(
      'One line of the text.\nAnother line.\n\nA new paragraph.',
    ));
  test('the text is NFC', () => expect(pageOf(`<p>${'Việt Nam ký hiệp định.'.normalize('NFD')}</p>`).text).toBe('Việt Nam ký hiệp định.'));
});

describe('where each value came from', () => {
  test('is said for all of them', () => {
    const [sample] = samples;
    expect(pageOf(sample?.html ?? '', sample?.url ?? null).from).toEqual({
      title: 'heading',
      site: 'opengraph',
      byline: 'text',
      published: 'json-ld',
      language: 'html-element',
      canonical: 'link',
    });
  });
  test('nothing known is null throughout', () => {
    const { from } = pageOf('<p>Hai bên đã ký bản ghi nhớ.</p>');
    expect(Object.values(from)).toEqual([null, null, null, null, null, null]);
  });
});
