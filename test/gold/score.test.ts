import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findIn, readGold } from './gold.ts';
import { Score } from './score.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
const scorer = path.join(shared, 'gold/score.mjs');

const OTHER_NAMES: Record<string, string> = { 'dates.found': 'dates found', 'dates.value': 'dates value' };

if (!fs.existsSync(scorer)) console.warn(`The scorer is NOT held against another one: there is no ${scorer}.`);

test.runIf(fs.existsSync(scorer)).each(['gold', 'articles'])('agrees with the scorer that comes with the shared gold: %s', (folder) => {
  const found = fs.mkdtempSync(path.join(os.tmpdir(), 'found-'));
  const score = new Score();
  for (const article of readGold(path.join(shared, folder))) {
    const findings = findIn(article);
    score.add(article.name, article.text, article.gold, findings);
    fs.writeFileSync(path.join(found, `${article.name}.json`), JSON.stringify(findings));
  }
  const theirs = JSON.parse(execFileSync(process.execPath, [scorer, path.join(shared, folder), found, '--json'], { encoding: 'utf8' }));
  const ours: Record<string, unknown> = {};
  for (const name of Object.keys(theirs)) {
    const key = OTHER_NAMES[name] ?? name;
    const tally = score.tallies[key as keyof typeof score.tallies];
    const share = score.shares[key as keyof typeof score.shares];
    ours[name] = tally
      ? { p: tally.precision, r: tally.recall, f: tally.f1, tp: tally.right, fp: tally.extra, fn: tally.missed }
      : { share: share.share, of: share.all };
  }
  expect(ours).toEqual(theirs);
});
