import { Kind, Shape } from '../text/tokens.ts';
import { fieldAt, fieldsEnd, joinerEnd } from './fields.ts';
import type { HeadNoun } from './lexicon.ts';
import { isAcronymInBrackets, isMark, partEnd, pastParticles, runEnds } from './names.ts';
import {
  type CueHit,
  capitalAt,
  cueAt,
  type Found,
  inSentence,
  instrumentEnd,
  type KnownHit,
  knownAt,
  newFound,
  type Scan,
} from './scan.ts';
import { foreignEnd, foreignStartsAt, personStartsAt, SHORTEST_NAME } from './starts.ts';
import { regionActs } from './states.ts';

/** An organisation with the states and bodies that are part of its name. */
export interface Organization {
  readonly found: Found;
  readonly parts: readonly Found[];
}

const LONGEST_UNIT = 4;
const LONGEST_FIELDS = 4;

/** A unit of a country: "tỉnh Quảng Trị", "TP Tân Uyên". */
function unitAt(scan: Scan, at: number, noun: CueHit, head: HeadNoun, beforeName: number): Organization | null {
  const { tokens, lexicon, limit } = scan;
  let to = noun.to;
  if (isMark(tokens, to, '.') && to < limit) to += 1;
  const hit = knownAt(scan, to);
  // "Chủ tịch HĐND tỉnh Phan Văn Sáu": the province is left unsaid.
  if (beforeName > 0 && hit === null && personStartsAt(scan, to, 3)) return null;
  const region = hit !== null && hit.value.row.type === 'organization' ? hit.value : null;
  // "thành phố Bến Tre" is not the province of that name.
  const named = region?.row.canonical ?? '';
  const known = named.endsWith(` ${head.unit}`) || !/ (?:Province|City)$/u.test(named) ? region : null;
  if (tokens.kind[to] === Kind.Number && to < limit) to += 1;
  else if (hit !== null && region !== null) to = hit.to;
  else {
    const ends = runEnds(tokens, to, limit, lexicon, (next) => beforeName > 0 && personStartsAt(scan, next));
    if (ends.length === 0 || ends.length > LONGEST_UNIT) return null;
    to = ends.at(-1) as number;
  }
  // "the city of Oulu" is where something is, unless it does something: then "Oulu" is its name.
  const small = lexicon.words.ownerFirst && !capitalAt(scan, at);
  if (small && !regionActs(scan, at, to)) return null;
  const from = small ? noun.to : at;
  return { found: newFound({ from, to }, 'organization', 'unit', { head, known, headFrom: from, headTo: noun.to }), parts: [] };
}

interface Complement {
  to: number;
  readonly parts: Found[];
}

/** "Xây lắp Việt Cường": a state's short name that goes on in the language's own spelling is a syllable of another name. */
const isSyllable = (scan: Scan, at: number, { to, value }: KnownHit): boolean =>
  value.row.type === 'state' &&
  to === at + 1 &&
  capitalAt(scan, to) &&
  knownAt(scan, to) === null &&
  cueAt(scan, to) === null &&
  scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[to] as string) === true;

/** A name of the gazetteer that closes the complement; "Hữu nghị Việt Nam - Nhật Bản" has two. */
function closeWithKnown(scan: Scan, read: Complement, mission: boolean, named: boolean): boolean {
  const take = (at: number, second = false): boolean => {
    const known = knownAt(scan, at);
    if (known === null || known.value.form === 'capital') return false;
    // "Sữa Hồng Việt": a syllable of the name.
    if (named && !second && known.value.ambiguous && known.to === at + 1 && known.value.row.type === 'state') return false;
    if (!second && known.value.ambiguous && (personStartsAt(scan, at) || isSyllable(scan, at, known))) return false;
    read.parts.push(newFound({ from: at, to: known.to }, known.value.row.type, 'part', { known: known.value, inside: true }));
    read.to = known.to;
    return true;
  };
  const { tokens, lexicon, limit } = scan;
  const country = lexicon.countryWords.longest(tokens, read.to, limit);
  if (!take(country?.to ?? read.to)) return false;
  const where = mission ? lexicon.locating.longest(tokens, read.to, limit) : null;
  if (where !== null) take(where.to);
  else if (isMark(tokens, read.to, '-')) take(read.to + 1, true);
  // "Bệnh viện Hữu nghị | Việt | Đức"
  else if (lexicon.words.ownSpelling !== null && isShortState(scan, read.to - 1) && isShortState(scan, read.to)) take(read.to, true);
  return true;
}

