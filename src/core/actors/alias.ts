import { Kind, Shape } from '../text/tokens.ts';
import { isMark, runEnds } from './names.ts';
import { type Found, knownAt, newFound, type Scan } from './scan.ts';

/** Other names of an item that stand in brackets behind it, and the token after the bracket. */
export interface Aliases {
  readonly found: readonly Found[];
  readonly to: number;
}

const LONG_NAME = 3;

/** Past a capitalised run inside brackets, "IP-4" and "COP28" included. */
function nameEnd(scan: Scan, at: number): number {
  const { tokens, limit, lexicon } = scan;
  const to = runEnds(tokens, at, limit, lexicon, () => false).at(-1) ?? at;
  return to > at && isMark(tokens, to, '-') && to + 1 < limit && tokens.kind[to + 1] === Kind.Number ? to + 2 : to;
}

/** "Standing NATO Maritime Group Two – SNMG2)": a full name in another language, alone or with its acronym. */
function fullName(scan: Scan, at: number, main: Found): Aliases | null {
  const { tokens } = scan;
  const to = nameEnd(scan, at);
  if (main.type !== 'organization' || to - at < LONG_NAME) return null;
  const full = newFound({ from: at, to }, main.type, 'alias', { aliasOf: main });
  if (isMark(tokens, to, ')')) return { found: [full], to: to + 1 };
  if (!isMark(tokens, to, '-,') || tokens.shape[to + 1] !== Shape.Upper) return null;
  const end = nameEnd(scan, to + 1);
  if (!isMark(tokens, end, ')')) return null;
  return { found: [full, newFound({ from: to + 1, to: end }, main.type, 'acronym', { aliasOf: main })], to: end + 1 };
}

/** "(ISA)", "(“Castellan”)", "(UPCoM: SBD)" behind a name: what the text will call it. */
export function aliasesAfter(scan: Scan, main: Found): Aliases {
  const { tokens, limit } = scan;
  const none: Aliases = { found: [], to: main.to };
  if (!isMark(tokens, main.to, '(') || main.to + 2 >= limit) return none;
  let at = main.to + 1;
  if (isMark(tokens, at + 1, ':') && tokens.shape[at + 2] === Shape.Upper) at += 2;
  while (isMark(tokens, at, '"') || tokens.norm[at] === 'the') at += 1;
  const quoted = isMark(tokens, at - 1, '"');
  const known = knownAt(scan, at);
  const to = known !== null ? known.to : nameEnd(scan, at);
  const closing = quoted && isMark(tokens, to, '"') ? to + 1 : to;
  const acronym = tokens.shape[at] === Shape.Upper;
  const short =
    known === null
      ? quoted || acronym
      : known.value.row === main.known?.row ||
        (main.head !== null && !main.head.unit && known.value.row.type === 'organization' && !known.value.locates);
  if (to === at || !short || !isMark(tokens, closing, ')')) return fullName(scan, at, main) ?? none;
  return { found: [newFound({ from: at, to }, main.type, 'acronym', { aliasOf: main, known: known?.value ?? null })], to: closing + 1 };
}
