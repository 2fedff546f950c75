import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/edge/input/html/published.ts';
import { type Page, readHtml } from '../../../src/edge/input/html.ts';

const BODY = '<p>The two towns signed the plan for the bridge on Monday, after more than a year of talks about its cost.</p>';

function pageOf(head: string, { body = BODY, url = 'https://www.songmoi.example.vn/a/b' }: { body?: string; url?: string } = {}): Page {
  const reading = readHtml(`<head>${head}</head>${body}`, url);
  if (reading.kind !== 'article') throw new Error(`refused: ${reading.reason}`);
  return reading.page;
}

const linked = (...nodes: object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const article = (fields: object): string => linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });

describe('title', () => {
  test('is the headline on the page, not what was written for search engines', () =>
    expect(
      pageOf('<meta property="og:title" content="Bridge plan signed: all you need to know">', {
        body: `<h1>Towns sign bridge plan</h1>${BODY}`,
      }),
    ).toMatchObject({
      title: 'Towns sign bridge plan',
      from: { title: 'heading' },
    }));
  test('is not the site’s name, though it be an h1', () =>
    expect(
      pageOf('<title>Towns sign bridge plan | Coast Herald</title><meta property="og:site_name" content="Coast Herald">', {
        body: `<h1>Coast Herald</h1>${BODY}`,
      }).title,
    ).toBe('Towns sign bridge plan'));
  for (const [title, site] of [
    ['Towns sign bridge plan | Coast Herald', 'Coast Herald'],
    ['Coast Herald – Towns sign bridge plan', 'Coast Herald'],
    ['Towns sign bridge plan - News - Coast Herald', 'News - Coast Herald'],
  ])
    test(`«${title}» without the site`, () =>
      expect(pageOf(`<title>${title}</title><meta property="og:site_name" content="${site}">`).title).toBe('Towns sign bridge plan'));
  test('without the site that only the host names', () =>
    expect(pageOf('<title>Hai xã ký kế hoạch xây cầu - Báo Dòng Xanh</title>', { url: 'https://dongxanh.example/a' }).title).toBe(
      'Hai xã ký kế hoạch xây cầu - Báo Dòng Xanh'.replace(' - Báo Dòng Xanh', ''),
    ));
  test('keeps a dash of its own', () =>
    expect(pageOf('<title>Hà Nội - Hải Phòng: tuyến đường mới</title>').title).toBe('Hà Nội - Hải Phòng: tuyến đường mới'));
  test('is decoded though it was encoded twice', () =>
    expect(pageOf(article({ headline: 'Towns &amp;quot;sign&amp;quot; plan' })).title).toBe('Towns "sign" plan'));
});

describe('published', () => {
  test('is the publication, not the newest date of the page', () =>
    expect(
      pageOf(
        article({ dateModified: '2024-07-20T10:00:00+07:00', datePublished: '2024-07-13T02:34:10+07:00' }) +
          '<meta property="article:modified_time" content="2024-07-21">',
      ),
    ).toMatchObject({
      published: '2024-07-13T02:34:10+07:00',
      from: { published: 'json-ld' },
    }));
  test('is unknown where only a change is dated', () =>
    expect(
      pageOf(`${article({ dateModified: '2024-07-20' })}<meta property="article:modified_time" content="2024-07-20">`).published,
    ).toBeNull());
  test('of an article in a graph', () =>
    expect(
      pageOf(
        linked({
          '@graph': [
            { '@type': 'WebPage', datePublished: '2020-01-01' },
            { '@type': ['Article', 'Thing'], datePublished: '2024-07-13' },
          ],
        }),
      ).published,
    ).toBe('2024-07-13'));
  test('of JSON-LD with raw line ends in its strings', () =>
    expect(
      pageOf('<script type="application/ld+json">{"@type":"Article","description":"one\ntwo","datePublished":"2024-07-13"}</script>')
        .published,
    ).toBe('2024-07-13'));
  test('of JSON-LD that is encoded as a whole', () =>
    expect(
      pageOf(
        '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-07-13&quot;}</script>',
      ).published,
    ).toBe('2024-07-13'));
  test('of JSON-LD beside broken JSON-LD', () =>
    expect(pageOf(`<script type="application/ld+json">{"@type":</script>${article({ datePublished: '2024-07-13' })}`).published).toBe(
      '2024-07-13',
    ));
  test('of a time element, the earlier of two that stand together', () =>
    expect(
      pageOf('', {
        body: `<h1>Towns sign plan</h1><div><time datetime="2024-07-15">15 July</time> <time datetime="2024-07-13">13 July</time></div>${BODY}`,
      }),
    ).toMatchObject({ published: '2024-07-13', from: { published: 'time' } }));
  test('of a time element that is not said to be of a change', () =>
    expect(
      pageOf('', { body: `<h1>Towns sign plan</h1><p>Updated: <time datetime="2024-07-15">15 July</time></p>${BODY}` }).published,
    ).toBeNull());
  test('of the address', () => {
    expect(pageOf('', { url: 'https://example.org/2024/07/13/plan' })).toMatchObject({
      published: '2024-07-13',
      from: { published: 'address' },
    });
    expect(pageOf('', { url: 'https://example.vn/ke-hoach-20240713080054340.htm' }).published).toBe('2024-07-13');
    expect(pageOf('', { url: 'https://example.vn/ke-hoach-20249913080054340.htm' }).published).toBeNull();
  });
  test('of the line under the headline', () =>
    expect(pageOf('', { body: `<h1>Hai xã ký kế hoạch</h1><div>Thứ bảy, 13/7/2024, 02:34 (GMT+7)</div>${BODY}` })).toMatchObject({
      published: '2024-07-13T02:34+07:00',
      from: { published: 'text' },
    }));
});

