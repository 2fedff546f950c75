import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/reading.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { hasCapitals, type KnownName } from './known.ts';
import type { ActorLexicon, Cue, HeadNoun, TitleKind } from './lexicon.ts';
import { isCapital, isMark } from './names.ts';
import type { ActorRule, SilentRule } from './rules.ts';
import { Starts } from './starts-column.ts';

/** A title beside a name: its words, and the state or body in them. */
export interface FoundTitle extends Range {
  readonly kind: TitleKind;
  readonly owner: Found | null;
}

/** What the scan takes a range of tokens for; a `run` is a capitalised name that nothing near it explains. */
export interface Found extends Range {
  type: 'person' | 'state' | 'organization' | 'group' | 'run' | 'place';
  rule: ActorRule | SilentRule;
  known: KnownName | null;
  readonly head: HeadNoun | null;
  /** Tokens of the head noun, from `from` on or up to `to`; 0 where there is none. */
  readonly headFrom: number;
  readonly headTo: number;
  /** State, body or unit inside an organisation's name. */
  readonly owner: Found | null;
  /** The item that this one is another name of, said so in the text: "… (ISA)". */
  aliasOf: Found | null;
  title: FoundTitle | null;
  inside: boolean;
}

/** The sentence being read, with what has been found in the text so far. */
export interface Scan {
  readonly tokens: Tokens;
  readonly lexicon: ActorLexicon;
  readonly names: Lexicon<KnownName>;
  /** What may begin at each word, by the word's number. */
  readonly starts: Uint16Array;
  readonly found: Found[];
  from: number;
  limit: number;
  /** The last tokens of the sentence that a head noun behind its name, a company's suffix and an acronym in brackets may begin at. */
  lastHead: number;
  lastSuffix: number;
  lastBracket: number;
  /** A title that no name has come beside yet, and where it ended. */
  pending: { readonly title: FoundTitle; readonly to: number } | null;
}

const NO_MORE: Partial<Found> = {};

export function newFound({ from, to }: Range, type: Found['type'], rule: Found['rule'], more = NO_MORE): Found {
  return {
    known: more.known ?? null,
    head: more.head ?? null,
    headFrom: more.headFrom ?? from,
    headTo: more.headTo ?? from,
    owner: more.owner ?? null,
    aliasOf: more.aliasOf ?? null,
    title: more.title ?? null,
    inside: more.inside ?? false,
    from,
    to,
    type,
    rule,
  };
}

/** Turns to the next sentence. */
export function enter(scan: Scan, { from, to }: Range): void {
  const { tokens } = scan;
  scan.from = from;
  scan.limit = to;
  scan.pending = null;
  scan.lastHead = -1;
  scan.lastSuffix = -1;
  scan.lastBracket = -1;
  // A suffix behind the comma that a sentence ends with stands in the next one.
  for (let at = from; at <= to && at < tokens.length; at++) {
    const starts = startsAt(scan, at);
    if ((starts & Starts.LastHead) !== 0) scan.lastHead = at;
    if ((starts & Starts.Suffix) !== 0) scan.lastSuffix = at;
    if ((starts & Starts.Bracket) !== 0) scan.lastBracket = at;
  }
}

/** What may begin at this token. */
export const startsAt = ({ tokens, starts }: Scan, at: number): number => starts[tokens.word[at] as number] as number;

export interface CueHit {
  readonly to: number;
  readonly value: Cue;
}

export const cueAt = (scan: Scan, at: number): CueHit | null =>
  at < scan.limit && (startsAt(scan, at) & Starts.Cue) !== 0 && scan.tokens.kind[at] === Kind.Word
    ? scan.lexicon.cues.longest(scan.tokens, at, scan.limit)
    : null;

/** A title that ends a name before it: "anh" and "em" are also names' own words. */
export function titleStartsAt(scan: Scan, at: number): boolean {
  const title = cueAt(scan, at)?.value.title;
  return title !== undefined && title !== 'courtesy';
}

export interface KnownHit {
  readonly to: number;
  readonly value: KnownName;
}

