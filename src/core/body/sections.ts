import type { DroppedReason } from '../schema.ts';
import { Gap } from '../text/tokens.ts';
import { isProse, type Line } from './lines.ts';
import type { Noise } from './noise.ts';

/** A paragraph so long is no teaser of another article. */
const PARAGRAPH_WORDS = 38;

const isParagraph = (line: Line): boolean => isProse(line) && line.words >= PARAGRAPH_WORDS;

/** After a list whose items stand close together, a blank line and a sentence mean that the article goes on. */
function resumes(lines: readonly Line[], at: number, first: number, noises: readonly (Noise | null)[]): boolean {
  const line = lines[at] as Line;
  if (noises[at] !== null || !isProse(line)) return false;
  if (isParagraph(line)) return true;
  if (line.gap !== Gap.Paragraph || at === first) return false;
  for (let item = first + 1; item < at; item++) if ((lines[item] as Line).gap === Gap.Paragraph) return false;
  const next = lines[at + 1];
  return next === undefined || next.gap === Gap.Paragraph || isProse(next);
}

/** Gives the lines under a heading such as "Related stories" the heading's reason, until the article goes on. */
export function spreadSections(lines: readonly Line[], noises: readonly (Noise | null)[]): (DroppedReason | null)[] {
  const reasons: (DroppedReason | null)[] = noises.map((noise) => noise?.reason ?? null);
  let section: DroppedReason | null = null;
  let first = 0;
  lines.forEach((_line, at) => {
    const noise = noises[at] ?? null;
    if (noise?.heading === true) {
      section = noise.reason;
      first = at + 1;
    } else if (section !== null && noise === null) {
      if (resumes(lines, at, first, noises)) section = null;
      else reasons[at] = section;
    }
  });
  return reasons;
}
