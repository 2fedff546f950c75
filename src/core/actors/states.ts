import { Shape } from '../text/tokens.ts';
import { isMark } from './names.ts';
import { opens } from './runs.ts';
import { capitalAt, cueAt, endsAt, type Found, type KnownHit, knownAt, type Scan } from './scan.ts';

const FARTHEST_CUE = 3;

/** A word of the lexicon ends right before this token. */
const preceded = (scan: Scan, at: number, words: Scan['lexicon']['locating']): boolean =>
  words.endsBefore(scan.tokens, at, Math.max(scan.from, at - FARTHEST_CUE));

const followed = (scan: Scan, at: number, words: Scan['lexicon']['acting']): boolean => words.longest(scan.tokens, at, scan.limit) !== null;

/** "Tokyo, Nhật Bản", "MANILA, Philippines (AP)": a state that says where a city is. */
function locatesCity(scan: Scan, at: number): boolean {
  if (at < scan.from + 2 || !isMark(scan.tokens, at - 1, ',')) return false;
  const city = endsAt(scan, at - 1);
  // "On Tuesday, Laos and Cuba": a day is no city.
  return (
    city !== null &&
    city.rule !== 'no-actor' &&
    (city.type === 'place' ||
      (city.type === 'run' && preceded(scan, city.from, scan.lexicon.locating)) ||
      (city.from === scan.from && city.type === 'run'))
  );
}

/** The state only says where something is. */
export const onlyLocates = (scan: Scan, at: number, to: number): boolean =>
  preceded(scan, at, scan.lexicon.locating) || (locatesCity(scan, at) && !opensPair(scan, to)) || describesBody(scan, at);

/** "in Geneva, China and the United States agreed", "Anh và Rwanda": two states together are those who do something. */
export function opensPair(scan: Scan, to: number): boolean {
  const joiner = scan.lexicon.joiners.longest(scan.tokens, to, scan.limit);
  if (joiner === null) return false;
  const second = knownAt(scan, scan.tokens.norm[joiner.to] === 'the' ? joiner.to + 1 : joiner.to)?.value;
  return second?.form === 'name' && (second.row.type === 'state' || second.row.type === 'organization');
}

/** "hãng bay Đức", "công ty Nhật Bản": behind a noun for a body the state is only its adjective, in a language that has it there. */
const describesBody = (scan: Scan, at: number): boolean => !scan.lexicon.words.ownerFirst && preceded(scan, at, scan.lexicon.bodyNouns);

/** The item that "and" joins this one to, which is as much of an actor. */
function joinedTo(scan: Scan, at: number): Found | null {
  const last = scan.found.at(-1);
  if (last === undefined || last.to >= at || scan.lexicon.joiners.longest(scan.tokens, last.to, at)?.to !== at) return null;
  return last.known?.locates || last.known?.form === 'capital' || last.head?.unit ? last : null;
}

/** The name of the gazetteer that "and" joins to what ends here. */
function joinedKnown(scan: Scan, to: number): KnownHit | null {
  const joiner = scan.lexicon.joiners.longest(scan.tokens, to, scan.limit);
  return joiner === null ? null : knownAt(scan, joiner.to);
}

/** What mostly locates stands for its government here: it does something or is dealt with. */
function isActing(scan: Scan, at: number, to: number): boolean {
  const { lexicon } = scan;
  if (preceded(scan, at, lexicon.locating)) return false;
  const joined = joinedTo(scan, at);
  if (joined !== null) return joined.type !== 'place' && joined.rule !== 'locates';
  const start = lexicon.words.ownerFirst && scan.tokens.norm[at - 1] === 'the' ? at - 1 : at;
  return doesSomething(scan, to) || preceded(scan, start, lexicon.dealing) || actsWithNext(scan, at, to);
}

function doesSomething(scan: Scan, to: number): boolean {
  const { lexicon, limit, tokens } = scan;
  const acts = (at: number): boolean => followed(scan, at, lexicon.acting) || followed(scan, at, lexicon.agreeing);
  if (acts(to)) return true;
  // "Moscow | last summer | ended …", "Bắc Kinh | hôm thứ Hai | ký …"
  if (to >= limit || !lexicon.timeOpeners.has(tokens.norm[to] as string)) return false;
  for (let at = to + 1; at < Math.min(limit, to + LONGEST_TIME); at++) {
    if (acts(at)) return true;
    if (/^[,.;:()]$/u.test(tokens.norm[at] as string) || (knownAt(scan, at) !== null && cueAt(scan, at)?.value.nothing !== true))
      return false;
  }
  return false;
}

