import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const core = path.resolve(import.meta.dirname, '../../src/core');
/** It holds the digest, and so can't be digested itself. */
export const rulesetFile = path.join(core, 'ruleset.ts');

/**
 * Eight hexadecimal digits of SHA-256 over files, by path and content. Line ends are taken as LF, whatever a checkout
 * makes of them. Comments count: a summary made again in vain is cheaper than an old one taken for new.
 */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\0${files.get(name)?.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex').slice(0, 8);
}

/** The digest of all rules, lexicons and engines as they are in the folder now. */
export function coreDigest(): string {
  // Examples beside the rules change nothing that is found.
  const files = fs
    .readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts') && path.join(core, file) !== rulesetFile);
  return digestOf(new Map(files.map((file) => [file.replaceAll('\\', '/'), fs.readFileSync(path.join(core, file), 'utf8')])));
}
