import { Gap, Kind, Shape } from '../text/tokens.ts';
import { isAcronymInBrackets, isMark, partEnd, runEnds } from './names.ts';
import { capitalAt, cueAt, type Found, knownAt, newFound, type Scan, titleStartsAt } from './scan.ts';

/** The token opens a sentence, a quotation or what follows a mark: its capital says nothing. */
export const opens = ({ tokens, from }: Scan, at: number): boolean => at === from || isMark(tokens, at - 1, '"\'“”:.!?-•*(…>');

/** A capital that only opens a sentence with a small word. */
export function isOpener(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const norm = tokens.norm[at] as string;
  if (!opens(scan, at) || !lexicon.openers.has(norm) || tokens.shape[at] === Shape.Upper) return false;
  // "Thảo xin lỗi" is somebody, "Thảo luận" is a word.
  if (lexicon.surnames.size > 0 && !lexicon.smallWords.has(norm) && lexicon.speech.longest(tokens, at + 1, scan.limit) !== null)
    return false;
  return !lexicon.surnames.has(norm) || !capitalAt(scan, at + 1);
}

const isTitle = titleStartsAt;

/** Ends of a capitalised run that stops where a title, a head noun that comes first, or a known name begins. */
function freeRun(scan: Scan, at: number): readonly number[] {
  const { tokens, lexicon, limit } = scan;
  const familyFirst = lexicon.surnames.has(tokens.norm[at] as string);
  const titled = lexicon.articles.has(tokens.norm[at] as string) || tokens.norm[at] === 'the';
  return runEnds(tokens, at, limit, lexicon, (next) => {
    if (titled) return false;
    const cue = cueAt(scan, next)?.value;
    if (cue?.nothing && lexicon.givenNames.has(tokens.norm[at] as string)) return false;
    if (isTitle(scan, next) || cue?.nothing || cue?.head?.order === 'first') return !familyFirst;
    const known = knownAt(scan, next)?.value;
    return known !== undefined && !known.ambiguous && known.form !== 'capital' && !known.locates;
  });
}

const LONGEST_ABBREVIATION = 4;

/** Past what closes a company's name: "Co., Ltd.". */
function suffixEnd(scan: Scan, at: number): number {
  const { tokens, lexicon, limit } = scan;
  let to = at;
  for (let next = at; next < limit; ) {
    const comma = isMark(tokens, next, ',') ? next + 1 : next;
    const hit = lexicon.suffixes.longest(tokens, comma, limit);
    // "the Norvane group" is no company's name, "Norvane plc" is.
    const small = tokens.shape[comma] === Shape.Lower && hit?.to === comma + 1 && !lexicon.smallSuffixes.has(tokens.norm[comma] as string);
    if (hit === null || small) return to;
    const last = hit.to - 1;
    const short = (tokens.norm[last] as string).length <= LONGEST_ABBREVIATION && tokens.shape[last] !== Shape.Upper;
    to = short && hit.to < limit && isMark(tokens, hit.to, '.') && tokens.gap[hit.to] === Gap.None ? hit.to + 1 : hit.to;
    next = to;
  }
  return to;
}

/** "Doha Gas | Marketing": in a text of another language, past the words that such a name goes on with. */
function foreignEnd({ lexicon, tokens }: Scan, to: number, last: number): number {
  const { ownSpelling } = lexicon.words;
  let end = to;
  while (ownSpelling !== null && end < last && tokens.kind[end] === Kind.Word && !ownSpelling.test(tokens.norm[end] as string)) end += 1;
  return end;
}

/** Past "Colombo-based", "Angola-led": a place that only says where from. */
export function compoundEnd({ tokens, lexicon, limit }: Scan, at: number): number | null {
  const tail = at + 2;
  const touching = tail < limit && tokens.gap[at + 1] === Gap.None && tokens.gap[tail] === Gap.None;
  return touching && isMark(tokens, at + 1, '-') && lexicon.hyphenTails.has(tokens.norm[tail] as string) ? tail + 1 : null;
}

