import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import { withoutMarks } from './english.ts';
import { isAcronymInBrackets, isMark } from './names.ts';
import { cueAt, type Found, inSentence, knownAt, newFound, type Scan } from './scan.ts';

const SHORTEST_MIXED = 3;
const sorted = (letters: string): string => [...letters].sort().join('');

/** Whether the letters are the initials of a name, all or those of its capitals; a translated name has them in another order ("MPI"). */
export function areInitials(tokens: Tokens, acronym: number, from: number, to: number): boolean {
  let all = '';
  let capitals = '';
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== Kind.Word || tokens.norm[at] === "'s") continue;
    const first = withoutMarks((tokens.norm[at] as string).charAt(0));
    all += first;
    if (tokens.shape[at] !== Shape.Lower) capitals += first;
  }
  const letters = withoutMarks(tokens.norm[acronym] as string);
  if (letters === all || letters === capitals) return true;
  return letters.length >= SHORTEST_MIXED && sorted(letters) === sorted(capitals);
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => (word === word.toUpperCase() ? word : word.charAt(0)))
    .join('');

/** Whether the letters are those of a name, in whatever order another language has them: "AIEA" of the IAEA, "USAF" of the "US Air Force". */
export const areLettersOf = (tokens: Tokens, acronym: number, names: readonly string[]): boolean =>
  names.some((name) => [name, initialsOf(name)].some((form) => sorted(form.toLowerCase()) === sorted(tokens.norm[acronym] as string)));

const LONGEST_NAME = 12;
const MOST_SMALL = 2;

/** The bracket that a name ends before: small words may stand in it ("Movement for the Liberation of …"), no mark that closes. */
function bracketAfter({ tokens, lexicon, limit }: Scan, at: number): number | null {
  let small = 0;
  for (let to = at; to < Math.min(limit, at + LONGEST_NAME); to++) {
    if (isMark(tokens, to, '(')) return small === 0 ? to : null;
    const lower = tokens.kind[to] === Kind.Word && tokens.shape[to] === Shape.Lower;
    // Syllables of a language that writes them apart are as many as they like; elsewhere small words only join.
    if (lower && !lexicon.words.ownerFirst) continue;
    small = lower && tokens.norm[to] !== "'s" ? small + 1 : 0;
    if (small > MOST_SMALL || !(tokens.kind[to] === Kind.Word || isMark(tokens, to, "-&'"))) return null;
  }
  return null;
}

/**
 * A name of two words or more whose initials stand in brackets behind it: "Semliki Patriotic Movement (SPM)". Where it holds no noun
 * of a body, what stands around it has to tell: "Orvik Blue Quarry (OBQ)" may be a firm, "Finite Element Analysis (FEA)" is none.
 */
export function bodyByInitials(scan: Scan, at: number): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (at > scan.lastBracket) return null;
  if (lexicon.articles.has(tokens.norm[at] as string) || tokens.norm[at] === 'the') return null;
  // "the annex on Clean Seas (ACS)" is a thing's.
  const linked = at > scan.from + 1 && lexicon.complementLinks.longest(tokens, at - 1, at) !== null;
  if (linked && lexicon.thingNouns.longest(tokens, at - 2, at - 1) !== null) return null;
  const to = bracketAfter(scan, at);
  if (to === null || to < at + 2 || to + 2 >= limit || !isAcronymInBrackets(tokens, to)) return null;
  // "the Quiet Harbour Forces (QHF) | Treaty"
  if (lexicon.thingNouns.longest(tokens, to + 3, limit) !== null) return null;
  if (cueAt(scan, to + 1)?.value.nothing || !areInitials(tokens, to + 1, at, to)) return null;
  if (lexicon.givenNames.has(tokens.norm[at] as string)) return null;
  let capitals = 0;
  let body = false;
  for (let word = at; word < to; word++) {
    if (tokens.shape[word] !== Shape.Lower && tokens.kind[word] === Kind.Word) capitals += 1;
    const cue = cueAt(scan, word)?.value;
    if (!inSentence(scan, word) || cue?.thing || (cue?.nothing && word === at)) return null;
    if (lexicon.thingNouns.longest(tokens, word, limit) !== null) return null;
    const head = cueAt(scan, word);
    if (head?.value.head !== undefined && !head.value.head.unit)
      body ||=
        head.value.head.order === 'first' ? word === at : head.to === to || lexicon.complementLinks.longest(tokens, head.to, to) !== null;
    if (cue?.title !== undefined && cue.title !== 'courtesy' && word === at) return null;
  }
  const known = knownAt(scan, at);
  return capitals < 2 || (known !== null && known.to >= to)
    ? null
    : newFound({ from: at, to }, body ? 'organization' : 'run', body ? 'acronym' : 'initials');
}
