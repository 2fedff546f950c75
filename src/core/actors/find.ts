import { isCompanyRow } from '../gazetteer/organizations/companies.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { Gap, Kind, Shape } from '../text/tokens.ts';
import { aliasesAfter } from './alias.ts';
import { groupAt } from './groups.ts';
import { bodyByInitials } from './initials.ts';
import type { Gazetteer } from './known.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark, runEnds } from './names.ts';
import { organizationAt } from './organizations.ts';
import { bodyByRun, companyAt, compoundEnd, isOpener, opens, partsOf, readRun } from './runs.ts';
import {
  type CueHit,
  capitalAt,
  cueAt,
  enter,
  type Found,
  instrumentEnd,
  type KnownHit,
  knownAt,
  newFound,
  type Scan,
  startsAt,
} from './scan.ts';
import { personStartsAt } from './starts.ts';
import { STARTS_ITEM, STARTS_SMALL } from './starts-column.ts';
import { actsAlone, isGovernment, isMeant, isPronoun, onlyLocates, opensPair, regionActs, speaksForState } from './states.ts';
import { readTitle } from './titles.ts';

function push(scan: Scan, body: Found, parts: readonly Found[]): number {
  if (body.head?.unit && !regionActs(scan, body.from, body.to)) body.rule = 'locates';
  const aliases = aliasesAfter(scan, body);
  // "Thượng viện Chile" approves a treaty for Chile.
  if (body.head?.binds) for (const part of parts) if (part.type === 'state') part.rule = 'name';
  scan.found.push(body, ...parts, ...aliases.found);
  return aliases.to;
}

/** A noun for a state's body at this token, or behind up to two words of its field: "| religious affairs ministry", "| Hajj ministry". */
function bodyNounFrom({ tokens, lexicon, limit }: Scan, from: number): { readonly to: number } | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_FIELD); at++) {
    const small = tokens.shape[at] === Shape.Lower;
    const noun = small ? lexicon.stateBodies.longest(tokens, at, limit) : null;
    if (noun !== null) return noun;
    if (tokens.kind[at] !== Kind.Word || tokens.gap[at] !== Gap.Space || (!small && at > from)) return null;
    const norm = tokens.norm[at] as string;
    if (lexicon.smallWords.has(norm) || lexicon.articles.has(norm) || lexicon.deeds.longest(tokens, at, limit) !== null) return null;
  }
  return null;
}

/** Words before "ministry", and it. */
const LONGEST_FIELD = 3;

/** "Japan's trade ministry", "the Omani central bank": a body of a state, all but the state in small letters. */
function stateBody(scan: Scan, at: number, { to, value }: KnownHit): Found | null {
  const { tokens, lexicon } = scan;
  if (value.row.type !== 'state' || !lexicon.words.ownerFirst) return null;
  const next = tokens.norm[to] === "'s" ? to + 1 : to;
  const body = bodyNounFrom(scan, next);
  if (body === null) return null;
  const owner = newFound({ from: at, to }, 'state', 'part', { known: value, inside: true });
  return newFound({ from: at, to: body.to }, 'organization', 'head-noun', { headFrom: next, headTo: body.to, owner });
}

/** "Cricket Australia", "Statistics Norway" */
function fieldOfState(scan: Scan, at: number): Found | null {
  const { tokens, lexicon } = scan;
  if (!lexicon.stateFields.has(tokens.norm[at] as string) || !capitalAt(scan, at + 1) || tokens.gap[at + 1] !== Gap.Space) return null;
  const state = knownAt(scan, at + 1);
  const isName = state?.value.row.type === 'state' && state.value.form === 'name' && tokens.norm[state.to] !== "'s";
  return isName ? newFound({ from: at, to: state.to }, 'organization', 'noun-beside') : null;
}