/** Tokens of a time between a name and its verb: "hôm 5/6 vừa qua". */
const LONGEST_TIME = 7;

/** "Bangkok và Phnom Penh sẽ …", "Arizona, California and Nevada approved": the last of a list is followed by what all of them do. */
function actsWithNext(scan: Scan, at: number, to: number): boolean {
  const locates = knownAt(scan, at)?.value.locates === true;
  const next = joinedKnown(scan, listedEnd(scan, to));
  return next !== null && next.value.form !== 'adjective' && next.value.locates === locates && doesSomething(scan, next.to);
}

/** Past the names that commas join to what ends here. */
function listedEnd(scan: Scan, to: number): number {
  let end = to;
  for (let listed = 0; listed < MOST_LISTED && isMark(scan.tokens, end, ','); listed++) {
    const next = knownAt(scan, end + 1);
    if (next === null || next.value.form === 'adjective') return end;
    end = next.to;
  }
  return end;
}

/** Names between the first of a list and the last. */
const MOST_LISTED = 4;

/** A province, a city or another part of a state acts, as two that open a sentence together do. */
export const regionActs = (scan: Scan, at: number, to: number): boolean =>
  endsAt(scan, at) === null &&
  (isActing(scan, at, to) || (at === scan.from && scan.lexicon.joiners.longest(scan.tokens, to, scan.limit) !== null));

/** A capital is named for its government: not one that stands beside another name ("NATO Washington") or before its state. */
export function isGovernment(scan: Scan, at: number, to: number): boolean {
  if (capitalAt(scan, to) || (isMark(scan.tokens, to, ',') && capitalAt(scan, to + 1)) || endsAt(scan, at) !== null) return false;
  return isActing(scan, at, to);
}

/** An adjective stands for its state before those who speak for it, another state's adjective joined to it or not. */
export function speaksForState(scan: Scan, to: number): boolean {
  const { tokens, lexicon, limit } = scan;
  if (lexicon.stateNouns.longest(tokens, to, limit) !== null) return true;
  const next = joinedKnown(scan, to);
  return next?.value.form === 'adjective' && lexicon.stateNouns.longest(tokens, next.to, limit) !== null;
}

/** "Mỹ - | Pháp": a hyphen behind another state. */
const closesCompound = (scan: Scan, at: number): boolean =>
  isMark(scan.tokens, at - 1, '-') && endsAt(scan, at - 1)?.known?.row.type === 'state';

/** A word of the language that a sentence opens with: "Anh" may be "he". */
export const isPronoun = (scan: Scan, at: number): boolean =>
  opens(scan, at) && !closesCompound(scan, at) && scan.lexicon.openers.has(scan.tokens.norm[at] as string);

/** "Pháp kêu gọi …": a word that is no courtesy, which somebody else may be meant by, does something. */
export const actsAlone = (scan: Scan, at: number, to: number): boolean =>
  cueAt(scan, at)?.value.title !== 'courtesy' && followed(scan, to, scan.lexicon.acting);

/** Whether a name of the gazetteer that is also a common word or a person's name stands for the gazetteer's row here. */
export function isMeant(scan: Scan, at: number, { to, value }: KnownHit): boolean {
  if (!value.ambiguous) return true;
  const { tokens, lexicon } = scan;
  const next = knownAt(scan, to);
  const beside = isMark(tokens, to, '-,/') ? knownAt(scan, to + 1) : next;
  if (beside !== null) return true;
  if (closesCompound(scan, at)) return true;
  const cue = cueAt(scan, to);
  // "hãng bay Đức Hansa Luft"
  if (describesBody(scan, at) && !lexicon.words.ownSpelling?.test(tokens.norm[to] as string)) return true;
  if (capitalAt(scan, to) && cue?.value.title === undefined && cue?.value.head === undefined) return false;
  if (at > scan.from && tokens.shape[at - 1] !== Shape.Lower && capitalAt(scan, at - 1) && endsAt(scan, at) === null) return false;
  if (isPronoun(scan, at)) return followed(scan, to, lexicon.acting) || opensPair(scan, to);
  return true;
}