/** A company by the suffix of its name. */
export function companyAt(scan: Scan, at: number): Found | null {
  if (at > scan.lastSuffix || !capitalAt(scan, at)) return null;
  // "hãng hàng không Trung Quốc | Sichuan Airlines"
  if (scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[at] as string) && knownAt(scan, at)?.value.row.type === 'state') return null;
  const ends = runEnds(scan.tokens, at, scan.limit, scan.lexicon, (next) => isTitle(scan, next));
  const last = ends.at(-1) as number;
  // "Pacific Gas & Electric", "Hallbach Minerals & Cement Ltd"
  const joined = ends.find((end) => scan.tokens.norm[end] === '&' && end < last) ?? at;
  for (const headFrom of ends) {
    const to = headFrom > joined ? suffixEnd(scan, headFrom) : headFrom;
    // "Norway, UK and EU": two states.
    if (to > headFrom && isMark(scan.tokens, headFrom, ',') && knownAt(scan, at)?.to === headFrom) return null;
    if (to > headFrom)
      return newFound({ from: at, to: foreignEnd(scan, to, last) }, 'organization', 'company-suffix', { headFrom, headTo: to });
  }
  return joined === at ? null : newFound({ from: at, to: last }, 'organization', 'company-suffix', { headFrom: last, headTo: last });
}

/** Past a possessive that is part of a body's name: "People's …", "Processors' …". */
function possessiveEnd({ tokens, lexicon }: Scan, at: number): number {
  const before = tokens.norm[at - 1] as string;
  if (tokens.gap[at] !== Gap.None) return at;
  const saint = tokens.norm[at - 2] === 'st' || (tokens.norm[at - 2] === '.' && tokens.norm[at - 3] === 'st');
  if (tokens.norm[at] === "'s" && (saint || lexicon.possessors.has(before))) return at + 1;
  return isMark(tokens, at, "'") && before.endsWith('s') ? at + 1 : at;
}

/** Starts of the words that may belong to a body's name, possessives and a joined second half included; the last is the end. */
function bodyWords(scan: Scan, at: number): number[] {
  const { tokens, lexicon, limit } = scan;
  const words = [at];
  for (let from = at; ; ) {
    words.push(...runEnds(tokens, from, limit, lexicon, (next) => isTitle(scan, next)));
    const end = words.at(-1) as number;
    const owned = possessiveEnd(scan, end);
    const next = owned > end ? owned : words[0] === at && from === at ? joinedFrom(scan, end, at) : end;
    if (next === end || !capitalAt(scan, next)) return words;
    words.push(next);
    from = next;
  }
}

/** The second half of one name: "the Competition | and Markets Authority". */
function joinedFrom(scan: Scan, end: number, at: number): number {
  const { tokens, lexicon, limit } = scan;
  const joiner = lexicon.joiners.longest(tokens, end, limit);
  const definite = (at > scan.from && lexicon.articles.has(tokens.norm[at - 1] as string)) || knownAt(scan, at)?.value.form === 'adjective';
  return joiner !== null && definite ? joiner.to : end;
}

const SHORT_NUMBER = 4;

/** Past the number of a body's part, with the noun for it: "Guild | Lodge 22". */
function pastNumber(scan: Scan, to: number): number {
  const { tokens, lexicon, limit } = scan;
  const number = lexicon.numbered.has(tokens.norm[to] as string) && capitalAt(scan, to) ? to + 1 : to;
  const isNumber =
    number < limit &&
    tokens.kind[number] === Kind.Number &&
    tokens.gap[number] === Gap.Space &&
    (tokens.norm[number] as string).length <= SHORT_NUMBER;
  return isNumber ? number + 1 : to;
}

/** A body with its head noun at the end or with a complement after it: "Oregon Health Authority", "Oregon Department of Justice". */
export function bodyByRun(scan: Scan, at: number): Found | null {
  if (at > scan.lastHead || !capitalAt(scan, at)) return null;
  let best: Found | null = null;
  let knownTo = at;
  let joined = false;
  const words = bodyWords(scan, at);
  for (const start of words.slice(0, -1)) {
    joined ||= scan.lexicon.joiners.longest(scan.tokens, start - 1, start) !== null && start > at;
    const known = start >= knownTo ? knownAt(scan, start) : null;
    if (known !== null && known.value.form === 'name' && known.value.row.type !== 'organization') knownTo = known.to;
    const cue = start >= knownTo && capitalAt(scan, start) ? cueAt(scan, start) : null;
    const head = cue?.value.head;
    if (cue === null || head?.order !== 'last' || (joined && best !== null)) continue;
    const to = head.closed ? cue.to : complementEnd(scan, pastNumber(scan, cue.to));
    if (start === at && to === cue.to && !head.alone) continue;
    // "the Mutual Defence Treaty"
    if (head.closed && capitalAt(scan, to)) continue;
    // "the River Cooperative Framework", "an Extended Fund Facility", written in capitals
    // "Intermediate-Range Nuclear Forces (INF) | Treaty"
    const next = isAcronymInBrackets(scan.tokens, to) ? to + 3 : to;
    const isThing = scan.lexicon.thingNouns.longest(scan.tokens, next, scan.limit) !== null;
    if (isThing && (head.closed || (to === cue.to && capitalAt(scan, next)))) continue;
    best = newFound({ from: at, to }, 'organization', 'head-noun', { head, headFrom: start, headTo: cue.to });
  }
  return best;
}

