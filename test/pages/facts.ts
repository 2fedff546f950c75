/** What a summary says, each fact as one line, so that two summaries of one article can be compared whatever stands around it. */
import type { Article } from '../../src/core/body/body.ts';
import { summarize } from '../../src/core/summarize.ts';

/** Its dates, actors and agreements, sorted, each once. */
export function factsOf(article: Article): readonly string[] {
  const { dates, actors, agreements } = summarize(article);
  const names = new Map(actors.map(({ id, canonical, name }) => [id, canonical ?? name]));
  const facts = [
    ...dates.map(({ value, quote }) => `date ${value} "${fold(quote)}"`),
    ...actors.map(({ type, canonical, name }) => `actor ${type} ${canonical ?? name}`),
    ...agreements.map(({ kind, status, date, parties, quote }) => {
      const between = parties.map((id) => names.get(id) ?? id).sort();
      return `agreement ${kind} ${status} ${date} [${between.join(', ')}] "${fold(quote)}"`;
    }),
  ];
  return [...new Set(facts)].sort();
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').normalize('NFC').toLowerCase();

/** What only the one has, with a minus, and what only the other has, with a plus. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const without = one.filter((fact) => !other.includes(fact));
  const added = other.filter((fact) => !one.includes(fact));
  return [...without.map((fact) => `- ${fact}`), ...added.map((fact) => `+ ${fact}`)];
}