/** "Rolls-Royce | SMR", "FPT | Play": a longer name that begins with a company's is another body's. */
function companyBranch(scan: Scan, at: number, { to, value }: KnownHit): Found | null {
  const { lexicon, tokens } = scan;
  if (!isCompanyRow(value.row) || !capitalAt(scan, to) || tokens.gap[to] !== Gap.Space) return null;
  if (lexicon.words.ownSpelling?.test(tokens.norm[to] as string) || knownAt(scan, to) !== null || cueAt(scan, to) !== null) return null;
  const ends = runEnds(tokens, to, scan.limit, lexicon, (next) => cueAt(scan, next) !== null || knownAt(scan, next) !== null);
  const end = ends.at(-1) ?? to;
  // "Sony Now service" is what it makes.
  const closed = end >= scan.limit || tokens.kind[end] === Kind.Mark || lexicon.joiners.longest(tokens, end, scan.limit) !== null;
  const acts = lexicon.deeds.longest(tokens, end, scan.limit) !== null;
  return closed || acts ? newFound({ from: at, to: end }, 'organization', 'noun-beside') : null;
}

function readKnown(scan: Scan, at: number, hit: KnownHit): number {
  const { row, form, locates } = hit.value;
  const range = { from: at, to: hit.to };
  const branch = companyBranch(scan, at, hit);
  if (branch !== null) return push(scan, branch, []);
  const body = stateBody(scan, at, hit);
  if (body?.owner) return push(scan, body, [body.owner]);
  if (form === 'capital' && !isGovernment(scan, at, hit.to)) {
    scan.found.push(newFound(range, 'place', 'capital', { known: hit.value }));
    return hit.to;
  }
  // "Hungarian and Romanian officials" are their states.
  if (form === 'adjective' && speaksForState(scan, hit.to))
    return push(scan, newFound(range, row.type, 'people', { known: hit.value }), []);
  const opening = hit.value.ambiguous && isPronoun(scan, at) && !opensPair(scan, hit.to) && !actsAlone(scan, at, hit.to);
  const where = (row.type === 'state' && onlyLocates(scan, at, hit.to)) || (locates && !regionActs(scan, at, hit.to));
  return push(
    scan,
    newFound(range, row.type, where ? 'locates' : opening ? 'opening' : form === 'compound' ? 'name' : form, { known: hit.value }),
    [],
  );
}

/** Past a name that is a place's, a thing's or a people's: "đường Nguyễn Du", "tiếng Anh". */
function readThing(scan: Scan, at: number): number {
  const { tokens, lexicon, limit } = scan;
  if (cueAt(scan, at)?.value.nothing) return at;
  const to = knownAt(scan, at)?.to ?? runEnds(tokens, at, limit, lexicon, () => false).at(-1) ?? at;
  scan.found.push(newFound({ from: at, to }, 'place', 'thing'));
  return to;
}

/** "Hãng dược Mỹ …" opens a sentence: its only capitals are the sentence's and a state's. */
function isGeneric(scan: Scan, { from, to, head, headTo, owner }: Found): boolean {
  if (!opens(scan, from) || head === null || head.national || head.small || head.unit || head.alone || head.ofState) return false;
  if (!owner?.known || owner.known.locates) return false;
  for (let at = headTo; at < Math.min(to, owner.from); at++) if (capitalAt(scan, at)) return false;
  return true;
}

/** A name goes on here in the language's own spelling, nobody's. */
const goesOn = (scan: Scan, at: number): boolean =>
  capitalAt(scan, at) &&
  scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[at] as string) === true &&
  cueAt(scan, at) === null &&
  knownAt(scan, at)?.value.locates !== false &&
  !personStartsAt(scan, at, 3);

/** Reads what the cue at this token opens; null where it opens nothing. */
function readCue(scan: Scan, at: number, cue: CueHit): number | null {
  // "Biển Đông | Nha Trang" is a name of something else.
  const longer = cue.to > at + 1 && capitalAt(scan, at) && goesOn(scan, cue.to);
  if (cue.value.nothing && capitalAt(scan, cue.to - 1) && !longer) {
    scan.found.push(newFound({ from: at, to: cue.to }, 'place', 'no-actor'));
    return cue.to;
  }
  if (cue.value.compound && !capitalAt(scan, at)) return cue.to;
  // "giữa Anh và …" is a state: a courtesy without a name behind it is none.
  const state = cue.value.title === 'courtesy' && capitalAt(scan, at) && knownAt(scan, at) !== null;
  if (state && (!capitalAt(scan, cue.to) || !opens(scan, at))) return null;
  if (cue.value.title !== undefined) return readTitle(scan, at, cue);
  const organization = organizationAt(scan, at, 0);
  if (organization !== null && isGeneric(scan, organization.found)) return organization.found.headTo;
  if (organization !== null) return push(scan, organization.found, organization.parts);
  if (!cue.value.thing || !capitalAt(scan, cue.to)) return null;
  return isBetweenStates(scan, at, cue.to) ? cue.to : readThing(scan, cue.to);
}

