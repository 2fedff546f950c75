import { findActors } from './actors/actors.ts';
import { findAgreements } from './agreements/agreements.ts';
import type { Article } from './body/body.ts';
import { readBody } from './body/read-body.ts';
import { findDates } from './dates/dates.ts';
import { packs } from './lang/packs.ts';
import type { Findings } from './schema.ts';
import { assemble } from './summary/assemble.ts';
import { tokenize } from './text/tokens.ts';

const textLexicons = new Map([...packs].map(([language, pack]) => [language, pack.text]));

/** "en-GB" is read as "en". */
const primaryLanguage = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/**
 * Reads an article: the stages in order, each on what the ones before it found. Text in a language without a pack
 * is answered with its body and language alone.
 */
export function summarize(article: Article): Findings {
  const tokens = tokenize(article.text);
  const body = readBody(tokens, article, textLexicons);
  const pack = packs.get(primaryLanguage(body.language));
  if (pack === undefined) return assemble(article, body, [], [], []);

  const dates = findDates(body.reading, pack.dates, body.published);
  const actors = findActors(body.reading, pack.actors);
  const agreements = findAgreements(body.reading, pack.agreements, dates, actors, body.published);
  return assemble(article, body, dates, actors, agreements);
}
