import { runEnds } from './names.ts';
import { capitalAt, knownAt, type Scan } from './scan.ts';

/** People's names have this many words where a language has family names first. */
export const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;
/** A name of two words or more that is a region's. */
function isRegion(scan: Scan, at: number): boolean {
  const known = knownAt(scan, at);
  return known !== null && known.to > at + 1 && known.value.locates;
}

/** A person's name begins here: the family name, with as many words after it as names have. */
export function personStartsAt(scan: Scan, at: number, shortest = SHORTEST_NAME): boolean {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at) || !lexicon.surnames.has(tokens.norm[at] as string)) return false;
  // "Lâm Đồng", "Đại học Y Hà Nội"
  if (isRegion(scan, at) || isRegion(scan, at + 1)) return false;
  const { length } = runEnds(tokens, at, limit, lexicon, () => false);
  return length >= shortest && length <= LONGEST_NAME;
}

/** A foreign name of two words or more begins here, behind words of the language's own: "đảng Cánh tả | Dietmar Bartsch". */
export function foreignStartsAt(scan: Scan, at: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const own = lexicon.words.ownSpelling;
  if (own === null || !capitalAt(scan, at) || own.test(tokens.norm[at] as string) || !own.test(tokens.norm[at - 1] as string)) return false;
  return runEnds(tokens, at, limit, lexicon, () => false).length >= SHORTEST_NAME;
}

/** Past a run of foreign words: "tờ | The Philippine Star". */
export function foreignEnd(scan: Scan, at: number): number {
  const { tokens, lexicon, limit } = scan;
  const own = lexicon.words.ownSpelling;
  if (own === null) return at;
  const ends = runEnds(
    tokens,
    at,
    limit,
    lexicon,
    (next) => own.test(tokens.norm[next] as string) || knownAt(scan, next)?.value.form === 'name',
  );
  return tokens.norm[at] === 'the'
    ? (runEnds(tokens, at, limit, lexicon, (next) => own.test(tokens.norm[next] as string)).at(-1) ?? at)
    : own.test(tokens.norm[at] as string)
      ? at
      : (ends.at(-1) ?? at);
}
