import type { DroppedReason } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import { bylineOf } from './byline.ts';
import { isCaption, isSource } from './credit.ts';
import { isHeadline, isProse, type Line, type Reasons } from './lines.ts';
import { type Noise, noiseOf } from './noise.ts';
import { stampsIn } from './published.ts';
import { findRepeats } from './repeats.ts';
import { SectionReader } from './sections.ts';
import { beginsSmall } from './wrap.ts';

/** Labels of the lines before headline and end of the article are known. */
export interface Labels {
  /** Why each line is left out, or null where it is read. */
  readonly reasons: Reasons;
  /** Numbers of the lines that are left out above and below the text only. */
  readonly soft: ReadonlySet<number>;
}

export function labelLines(tokens: Tokens, lines: readonly Line[], foreign: ReadonlySet<number>, lexicon: TextLexicon | undefined): Labels {
  const noises = lines.map((line, at): Noise | null => {
    if (foreign.has(at)) return { reason: 'foreign-language', heading: false, soft: false, rule: 'foreign' };
    const noise = noiseOf(tokens, line, lexicon);
    if (noise?.reason === 'outside' && beginsSmall(tokens, line)) return null;
    // A credit's words may be a menu's too ("Hình ảnh: …"), a source may be named by its address.
    if (noise?.reason === 'menu' && isCaption(tokens, line, lexicon)) return null;
    // "By Lena Ortiz lortiz@courier.example" is a byline for its address.
    const isSaid = (): boolean => isSource(tokens, line, lexicon) || bylineOf(tokens, line, lexicon)?.sure === true;
    return noise?.rule === 'look/footer' && isSaid() ? null : noise;
  });
  const reasons = new SectionReader(tokens, lines, noises).spread().slice();
  labelRepeats(tokens, lines, reasons, lexicon);
  labelDated(tokens, lines, reasons, lexicon);
  fillGaps(tokens, lines, reasons, lexicon);
  return { reasons, soft: new Set(noises.flatMap((noise, at) => (noise?.soft === true ? [at] : []))) };
}

/** A line of fewer words may be said twice. */
const REPEATED_WORDS = 8;

/** Headlines that stand twice in a row are other articles', and so is the teaser below them. */
function labelRepeats(tokens: Tokens, lines: readonly Line[], reasons: (DroppedReason | null)[], lexicon: TextLexicon | undefined): void {
  const { twins, later } = findRepeats(tokens, lines);
  const prose = lines.findIndex((line, at) => reasons[at] === null && isProse(line) && line.words >= 20);
  lines.forEach((line, at) => {
    if (reasons[at] !== null) return;
    const before = later.get(at);
    if (before !== undefined && at < prose) reasons[before] ??= 'duplicate';
    else if (twins.has(at) && at >= prose) reasons[at] = 'related';
    else if (before !== undefined && line.words >= REPEATED_WORDS && !isCaption(tokens, line, lexicon)) reasons[at] = 'duplicate';
    else if (at > prose && at > 0 && twins.has(at - 1) && reasons[at - 1] === 'related') reasons[at] = 'related';
  });
}

/** A headline with a date or "5 hours ago" at its end or before it is another article's. */
function labelDated(tokens: Tokens, lines: readonly Line[], reasons: (DroppedReason | null)[], lexicon: TextLexicon | undefined): void {
  const prose = lines.findIndex((line, at) => reasons[at] === null && isProse(line));
  lines.forEach((line, at) => {
    if (at < prose || reasons[at] !== null || !isHeadline(line) || line.words > 25) return;
    if (agoAt(tokens, line, lexicon)) reasons[at] = 'related';
    else if (line.words >= 6 && line.numbers >= 3 && stampsIn(tokens, line.from, line.to, lexicon).some(({ to }) => to >= line.to - 1))
      reasons[at] = 'related';
  });
}

/** A number and "hours ago". */
export function agoAt(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean {
  if (lexicon === undefined || line.numbers === 0) return false;
  for (let at = line.from; at + 1 < line.to; at++) {
    if (tokens.kind[at] === Kind.Number && lexicon.ago.longest(tokens, at + 1, line.to)?.to === line.to) return true;
  }
  return false;
}

/** A few words between two lines of a box are the box's. */
function fillGaps(tokens: Tokens, lines: readonly Line[], reasons: (DroppedReason | null)[], lexicon: TextLexicon | undefined): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const before = reasons[at - 1] ?? null;
    if (reasons[at] !== null || before === null || reasons[at + 1] === null || line.terminal || line.open || line.point || line.words > 5)
      continue;
    if (
      line.gap === Gap.Line &&
      (lines[at + 1] as Line).gap === Gap.Line &&
      before !== 'foreign-language' &&
      bylineOf(tokens, line, lexicon) === null
    )
      reasons[at] = before;
  }
}

/** What stands within texts as often as around them. */
const INSIDE: ReadonlySet<DroppedReason> = new Set([
  'newsletter',
  'advertisement',
  'insert',
  'foreign-language',
  'duplicate',
  'publication-line',
  'byline',
  'counter',
  'share',
]);

/** What a line adds to the window that holds the article. */
export function scoreOf(line: Line, reason: DroppedReason | null, continued: boolean): number {
  if (reason !== null) return INSIDE.has(reason) ? -4 : -8 - line.words / 4;
  if (isProse(line)) return Math.min(line.words, 60);
  if (line.terminal || continued) return line.words;
  return line.open || line.point ? 0 : -3;
}
