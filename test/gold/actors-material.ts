// npm run eval:actors [-- FILE] [--misses]: people and bodies in Vietnamese sentences labelled elsewhere (PER, ORG, LOC).
// The file is not part of the project; without it the script says so and stops.
import fs from 'node:fs';
import type { ActorType } from '../../src/core/schema.ts';
import { summarize } from '../../src/core/summarize.ts';

const arguments_ = process.argv.slice(2);
const file = arguments_.find((argument) => !argument.startsWith('--')) ?? '../shared/material/actors/vlsp_samples_vi.json';
const showMisses = arguments_.includes('--misses');
if (!fs.existsSync(file)) {
  console.log(`${file} is not there: nothing measured`);
  process.exit(0);
}

interface Label {
  start: number;
  end: number;
  type: 'PER' | 'ORG' | 'LOC' | 'MISC';
}
interface Labelled {
  id: string;
  text: string;
  entities: Label[];
}

/** Sentences of one source follow each other as in the article that they are from, so they are read together. */
function articles(items: readonly Labelled[]): { text: string; labels: Label[] }[] {
  const bySource = new Map<string, { text: string; labels: Label[] }>();
  for (const { id, text, entities } of items) {
    const source = id.replace(/-\d+$/u, '');
    const article = bySource.get(source) ?? { text: '', labels: [] };
    const from = article.text.length;
    article.labels.push(...entities.map((entity) => ({ ...entity, start: entity.start + from, end: entity.end + from })));
    article.text += `${text}\n\n`;
    bySource.set(source, article);
  }
  return [...bySource.values()];
}

const count = { right: 0, extra: 0, missed: 0, bodies: 0, bodiesMissed: 0 };
const misses: string[] = [];
const { items }: { items: Labelled[] } = JSON.parse(fs.readFileSync(file, 'utf8'));
for (const { text, labels } of articles(items)) {
  const blank = { url: null, title: null, site: null, byline: null, published: null, publishedFrom: null } as const;
  const { actors } = summarize({ text, language: 'vi', ...blank });
  const spans = (type: ActorType): readonly (readonly [number, number])[] =>
    actors.filter((actor) => actor.type === type).flatMap(({ mentions }) => mentions);
  const people = spans('person');
  for (const { start, end, type } of labels) {
    const quote = text.slice(start, end);
    if (type === 'PER') {
      const found = people.some(([from, to]) => from === start && to === end);
      count[found ? 'right' : 'missed'] += 1;
      if (!found) misses.push(`person missed «${quote}»`);
    } else if (type === 'ORG') {
      const found = spans('organization').some(([from, to]) => from < end && start < to);
      count[found ? 'bodies' : 'bodiesMissed'] += 1;
      if (!found) misses.push(`body missed «${quote}»`);
    }
  }
  for (const [from, to] of people) {
    if (labels.some(({ start, end, type }) => type === 'PER' && start === from && end === to)) continue;
    count.extra += 1;
    misses.push(`person extra «${text.slice(from, to)}»`);
  }
}

const percent = (value: number): string => (100 * value).toFixed(1);
const { right, extra, missed, bodies, bodiesMissed } = count;
console.log(
  `people  F1 ${percent((2 * right) / (2 * right + extra + missed))}   (${right} right, ${extra} extra, ${missed} missed; whole spans)`,
);
console.log(`bodies  recall ${percent(bodies / (bodies + bodiesMissed))}   (${bodies} of ${bodies + bodiesMissed})`);
if (showMisses) for (const miss of misses) console.log(miss);
