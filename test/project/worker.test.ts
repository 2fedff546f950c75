/** What is deployed and what `npm start` runs: the bundle, and the state that it keeps. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startWorker, temporaryState } from '../dev-server.ts';

const root = new URL('../..', import.meta.url).pathname;
const KIB = 1024;
/** Cloudflare takes 3 MiB on its free plan; what is small starts fast. */
const BUNDLE_GZIP = 400 * KIB;

test('the worker can be deployed, and stays small', { timeout: 120_000 }, async () => {
  const out = await temporaryState();
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  await promisify(execFile)(join(root, 'node_modules/.bin/wrangler'), ['deploy', '--dry-run', '--outdir', out.folder], { cwd: root, env });
  const scripts = (await readdir(out.folder)).filter((name) => name.endsWith('.js'));
  expect(scripts).toEqual(['worker.js']);
  expect(gzipSync(await readFile(join(out.folder, 'worker.js'))).byteLength).toBeLessThan(BUNDLE_GZIP);
  await out.remove();
});

test('npm start keeps summaries over a restart', { timeout: 180_000 }, async () => {
  const state = await temporaryState();
  const first = await startWorker(state.folder);
  const answer = await fetch(`${first.url}/v1/summaries`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'Norway and Chile signed a treaty.',
  });
  expect(answer.status).toBe(201);
  const summary = await answer.text();
  await first.stop();

  const second = await startWorker(state.folder);
  const stored = await fetch(second.url + answer.headers.get('location'));
  expect(await stored.text()).toBe(summary);
  await second.stop();
  await state.remove();
});