const isKnownBody = (scan: Scan, at: number): boolean => {
  const known = knownAt(scan, at);
  return known !== null && known.value.row.type === 'organization' && known.to > at + 1;
};

/** A state by one syllable, which two states' names side by side are cut to. */
function isShortState(scan: Scan, at: number): boolean {
  const known = knownAt(scan, at);
  return known?.to === at + 1 && known.value.row.type === 'state' && capitalAt(scan, at);
}

/** Reads on after a head noun for as long as the words can belong to the organisation's name. */
function complementAt(scan: Scan, from: number, head: HeadNoun, beforeName: number): Complement {
  const { tokens, lexicon, limit } = scan;
  const read: Complement = { to: from, parts: [] };
  // "Công ty TNHH Điện tử | Taewon Vina": a company has a name of its own before anybody of it is named.
  let unnamed = head.bare === true && head.short === true;
  // Where a word of the name's own ended last.
  let own = -1;
  const first = cueAt(scan, from);
  const trade = first?.value.head?.brand ? first.to : from;
  while (inSentence(scan, read.to)) {
    const at = read.to;
    const opened = at > from;
    unnamed &&= fieldsEnd(scan, from, at) === at || trade === at;
    const mayEnd = unnamed && opened ? 0 : beforeName;
    if (opened && tokens.shape[at] === Shape.Lower && lexicon.verbs.longest(tokens, at, limit) !== null) break;
    // "Bộ Tài chính và | Ngân hàng Phát triển châu Á": behind "and" a body that everybody knows is another one.
    if (opened && lexicon.joiners.longest(tokens, at - 1, at) !== null && isKnownBody(scan, at)) {
      read.to = at - 1;
      break;
    }
    const field = fieldAt(scan, at);
    const cue = field === null ? cueAt(scan, at) : null;
    const foreign = head.bare && !opened ? foreignEnd(scan, at) : at;
    const longer = foreign > (knownAt(scan, at)?.to ?? at);
    if (longer && foreign > at + 1) {
      read.to = foreign;
      continue;
    }
    // "Đại sứ quán Anh", "Bộ Nội vụ Anh": the state, not the courtesy.
    const ofState = (head.mission === true || head.national === true) && knownAt(scan, at)?.value.row.type === 'state';
    // "Nghiệp đoàn | Giảng viên | Đại học": those whom it is of, nobody's title.
    if (!opened && cue?.value.title === 'occupation' && capitalAt(scan, at) && !personStartsAt(scan, cue.to)) {
      own = read.to = cue.to;
      continue;
    }
    if (cue !== null && !ofState && (capitalAt(scan, at) ? cue.value.title !== undefined : cue.value.compound)) break;
    if (closeWithKnown(scan, read, head.mission === true, own === at)) break;
    if (mayEnd > 0 && personStartsAt(scan, at, opened ? mayEnd : 3) && field === null) break;
    if (mayEnd === SHORTEST_NAME && opened && foreignStartsAt(scan, at)) break;
    if (
      cue?.value.head?.order === 'first' &&
      !(head.bare && !cue.value.head.unit) &&
      !(opened && lexicon.joiners.longest(tokens, at - 1, at) !== null)
    ) {
      const inner = organizationAt(scan, at, beforeName);
      if (inner !== null) {
        read.parts.push({ ...inner.found, inside: true, rule: 'part' }, ...inner.parts);
        read.to = inner.found.to;
      } else if (cue.value.head.unit && !head.national && !capitalAt(scan, at)) read.to = cue.to; // "UBND tỉnh", whichever the text speaks of
      break;
    }
    const whole = opened && head.part ? lexicon.links.longest(tokens, at, limit) : null;
    const greater = whole !== null && capitalAt(scan, whole.to) ? organizationAt(scan, whole.to, beforeName) : null;
    if (greater !== null) {
      read.parts.push(...greater.parts);
      read.to = greater.found.to;
      break;
    }
    // "Cơ quan Quốc gia về Dược phẩm"
    const about = opened ? lexicon.complementLinks.longest(tokens, at, limit) : null;
    if (about !== null && capitalAt(scan, about.to) && fieldAt(scan, about.to) !== null) {
      read.to = about.to;
      continue;
    }
    const owner = opened ? lexicon.ownerLinks.longest(tokens, at, limit) : null;
    if (owner !== null && knownAt(scan, owner.to)?.value.row.type === 'organization') {
      read.to = owner.to;
      closeWithKnown(scan, read, false, false);
      break;
    }
    if (cue?.value.nothing) read.to = cue.to;
    else if (field !== null) read.to = field;
    // "Tập đoàn | Bệnh viện | Elbtal"
    else if (cue?.value.head?.order === 'first' && cue.to > at + 1 && capitalAt(scan, at)) own = read.to = cue.to;
    else if (capitalAt(scan, at)) own = read.to = partEnd(tokens, at, limit, lexicon);
    else if ((opened || head.part) && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length < 4) read.to = at + 1;
    else {
      // "Institut Pasteur | de | Dakar"
      if (!opened) break;
      const particles = pastParticles(tokens, at, limit, lexicon);
      const next = particles > at ? particles : joinerEnd(scan, at, from, head.bare === true && head.short === true);
      if (next === null) break;
      read.to = next;
    }
  }
  return read;
}

