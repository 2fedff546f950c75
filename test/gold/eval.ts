// npm run eval -- [DIR…] [--misses] [--json]: the real pipeline over folders of gold; without one, over the project's own articles.
import { readGold } from './gold.ts';
import type { Score } from './score.ts';
import { articlesOf, ownSets, scoreOf } from './sets.ts';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const unknown = [...flags].filter((flag) => flag !== '--misses' && flag !== '--json');
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}\nusage: npm run eval -- [DIR…] [--misses] [--json]`);
  process.exit(2);
}

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);

function print(name: string, score: Score, misses: readonly string[]): void {
  if (flags.has('--json')) {
    console.log(JSON.stringify({ name, tallies: score.tallies, shares: score.shares, misses }));
    return;
  }
  console.log(`\n${name}\n                    P      R     F1   (right, extra, missed)`);
  for (const [measure, { precision, recall, f1, right, extra, missed }] of Object.entries(score.tallies))
    console.log(`${measure.padEnd(14)} ${percent(precision)} ${percent(recall)} ${percent(f1)}   (${right}, ${extra}, ${missed})`);
  for (const [measure, { share, all }] of Object.entries(score.shares))
    console.log(`${measure.padEnd(14)} ${percent(share)}  right of ${all}`);
  if (flags.has('--misses')) for (const miss of misses) console.log(miss);
}

if (folders.length > 0) {
  for (const folder of folders) {
    const score = scoreOf(readGold(folder));
    print(folder, score, score.misses);
  }
} else {
  for (const set of ownSets) {
    const articles = articlesOf(set);
    const score = scoreOf(articles);
    const kept = 'Its misses are not listed: it tells whether the rules hold for articles that they were not written on.';
    print(`${set.name}: ${articles.length} articles in ${set.folder}`, score, set.open ? score.misses : [kept]);
  }
}
