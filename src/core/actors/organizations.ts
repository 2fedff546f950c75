import { Kind, Shape } from '../text/tokens.ts';
import type { HeadNoun } from './lexicon.ts';
import { isMark, partEnd, runEnds } from './names.ts';
import { capitalAt, cueAt, type Found, inSentence, knownAt, newFound, type Scan } from './scan.ts';

/** An organisation with the states and bodies that are part of its name. */
export interface Organization {
  readonly found: Found;
  readonly parts: readonly Found[];
}

/** People's names have this many words where a language has family names first. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/** A person's name begins here: the family name, with as many words after it as names have. */
export function personStartsAt(scan: Scan, at: number): boolean {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at) || !lexicon.surnames.has(tokens.norm[at] as string)) return false;
  const ends = runEnds(tokens, at, limit, lexicon, () => false);
  return ends.length >= SHORTEST_NAME && ends.length <= LONGEST_NAME;
}

/** A unit of a country: "tỉnh Quảng Trị", "TP Tân Uyên". */
function unitAt(scan: Scan, at: number, nounTo: number, head: HeadNoun, beforeName: boolean): Organization | null {
  const { tokens, lexicon, limit } = scan;
  let to = nounTo;
  if (isMark(tokens, to, '.') && to < limit) to += 1;
  const known = knownAt(scan, to);
  if (known !== null && known.value.row.type === 'organization') to = known.to;
  else {
    const ends = runEnds(tokens, to, limit, lexicon, (next) => beforeName && personStartsAt(scan, next));
    if (ends.length === 0 || ends.length > 4) return null;
    to = ends.at(-1) as number;
  }
  return { found: newFound({ from: at, to }, 'organization', 'unit', { head, headFrom: at, headTo: nounTo }), parts: [] };
}

/** The next field of an enumeration: "Nông nghiệp, Thủy sản và Lâm nghiệp". */
function fieldAfterComma(scan: Scan, at: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const field = capitalAt(scan, at) ? lexicon.fields.longest(tokens, at, limit) : null;
  if (field === null) return false;
  return isMark(tokens, field.to, ',') ? fieldAfterComma(scan, field.to + 1) : lexicon.joiners.longest(tokens, field.to, limit) !== null;
}

interface Complement {
  to: number;
  readonly parts: Found[];
}

/** Reads on after a head noun for as long as the words can belong to the organisation's name. */
function complementAt(scan: Scan, from: number, beforeName: boolean): Complement {
  const { tokens, lexicon, limit } = scan;
  const read: Complement = { to: from, parts: [] };
  const opened = (): boolean => read.to > from;
  while (inSentence(scan, read.to)) {
    const at = read.to;
    const known = knownAt(scan, at);
    const cue = cueAt(scan, at);
    if (cue?.value.title !== undefined && capitalAt(scan, at) && lexicon.fields.longest(tokens, at, limit) === null) break;
    if (cue?.value.nothing && (known === null || cue.to >= known.to)) {
      read.to = cue.to;
      continue;
    }
    if (known !== null && !(known.value.ambiguous && known.to < limit && personStartsAt(scan, at))) {
      read.parts.push(newFound({ from: at, to: known.to }, known.value.row.type, 'part', { known: known.value, inside: true }));
      read.to = known.to;
      const second = isMark(tokens, read.to, '-') ? knownAt(scan, read.to + 1) : null;
      if (second === null) break;
      read.parts.push(newFound({ from: read.to + 1, to: second.to }, second.value.row.type, 'part', { known: second.value, inside: true }));
      read.to = second.to;
      break;
    }
    if (cue?.value.head?.order === 'first') {
      const inner = organizationAt(scan, at, beforeName);
      if (inner === null) break;
      read.parts.push({ ...inner.found, inside: true }, ...inner.parts);
      read.to = inner.found.to;
      break;
    }
    const field = lexicon.fields.longest(tokens, at, limit);
    if (field !== null) {
      read.to = field.to;
      continue;
    }
    if (capitalAt(scan, at)) {
      if (beforeName && opened() && personStartsAt(scan, at)) break;
      read.to = partEnd(tokens, at, limit, lexicon);
      continue;
    }
    if (opened() && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length < 4) {
      read.to = at + 1;
      continue;
    }
    const joiner = lexicon.joiners.longest(tokens, at, limit);
    const next = joiner?.to ?? at + 1;
    const joins =
      opened() &&
      ((joiner !== null && joinsField(scan, next)) ||
        (isMark(tokens, at, '-&') && joinsField(scan, next)) ||
        (isMark(tokens, at, ',') && fieldAfterComma(scan, next)));
    if (!joins) break;
    read.to = next;
  }
  return read;
}

const joinsField = (scan: Scan, at: number): boolean =>
  capitalAt(scan, at) && scan.lexicon.fields.longest(scan.tokens, at, scan.limit) !== null;

/** An organisation whose head noun stands at this token, complement after it. `beforeName`: a person's name may follow at once. */
export function organizationAt(scan: Scan, at: number, beforeName: boolean): Organization | null {
  const cue = cueAt(scan, at);
  const head = cue?.value.head;
  if (cue === null || head === undefined || head.order !== 'first') return null;
  if (head.unit) return unitAt(scan, at, cue.to, head, beforeName);
  const { to, parts } = complementAt(scan, cue.to, beforeName);
  if (to === cue.to && !(head.alone && capitalAt(scan, at))) return null;
  const small = scan.tokens.shape[at] === Shape.Lower;
  const from = head.bare && small && capitalAt(scan, cue.to) ? cue.to : at;
  if (small && !head.bare && to === cue.to) return null;
  const owner = parts.at(-1) ?? null;
  return { found: newFound({ from, to }, 'organization', 'head-noun', { head, headFrom: at, headTo: cue.to, owner }), parts };
}
