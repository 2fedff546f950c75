import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const src = path.resolve(import.meta.dirname, '../../src');
/** What a summary depends on: the core, and what makes an article of a page that a server says is unchanged. */
const READING = /^(?:core\/.*|edge\/input\/(?:html\/.*|html|charset))\.ts$/u;
/** It holds the digest, and so can't be digested itself. */
export const rulesetFile = path.join(src, 'core/ruleset.ts');

/**
 * Eight hexadecimal digits of SHA-256 over files, by path and content. Line ends are taken as LF, whatever a checkout
 * makes of them. Comments count: a summary made again in vain is cheaper than an old one taken for new.
 */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\0${files.get(name)?.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex').slice(0, 8);
}

/** The digest of all that reads an article, as it is in the folder now. */
export function readingDigest(): string {
  const files = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    // Examples beside the rules change nothing that is found.
    .filter((file) => READING.test(file) && !file.endsWith('.examples.ts') && path.join(src, file) !== rulesetFile);
  return digestOf(new Map(files.map((file) => [file, fs.readFileSync(path.join(src, file), 'utf8')])));
}
