import type { DroppedReason } from '../schema.ts';
import { markAt } from '../text/sentences.ts';
import type { Cue, CuePlace, TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import { isProse, isWide, type Line } from './lines.ts';

/** What makes a line by itself no part of an article. */
export interface Noise {
  readonly reason: DroppedReason;
  /** The line heads a list of such things, which ends where the article goes on. */
  readonly heading: boolean;
  /** In the middle of a text the line may well be its own: a heading, an address given. */
  readonly soft: boolean;
  /** The cue's id, or what the line looks like. */
  readonly rule: string;
}

const byCue = (cue: Cue): Noise => ({
  reason: cue.reason,
  heading: cue.place === 'heading',
  soft: cue.place === 'label' && cue.reason === 'footer',
  rule: cue.id,
});
const byLook = (reason: DroppedReason): Noise => ({ reason, heading: false, soft: reason === 'footer', rule: `look/${reason}` });

/** Share of a line's words that cues of place `line` must make; a longer line without parts must be nearly all cues. */
const MOST = 0.6;
const NEARLY_ALL = 0.8;
/** A sentence of so many words is not taken for a page's own for its first words alone. */
const SPARED_WORDS = 12;
const LONGEST_LABEL = 30;

const pick = (cues: readonly Cue[], place: CuePlace): Cue | undefined => cues.find((cue) => cue.place === place);

/** Nothing but marks, numbers and at most one word follows. */
function isWhole(tokens: Tokens, from: number, line: Line): boolean {
  let words = 0;
  for (let at = from; at < line.to; at++) if (tokens.kind[at] === Kind.Word) words += 1;
  return words === 0 || (words === 1 && line.words > 2);
}

/** What follows sets the words before it apart. */
const isLabel = (tokens: Tokens, at: number, line: Line): boolean =>
  at >= line.to || isApart(tokens, at) || tokens.kind[at] === Kind.Number || isWide(tokens, at);

/** A mark, but no hyphen inside a word. */
const isApart = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === Kind.Mark && (tokens.norm[at] !== '-' || tokens.gap[at] !== Gap.None);

function startCue(tokens: Tokens, line: Line, lexicon: TextLexicon, at: number): Noise | null {
  const hit = lexicon.cues.longest(tokens, at, line.to);
  if (hit === null) return null;
  const firm = pick(hit.value, 'firm-start');
  if (firm !== undefined) return byCue(firm);
  const heading = pick(hit.value, 'heading');
  if (heading !== undefined && !line.terminal && isWhole(tokens, hit.to, line)) return byCue(heading);
  if (heading !== undefined && tokens.norm[hit.to] === ':' && hit.to + 1 < line.to && line.words <= LONGEST_LABEL)
    return { ...byCue(heading), heading: false };
  const label = pick(hit.value, 'label');
  const mark = tokens.norm[hit.to];
  if (label !== undefined && isLabel(tokens, hit.to, line) && mark !== ',' && mark !== '.') {
    if (line.words <= LONGEST_LABEL && (!isProse(line) || mark === ':')) return byCue(label);
  }
  const start = pick(hit.value, 'start');
  if (start !== undefined && !(isProse(line) && line.words >= SPARED_WORDS)) return byCue(start);
  return null;
}

/** "14 comments". */
function headingAfterCount(tokens: Tokens, line: Line, lexicon: TextLexicon): Noise | null {
  const hit = lexicon.cues.longest(tokens, line.head + 1, line.to);
  const heading = hit === null || line.terminal || !isWhole(tokens, hit.to, line) ? undefined : pick(hit.value, 'heading');
  return heading === undefined ? null : byCue(heading);
}

function hasFirmCue(tokens: Tokens, line: Line, lexicon: TextLexicon): boolean {
  const starts = lexicon.firmStarts.of(tokens);
  for (let at = line.from; at < line.to; at++) {
    if (starts[tokens.word[at] as number] === 1 && lexicon.firmCues.longest(tokens, at, line.to) !== null) return true;
  }
  return false;
}

function innerCue(tokens: Tokens, line: Line, lexicon: TextLexicon): Noise | null {
  const prose = isProse(line) && line.words >= SPARED_WORDS;
  if (prose && !hasFirmCue(tokens, line, lexicon)) return null;
  const starts = lexicon.cueStarts.of(tokens);
  let covered = 0;
  let first: Cue | null = null;
  for (let at = line.from; at < line.to; ) {
    const hit = starts[tokens.word[at] as number] === 0 ? null : lexicon.cues.longest(tokens, at, line.to);
    if (hit === null) {
      at += 1;
      continue;
    }
    const firm = pick(hit.value, 'firm');
    if (firm !== undefined) return byCue(firm);
    const within = prose ? undefined : pick(hit.value, 'within');
    if (within !== undefined) return byCue(within);
    const counted = pick(hit.value, 'line') ?? pick(hit.value, 'heading') ?? (line.breaks > 0 ? hit.value[0] : undefined);
    first ??= counted ?? null;
    if (counted !== undefined) for (let inside = hit.from; inside < hit.to; inside++) if (tokens.kind[inside] === Kind.Word) covered += 1;
    at = hit.to;
  }
  if (first === null || prose || line.terminal || line.words === 0) return null;
  const most = line.words <= 4 || line.breaks > 0 ? MOST : NEARLY_ALL;
  return covered >= line.words * most ? { ...byCue(first), heading: false, soft: isSubheading(line, first) } : null;
}

/** A section's name that is not in capitals may head a part of the article: "Health". */
const isSubheading = (line: Line, cue: Cue): boolean =>
  cue.reason === 'menu' && line.words <= 3 && line.uppers < line.words && line.breaks === 0;

/** "www.example.com", "name@example.com": words joined by stops or a sign, without spaces. A company may be named so too. */
function hasAddress(tokens: Tokens, line: Line): boolean {
  for (let at = line.from + 1; at + 1 < line.to; at++) {
    if (tokens.kind[at] !== Kind.Mark || tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None) continue;
    const mark = tokens.norm[at];
    if (mark === '@' && tokens.kind[at - 1] !== Kind.Mark) return true;
    if (mark === '.' && DOMAINS.has(tokens.norm[at + 1] as string) && (line.words <= 6 || tokens.norm[at - 2] === '.')) return true;
  }
  return false;
}

const DOMAINS: ReadonlySet<string> = new Set(['com', 'vn', 'org', 'net', 'gov', 'edu', 'info', 'example', 'uk', 'au', 'html', 'htm', 'io']);
const LONGEST_ADDRESS_LINE = 12;

/** Marks that point at another article. */
const ARROWS: ReadonlySet<string> = new Set(['→', '►', '▶', '▷', '➡', '☛', '👉', '⏩', '🔴', '📷', '»', '⇒']);

const pointsElsewhere = (tokens: Tokens, line: Line): boolean => {
  const first = markAt(tokens, line.from);
  if (line.words === 0 || tokens.kind[line.from] !== Kind.Mark) return false;
  return (
    ARROWS.has(first) || ((first === '>' || first === '=') && tokens.norm[line.from + 1] === '>' && tokens.gap[line.from + 1] === Gap.None)
  );
};

/** Menus, tag lists and the like, told by their look: parts set apart by spaces or marks, without a sentence's end. */
function lookOf(tokens: Tokens, line: Line): Noise | null {
  if (line.words === 0 && line.numbers === 0) return byLook('outside');
  if (pointsElsewhere(tokens, line) && !isProse(line)) return byLook('related');
  if (line.terminal || line.open) return null;
  if (line.words === 1 && line.to - line.from <= 2 && (tokens.norm[line.head] as string).length === 1) return byLook('menu');
  if (tokens.norm[line.from] === '#' && tokens.kind[line.from + 1] === Kind.Word && tokens.gap[line.from + 1] === Gap.None)
    return byLook('tags');
  if (line.words <= LONGEST_ADDRESS_LINE && hasAddress(tokens, line)) return byLook('footer');
  if (line.breaks >= 2 && line.words <= line.breaks * 6 && line.small * 5 <= line.words) return byLook('menu');
  return null;
}

/** Why a line by itself is no part of the article, or null. */
export function noiseOf(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): Noise | null {
  const look = lookOf(tokens, line);
  if (lexicon === undefined || look?.reason === 'outside') return look;
  return (
    startCue(tokens, line, lexicon, line.from) ??
    (line.head > line.from && line.head < line.to ? startCue(tokens, line, lexicon, line.head) : null) ??
    (tokens.kind[line.head] === Kind.Number && line.head + 1 < line.to ? headingAfterCount(tokens, line, lexicon) : null) ??
    innerCue(tokens, line, lexicon) ??
    look
  );
}