describe('a date as pages write it', () => {
  const dates: readonly (readonly [string, string | null, (string | null)?])[] = [
    ['2024-07-13', '2024-07-13'],
    ['2024-07-13T02:34:10', '2024-07-13T02:34:10'],
    ['2024-07-13T02:34:10.000 +07:00', '2024-07-13T02:34:10+07:00'],
    ['2024-07-13 02:34:10 +0700', '2024-07-13T02:34:10+07:00'],
    ['2024-07-13T02:34Z', '2024-07-13T02:34Z'],
    ['Sat, 13 Jul 2024 02:34:10 GMT', '2024-07-13T02:34:10Z'],
    ['Jul 13th 2024', '2024-07-13'],
    ['July 13, 2024 2:34 PM', '2024-07-13T14:34'],
    ['13/07/2024 02:34', '2024-07-13T02:34', 'vi'],
    ['ngày 13 tháng 7 năm 2024', '2024-07-13', 'vi'],
    ['2024年7月13日 02:34', '2024-07-13T02:34', 'zh'],
    ['1720838050', '2024-07-13T02:34:10Z'],
    ['07/04/2024', null, 'en'],
    ['07/13/2024', '2024-07-13', 'en'],
    ['07/04/2024', '2024-04-07', 'vi'],
    ['2024-02-30', null],
    ['Sep 16', null],
    ['1234/56/78', null],
    ['', null],
  ];
  for (const [text, wanted, language = null] of dates)
    test(`${text || 'nothing'} (${language})`, () => expect(readDate(text, language)).toBe(wanted));
});

describe('byline', () => {
  test('people of JSON-LD, found by reference', () =>
    expect(
      pageOf(
        linked({
          '@graph': [
            { '@type': 'Article', author: [{ '@id': '#1' }, { '@type': 'Person', name: 'Tom Okafor' }] },
            { '@type': 'Person', '@id': '#1', name: 'Ann Moreau' },
          ],
        }),
      ).byline,
    ).toBe('Ann Moreau, Tom Okafor'));
  for (const [name, head] of [
    ['an organisation', article({ author: { '@type': 'Organization', name: 'Coast Herald' } })],
    [
      'the site',
      `<meta property="og:site_name" content="Coast Herald">${article({ author: { '@type': 'Person', name: 'Coast Herald' } })}`,
    ],
    ['the host', article({ author: { '@type': 'Person', name: 'Sông Mới' } })],
    ['a newspaper', article({ author: { '@type': 'Person', name: 'Báo Đường Dài' } })],
    ['an address', '<meta property="article:author" content="https://www.facebook.com/songmoi">'],
    ['an office', '<meta name="author" content="Ban biên tập">'],
  ])
    test(`is not ${name}`, () => expect(pageOf(head ?? '').byline).toBeNull());
  test('of a line in the page, without its label', () =>
    expect(pageOf('', { body: `<h1>Towns sign plan</h1><div class="byline">By Lena Vogt | 13 July</div>${BODY}` }).byline).toBe(
      'Lena Vogt',
    ));
});

describe('language and address', () => {
  test('a locale becomes a BCP 47 tag', () =>
    expect(pageOf('<meta property="og:locale" content="vi_VN">')).toMatchObject({ language: 'vi-VN', from: { language: 'opengraph' } }));
  test('a relative address is resolved', () =>
    expect(pageOf('<link rel="canonical" href="/c?d=1#e">').canonical).toBe('https://www.songmoi.example.vn/c?d=1'));
  test('the front page is not the address of an article', () =>
    expect(pageOf('<link rel="canonical" href="https://www.songmoi.example.vn/"><meta property="og:url" content="/a/b">').canonical).toBe(
      'https://www.songmoi.example.vn/a/b',
    ));
  test('only http', () => expect(pageOf('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeNull());
});
