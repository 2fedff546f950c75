/** What README promises, tried. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize.ts';

const root = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');
const contributing = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const scripts: unknown = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts;
const block = (pattern: RegExp): unknown => JSON.parse(pattern.exec(readme)?.[1] ?? '');

test('what curl sends is answered with what README shows', () => {
  const request = block(/-d '(\{.*?\})'/s);
  const answer = block(/```json\n(.*?)```/s);
  const unknown = { url: null, title: null, site: null, byline: null, language: null };
  const article = Object.assign({ text: '', published: null, publishedFrom: 'caller' as const, ...unknown }, request);
  expect(summarize(article)).toMatchObject(Object(answer));
});

test('every script that is named is there', () => {
  const named = [...`${readme}${contributing}`.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(scripts).toHaveProperty(name);
});

test('every file that is linked or named is there', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ...contributing.matchAll(/`((?:src|test|\.ci)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(linked.length).toBeGreaterThan(5);
  for (const path of linked) expect(existsSync(root + path), path).toBe(true);
});

test('every package has its line', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (!name.startsWith('@types/')) expect(readme, name).toContain(name);
  }
});
