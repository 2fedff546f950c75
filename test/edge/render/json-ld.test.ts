import { expect, test } from 'vitest';
import { toJsonLd } from '../../../src/edge/render/json-ld.ts';
import { example } from './example.ts';

test('says in terms of schema.org who agreed what', () => {
  const document = JSON.parse(toJsonLd(example));
  expect(document).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Norway & Chile sign treaty',
    datePublished: '2023-05-03T10:00:00+02:00',
    author: { '@type': 'Person', name: 'Ola Berg' },
    abstract: 'Norway and Chile signed the Oslo Treaty on 3 May 2023.',
  });
  expect(document.about).toEqual([
    {
      '@type': 'CreativeWork',
      '@id': '#g1',
      name: 'the Oslo Treaty',
      genre: 'treaty',
      creativeWorkStatus: 'signed',
      temporal: '2023-05-03',
      contributor: [{ '@id': '#a1' }, { '@id': '#a2' }],
      description: 'Norway and Chile signed the Oslo Treaty on 3 May 2023.',
    },
  ]);
  expect(document.mentions).toContainEqual({
    '@type': 'Person',
    '@id': '#a3',
    name: 'Kari Holm',
    identifier: 'Kari Holm',
    jobTitle: 'Prime Minister',
    worksFor: { '@type': 'Organization', identifier: 'NO' },
  });
});

test('every party leads to an actor', () => {
  const { about, mentions } = JSON.parse(toJsonLd(example));
  const ids = mentions.map((actor: Record<string, unknown>) => actor['@id']);
  for (const { contributor } of about) for (const party of contributor) expect(ids).toContain(party['@id']);
});
