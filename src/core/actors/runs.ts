import { Kind, Shape } from '../text/tokens.ts';
import { isMark, partEnd, runEnds } from './names.ts';
import { capitalAt, cueAt, type Found, inSentence, knownAt, newFound, type Scan } from './scan.ts';

/** The token opens a sentence, a quotation or what follows a mark: its capital says nothing. */
export const opens = ({ tokens, from }: Scan, at: number): boolean => at === from || isMark(tokens, at - 1, '"\'“”:.!?-•*(…>');

/** Ends of a capitalised run that stops where a title, a head noun that comes first, or a known name begins. */
function freeRun(scan: Scan, at: number): readonly number[] {
  const { tokens, lexicon, limit } = scan;
  return runEnds(tokens, at, limit, lexicon, (next) => {
    const cue = cueAt(scan, next)?.value;
    if (cue?.title !== undefined || cue?.nothing || cue?.head?.order === 'first') return !lexicon.surnames.has(tokens.norm[at] as string);
    const known = knownAt(scan, next);
    return known !== null && !known.value.ambiguous && !(known.value.form === 'capital');
  });
}

/** Past what closes a company's name: "Co., Ltd.". */
function suffixEnd(scan: Scan, at: number): number {
  const { tokens, lexicon, limit } = scan;
  let to = at;
  for (let next = at; next < limit; ) {
    const comma = isMark(tokens, next, ',') ? next + 1 : next;
    const hit = lexicon.suffixes.longest(tokens, comma, limit);
    if (hit === null || tokens.shape[comma] === Shape.Lower) return to;
    to = hit.to < limit && isMark(tokens, hit.to, '.') ? hit.to + 1 : hit.to;
    next = to;
  }
  return to;
}

/** Where the words of a run end in a company's suffix: [start of suffix, end], or null. */
export function companyEnd(scan: Scan, ends: readonly number[]): readonly [number, number] | null {
  for (const end of ends) {
    const to = suffixEnd(scan, end);
    if (to > end) return [end, to];
  }
  return null;
}

/** A body whose head noun comes last or has its complement before it: "Oregon Health Authority", "Oregon Department of Justice". */
export function bodyByRun(scan: Scan, at: number): Found | null {
  const { tokens, lexicon, limit } = scan;
  if (!capitalAt(scan, at)) return null;
  const starts = [at, ...runEnds(tokens, at, limit, lexicon, (next) => cueAt(scan, next)?.value.title !== undefined)];
  let best: Found | null = null;
  for (const start of starts.slice(0, -1).concat(joined(scan, starts.at(-1) as number, at))) {
    const cue = cueAt(scan, start);
    const head = cue?.value.head;
    if (cue === null || head?.order !== 'last' || !capitalAt(scan, start)) continue;
    const to = complementOf(scan, numbered(scan, cue.to));
    if (start === at && to === cue.to && !head.alone) continue;
    best = newFound({ from: at, to }, 'organization', 'head-noun', { head, headFrom: start, headTo: cue.to });
  }
  return best;
}

const numbered = (scan: Scan, to: number): number =>
  to < scan.limit &&
  scan.tokens.kind[to] === Kind.Number &&
  scan.tokens.start[to] !== undefined &&
  (scan.tokens.norm[to] as string).length <= 4
    ? to + 1
    : to;

/** The words after "and", where the run before it is the first half of one name: "the Competition and Markets Authority". */
function joined(scan: Scan, end: number, at: number): readonly number[] {
  const { tokens, lexicon, limit } = scan;
  const joiner = lexicon.joiners.longest(tokens, end, limit);
  const definite = (at > scan.from && lexicon.articles.has(tokens.norm[at - 1] as string)) || knownAt(scan, at)?.value.form === 'adjective';
  if (joiner === null || !definite || !capitalAt(scan, joiner.to)) return [];
  const starts: number[] = [joiner.to];
  for (const to of runEnds(tokens, joiner.to, limit, lexicon, (next) => cueAt(scan, next)?.value.title !== undefined)) starts.push(to);
  return starts.slice(0, -1);
}

/** Past "of Labor and Industries", "on Drugs and Crime" after a head noun. */
function complementOf(scan: Scan, from: number): number {
  const { tokens, lexicon, limit } = scan;
  let to = from;
  for (;;) {
    const link = lexicon.complementLinks.longest(tokens, to, limit);
    const joiner = link === null && to > from ? lexicon.joiners.longest(tokens, to, limit) : null;
    const next = link?.to ?? joiner?.to ?? to;
    if (next === to || !capitalAt(scan, next) || cueAt(scan, next)?.value.title !== undefined) return to;
    if (joiner !== null && cueAt(scan, next)?.value.head !== undefined) return to;
    to = runEnds(tokens, next, limit, lexicon, () => false).at(-1) ?? next;
  }
}

/** A capitalised run that no cue explains; null where it only opens a sentence or names a thing. */
export function readRun(scan: Scan, at: number): { readonly to: number; readonly found: Found | null } {
  const { tokens, lexicon, limit } = scan;
  const first = tokens.norm[at] as string;
  if (opens(scan, at) && lexicon.openers.has(first) && tokens.shape[at] !== Shape.Upper) {
    const alone = !capitalAt(scan, at + 1) || !lexicon.surnames.has(first);
    if (alone) return { to: partEnd(tokens, at, limit, lexicon), found: null };
  }
  const ends = freeRun(scan, at);
  const company = companyEnd(scan, ends);
  if (company !== null) {
    const [headFrom, headTo] = company;
    return { to: headTo, found: newFound({ from: at, to: headTo }, 'organization', 'company-suffix', { headFrom, headTo }) };
  }
  const to = ends.at(-1) as number;
  const thing = inSentence(scan, to) && lexicon.thingNouns.longest(tokens, to, limit) !== null;
  return { to, found: newFound({ from: at, to }, thing ? 'place' : 'run', 'run') };
}