/** "hiệp định | Nhật - Hàn": an agreement is told by those who made it, where "tiếng | Anh - Pháp" is no state's. */
function isBetweenStates(scan: Scan, at: number, to: number): boolean {
  const { lexicon, limit, tokens } = scan;
  const first = knownAt(scan, to);
  if (first === null || lexicon.instruments.longest(tokens, at, limit)?.to !== to || !isMark(tokens, first.to, '-')) return false;
  return knownAt(scan, first.to + 1) !== null;
}

/** Past a noun that says what the name behind it is a name of, its capital the sentence's. */
function nounOpening(scan: Scan, at: number): number | null {
  const { tokens, lexicon, limit } = scan;
  if (!lexicon.words.ownerFirst || tokens.shape[at] !== Shape.Capitalized) return null;
  const noun = lexicon.bodyNouns.longest(tokens, at, limit);
  // "Union" and "Bank" open names as well.
  if (noun === null || !capitalAt(scan, noun.to) || cueAt(scan, at)?.value.head !== undefined) return null;
  const ends = runEnds(tokens, noun.to, limit, lexicon, () => false);
  if (ends.length < 2) return null;
  const { found } = scan;
  const body =
    bodyByRun(scan, noun.to) ??
    companyAt(scan, noun.to) ??
    newFound({ from: noun.to, to: ends.at(-1) as number }, 'organization', 'noun-beside');
  found.push({ ...body, type: 'organization' }, ...partsOf(scan, body));
  return body.to;
}

function step(scan: Scan, at: number): number {
  const { lexicon, tokens } = scan;
  const small = scan.tokens.shape[at] === Shape.Lower;
  const capital = !small && capitalAt(scan, at);
  if (!capital && (startsAt(scan, at) & (small ? STARTS_SMALL : STARTS_ITEM)) === 0) return at + 1;
  const group = groupAt(scan, at);
  if (group !== null) return push(scan, group, []);
  if (scan.tokens.kind[at] !== Kind.Word) return at + 1;
  const known = knownAt(scan, at);
  const cue = cueAt(scan, at);
  const tail = compoundEnd(scan, at);
  if (known === null && cue === null && tail === null && !capital) return at + 1;
  if (
    known === null &&
    isOpener(scan, at) &&
    (cue === null || cue.to === at + 1) &&
    cue?.value.title === undefined &&
    cue?.value.head === undefined &&
    !cue?.value.thing
  )
    return at + 1;
  if (tail !== null && known === null) return tail;
  const field = capital ? fieldOfState(scan, at) : null;
  if (field !== null) return push(scan, field, []);
  // "Insurer | Tannock Ridge" opens the sentence with a noun that is no name.
  const noun = capital && known === null && opens(scan, at) ? nounOpening(scan, at) : null;
  if (noun !== null) return noun;
  const opensName = cue?.value.head?.order === 'first';
  const byNoun = bodyByRun(scan, at);
  const bySuffix = opensName ? null : companyAt(scan, at);
  const body = byNoun !== null && byNoun.to >= (bySuffix?.to ?? 0) ? byNoun : bySuffix;
  const spelled = capital && !opensName ? bodyByInitials(scan, at) : null;
  if (spelled !== null && (body === null || spelled.to > body.to)) {
    const holdsBody = body?.rule === 'company-suffix';
    if (spelled.type === 'organization' || body === null || holdsBody) {
      const name = holdsBody ? newFound(spelled, 'organization', 'acronym') : spelled;
      return push(scan, name, partsOf(scan, name));
    }
  }
  // "the Angolan Party" to a treaty is its state.
  const side = known?.value.form === 'adjective' && body !== null && known.to === body.headFrom && body.to === known.to + 1;
  if (side && scan.lexicon.sides.has(scan.tokens.norm[known.to] as string)) return readKnown(scan, at, known);
  // "On Thursday | Mulungi Breweries …"
  const dated = cue?.value.nothing === true && cue.to < (body?.to ?? 0) && lexicon.words.ownerFirst && tokens.norm[at - 1] === 'on';
  if (dated) return cue.to;
  // "the Eastern Front" is where a war is.
  const nobody = cue?.value.nothing === true && cue.to >= (body?.to ?? 0);
  if (body !== null && !nobody && body.to > (known?.to ?? at)) return push(scan, body, partsOf(scan, body));
  const read = cue !== null && (known === null || cue.to >= known.to) ? readCue(scan, at, cue) : null;
  if (read !== null) return read;
  if (known !== null && isMeant(scan, at, known)) return readKnown(scan, at, known);
  if (!capital) return at + 1;
  // "Học viện futsal": a noun for bodies that names none.
  if (cue?.value.head?.order === 'first' && cue.to > at + 1 && !lexicon.words.ownerFirst) return cue.to;
  // "Former British prime minister": the title takes it in.
  if (capitalAt(scan, at + 1) && scan.lexicon.prefixes.longest(scan.tokens, at, at + 1) !== null) return at + 1;
  return instrumentEnd(scan, at) ?? push(scan, readRun(scan, at), []);
}