/** Past the small fields of a noun that only describes the name after it: "hãng | bảo hiểm | Nordvalta". */
function nounEnd(scan: Scan, at: number, to: number, { bare }: HeadNoun): number {
  if (!bare || scan.tokens.shape[at] !== Shape.Lower || scan.tokens.shape[to] !== Shape.Lower) return to;
  const past = fieldsEnd(scan, to, Math.min(scan.limit, to + LONGEST_FIELDS));
  return capitalAt(scan, past) ? past : to;
}

/** Written small, only some head nouns begin a name, and a capital must follow at once. */
function beginsName(scan: Scan, at: number, to: number, head: HeadNoun): boolean {
  if (scan.tokens.shape[at] !== Shape.Lower) return true;
  if (head.national && knownAt(scan, to) !== null) return false;
  if (head.bare) return capitalAt(scan, to) && knownAt(scan, to)?.value.row.type !== 'state';
  const ofState = knownAt(scan, to)?.value.row.type === 'state';
  if (head.ofState || ofState) return (head.ofState === true || head.mission === true) && ofState;
  return head.small === true && (capitalAt(scan, to) || cueAt(scan, to)?.value.head?.unit !== undefined);
}

/** A complement in small letters throughout describes a body and names none: "viện đo lường". */
function saysMore(scan: Scan, from: number, to: number, brand: boolean): boolean {
  for (let at = from; at < to; at++)
    if (capitalAt(scan, at) && !(brand && (fieldAt(scan, at) !== null || cueAt(scan, at)?.value.nothing || knownAt(scan, at) !== null)))
      return true;
  return from === to;
}

/** "TAND cấp cao": an acronym for a head noun is a name's. */
const isAcronym = ({ tokens }: Scan, at: number): boolean => tokens.shape[at] === Shape.Upper;

/** "Liên đoàn Lao động | tỉnh": a name by its capitals, of whichever province the text speaks of. */
function isOfUnit(scan: Scan, at: number, noun: number): boolean {
  if (cueAt(scan, noun)?.value.head?.unit === undefined) return false;
  for (let word = at + 1; word < noun; word++) if (capitalAt(scan, word)) return capitalAt(scan, at);
  return false;
}