/** A capital that names a day or month, or another that never acts and no name goes on after. */
const isDay = (scan: Scan, at: number): boolean => {
  const cue = cueAt(scan, at);
  return cue?.value.nothing === true && cue.value.head === undefined && !capitalAt(scan, cue.to);
};

/** Past "of Labor and Industries", "on Drugs and Crime" after a head noun. */
function complementEnd(scan: Scan, from: number): number {
  const { tokens, lexicon, limit } = scan;
  let to = from;
  for (;;) {
    const link = lexicon.complementLinks.longest(tokens, to, limit);
    const joiner = link === null && to > from ? lexicon.joiners.longest(tokens, to, limit) : null;
    const next = link?.to ?? joiner?.to ?? to;
    // "the Harbour Council on Wednesday"
    if (next === to || !capitalAt(scan, next) || isDay(scan, next)) return to;
    const field = lexicon.fields.longest(tokens, next, limit) !== null;
    if (!field && (isTitle(scan, next) || (joiner !== null && knownAt(scan, next) !== null))) return to;
    const run = runEnds(tokens, next, limit, lexicon, (at) => isTitle(scan, at)).at(-1) ?? next;
    // "Cabinet of Ministers of Turkmenistan | Batyr Annayev": behind its state somebody else is named.
    const state = knownAt(scan, next);
    const end = state?.value.row.type === 'state' && run - state.to >= 2 ? state.to : run;
    // "Ministry of Health and Ministry of Education" are two.
    const head = joiner === null ? undefined : cueAt(scan, next)?.value.head;
    // A trade is the ministry's last field: "Innovation and | Communications of …".
    const second = head !== undefined && !head.closed;
    if (second && (end > next + 1 || lexicon.complementLinks.longest(tokens, end, limit) !== null)) return to;
    to = listEnd(scan, end);
  }
}

/** Past the other fields of a list: "Trade | , Industry and Energy". */
function listEnd(scan: Scan, from: number): number {
  const { tokens, lexicon, limit } = scan;
  let to = from;
  while (isMark(tokens, to, ',') && lexicon.fields.longest(tokens, to + 1, limit) !== null && capitalAt(scan, to + 1))
    to = runEnds(tokens, to + 1, limit, lexicon, (at) => isTitle(scan, at)).at(-1) ?? to + 2;
  const joiner = to > from ? lexicon.joiners.longest(tokens, isMark(tokens, to, ',') ? to + 1 : to, limit) : null;
  return joiner !== null && capitalAt(scan, joiner.to) && lexicon.fields.longest(tokens, joiner.to, limit) !== null ? to : from;
}

/** Names of the gazetteer inside a body's name, which are mentions too. */
export function partsOf(scan: Scan, body: Found): readonly Found[] {
  const parts: Found[] = [];
  for (let at = body.from; at < body.to; at++) {
    const known = knownAt(scan, at);
    if (known === null || known.to > body.to || (known.to === body.to && at === body.from)) continue;
    parts.push(newFound({ from: at, to: known.to }, known.value.row.type, 'part', { known: known.value, inside: true }));
    at = known.to - 1;
  }
  return parts;
}

/** A region that closes a run: "Bạch Đằng Hải Phòng". */
function regionEnding(scan: Scan, starts: readonly number[], to: number): Found | null {
  for (const at of starts.slice(0, -1)) {
    const known = at > (starts[0] as number) ? knownAt(scan, at) : null;
    if (known?.to === to && known.value.locates)
      return newFound({ from: at, to }, 'organization', 'part', { known: known.value, inside: true });
  }
  return null;
}

/** A capitalised run that no cue explains. */
export function readRun(scan: Scan, at: number): Found {
  const { tokens, lexicon, limit } = scan;
  const ends = freeRun(scan, at);
  const to = ends.at(-1) ?? partEnd(tokens, at, limit, lexicon);
  const last = ends.length > 1 ? (ends.at(-2) as number) : at;
  const thing =
    lexicon.thingNouns.longest(tokens, to, limit) !== null || (last > at && lexicon.thingNouns.longest(tokens, last, to) !== null);
  return newFound({ from: at, to }, thing ? 'place' : 'run', 'run', { owner: regionEnding(scan, [at, ...ends], to) });
}
