// npm run eval -- DIR [--misses] [--json]: the real pipeline over a folder of gold.
import { findIn, readGold } from './gold.ts';
import { Score } from './score.ts';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
if (folders.length === 0) {
  console.error('usage: npm run eval -- DIR… [--misses] [--json]');
  process.exit(2);
}

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);

for (const folder of folders) {
  const score = new Score();
  for (const article of readGold(folder)) score.add(article.name, article.text, article.gold, findIn(article));
  if (flags.has('--json')) {
    console.log(JSON.stringify({ folder, ...score }));
    continue;
  }
  console.log(`${folder}\n                    P      R     F1   (right, extra, missed)`);
  for (const [name, tally] of Object.entries(score.tallies)) {
    console.log(
      `${name.padEnd(14)} ${percent(tally.precision)} ${percent(tally.recall)} ${percent(tally.f1)}   (${tally.right}, ${tally.extra}, ${tally.missed})`,
    );
  }
  for (const [name, share] of Object.entries(score.shares))
    console.log(`${name.padEnd(14)} ${percent(share.share)}  right of ${share.all}`);
  if (flags.has('--misses')) for (const miss of score.misses) console.log(miss);
}
