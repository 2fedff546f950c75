import { Shape } from '../text/tokens.ts';
import { complementOf, isOffice } from './complement.ts';
import type { TitleKind } from './lexicon.ts';
import { isMark, runEnds } from './names.ts';
import { type CueHit, capitalAt, cueAt, endsAt, type Found, type FoundTitle, knownAt, newFound, type Scan, titleStartsAt } from './scan.ts';
import { personStartsAt } from './starts.ts';

/** What stands left of a title and belongs to it: "former New Zealand | prime minister". */
function before(scan: Scan, at: number): { from: number; owner: Found | null } {
  const { tokens, lexicon } = scan;
  let from = at;
  let owner: Found | null = null;
  for (;;) {
    const possessive = from > scan.from && (tokens.norm[from - 1] === "'s" || isMark(tokens, from - 1, "'")) ? from - 1 : from;
    const item = lexicon.words.ownerFirst ? endsAt(scan, possessive) : null;
    const stopped = item !== null && isMark(tokens, item.to - 1, '.') && item.rule === 'company-suffix';
    if (item !== null && !stopped && owner === null && item.from >= scan.from && item.type !== 'person') {
      // "Public Security | Minister": a field is nobody.
      if (lexicon.fields.longest(tokens, item.from, item.to)?.to === item.to) item.type = 'place';
      else owner = item;
      from = item.from;
    } else if (from > scan.from && lexicon.prefixes.longest(tokens, from - 1, from) !== null) from -= 1;
    else return { from, owner };
  }
}

const FARTHEST = 9;
const MOST_MODIFIERS = 4;

/** "In Oulu, the chairman …": a place that something is in or comes to. */
function isReached({ tokens, lexicon, from: least }: Scan, { from }: Found): boolean {
  if (from <= least) return false;
  return lexicon.toward.has(tokens.norm[from - 1] as string) || lexicon.locating.longest(tokens, from - 1, from) !== null;
}

/** The last name before this token that an apposition may explain. */
function nameBefore(scan: Scan, at: number): Found | null {
  for (let index = scan.found.length - 1; index >= 0; index--) {
    const found = scan.found[index] as Found;
    if (found.from < scan.from || found.to + FARTHEST < at) return null;
    if (found.to > at || found.inside || found.type === 'place') continue;
    if (found.type === 'run' && isReached(scan, found)) return null;
    return found.to < at && (found.type === 'person' || (found.type === 'run' && found.rule !== 'served')) ? found : null;
  }
  return null;
}

/** Where an apposition begins: its articles and the small words before its title left behind ("a retired trade | lawyer"). */
function appositionStart({ tokens, lexicon }: Scan, at: number, least: number): number {
  const isArticle = (token: number): boolean => lexicon.articles.has(tokens.norm[token] as string);
  let left = at;
  while (left > least && (isArticle(left - 1) || lexicon.prefixes.longest(tokens, left - 1, left) !== null)) left -= 1;
  if (left < at || !lexicon.words.ownerFirst) return left;
  for (let small = at - 1; small >= Math.max(least, at - MOST_MODIFIERS) && tokens.shape[small] === Shape.Lower; small--)
    if (isArticle(small)) return small;
  return left;
}

/** The name that a title explains from behind: "Rahm Emanuel, | Đại sứ …". */
function explained(scan: Scan, at: number): Found | null {
  const { tokens, lexicon } = scan;
  const name = nameBefore(scan, at);
  if (name === null) return null;
  const left = appositionStart(scan, at, name.to);
  if (lexicon.appositionLinks.longest(tokens, name.to, left)?.to === left) return name;
  if (!isMark(tokens, left - 1, ',-(') || !isMark(tokens, name.to, ',-(')) return null;
  for (let between = name.to + 1; between < left - 1; between++) if (capitalAt(scan, between)) return null;
  return name;
}

/** The first syllable of a word of the language's own, not a name: "Dân biểu | Cộng hòa". */
function isHalfWord({ tokens, lexicon, limit }: Scan, at: number, to: number): boolean {
  const own = lexicon.words.ownSpelling;
  if (own === null || to > at + 1 || to >= limit || tokens.shape[to] !== Shape.Lower || !own.test(tokens.norm[at] as string)) return false;
  return !lexicon.glue.has(tokens.norm[to] as string);
}

/** The run of a person's name at this token, or null. */
function nameAt(scan: Scan, at: number, kind: TitleKind): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at)) return null;
  const known = knownAt(scan, at);
  const cue = cueAt(scan, at);
  const feast = cue?.value.nothing && cue.to === at + 1 && capitalAt(scan, at + 1);
  const cued = cue !== null && !feast && (cue.value.head !== undefined || cue.value.title !== undefined || cue.value.nothing);
  if (cued && !personStartsAt(scan, at)) return null;
  const stop = (next: number): boolean => titleStartsAt(scan, next) && !lexicon.surnames.has(tokens.norm[next] as string);
  const ends = runEnds(tokens, at, limit, lexicon, stop);
  const to = ends.at(-1);
  if (to !== undefined && lexicon.words.ownerFirst && cueAt(scan, to)?.value.title !== undefined) return null;
  if (to === undefined || (known !== null && known.to >= to && (!known.value.ambiguous || kind === 'state'))) return null;
  if (isOffice(kind) && isHalfWord(scan, at, to)) return null;
  // "the General | Peace Treaty"
  const last = ends.at(-2) ?? at;
  if (last > at && lexicon.thingNouns.longest(tokens, last, to)?.to === to) return null;
  return newFound({ from: at, to }, 'person', `title-${kind}`);
}

