import { Kind, Shape } from '../text/tokens.ts';
import type { TitleKind } from './lexicon.ts';
import { isMark, runEnds } from './names.ts';
import { organizationAt, personStartsAt } from './organizations.ts';
import { bodyByRun, partsOf } from './runs.ts';
import { type CueHit, capitalAt, cueAt, endsAt, type Found, type FoundTitle, inSentence, knownAt, newFound, type Scan } from './scan.ts';

const isOffice = (kind: TitleKind): boolean => kind === 'state' || kind === 'organization' || kind === 'occupation';

/** What stands left of a title and belongs to it: "former New Zealand | prime minister". */
function before(scan: Scan, at: number): { from: number; owner: Found | null } {
  const { tokens, lexicon } = scan;
  let from = at;
  let owner: Found | null = null;
  for (;;) {
    const possessive = from > scan.from && tokens.norm[from - 1] === "'s" ? from - 1 : from;
    const item = lexicon.words.ownerFirst ? endsAt(scan, possessive) : null;
    if (item !== null && owner === null && item.from >= scan.from && item.type !== 'person') {
      owner = item;
      from = item.from;
    } else if (from > scan.from && lexicon.prefixes.longest(tokens, from - 1, from) !== null) from -= 1;
    else return { from, owner };
  }
}

interface After {
  to: number;
  owner: Found | null;
  readonly items: Found[];
}

/** A capitalised word that names the body served: "Tổng giám đốc SBD", "president of Oxfam". */
function bodyAfter(scan: Scan, at: number, linked: boolean): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at)) return null;
  const stop = (next: number): boolean => personStartsAt(scan, next) || cueAt(scan, next)?.value.title !== undefined;
  const ends = runEnds(tokens, at, limit, lexicon, stop);
  const to = ends.at(-1) ?? at;
  const splits = personStartsAt(scan, to) && !personStartsAt(scan, at);
  const acronym = ends.length === 1 && tokens.shape[at] === Shape.Upper && to === at + 1;
  return linked || splits || acronym ? newFound({ from: at, to }, 'run', 'served') : null;
}

/** What stands right of a title and belongs to it, up to the name: "của Hải quân Hoàng gia Hà Lan". */
function after(scan: Scan, start: number, kind: TitleKind): After {
  const { tokens, lexicon, limit } = scan;
  const read: After = { to: start, owner: null, items: [] };
  let at = start;
  const take = (items: readonly Found[], to: number): void => {
    read.items.push(...items);
    read.owner ??= items[0] ?? null;
    read.to = to;
    at = to;
  };
  while (inSentence(scan, at)) {
    const cue = cueAt(scan, at);
    const known = knownAt(scan, at);
    const field = personStartsAt(scan, at, 3) ? null : lexicon.fields.longest(tokens, at, limit);
    const organization = known === null || (cue !== null && cue.to > known.to) ? organizationAt(scan, at, true) : null;
    const body = at > start ? bodyByRun(scan, at) : null;
    if (body !== null && body.to > (known?.to ?? at)) take([body, ...partsOf(scan, body)], body.to);
    else if (organization !== null) take([organization.found, ...organization.parts], organization.found.to);
    else if (known !== null && known.value.form !== 'adjective' && (kind !== 'occupation' || !known.value.ambiguous)) {
      const { row } = known.value;
      take([newFound({ from: at, to: known.to }, row.type, row.type, { known: known.value })], known.to);
    } else if (cue?.value.nothing) read.to = at = cue.to;
    else if (field !== null) read.to = at = field.to;
    else if (cue?.value.title !== undefined && isOffice(cue.value.title)) read.to = at = cue.to;
    else if (isMark(tokens, at, ',') && cueAt(scan, at + 1)?.value.title === 'state') at += 1;
    else if (lexicon.prefixes.longest(tokens, at, limit) !== null && cueAt(scan, at + 1)?.value.title !== undefined) at += 1;
    else {
      const link = lexicon.links.longest(tokens, at, limit);
      const linked = link === null ? null : bodyByRun(scan, link.to);
      if (linked !== null && linked.to > (knownAt(scan, linked.from)?.to ?? at)) {
        take([linked, ...partsOf(scan, linked)], linked.to);
        continue;
      }
      const served = isOffice(kind) ? bodyAfter(scan, link?.to ?? at, link !== null) : null;
      if (served !== null && (link === null || (knownAt(scan, served.from) === null && organizationAt(scan, served.from, true) === null)))
        take([served], served.to);
      else if (link !== null && link.to > at && at >= read.to) {
        at = link.to;
        if (!continues(scan, at)) break;
      } else if (tokens.kind[at] === Kind.Number && at > start && (tokens.norm[at] as string).length < 4) read.to = at = at + 1;
      else break;
    }
  }
  return read;
}

/** After a link the complement must go on. */
function continues(scan: Scan, at: number): boolean {
  const { tokens, lexicon, limit } = scan;
  return (
    inSentence(scan, at) &&
    (knownAt(scan, at) !== null ||
      cueAt(scan, at)?.value.head !== undefined ||
      cueAt(scan, at)?.value.nothing === true ||
      lexicon.fields.longest(tokens, at, limit) !== null)
  );
}

