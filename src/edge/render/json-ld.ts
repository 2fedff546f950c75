/** A summary as JSON-LD in the terms of schema.org, for who gathers facts about articles. Dates keep their EDTF. */
import type { Actor, Agreement, Summary } from '../../core/schema.ts';

const TYPES = { person: 'Person', state: 'Country', organization: 'Organization', group: 'Organization' } as const;

export function toJsonLd(summary: Summary): string {
  const { id, article, keySentences, actors, agreements } = summary;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: id,
    headline: article.title ?? undefined,
    url: article.url ?? undefined,
    datePublished: article.published ?? undefined,
    inLanguage: article.language,
    author: article.byline === null ? undefined : { '@type': 'Person', name: article.byline },
    publisher: article.site === null ? undefined : { '@type': 'Organization', name: article.site },
    abstract: keySentences.map(({ quote }) => quote).join('\n') || undefined,
    about: agreements.map(agreementNode),
    mentions: actors.map(actorNode),
  });
}

function actorNode({ id, type, name, names, canonical, role, of }: Actor) {
  const others = names.filter((other) => other !== name);
  return {
    '@type': TYPES[type],
    '@id': `#${id}`,
    name,
    alternateName: others.length > 0 ? others : undefined,
    identifier: canonical ?? undefined,
    jobTitle: role ?? undefined,
    worksFor: of === null ? undefined : { '@type': 'Organization', identifier: of },
  };
}

/** schema.org has no agreements: a work that its parties made, with how far it has come. */
function agreementNode({ id, quote, kind, status, date, parties, evidence }: Agreement) {
  return {
    '@type': 'CreativeWork',
    '@id': `#${id}`,
    name: quote,
    genre: kind,
    creativeWorkStatus: status,
    temporal: date ?? undefined,
    contributor: parties.map((party) => ({ '@id': `#${party}` })),
    description: evidence.quote,
  };
}
