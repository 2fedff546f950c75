import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/body/body.ts';
import type { Findings } from '../../src/core/schema.ts';
import { summarize } from '../../src/core/summarize.ts';
import { findIn } from '../gold/gold.ts';
import { articlesOf, ownSets } from '../gold/sets.ts';
import { violations } from './invariants.ts';
import { anyText } from './mangled.ts';

const articleOf = (text: string, given: Partial<Article> = {}): Article => ({
  text,
  url: null,
  title: null,
  site: null,
  byline: null,
  published: null,
  publishedFrom: given.published === undefined ? null : 'caller',
  language: null,
  ...given,
});

const summaryOf = (text: string, published?: string): Findings => summarize(articleOf(text, published === undefined ? {} : { published }));

/** An agreement as a reader tells it: parties by name. */
const told = ({ actors, agreements }: Findings) =>
  agreements.map(({ quote, kind, status, date, parties }) => ({
    quote,
    kind,
    status,
    date,
    parties: parties.map((id) => actors.find((actor) => actor.id === id)?.name),
  }));

describe('whatever is sent', () => {
  const given = fc.record({
    published: fc.constantFrom(null, '2024-02-29', '2024-06-12T23:59:59+07:00'),
    language: fc.constantFrom(null, null, 'vi', 'en', 'fr'),
    title: fc.constantFrom(null, null, 'Two states sign a pact'),
  });

  test('every finding points at its place, ids can be followed, lists are in order', () => {
    fc.assert(
      fc.property(anyText, given, (text, options) => {
        const findings = summarize(articleOf(text, { ...options, publishedFrom: options.published === null ? null : 'caller' }));
        expect(violations(text, findings)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('the same article is read the same way again, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, given, (text, other, options) => {
        const article = articleOf(text, options);
        const first = summarize(article);
        summarize(articleOf(other, options));
        expect(summarize(structuredClone(article))).toEqual(first);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test.each(ownSets)('the annotated articles are answered so too: $name', (set) => {
    const broken = articlesOf(set).flatMap((article) =>
      violations(article.text, findIn(article)).map((what) => `${article.name}: ${what}`),
    );
    expect(broken).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\u00a0\r\n\t'],
    ['a lone surrogate', '\ud83e'],
    ['marks without letters', '\u0301\u0323\u200b\u0309'],
    ['one line of 60,000 letters', 'a'.repeat(60_000)],
    ['one line of 9,000 words', 'hai bên ký thỏa thuận '.repeat(1_500)],
    ['9,000 brackets', '('.repeat(9_000)],
  ])('%s is read without harm', (_, text) => {
    expect(violations(text, summaryOf(text))).toEqual([]);
  });

  test('text in a language that Accord does not read is answered with that language', () => {
    const text = 'Le ministre a signé mercredi à Genève un accord avec les syndicats, après trois mois de négociations difficiles.';
    const findings = summarize(articleOf(text, { language: 'fr' }));
    expect(findings.article).toMatchObject({ language: 'fr', text });
    expect(violations(text, findings)).toEqual([]);
  });
});

describe('a Vietnamese article', () => {
  const text = `Việt Nam và Na Uy ký bản ghi nhớ về nuôi biển

12/06/2024 09:15

Hôm nay, Việt Nam và Na Uy ký bản ghi nhớ về nuôi biển, có giá trị trong năm năm. Bộ trưởng Ngoại giao Na Uy Kari Holm có mặt tại buổi lễ.

Bà Holm cho biết hai nước sẽ gặp lại vào tháng 9. Cuối tháng 3/2019, hai bên từng bỏ lỡ một hiệp định nghề cá. Hiệp định này nằm ngoài chương trình lần này.
`;
  const findings = summaryOf(text);

  test('has its headline, and its date from the line below it', () => {
    expect(findings.article).toMatchObject({
      title: 'Việt Nam và Na Uy ký bản ghi nhớ về nuôi biển',
      published: '2024-06-12T09:15',
      publishedFrom: 'text',
      language: 'vi',
    });
  });

  test('has its dates, resolved against the day of publication; a length of time and "nằm ngoài" are none', () => {
    expect(findings.dates.map(({ quote, value, part, anchored }) => ({ quote, value, part, anchored }))).toEqual([
      { quote: 'Hôm nay', value: '2024-06-12', part: null, anchored: true },
      { quote: 'tháng 9', value: '2024-09', part: null, anchored: true },
      { quote: 'Cuối tháng 3/2019', value: '2019-03', part: 'late', anchored: false },
    ]);
  });

  test('tells of the person with her office, and knows her again by her courtesy', () => {
    expect(findings.actors.find(({ type }) => type === 'person')).toMatchObject({
      name: 'Kari Holm',
      names: ['Kari Holm', 'Holm'],
      role: 'Bộ trưởng Ngoại giao Na Uy',
      of: 'NO',
    });
  });

  test('tells of states by their codes', () => {
    const states = findings.actors.filter(({ type }) => type === 'state');
    expect(states.map(({ canonical }) => canonical)).toEqual(['VN', 'NO']);
  });

  test('has the memorandum, who signed it and when', () => {
    expect(told(findings)).toContainEqual({
      quote: 'bản ghi nhớ về nuôi biển',
      kind: 'memorandum',
      status: 'signed',
      date: '2024-06-12',
      parties: ['Việt Nam', 'Na Uy'],
    });
  });

  test('has a timeline from the oldest day on', () => {
    expect(findings.timeline.map(({ value }) => value)).toEqual(['2019-03', '2024-06-12', '2024-09']);
  });
});

describe('an English article', () => {
  const text = `Harbour pilots and port of Larnhaven reach pay deal

Published 3 May 2025

LARNHAVEN - Harbour Pilots' Union and Larnhaven Port Authority signed a collective agreement on Friday, ending a strike of six weeks.

The agreement will take effect on 1 July. "It is a fair deal," said Union president Maeve Corrigan. Corrigan had refused to sign an earlier agreement in March.

Estonia and Latvia have not yet ratified the pilotage treaty that they signed in 2019.
`;
  const findings = summaryOf(text);

  test('has its headline, and its date from the line below it', () => {
    expect(findings.article).toMatchObject({
      title: 'Harbour pilots and port of Larnhaven reach pay deal',
      published: '2025-05-03',
      language: 'en',
    });
  });

  test('has its dates: a weekday looks back, a day to come looks ahead', () => {
    expect(findings.dates.map(({ quote, value }) => [quote, value])).toEqual([
      ['Friday', '2025-05-02'],
      ['1 July', '2025-07-01'],
      ['March', '2025-03'],
      ['2019', '2019'],
    ]);
  });

  test('merges a person over her mentions', () => {
    expect(findings.actors.find(({ type }) => type === 'person')).toMatchObject({
      name: 'Maeve Corrigan',
      names: ['Maeve Corrigan', 'Corrigan'],
      role: 'Union president',
    });
  });

  test('has the deal of the headline, signed in the text under another name', () => {
    expect(told(findings)).toContainEqual({
      quote: 'pay deal',
      kind: 'contract',
      status: 'signed',
      date: '2025-05-02',
      parties: ["Harbour Pilots' Union", 'Larnhaven Port Authority'],
    });
  });

  test('does not take "not yet ratified" for in force', () => {
    expect(told(findings)).toContainEqual({
      quote: 'pilotage treaty',
      kind: 'treaty',
      status: 'signed',
      date: '2019',
      parties: ['Estonia', 'Latvia'],
    });
  });
});

describe('mentions of an agreement', () => {
  const parties = (text: string) => told(summaryOf(text, '2024-06-12')).map((agreement) => agreement.parties);

  test('that name one of two parties each are one agreement', () => {
    const text =
      'Malta hoan nghênh việc thành lập văn phòng liên lạc. ' + 'Iceland cho biết việc thành lập văn phòng liên lạc sẽ được thảo luận.';
    expect(parties(text)).toEqual([['Malta', 'Iceland']]);
  });

  test('between other parties are other agreements', () => {
    const text = 'Malta và Iceland đã ký hiệp định thuế. Hiệp định thuế giữa Kenya và Ghana có hiệu lực từ ngày 1/6/2024.';
    expect(parties(text)).toEqual([
      ['Malta', 'Iceland'],
      ['Kenya', 'Ghana'],
    ]);
  });
});

describe('the status of an agreement is as far as the text reports it', () => {
  const status = (text: string): string | undefined => summaryOf(text, '2024-06-12').agreements[0]?.status;

  test.each([
    ['Chile và Peru đã ký hiệp định về nước ngọt.', 'signed'],
    ['Chile và Peru chưa ký hiệp định về nước ngọt, hai bên vẫn đang đàm phán.', 'negotiating'],
    ['Chile và Peru dự kiến ký hiệp định về nước ngọt vào tháng 8.', 'planned'],
    ['Chile từ chối ký hiệp định về nước ngọt với Peru.', 'rejected'],
    ['Hiệp định về nước ngọt giữa Chile và Peru có hiệu lực từ ngày 1/6/2024.', 'in-force'],
    ['Chile đình chỉ hiệp định về nước ngọt với Peru.', 'suspended'],
    ['Chile và Peru chấm dứt hiệp định về nước ngọt.', 'ended'],
    ['Chile đề xuất một hiệp định về nước ngọt với Peru.', 'proposed'],
    ['Chile and Peru have signed a fresh water treaty.', 'signed'],
    ['Chile and Peru are still negotiating a fresh water treaty.', 'negotiating'],
    ['Chile and Peru are expected to sign a fresh water treaty in August.', 'planned'],
    ['Chile has refused to sign a fresh water treaty with Peru.', 'rejected'],
    ['The fresh water treaty between Chile and Peru entered into force on 1 June 2024.', 'in-force'],
    ['Chile has suspended its fresh water treaty with Peru.', 'suspended'],
    ['Chile has withdrawn from its fresh water treaty with Peru.', 'ended'],
    ['Chile has proposed a fresh water treaty with Peru.', 'proposed'],
  ])('%s → %s', (text, expected) => {
    expect(status(text)).toBe(expected);
  });
});