const FARTHEST = 9;

/** The name that a title explains from behind: "Rahm Emanuel, | Đại sứ …". */
function explained(scan: Scan, at: number): Found | null {
  const { tokens, lexicon, found } = scan;
  const name = found.findLast(({ to, inside, type }) => to <= at && !inside && type !== 'place');
  if (name === undefined || name.from < scan.from || name.to + FARTHEST < at || name.to === at) return null;
  if (name.type !== 'person' && !(name.type === 'run' && name.rule !== 'served')) return null;
  let left = at;
  while (
    left > name.to &&
    (lexicon.articles.has(tokens.norm[left - 1] as string) || lexicon.prefixes.longest(tokens, left - 1, left) !== null)
  )
    left -= 1;
  const linked = lexicon.appositionLinks.longest(tokens, name.to, left)?.to === left;
  if (linked) return name;
  if (!isMark(tokens, left - 1, ',-(') || !isMark(tokens, name.to, ',-(')) return null;
  for (let between = name.to + 1; between < left - 1; between++) if (capitalAt(scan, between)) return null;
  return name;
}

/** The run of a person's name at this token, or null. */
function nameAt(scan: Scan, at: number, kind: TitleKind): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at)) return null;
  const known = knownAt(scan, at);
  const cue = cueAt(scan, at);
  const cued = cue !== null && (cue.value.head !== undefined || cue.value.title !== undefined || cue.value.nothing);
  if (cued && !personStartsAt(scan, at)) return null;
  const stop = (next: number): boolean =>
    cueAt(scan, next)?.value.title !== undefined && !lexicon.surnames.has(tokens.norm[next] as string);
  const ends = runEnds(tokens, at, limit, lexicon, stop);
  const to = ends.at(-1);
  if (to !== undefined && lexicon.words.ownerFirst && cueAt(scan, to)?.value.title !== undefined) return null;
  if (to === undefined || (known !== null && known.to >= to && (!known.value.ambiguous || kind === 'state'))) return null;
  return newFound({ from: at, to }, 'person', `title-${kind}`);
}

/** The title read just before this one, with no more than a mark between them: "Superintendent | Dr.", "Chủ tịch nước, | Đại tướng". */
function pendingAt({ tokens, pending }: Scan, at: number): FoundTitle | null {
  if (pending === null || pending.to > at || pending.to + 1 < at) return null;
  return pending.to === at || isMark(tokens, pending.to, ',-') ? pending.title : null;
}

/** The office and whom it serves, over this title and the one that it follows. */
function combine(title: FoundTitle, pending: FoundTitle | null): FoundTitle {
  if (pending === null) return title;
  return isOffice(title.kind) ? { ...title, owner: title.owner ?? pending.owner } : pending;
}

/** Reads a title with all that belongs to it and the name that it stands beside; returns the token to go on from. */
export function readTitle(scan: Scan, at: number, cue: CueHit): number {
  const kind = cue.value.title;
  if (kind === undefined) return at;
  const { tokens, found } = scan;
  const left = isOffice(kind) ? before(scan, at) : { from: at, owner: null };
  let noun = cue.to;
  if (isMark(tokens, noun, '.') && noun < scan.limit) noun += 1;
  const right = isOffice(kind) || kind === 'rank' ? after(scan, noun, kind) : { to: noun, owner: null, items: [] };
  const title = combine({ kind, from: left.from, to: right.to, owner: right.owner ?? left.owner }, pendingAt(scan, left.from));
  let start = right.to;
  if (isMark(tokens, start, ',') && isOffice(kind) && left.owner !== null && right.items.length === 0) start += 1;
  const name = nameAt(scan, start, kind);
  for (const item of right.items) item.inside = true;
  if (left.owner !== null) left.owner.inside = true;
  found.push(...right.items);
  scan.pending = null;
  const person = isOffice(kind) ? explained(scan, left.from) : null;
  // "…, Phó Tỉnh trưởng Savannakhet": a single word after the title of somebody already named is whom they serve.
  if (name !== null && person !== null && name.to === name.from + 1 && title.owner === null) {
    const owner = newFound(name, 'run', 'served', { inside: true });
    found.push(owner);
    explain(person, { ...title, to: name.to, owner });
    return name.to;
  }
  if (name !== null) {
    found.push({ ...name, title: title.kind === 'courtesy' ? null : title });
    return name.to;
  }
  if (person !== null) explain(person, title);
  else if (title.kind !== 'courtesy') scan.pending = { title, to: right.to };
  return Math.max(right.to, at + 1);
}

/** The first office that the text gives a name is the one that counts; a rank gives way to it. */
function explain(person: Found, title: FoundTitle): void {
  if (person.type === 'run') person.rule = 'apposition';
  person.type = 'person';
  if (person.title === null || person.title.kind === 'rank') person.title = title;
}
