import { Kind, Shape } from '../text/tokens.ts';
import { aliasesAfter, isParent } from './alias.ts';
import type { TitleKind } from './lexicon.ts';
import { isMark, partEnd, runEnds } from './names.ts';
import { type Organization, organizationAt } from './organizations.ts';
import { bodyByRun, companyAt, compoundEnd, partsOf } from './runs.ts';
import { capitalAt, cueAt, type Found, inSentence, knownAt, newFound, type Scan, titleStartsAt } from './scan.ts';
import { personStartsAt, SHORTEST_NAME } from './starts.ts';

/** What stands behind a title and belongs to it. */
export interface TitleComplement {
  /** Token after the complement: a name may follow. */
  to: number;
  owner: Found | null;
  readonly items: Found[];
}

export const isOffice = (kind: TitleKind): boolean => kind === 'state' || kind === 'organization' || kind === 'occupation';

const LONGER_NAME = 3;
const SHORT_NUMBER = 4;

const isShortNumber = ({ tokens, limit }: Scan, at: number): boolean =>
  at < limit && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length <= SHORT_NUMBER;

/** A capitalised name that no lexicon knows, for the body served: "Tổng giám đốc SBD", "president of Oxfam". */
function unknownBody(scan: Scan, at: number, linked: boolean, kind: TitleKind): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at) || cueAt(scan, at)?.value.head !== undefined || lexicon.fields.longest(tokens, at, limit) !== null) return null;
  const stop = (next: number): boolean => personStartsAt(scan, next) || titleStartsAt(scan, next);
  const ends = runEnds(tokens, at, limit, lexicon, stop);
  const first = partEnd(tokens, at, limit, lexicon);
  const acronym = tokens.shape[at] === Shape.Upper && first - at <= 2;
  // "thuộc SNMG2 Mauro Panebianco": an acronym is whole, the name is what follows.
  const to = acronym && tokens.shape[first] !== Shape.Upper ? first : (ends.at(-1) ?? at);
  const splits = personStartsAt(scan, to) && !personStartsAt(scan, at);
  if (!linked && !splits && !(acronym && to === first)) return null;
  // "president of the | Harbour Friends": the article tells a body from a place.
  const owns = kind === 'organization' && lexicon.articles.has(tokens.norm[at - 1] as string) && to - at > 1;
  return newFound({ from: at, to: acronym && isShortNumber(scan, to) ? to + 1 : to }, 'run', owns ? 'owner' : 'served');
}

/** A body by its head noun, before or behind its complement, or by a company's suffix. */
function bodyAt(scan: Scan, at: number, opened: boolean, beforeName: number): readonly Found[] {
  const known = knownAt(scan, at);
  // "Cầu thủ | Hải Vân FC": where a name follows its office at once, a suffix still tells a company.
  const run = opened ? (bodyByRun(scan, at) ?? companyAt(scan, at)) : scan.lexicon.words.ownerFirst ? null : companyAt(scan, at);
  if (run !== null && run.to > (known?.to ?? at)) return [run, ...partsOf(scan, run)];
  const cue = cueAt(scan, at);
  const first = known === null || (cue !== null && cue.to > known.to) ? organizationAt(scan, at, beforeName) : null;
  return first === null ? [] : [first.found, ...first.parts];
}

/** "Vụ trưởng Vụ Thị trường châu Á (Bộ Công Thương)": the body in brackets that the one served belongs to. */
function parentAfter(scan: Scan, at: number, body: Found): (Organization & { readonly to: number }) | null {
  if (!isMark(scan.tokens, at, '(') || !isParent(scan, at + 1, body)) return null;
  const parent = organizationAt(scan, at + 1, 0);
  return parent !== null && isMark(scan.tokens, parent.found.to, ')') ? { ...parent, to: parent.found.to + 1 } : null;
}

/** "Thái Anh Văn": a family name that is also a state, before words of the language's own. */
const isNativeName = (scan: Scan, at: number): boolean =>
  personStartsAt(scan, at) && scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[at + 1] as string) === true;

