/**
 * Measures the reader of pages: main text, titles and publication dates, beside Readability in the same run.
 * Reads `../shared/material/pages` (pages and their true text, not part of the project) and says so when it is absent.
 *
 *   npm run eval:pages              the figures
 *   npm run eval:pages -- --misses  and the pages that lose most
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../../src/edge/input/html.ts';
import { readWithOracle } from '../pages/oracle.ts';
import { average, type Overlap, overlap } from '../pages/overlap.ts';

interface Truth {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

const folder = join(import.meta.dirname, '../../../shared/material/pages');
const truthFile = join(folder, 'ground-truth.json');

if (existsSync(truthFile)) measure(JSON.parse(readFileSync(truthFile, 'utf8')));
else console.log(`No pages to measure on: ${truthFile} is not there.`);

function measure(truths: readonly Truth[]): void {
  const rows = truths.map((truth) => {
    const bytes = gunzipSync(readFileSync(join(folder, `${truth.id}.html.gz`)));
    const reading = readPage(bytes, 'text/html', truth.url);
    const page = reading.kind === 'article' ? reading.page : null;
    const text = page?.text ?? '';
    const bare = page?.title && text.startsWith(page.title) ? text.slice(page.title.length) : text;
    const oracle = readWithOracle(new TextDecoder().decode(bytes));
    return {
      truth,
      page,
      refused: reading.kind === 'article' ? null : reading.reason,
      oracle,
      own: overlap(bare, truth.text),
      whole: overlap(text, truth.text),
      other: overlap(oracle.text, truth.text),
    };
  });
  type Row = (typeof rows)[number];
  const line = (name: string, pick: (row: Row) => Overlap, of: readonly Row[]): void => {
    const { f1, precision, recall } = average(of.map(pick));
    console.log(
      `${name.padEnd(34)} F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  pages ${of.length}`,
    );
  };
  for (const [name, prefix] of [
    ['all', ''],
    ['WCXB', 'wd-'],
    ['scrapinghub', 'sh-'],
    ['Vietnamese', 'vi-'],
  ] as const) {
    const of = rows.filter(({ truth }) => truth.id.startsWith(prefix));
    if (of.length === 0) continue;
    line(`${name}: main text`, (row) => row.own, of);
    line(`${name}: with the headline above it`, (row) => row.whole, of);
    line(`${name}: Readability`, (row) => row.other, of);
  }
  const share = (name: string, known: readonly Row[], right: (row: Row) => boolean): void =>
    console.log(`${name.padEnd(34)} ${known.filter(right).length} of ${known.length}`);
  const titled = rows.filter(({ truth }) => truth.title);
  share('titles', titled, ({ truth, page }) => fold(page?.title) === fold(truth.title));
  share('titles: Readability', titled, ({ truth, oracle }) => fold(oracle.title) === fold(truth.title));
  const dated = rows.filter(({ truth }) => truth.published);
  share('published', dated, ({ truth, page }) => page?.published?.slice(0, 10) === truth.published?.slice(0, 10));
  share('published: Readability', dated, ({ truth, oracle }) => oracle.published?.slice(0, 10) === truth.published?.slice(0, 10));
  console.log(
    `refused: ${
      rows
        .filter(({ refused }) => refused)
        .map(({ truth, refused }) => `${truth.id} (${refused})`)
        .join(', ') || 'none'
    }`,
  );
  if (process.argv.includes('--misses')) misses(rows);

  function misses(of: readonly Row[]): void {
    const gain = ({ own, other }: Row): number => average([own]).f1 - average([other]).f1;
    for (const row of [...of].sort((a, b) => average([a.own]).f1 - average([b.own]).f1).slice(0, 40))
      console.log(
        `${row.truth.id.padEnd(28)} p ${row.own.precision.toFixed(3)} r ${row.own.recall.toFixed(3)}  against Readability ${gain(row).toFixed(3)}`,
      );
    for (const { truth, page } of of) {
      if (truth.title && fold(page?.title) !== fold(truth.title)) console.log(`title ${truth.id}: «${page?.title}» for «${truth.title}»`);
      if (truth.published && page?.published?.slice(0, 10) !== truth.published.slice(0, 10))
        console.log(`published ${truth.id}: ${page?.published} (${page?.from.published}) for ${truth.published}`);
    }
  }
}

function fold(title: string | null | undefined): string {
  return (title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
