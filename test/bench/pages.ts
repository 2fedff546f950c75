/**
 * CPU a page: our reader beside Readability with linkedom, in one run on the same bytes.
 * Reads `../shared/material/pages` when it is present, else the pages of our own writing.
 *
 *   node test/bench/pages.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../../src/edge/input/html.ts';
import { readWithOracle } from '../pages/oracle.ts';
import { samples } from '../pages/samples.ts';

const ROUNDS = 5;
const folder = join(import.meta.dirname, '../../../shared/material/pages');

const pages: readonly Uint8Array[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.html.gz'))
      .map((name) => gunzipSync(readFileSync(join(folder, name))))
  : samples.map(({ html }) => new TextEncoder().encode(html));

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  own: (bytes) => readPage(bytes, 'text/html', 'https://example.org/a'),
  'Readability + linkedom': (bytes) => readWithOracle(new TextDecoder().decode(bytes)),
};

for (let round = 0; round < ROUNDS; round++) for (const page of pages) for (const read of Object.values(readers)) read(page);

// Both read each page in turn, so that a busy machine is as busy for the one as for the other.
const times: Record<string, number[]> = {};
for (const page of pages) {
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.entries(readers).map(([name, read]) => [name, cpuOf(() => read(page))] as const),
  ).flat();
  for (const name of Object.keys(readers)) {
    times[name] ??= [];
    times[name].push(Math.min(...rounds.filter(([of]) => of === name).map(([, time]) => time)));
  }
}

const medians = Object.entries(times).map(([name, all]) => {
  const sorted = all.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  console.log(`${name.padEnd(24)} median ${at(0.5).toFixed(2)} ms  p95 ${at(0.95).toFixed(2)} ms  (${sorted.length} pages)`);
  return at(0.5);
});
console.log(`own / Readability        ${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(3)}`);

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