/** Past the number that tells one body from others of its kind: "Nghiệp đoàn | số 2". */
function numberEnd({ lexicon, limit, tokens }: Scan, at: number): number {
  if (at + 1 >= limit || !lexicon.numbered.has(tokens.norm[at] as string) || tokens.kind[at + 1] !== Kind.Number) return at;
  return (tokens.norm[at + 1] as string).length <= SHORT_NUMBER ? at + 2 : at;
}

const SHORT_NUMBER = 3;

/**
 * Up to the acronym in brackets that closes a name of small words, in a language that writes them so: "Hiệp hội Đóng tàu | và hàng hải |
 * (HDH)". A verb or what is no name's word stops it.
 */
function bracketEnd(scan: Scan, from: number): number {
  const { tokens, lexicon, limit } = scan;
  if (lexicon.words.ownerFirst) return from;
  for (let to = from; to < Math.min(limit - 2, from + LONGEST_SMALL); to++) {
    if (isMark(tokens, to, '(')) return isAcronymInBrackets(tokens, to) ? to : from;
    const isWord = tokens.kind[to] === Kind.Word || (isMark(tokens, to, '-') && to > from);
    const acts = lexicon.verbs.longest(tokens, to, limit) !== null || lexicon.deeds.longest(tokens, to, limit) !== null;
    const links = lexicon.joiners.longest(tokens, to, to + 1) !== null || lexicon.complementLinks.longest(tokens, to, to + 1) !== null;
    const cue = cueAt(scan, to)?.value;
    const isOther = (lexicon.glue.has(tokens.norm[to] as string) && !links) || cue?.title !== undefined || cue?.head?.order === 'first';
    if (!isWord || acts || isOther || instrumentEnd(scan, to) !== null) return from;
  }
  return from;
}

/** Small words of a name before its acronym. */
const LONGEST_SMALL = 10;

/** An organisation whose head noun stands at this token, complement after it. `beforeName`: a person's name of so many words may follow at once; 0 where none can. */
export function organizationAt(scan: Scan, at: number, beforeName: number): Organization | null {
  const cue = cueAt(scan, at);
  const head = cue?.value.head;
  if (cue === null || head === undefined || head.order !== 'first') return null;
  if (head.unit) return unitAt(scan, at, cue, head, beforeName);
  const noun = nounEnd(scan, at, cue.to, head);
  if (!beginsName(scan, at, noun, head) || (head.bare && instrumentEnd(scan, noun) !== null)) return null;
  const number = numberEnd(scan, noun);
  const read = number > noun && capitalAt(scan, at) ? { to: number, parts: [] } : complementAt(scan, noun, head, beforeName);
  const to = capitalAt(scan, at) ? bracketEnd(scan, read.to) : read.to;
  const { parts } = read;
  if (to === noun && !(head.alone && capitalAt(scan, at))) return null;
  const from = head.bare && scan.tokens.shape[at] === Shape.Lower ? noun : at;
  const owner = parts.at(-1) ?? null;
  const [whole] = parts;
  // "hãng tin Interfax" is Interfax.
  if (head.bare && whole?.known && whole.type !== 'state' && !whole.known.locates && whole.from === noun && whole.to === to)
    return { found: { ...whole, from, rule: 'head-noun', inside: false }, parts: [] };
  const numbered = (head.part === true && to > noun && scan.tokens.kind[to - 1] === Kind.Number) || (number > noun && to === number);
  if (
    !head.national &&
    !numbered &&
    !saysMore(scan, noun, to, head.brand === true) &&
    !isAcronym(scan, at) &&
    !isOfUnit(scan, at, noun) &&
    !isMark(scan.tokens, at - 1, '"')
  )
    return null;
  return {
    found: newFound({ from, to }, 'organization', 'head-noun', { head, headFrom: at, headTo: Math.max(from, noun), owner }),
    parts,
  };
}
