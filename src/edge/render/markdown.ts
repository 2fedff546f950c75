/** A summary as Markdown (CommonMark), for notes, chats and feed readers. */
import type { Actor, Agreement, DateMention, Summary } from '../../core/schema.ts';
import { sayDate } from './say-date.ts';

export function toMarkdown(summary: Summary): string {
  const { article, keySentences, agreements, timeline, actors, dates } = summary;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [
    `# ${plain(article.title ?? 'Untitled')}`,
    sourceLine(summary),
    section(
      'In short',
      keySentences.map(({ quote }) => `- ${plain(quote)}`),
    ),
    section(
      'Agreements',
      agreements.map((agreement) => agreementItem(agreement, names)),
    ),
    section(
      'Timeline',
      timeline.map(({ value, sentence }) => `- **${sayDate(value)}**: ${plain(sentence.quote)}`),
    ),
    section('Actors', actors.map(actorItem)),
    section('Dates', dates.map(dateItem)),
    `---\nRead by rules ${plain(summary.ruleset)} at ${summary.created}. Summary \`${summary.id}\`.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const section = (heading: string, items: readonly string[]): string => (items.length === 0 ? '' : `## ${heading}\n\n${items.join('\n')}`);

function sourceLine({ article }: Summary): string {
  const source = article.url === null ? null : `<${encodeURI(decodeSafely(article.url))}>`;
  return [article.site && plain(article.site), article.byline && plain(article.byline), article.published, article.language, source]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function agreementItem({ quote, kind, status, date, parties, evidence }: Agreement, names: ReadonlyMap<string, string>): string {
  const when = date === null ? '' : `, ${sayDate(date)}`;
  const who = parties.map((id) => plain(names.get(id) ?? id)).join(', ');
  return `- **${plain(quote)}** (${kind}): ${status}${when}${who === '' ? '' : `. Parties: ${who}`}\n  > ${plain(evidence.quote)}`;
}

function actorItem({ name, type, role, of, canonical }: Actor): string {
  const office = [role, of].filter((part) => part !== null).map((part) => plain(part));
  return `- **${plain(name)}** (${type}${type === 'state' && canonical !== null ? ` ${canonical}` : ''})${office.length === 0 ? '' : `: ${office.join(', ')}`}`;
}

const dateItem = ({ quote, value, part }: DateMention): string => `- ${plain(quote)}: ${sayDate(value, part)} (\`${value}\`)`;

/** One line, with what Markdown or HTML would read as markup set apart. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .trim();

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
