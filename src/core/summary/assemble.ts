import type { Entity } from '../actors/entity.ts';
import type { FoundAgreement } from '../agreements/agreement.ts';
import type { Article, Body } from '../body/body.ts';
import type { FoundDate } from '../dates/found.ts';
import type { Actor, Agreement, DateMention, Findings, Quote, Span } from '../schema.ts';
import { type Range, spanOf } from '../text/reading.ts';
import { findKeySentences } from './key-sentences.ts';
import { makeTimeline, type SentenceFacts } from './timeline.ts';

/** Token ranges and indices become spans, quotes and ids: the findings as the world sees them. */
export function assemble(
  article: Article,
  body: Body,
  dates: readonly FoundDate[],
  actors: readonly Entity[],
  agreements: readonly FoundAgreement[],
): Findings {
  const { reading } = body;
  const { tokens, sentences } = reading;
  const span = (range: Range): Span => spanOf(tokens, range);
  const quote = (range: Range): Quote => {
    const [start, end] = span(range);
    return { quote: article.text.slice(start, end), start, end };
  };
  const sentenceQuote = (index: number): Quote => {
    const sentence = sentences[index];
    if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
    return quote(sentence);
  };

  const dateMentions = dates.map((date, index): DateMention => {
    const { value, part, earliest, latest, anchored, note, rule } = date;
    return { id: `d${index + 1}`, ...quote(date), value, part, earliest, latest, anchored, ...(note === undefined ? {} : { note }), rule };
  });
  const actorId = (index: number): string => `a${index + 1}`;
  const actorList = actors.map((entity, index): Actor => {
    const { name, names, type, canonical, role, of, members, mentions, rule } = entity;
    const known = type === 'group' && members.length > 0 ? { members: members.map(actorId) } : {};
    return { id: actorId(index), name, names: [...names], type, canonical, role, of, ...known, mentions: mentions.map(span), rule };
  });
  const agreementList = agreements.map((agreement, index): Agreement => {
    const { kind, status, date, rule } = agreement;
    return {
      id: `g${index + 1}`,
      ...quote(agreement),
      mentions: agreement.mentions.map(span),
      kind,
      status,
      history: agreement.history.map((step) => ({ status: step.status, date: step.date, ...quote(step.phrase) })),
      parties: agreement.parties.map(actorId),
      date,
      evidence: sentenceQuote(agreement.evidence),
      rule,
    };
  });

  // Only sentences with a date stand in the timeline.
  const facts = new Map<number, { dates: DateMention[]; actors: Set<string>; agreements: Set<string> }>();
  const factsAt = ({ from }: Range) => facts.get(reading.sentenceOf[from] as number);
  dates.forEach((date, index) => {
    const mention = dateMentions[index] as DateMention;
    const same = factsAt(date);
    if (same === undefined)
      facts.set(reading.sentenceOf[date.from] as number, { dates: [mention], actors: new Set(), agreements: new Set() });
    else same.dates.push(mention);
  });
  actors.forEach(({ mentions }, index) => {
    for (const mention of mentions) factsAt(mention)?.actors.add(actorId(index));
  });
  agreements.forEach(({ mentions, evidence }, index) => {
    for (const mention of mentions) factsAt(mention)?.agreements.add(`g${index + 1}`);
    facts.get(evidence)?.agreements.add(`g${index + 1}`);
  });
  const told = [...facts].map(
    ([index, { dates: days, actors: present, agreements: concerned }]): SentenceFacts => ({
      sentence: sentenceQuote(index),
      dates: days,
      actors: [...present],
      agreements: [...concerned],
    }),
  );

  return {
    article: {
      url: article.url,
      title: body.title,
      site: article.site,
      byline: body.byline,
      published: body.published,
      publishedFrom: body.publishedFrom,
      language: body.language,
      text: article.text,
      body: [...body.spans],
      dropped: body.dropped,
    },
    keySentences: findKeySentences(reading, dates, actors, agreements).map(sentenceQuote),
    dates: dateMentions,
    actors: actorList,
    agreements: agreementList,
    timeline: makeTimeline(told),
  };
}