/** The title read just before this one, with no more than a mark between them: "Superintendent | Dr.", "Chủ tịch nước, | Đại tướng". */
function pendingAt({ tokens, lexicon, pending }: Scan, at: number): FoundTitle | null {
  if (pending === null || pending.to > at || pending.to + 1 < at) return null;
  if (pending.to === at) return pending.title;
  // "Phát biểu với phóng viên, | Chuẩn tướng …": who is spoken to is not who is named next.
  const addressed = pending.title.kind === 'occupation' && lexicon.smallWords.has(tokens.norm[pending.title.from - 1] as string);
  return isMark(tokens, pending.to, ',-') && !addressed ? pending.title : null;
}

/** The office and whom it serves, over this title and the one that it follows. */
function combine(title: FoundTitle, pending: FoundTitle | null): FoundTitle {
  if (pending === null) return title;
  return isOffice(title.kind) ? { ...title, owner: title.owner ?? pending.owner } : pending;
}

/** A name behind a comma is its title's where it is a full one and closes the apposition: "the editor, Ada Byron, …". */
const closes = ({ tokens, limit }: Scan, { from, to }: Found): boolean =>
  to - from > 1 && (to >= limit || isMark(tokens, to, ',.)-') || tokens.norm[to] === 'of');

/** Reads a title with all that belongs to it and the name that it stands beside; returns the token to go on from. */
export function readTitle(scan: Scan, at: number, cue: CueHit): number {
  const kind = cue.value.title;
  if (kind === undefined) return at;
  const { tokens, found } = scan;
  const left = isOffice(kind) ? before(scan, at) : { from: at, owner: null };
  let noun = cue.to;
  if (isMark(tokens, noun, '.') && noun < scan.limit) noun += 1;
  const person = isOffice(kind) ? explained(scan, left.from) : null;
  const right = kind === 'courtesy' ? { to: noun, owner: null, items: [] } : complementOf(scan, noun, kind, person?.type === 'person');
  const title = combine({ kind, from: left.from, to: right.to, owner: right.owner ?? left.owner }, pendingAt(scan, left.from));
  let start = right.to;
  const comma = isMark(tokens, start, ',') && isOffice(kind);
  if (comma) start += 1;
  const next = nameAt(scan, start, kind);
  const name = next !== null && comma && !closes(scan, next) ? null : next;
  for (const item of right.items) item.inside = true;
  if (left.owner !== null) left.owner.inside = true;
  // "Tamworth chief executive …": an office of an organisation makes one of the name before it.
  if (left.owner?.type === 'run' && kind === 'organization') left.owner.rule = 'owner';
  found.push(...right.items);
  scan.pending = null;
  // "…, Phó Tỉnh trưởng Savannakhet": what follows the title of somebody already named is whom they serve.
  if (name !== null && person?.type === 'person' && title.owner === null && !personStartsAt(scan, name.from)) {
    const owner = newFound(name, 'run', 'served', { inside: true });
    found.push(owner);
    explain(person, { ...title, to: name.to, owner });
    return name.to;
  }
  const plural = scan.lexicon.pluralTitles.has(tokens.norm[cue.to - 1] as string);
  if (name !== null) {
    found.push({ ...name, title: title.kind === 'courtesy' ? null : title });
    return plural ? othersFrom(scan, name.to, title) : name.to;
  }
  if (person !== null && plural) explainOthers(scan, person, title);
  if (person !== null) explain(person, title);
  else if (title.kind !== 'courtesy') scan.pending = { title, to: right.to };
  return Math.max(right.to, at + 1);
}

/** "Presidents A | , B and C": everybody of a title in the plural. */
function othersFrom(scan: Scan, from: number, title: FoundTitle): number {
  const { found, lexicon, limit, tokens } = scan;
  let to = from;
  for (;;) {
    const joiner = lexicon.joiners.longest(tokens, isMark(tokens, to, ',') ? to + 1 : to, limit);
    const next = joiner?.to ?? (isMark(tokens, to, ',') ? to + 1 : to);
    const name = next === to ? null : nameAt(scan, next, title.kind);
    // "Presidents A and B": a name of two words at least, as the first of them has mostly.
    if (name === null || name.to - name.from < 2) return to;
    found.push({ ...name, title });
    to = name.to;
    if (joiner !== null) return to;
  }
}

/** "A and | B, presidents at the time": the name before the one that the title explains. */
function explainOthers({ found, lexicon, tokens }: Scan, person: Found, title: FoundTitle): void {
  const index = found.lastIndexOf(person);
  const other = found[index - 1];
  if (other?.type !== 'run' || lexicon.joiners.longest(tokens, other.to, person.from)?.to !== person.from) return;
  explain(other, title);
}

/** "Tướng" alone says less than an office, "Chuẩn đô đốc của Hải quân …" is one. */
export const isBareRank = ({ kind, owner }: FoundTitle): boolean => kind === 'rank' && owner === null;

/** The first office that the text gives a name is the one that counts; a rank gives way to it. */
function explain(person: Found, title: FoundTitle): void {
  if (person.type === 'run') person.rule = 'apposition';
  person.type = 'person';
  if (person.title === null || isBareRank(person.title)) person.title = title;
}
