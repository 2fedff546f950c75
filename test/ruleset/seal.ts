// npm run seal: writes the digest of the rules as they are behind the `+` of their version.
import fs from 'node:fs';
import { readingDigest, rulesetFile } from './digest.ts';

const source = fs.readFileSync(rulesetFile, 'utf8');
const sealed = source.replace(/'(\d+\.\d+\.\d+)(?:\+[0-9a-f]*)?'/u, (_, version: string) => `'${version}+${readingDigest()}'`);
fs.writeFileSync(rulesetFile, sealed);
console.log(sealed === source ? 'already sealed' : sealed.trim().split('\n').at(-1));
