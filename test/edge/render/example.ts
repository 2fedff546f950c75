import type { DroppedReason, Summary } from '../../../src/core/schema.ts';

const text =
  'Menu | Home\nNorway & Chile sign treaty\nNorway and Chile signed the Oslo Treaty on 3 May 2023. Advertisement\nPrime Minister Kari Holm called it <b>fair</b>.\nShare';

/** First place of the words in the text. */
const at = (words: string): { quote: string; start: number; end: number } => {
  const start = text.indexOf(words);
  return { quote: words, start, end: start + words.length };
};
const span = (words: string): [number, number] => [at(words).start, at(words).end];
const drop = (words: string, reason: DroppedReason) => ({ start: at(words).start, end: at(words).end, reason });

/** A summary as they come, with a menu, an insert and markup in its text. */
export const example: Summary = {
  id: 'a'.repeat(43),
  ruleset: '2026.11.0',
  created: '2026-11-22T03:00:00.000Z',
  article: {
    url: 'https://news.example/treaty',
    title: 'Norway & Chile sign treaty',
    site: 'News',
    byline: 'Ola Berg',
    published: '2023-05-03T10:00:00+02:00',
    publishedFrom: 'text',
    language: 'en',
    text,
    body: [
      span('Norway & Chile sign treaty\nNorway and Chile signed the Oslo Treaty on 3 May 2023. '),
      span('Prime Minister Kari Holm called it <b>fair</b>.'),
    ],
    dropped: [drop('Menu | Home', 'menu'), drop('Advertisement', 'advertisement'), drop('Share', 'share')],
  },
  keySentences: [at('Norway and Chile signed the Oslo Treaty on 3 May 2023.')],
  dates: [
    {
      id: 'd1',
      ...at('3 May 2023'),
      value: '2023-05-03',
      part: null,
      earliest: '2023-05-03',
      latest: '2023-05-03',
      anchored: false,
      rule: 'en/date/day',
    },
  ],
  actors: [
    {
      id: 'a1',
      name: 'Norway',
      names: ['Norway'],
      type: 'state',
      canonical: 'NO',
      role: null,
      of: null,
      mentions: [span('Norway')],
      rule: 'actor/state',
    },
    {
      id: 'a2',
      name: 'Chile',
      names: ['Chile'],
      type: 'state',
      canonical: 'CL',
      role: null,
      of: null,
      mentions: [span('Chile')],
      rule: 'actor/state',
    },
    {
      id: 'a3',
      name: 'Kari Holm',
      names: ['Kari Holm'],
      type: 'person',
      canonical: 'Kari Holm',
      role: 'Prime Minister',
      of: 'NO',
      mentions: [span('Kari Holm')],
      rule: 'actor/title',
    },
    {
      id: 'a4',
      name: 'Oslo',
      names: ['Oslo'],
      type: 'organization',
      canonical: null,
      role: null,
      of: null,
      mentions: [span('Oslo')],
      rule: 'actor/name',
    },
  ],
  agreements: [
    {
      id: 'g1',
      ...at('the Oslo Treaty'),
      mentions: [span('the Oslo Treaty')],
      kind: 'treaty',
      status: 'signed',
      history: [],
      parties: ['a1', 'a2'],
      date: '2023-05-03',
      evidence: at('Norway and Chile signed the Oslo Treaty on 3 May 2023.'),
      rule: 'en/agreement/treaty',
    },
  ],
  timeline: [
    {
      value: '2023-05-03',
      earliest: '2023-05-03',
      latest: '2023-05-03',
      sentence: at('Norway and Chile signed the Oslo Treaty on 3 May 2023.'),
      dates: ['d1'],
      actors: ['a1', 'a2'],
      agreements: ['g1'],
    },
  ],
};