/** "ca sĩ Mỹ Tâm": what follows a word that may be a state is a name's second word, not a foreigner's name. */
const isOwnName = (scan: Scan, at: number): boolean =>
  capitalAt(scan, at) && scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[at] as string) !== false;

/** A state or body of the gazetteer. */
function knownBody(scan: Scan, at: number, kind: TitleKind, opened: boolean): Found | null {
  const known = knownAt(scan, at);
  if (
    known === null ||
    known.value.form === 'adjective' ||
    (kind === 'occupation' && known.value.ambiguous && !opened && isOwnName(scan, known.to))
  )
    return null;
  if (known.value.ambiguous && isNativeName(scan, at)) return null;
  const { row, locates } = known.value;
  return newFound({ from: at, to: known.to }, row.type, locates ? 'locates' : 'title', { known: known.value });
}

/** Words that belong to an office without naming anybody: a region, a field, a further title, a head noun alone. */
function wordsEnd(scan: Scan, at: number): number | null {
  const { tokens, lexicon, limit } = scan;
  const cue = cueAt(scan, at);
  if (cue?.value.nothing) return cue.to;
  const field = personStartsAt(scan, at, 3) ? null : lexicon.fields.longest(tokens, at, limit);
  if (field !== null && field.to >= (cue?.to ?? 0)) return field.to;
  if (cue?.value.head?.order === 'first') return cue.to;
  if (cue?.value.title !== undefined && isOffice(cue.value.title)) return cue.to;
  if (lexicon.prefixes.longest(tokens, at, limit) !== null && cueAt(scan, at + 1)?.value.title !== undefined) return at + 1;
  return field?.to ?? null;
}

/**
 * Reads on behind a title for as long as the words say whom or what it serves: "của Hải quân Hoàng gia Hà Lan".
 * Where it explains a name before it, hardly another one follows.
 */
export function complementOf(scan: Scan, start: number, kind: TitleKind, explains: boolean): TitleComplement {
  const { tokens, lexicon, limit } = scan;
  const read: TitleComplement = { to: start, owner: null, items: [] };
  const take = (items: readonly Found[], to: number): number => {
    read.items.push(...items);
    read.owner ??= items[0] ?? null;
    read.to = to;
    return to;
  };
  const beforeName = explains ? LONGER_NAME : SHORTEST_NAME;
  for (let at = start; inSentence(scan, at); ) {
    const opened = at > start;
    const bodies = bodyAt(scan, at, opened, beforeName);
    const [body] = bodies;
    const known = body === undefined ? knownBody(scan, at, kind, opened) : null;
    if (body !== undefined) {
      const aliases = aliasesAfter(scan, body);
      at = take([...bodies, ...aliases.found], aliases.to);
      const parent = parentAfter(scan, at, body);
      if (parent !== null) {
        read.owner = parent.found;
        at = take([parent.found, ...parent.parts], parent.to);
      }
      if (tokens.norm[at] === "'s" && bodyByRun(scan, at + 1) !== null) at += 1;
      continue;
    }
    if (known !== null) {
      at = take([known], known.to);
      if (tokens.norm[at] === "'s" && bodyByRun(scan, at + 1) !== null) at += 1;
      continue;
    }
    const words = wordsEnd(scan, at);
    if (words !== null) {
      read.to = at = words;
      continue;
    }
    if (isMark(tokens, at, ',') && cueAt(scan, at + 1)?.value.title === 'state') {
      at += 1;
      continue;
    }
    if (opened && isShortNumber(scan, at)) {
      read.to = at = at + 1;
      continue;
    }
    const link = lexicon.links.longest(tokens, at, limit);
    const next = link === null ? at : (compoundEnd(scan, link.to) ?? link.to);
    const named =
      link !== null &&
      (bodyAt(scan, next, true, beforeName).length > 0 || knownBody(scan, next, kind, true) !== null || wordsEnd(scan, next) !== null);
    if (named) {
      at = next;
      continue;
    }
    const open = read.owner === null || link !== null;
    const served = open && (isOffice(kind) || link !== null) ? unknownBody(scan, next, link !== null, kind) : null;
    if (served === null) break;
    at = take([served], served.to);
  }
  return read;
}