const CAPITALS_SHARE = 0.7;
const SMALL_WORD = 4;
/** A headline of capitals writes no word of this length small, but for one by chance. */
const LONG_WORD = 6;

/** Capitals tell nothing in a headline that has them throughout. */
function tellsNothing({ tokens }: Reading, { from, to, role }: Sentence): boolean {
  const headline = role === 'title' || role === 'teaser' || role === 'heading';
  let words = 0;
  let upper = 0;
  let long = 0;
  let capital = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== Kind.Word) continue;
    const shape = tokens.shape[at];
    words += 1;
    if (shape === Shape.Upper || shape === Shape.Initial) upper += 1;
    if (!headline || (tokens.norm[at] as string).length < SMALL_WORD) continue;
    long += 1;
    if (shape !== Shape.Lower) capital += 1;
    else if ((tokens.norm[at] as string).length >= LONG_WORD) small += 1;
  }
  return words > 3 && (upper / words >= CAPITALS_SHARE || (headline && long > 3 && small < 2 && capital / long >= CAPITALS_SHARE));
}

/** Names found elsewhere in the text, read in the headlines whose capitals tell nothing. */
function readHeadlines(scan: Scan, headlines: readonly Sentence[]): void {
  if (headlines.length === 0) return;
  const { tokens } = scan;
  const said = new Lexicon<true>();
  for (const { type, from, to } of scan.found) {
    if (type !== 'person' && type !== 'organization' && type !== 'run') continue;
    const last = type === 'person' ? to - 1 : from;
    for (const start of [from, last]) said.addTokens(tokens, start, to, true);
  }
  for (const { from, to } of headlines) {
    enter(scan, { from, to });
    for (let at = from; at < to; ) {
      const known = knownAt(scan, at);
      const name = said.longest(tokens, at, to);
      if (known !== null && known.to >= (name?.to ?? at)) at = readKnown(scan, at, known);
      else if (name !== null) {
        scan.found.push(newFound({ from: at, to: name.to }, 'run', 'headline'));
        at = name.to;
      } else at += 1;
    }
  }
  scan.found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** One pass over the sentences: all that may name an actor, in the order of the text. */
export function findNames(reading: Reading, lexicon: ActorLexicon, { names, starts }: Gazetteer): readonly Found[] {
  const { tokens } = reading;
  const scan: Scan = {
    tokens,
    lexicon,
    names,
    starts: starts.of(tokens),
    found: [],
    from: 0,
    limit: 0,
    lastHead: -1,
    lastSuffix: -1,
    lastBracket: -1,
    pending: null,
  };
  const headlines: Sentence[] = [];
  for (const sentence of reading.sentences) {
    if (tellsNothing(reading, sentence)) {
      headlines.push(sentence);
      continue;
    }
    enter(scan, sentence);
    for (let at = sentence.from; at < sentence.to; ) at = step(scan, at);
  }
  readHeadlines(scan, headlines);
  return scan.found;
}
