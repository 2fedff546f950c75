import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/reading.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { hasCapitals, type KnownName } from './known.ts';
import type { ActorLexicon, Cue, HeadNoun, TitleKind } from './lexicon.ts';
import { isCapital, isMark } from './names.ts';
import type { ActorRule, SilentRule } from './rules.ts';

/** A title beside a name: its words, and the state or body in them. */
export interface FoundTitle extends Range {
  readonly kind: TitleKind;
  readonly owner: Found | null;
}

/** What the scan takes a range of tokens for; a `run` is a capitalised name that nothing near it explains. */
export interface Found extends Range {
  type: 'person' | 'state' | 'organization' | 'group' | 'run' | 'place';
  rule: ActorRule | SilentRule;
  readonly known: KnownName | null;
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
  readonly starters: ReadonlySet<string>;
  readonly found: Found[];
  from: number;
  limit: number;
  /** A title that no name has come beside yet, and where it ended. */
  pending: { readonly title: FoundTitle; readonly to: number } | null;
}

export function newFound(range: Range, type: Found['type'], rule: Found['rule'], more: Partial<Found> = {}): Found {
  const { from, to } = range;
  return {
    known: null,
    head: null,
    headFrom: from,
    headTo: from,
    owner: null,
    aliasOf: null,
    title: null,
    inside: false,
    ...more,
    from,
    to,
    type,
    rule,
  };
}

export interface CueHit {
  readonly to: number;
  readonly value: Cue;
}

export const cueAt = ({ tokens, lexicon, limit }: Scan, at: number): CueHit | null =>
  at < limit && tokens.kind[at] === Kind.Word ? lexicon.cues.longest(tokens, at, limit) : null;

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
export function knownAt({ tokens, names, lexicon, limit }: Scan, at: number): KnownHit | null {
  if (at >= limit) return null;
  const hit = names.longest(tokens, at, limit);
  if (hit === null || !hasCapitals(tokens, at, hit.value)) return null;
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

/** The last item found, where it ends at this token. */
export function endsAt(scan: Scan, at: number): Found | null {
  const last = scan.found.at(-1);
  return last !== undefined && last.to === at ? last : null;
}
