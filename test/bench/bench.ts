// npm run bench [-- DIR]: each stage and the whole summary beside chrono's dates and Intl.Segmenter's words,
// on the same texts in one run. Trust the ratios, not the milliseconds.
import * as chrono from 'chrono-node';
import { findActors } from '../../src/core/actors/actors.ts';
import { findAgreements } from '../../src/core/agreements/agreements.ts';
import { readBody } from '../../src/core/body/read-body.ts';
import { findDates } from '../../src/core/dates/dates.ts';
import { packs } from '../../src/core/lang/packs.ts';
import { summarize } from '../../src/core/summarize.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { articleOf, readGold } from '../gold/gold.ts';

/**
 * Rounds that warm the code up, and rounds that count. V8 goes on optimising all parties' code, ours of some hundred
 * small functions longest, for about two thousand runs of a text (`--trace-opt`); a round runs it twice.
 */
const WARM_UP = 1000;
const ROUNDS = 100;
const folder = process.argv[2] ?? 'test/gold';
const articles = readGold(folder).map(articleOf);
const textLexicons = new Map([...packs].map(([language, pack]) => [language, pack.text]));

const samples = articles.map((article) => {
  const tokens = tokenize(article.text);
  const body = readBody(tokens, article, textLexicons);
  const pack = packs.get(body.language);
  if (pack === undefined) throw new Error(`no pack for ${body.language}`);
  const dates = findDates(body.reading, pack.dates, body.published);
  const actors = findActors(body.reading, pack.actors);
  return { article, tokens, body, pack, dates, actors };
});
type Sample = (typeof samples)[number];
const segmenters = new Map([...packs.keys()].map((language) => [language, new Intl.Segmenter(language, { granularity: 'word' })]));
const parsers: Readonly<Record<string, { parse(text: string): unknown }>> = { vi: chrono.vi, en: chrono.en };

const candidates: Readonly<Record<string, (sample: Sample) => unknown>> = {
  tokens: ({ article }) => tokenize(article.text),
  body: ({ tokens, article }) => readBody(tokens, article, textLexicons),
  dates: ({ body, pack }) => findDates(body.reading, pack.dates, body.published),
  actors: ({ body, pack }) => findActors(body.reading, pack.actors),
  agreements: ({ body, pack, dates, actors }) => findAgreements(body.reading, pack.agreements, dates, actors, body.published),
  'whole summary': ({ article }) => summarize(article),
  'chrono dates': ({ article, body }) => parsers[body.language]?.parse(article.text),
  'segmenter words': ({ article, body }) => [...(segmenters.get(body.language)?.segment(article.text) ?? [])].length,
};

/**
 * Median time of each candidate for one article. They run in turn, so that the machine's moods fall on all of them,
 * and on the same article round after round, so that all of them are warm.
 */
function measure(sample: Sample): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      run(sample);
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN]));
}

const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${folder}: ${articles.length} articles, ${characters} characters`);
const measured = samples.map(measure);
const medians = new Map(
  Object.keys(candidates).map((name) => [name, measured.reduce((sum, times) => sum + (times.get(name) ?? Number.NaN), 0)]),
);
const peer = medians.get('chrono dates') ?? Number.NaN;
console.log('                    ms   ÷ chrono');
for (const [name, ms] of medians) console.log(`${name.padEnd(16)} ${ms.toFixed(2).padStart(6)} ${(ms / peer).toFixed(2).padStart(8)}`);
// What a summary costs grows with what an article tells, chrono's dates with its length: a short one full of names is the dearest.
const ratios = measured.map((times) => (times.get('whole summary') ?? Number.NaN) / (times.get('chrono dates') ?? Number.NaN));
console.log(`whole summary ÷ chrono dates by article: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);

// Cost has to grow with the text and nothing else: the same articles ten times over in one text.
console.log('\ngrowth: ms for 10 × the text ÷ ms for 1 × (10 is linear)');
for (const [name, text] of [
  ['articles', articles.map((article) => article.text).join('\n\n')],
  ['"3 năm "', '3 năm '.repeat(5000)],
  ['"ký thỏa thuận "', 'ký thỏa thuận '.repeat(2000)],
  ['"Nguyễn Văn "', 'Nguyễn Văn '.repeat(2500)],
  ['one word', 'a'.repeat(30_000)],
] as const) {
  const once = timeOf(text);
  console.log(`${name.padEnd(18)} ${(timeOf(text.repeat(10)) / once).toFixed(1).padStart(6)}  (${once.toFixed(1)} ms for ${text.length})`);
}

function timeOf(text: string): number {
  const article = { text, url: null, title: null, site: null, byline: null, published: null, publishedFrom: null, language: 'vi' } as const;
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    summarize(article);
    return performance.now() - start;
  });
  return Math.min(...times);
}
