import type { Lexicon } from '../text/lexicon.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { Kind, Shape } from '../text/tokens.ts';
import { groupAt } from './groups.ts';
import type { KnownName } from './known.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark, runEnds } from './names.ts';
import { organizationAt } from './organizations.ts';
import { bodyByRun, readRun } from './runs.ts';
import { capitalAt, cueAt, type Found, type KnownHit, knownAt, newFound, type Scan } from './scan.ts';
import { isGovernment, isMeant, onlyLocates } from './states.ts';
import { readTitle } from './titles.ts';

/** Past "(ISA)" after a body: its acronym or short name, pushed as another name of it. */
function readAlias(scan: Scan, main: Found): number {
  const { tokens, limit, lexicon } = scan;
  let at = main.to;
  if (!isMark(tokens, at, '(') || at + 2 >= limit) return at;
  at += 1;
  const quoted = isMark(tokens, at, '"');
  if (quoted) at += 1;
  const known = knownAt(scan, at);
  const ends = runEnds(tokens, at, limit, lexicon, () => false);
  let to = known?.to ?? ends.at(-1) ?? at;
  if (known === null && isMark(tokens, to, '-') && to + 1 < limit && tokens.kind[to + 1] === Kind.Number) to += 2;
  const closing = quoted && isMark(tokens, to, '"') ? to + 1 : to;
  const short =
    known !== null ? known.value.row === main.known?.row || main.type === 'organization' : quoted || tokens.shape[at] === Shape.Upper;
  if (to === at || !short || !isMark(tokens, closing, ')')) return main.to;
  scan.found.push(newFound({ from: at, to }, main.type, 'acronym', { aliasOf: main, known: known?.value ?? null }));
  return closing + 1;
}

function pushBody(scan: Scan, body: Found, parts: readonly Found[]): number {
  scan.found.push(body, ...parts);
  return readAlias(scan, body);
}

/** Names of the gazetteer inside a body's name, which are mentions too. */
function partsOf(scan: Scan, body: Found): readonly Found[] {
  const parts: Found[] = [];
  for (let at = body.from; at < body.to; at++) {
    const known = knownAt(scan, at);
    if (known === null || known.to > body.to || (known.to === body.to && at === body.from)) continue;
    parts.push(newFound({ from: at, to: known.to }, known.value.row.type, 'part', { known: known.value, inside: true }));
    at = known.to - 1;
  }
  return parts;
}

function readKnown(scan: Scan, at: number, hit: KnownHit): number {
  const { row, form } = hit.value;
  const range = { from: at, to: hit.to };
  if (form === 'capital' && !isGovernment(scan, at, hit.to)) scan.found.push(newFound(range, 'place', 'capital', { known: hit.value }));
  else {
    const locates = row.type === 'state' && onlyLocates(scan, at);
    const found = newFound(range, row.type, locates ? 'locates' : form, { known: hit.value });
    return pushBody(scan, found, []);
  }
  return hit.to;
}

function step(scan: Scan, at: number): number {
  const { tokens, lexicon, limit } = scan;
  if (tokens.kind[at] !== Kind.Word) return groupAt(scan, at) ?? at + 1;
  const group = groupAt(scan, at);
  if (group !== null) return group;
  const cue = cueAt(scan, at);
  const known = knownAt(scan, at);
  const longer = cue !== null && (known === null || cue.to >= known.to) ? cue : null;
  if (longer?.value.nothing && capitalAt(scan, at)) {
    scan.found.push(newFound({ from: at, to: longer.to }, 'place', 'no-actor'));
    return longer.to;
  }
  const body = bodyByRun(scan, at);
  if (body !== null && body.to > (known?.to ?? at)) return pushBody(scan, body, partsOf(scan, body));
  if (longer?.value.title !== undefined) return readTitle(scan, at, longer);
  const organization = longer?.value.head === undefined ? null : organizationAt(scan, at, false);
  if (organization !== null) return pushBody(scan, organization.found, organization.parts);
  if (longer?.value.thing && capitalAt(scan, longer.to)) {
    const named = knownAt(scan, longer.to);
    const to = named?.to ?? runEnds(tokens, longer.to, limit, lexicon, () => false).at(-1) ?? longer.to;
    scan.found.push(newFound({ from: longer.to, to }, 'place', 'thing'));
    return to;
  }
  if (known !== null && isMeant(scan, at, known)) return readKnown(scan, at, known);
  if (!capitalAt(scan, at)) return at + 1;
  const run = readRun(scan, at);
  if (run.found === null) return run.to;
  return pushBody(scan, run.found, run.found.type === 'organization' ? partsOf(scan, run.found) : []);
}

const CAPITALS_SHARE = 0.7;

/** A headline in capitals, where capitals tell nothing. */
function isShouted({ tokens }: Reading, { from, to }: Sentence): boolean {
  let words = 0;
  let upper = 0;
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === Kind.Word) {
      words += 1;
      if (tokens.shape[at] === Shape.Upper || tokens.shape[at] === Shape.Initial) upper += 1;
    }
  return words > 3 && upper / words >= CAPITALS_SHARE;
}

/** One pass over the sentences: all that may name an actor, in the order of the text. */
export function findNames(reading: Reading, lexicon: ActorLexicon, names: Lexicon<KnownName>): readonly Found[] {
  const scan: Scan = { tokens: reading.tokens, lexicon, names, found: [], from: 0, limit: 0 };
  for (const sentence of reading.sentences) {
    scan.from = sentence.from;
    scan.limit = sentence.to;
    const shouted = isShouted(reading, sentence);
    let at = sentence.from;
    while (at < sentence.to) {
      const known = shouted ? knownAt(scan, at) : null;
      if (!shouted) at = step(scan, at);
      else at = known === null ? at + 1 : readKnown(scan, at, known);
    }
  }
  return scan.found;
}