/** A name of the gazetteer at this token, with the capitals that it must have. */
export function knownAt(scan: Scan, at: number): KnownHit | null {
  const bit = scan.tokens.shape[at] === Shape.Lower ? Starts.SmallName : Starts.Name;
  return at < scan.limit && (startsAt(scan, at) & bit) !== 0 ? readName(scan, at) : null;
}

/** A state stands on the other side of the hyphen: "Mỹ - | Trung", "Trung | - Nga". */
function isInCompound({ tokens, names, limit }: Scan, at: number, to: number): boolean {
  const isState = (from: number, end: number | null): boolean => {
    const hit = names.longest(tokens, from, limit);
    return hit?.value.row.type === 'state' && (end === null || hit.to === end) && hasCapitals(tokens, from, hit.value);
  };
  if (to < limit && isMark(tokens, to, '-') && isState(to + 1, null)) return true;
  return at >= 2 && isMark(tokens, at - 1, '-') && [at - 2, at - 3].some((from) => from >= 0 && isState(from, at - 1));
}

/** "Jakarta và | Hà Nội", "Hà Nội - | Bắc Kinh": beside another state's capital the city is its state's government too. */
function isBesideCapital({ tokens, names, lexicon, limit }: Scan, at: number, to: number): boolean {
  const joinerEnd = (from: number): number =>
    isMark(tokens, from, '-') ? from + 1 : (lexicon.joiners.longest(tokens, from, limit)?.to ?? from);
  const isCapitalCity = (from: number, end: number | null): boolean => {
    const hit = from < 0 ? null : names.longest(tokens, from, limit);
    return hit?.value.form === 'capital' && (end === null || hit.to === end);
  };
  if (joinerEnd(to) > to && isCapitalCity(joinerEnd(to), null)) return true;
  return at > 0 && joinerEnd(at - 1) === at && [2, 3, 4].some((back) => isCapitalCity(at - back, at - 1));
}

function readName(scan: Scan, at: number): KnownHit | null {
  const { tokens, names, lexicon, limit } = scan;
  const named = names.longest(tokens, at, limit);
  if (named === null || !hasCapitals(tokens, at, named.value)) return null;
  const { seatOf } = named.value;
  const hit = seatOf !== null && isBesideCapital(scan, at, named.to) ? { ...named, value: seatOf } : named;
  if (hit.value.form === 'compound' && !isInCompound(scan, at, hit.to)) return null;
  const cue = lexicon.cues.longest(tokens, at, limit);
  if (cue?.value.nothing && cue.to >= hit.to) return null;
  // "VN2" is another name.
  if (hit.to < limit && tokens.kind[hit.to] === Kind.Number && tokens.gap[hit.to] === Gap.None) return null;
  // "US$" is money.
  if (hit.to < limit && tokens.norm[hit.to] === '$' && tokens.gap[hit.to] === Gap.None) return null;
  // "Hàn-gu", "U.S.-led" end where the name ends, "Anh-xtanh" does not.
  const hyphened =
    hit.to + 1 < limit &&
    isMark(tokens, hit.to, '-') &&
    tokens.gap[hit.to] === Gap.None &&
    tokens.gap[hit.to + 1] === Gap.None &&
    tokens.shape[hit.to + 1] === Shape.Lower &&
    hit.value.ambiguous;
  return hyphened ? null : hit;
}

export const inSentence = (scan: Scan, at: number): boolean =>
  at < scan.limit && (at === scan.from || scan.tokens.gap[at] !== Gap.Paragraph);

export const capitalAt = (scan: Scan, at: number): boolean => inSentence(scan, at) && isCapital(scan.tokens, at);

/** Past a noun for an instrument whose capital is its own: "nền tảng | Hiệp ước hữu nghị"; null where none begins. */
export function instrumentEnd({ tokens, lexicon, limit }: Scan, at: number): number | null {
  const instrument = tokens.shape[at + 1] === Shape.Lower ? lexicon.instruments.longest(tokens, at, limit) : null;
  return instrument !== null && instrument.to > at + 1 ? instrument.to : null;
}

/** The last item found, where it ends at this token. */
export function endsAt(scan: Scan, at: number): Found | null {
  const last = scan.found.at(-1);
  return last !== undefined && last.to === at ? last : null;
}
