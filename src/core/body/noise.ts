import type { DroppedReason } from '../schema.ts';
import type { Cue, TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import { isProse, type Line } from './lines.ts';

export interface Noise {
  readonly reason: DroppedReason;
  /** The line heads a list of such things, which ends where the article goes on. */
  readonly heading: boolean;
}

const noise = (reason: DroppedReason, heading = false): Noise => ({ reason, heading });

/** Share of a line's words that cues of place `line` must make. */
const MOST = 0.6;

const cuesAt = (lexicon: TextLexicon, tokens: Tokens, at: number, line: Line) => lexicon.cues.longest(tokens, at, line.to);

const pick = (cues: readonly Cue[], ...places: readonly string[]): Cue | undefined => cues.find((cue) => places.includes(cue.place));

/** Cues at the line's first token or first word. */
function startCue(tokens: Tokens, line: Line, lexicon: TextLexicon, prose: boolean): Noise | null {
  for (const at of new Set([line.from, line.head])) {
    if (at >= line.to) continue;
    const hit = cuesAt(lexicon, tokens, at, line);
    if (hit === null) continue;
    const firm = pick(hit.value, 'firm-start');
    if (firm !== undefined) return noise(firm.reason);
    if (prose) continue;
    const start = pick(hit.value, 'start');
    if (start !== undefined) return noise(start.reason);
    const heading = pick(hit.value, 'heading');
    if (heading !== undefined && isWhole(tokens, hit.to, line)) return noise(heading.reason, true);
  }
  return null;
}

/** Nothing but marks, numbers and at most one word follows. */
function isWhole(tokens: Tokens, from: number, line: Line): boolean {
  let words = 0;
  for (let at = from; at < line.to; at++) if (tokens.kind[at] === Kind.Word) words += 1;
  return words === 0 || (words === 1 && line.words > 2);
}

function innerCue(tokens: Tokens, line: Line, lexicon: TextLexicon, prose: boolean): Noise | null {
  let covered = 0;
  let first: DroppedReason | null = null;
  for (let at = line.from; at < line.to; ) {
    const hit = cuesAt(lexicon, tokens, at, line);
    if (hit === null) {
      at += 1;
      continue;
    }
    const firm = pick(hit.value, 'firm');
    if (firm !== undefined) return noise(firm.reason);
    const within = pick(hit.value, 'within');
    if (within !== undefined && !prose) return noise(within.reason);
    const named = pick(hit.value, 'line', 'heading', 'start');
    if (named !== undefined) {
      first ??= named.reason;
      for (let inside = hit.from; inside < hit.to; inside++) if (tokens.kind[inside] === Kind.Word) covered += 1;
    }
    at = hit.to;
  }
  return first !== null && !prose && covered >= line.words * MOST ? noise(first) : null;
}

/** Menus, tag lists and the like, told by their look: parts set apart by spaces or marks, without a sentence's end. */
function lookOf(tokens: Tokens, line: Line): Noise | null {
  if (line.words === 0 && line.numbers === 0) return noise('outside');
  if (tokens.norm[line.from] === '#' && line.words > 0 && tokens.gap[line.from + 1] === Gap.None) return noise('tags');
  if (line.terminal || line.open) return null;
  if (line.breaks >= 2 && line.words <= line.breaks * 6 && line.small * 5 <= line.words) return noise('menu');
  return null;
}

/** Why a line by itself is no part of the article, or null. */
export function noiseOf(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): Noise | null {
  const look = lookOf(tokens, line);
  if (lexicon === undefined) return look;
  const prose = isProse(line) && line.words >= 12;
  return startCue(tokens, line, lexicon, prose) ?? innerCue(tokens, line, lexicon, prose) ?? look;
}
