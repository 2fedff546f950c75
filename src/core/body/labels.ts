import type { DroppedReason } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapitalized, isProse, type Line } from './lines.ts';
import { type Noise, noiseOf } from './noise.ts';
import { findRepeats } from './repeats.ts';
import { spreadSections } from './sections.ts';

/** Why each line is left out, or null where it is read; before headline and end of the article are known. */
export function labelLines(
  tokens: Tokens,
  lines: readonly Line[],
  foreign: ReadonlySet<number>,
  lexicon: TextLexicon | undefined,
): (DroppedReason | null)[] {
  const repeats = findRepeats(tokens, lines);
  const noises = lines.map((line, at): Noise | null => {
    if (foreign.has(at)) return { reason: 'foreign-language', heading: false };
    return noiseOf(tokens, line, lexicon);
  });
  const reasons = spreadSections(lines, noises);
  lines.forEach((line, at) => {
    if (reasons[at] !== null) return;
    if (repeats.twins.has(at)) reasons[at] = 'related';
    else if (repeats.later.has(at)) reasons[at] = isCapitalized(line) && line.words <= 4 ? 'insert' : 'duplicate';
    else if (at > 0 && repeats.twins.has(at - 1) && reasons[at - 1] === 'related') reasons[at] = 'related';
  });
  return reasons;
}

/** What a line adds to the window that holds the article. */
export function scoreOf(line: Line, reason: DroppedReason | null): number {
  if (reason !== null) return -8 - line.words / 4;
  if (isProse(line)) return Math.min(line.words, 60);
  if (line.terminal) return line.words;
  return line.open || line.point ? 0 : -3;
}
