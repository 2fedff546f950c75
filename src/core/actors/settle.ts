import type { OrganizationRow } from '../gazetteer/row.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import { wordsOf } from './evidence.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';

/** What the text itself says that a short form stands for: "… (ISA)". */
export function meaningsOf(found: readonly Found[], tokens: Tokens): ReadonlyMap<string, Found> {
  const meaning = new Map<string, Found>();
  for (const alias of found) if (alias.aliasOf !== null) meaning.set(wordsOf(tokens, alias).join(' '), alias.aliasOf);
  return meaning;
}

/** A body that papers of another language name without its state. */
const isLocal = ({ bare = {} }: OrganizationRow, languages: readonly string[]): boolean =>
  Object.keys(bare).some((language) => !languages.includes(language));

/** Words of a name, capitals and the syllables written small behind them, back to the noun that it begins with. */
const LONGEST_NAME = 12;

/** "economic partnership agreement (EPA)": an acronym in brackets behind an instrument is the instrument's. */
function isInstrumentAcronym({ from, to, aliasOf, known }: Found, tokens: Tokens, { instruments }: ActorLexicon): boolean {
  if (aliasOf !== null || known?.row.type === 'state' || to - from !== 1 || tokens.shape[from] !== Shape.Upper) return false;
  if (!isMark(tokens, from - 1, '(') || !isMark(tokens, to, ')')) return false;
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_NAME) && tokens.kind[at] === Kind.Word; at--)
    if (instruments.longest(tokens, at, from - 1) !== null) return true;
  return false;
}

/** "Hiệp định Quy chế | Lực lượng Thăm viếng", "Protocol on | Free Movement": a body's noun inside an instrument's name. */
function isInInstrument({ from, known, type }: Found, tokens: Tokens, lexicon: ActorLexicon): boolean {
  if (type !== 'organization' || known !== null) return false;
  const { complementLinks, instruments, words } = lexicon;
  const isCapital = (at: number): boolean => tokens.shape[at] !== Shape.Lower && tokens.kind[at] === Kind.Word;
  if (complementLinks.longest(tokens, from - 1, from) !== null)
    return [from - 2, from - 3].some((at) => isCapital(at) && instruments.longest(tokens, at, from - 1)?.to === from - 1);
  if (words.ownerFirst) return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_NAME); at--) {
    const noun = isCapital(at) ? instruments.longest(tokens, at, from) : null;
    if (noun !== null) return noun.to < from;
    if (tokens.kind[at] !== Kind.Word || !(isCapital(at) || isCapital(at - 1))) return false;
  }
  return false;
}

/** Takes back what belongs to an agreement's name or is its acronym. */
export function settleInstruments(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon): void {
  const acronyms = new Set<string>();
  const ends = new Set(found.map(({ to }) => to));
  for (const item of found) {
    // "Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO)" is the organisation's.
    if (!ends.has(item.from - 1) && isInstrumentAcronym(item, tokens, lexicon)) acronyms.add(wordsOf(tokens, item).join(' '));
    if (isInInstrument(item, tokens, lexicon)) item.type = 'place';
  }
  if (acronyms.size === 0) return;
  for (const item of found)
    if (acronyms.has(wordsOf(tokens, item).join(' '))) [item.type, item.known, item.rule] = ['place', null, 'no-actor'];
}

/**
 * An acronym is the gazetteer's only where the text does not give it another meaning, and a ministry's that papers of another language
 * abbreviate only where the text speaks of its state: "MPI" is a movement in one country and a ministry in the next.
 */
export function settleAcronyms(found: readonly Found[], tokens: Tokens, { words: { gazetteer } }: ActorLexicon): void {
  const meaning = meaningsOf(found, tokens);
  const spoken = new Set<string>();
  for (const { known } of found) if (known?.row.type === 'state') spoken.add(known.row.canonical);
  for (const item of found) {
    if (item.known?.row.type !== 'organization' || item.to - item.from !== 1 || tokens.shape[item.from] !== Shape.Upper) continue;
    if (item.aliasOf !== null) continue;
    const row = item.known.row as OrganizationRow;
    const meant = meaning.get(wordsOf(tokens, item).join(' '));
    const own = meant === undefined || (meant.type !== 'organization' && meant.type !== 'run') || meant.known?.row === row;
    if (!own) {
      item.aliasOf = meant;
      item.known = null;
    } else if (row.of !== undefined && spoken.size > 0 && !spoken.has(row.of) && isLocal(row, gazetteer)) {
      item.type = 'run';
      item.rule = 'run';
      item.known = null;
    }
  }
}
