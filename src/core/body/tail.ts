import type { DroppedReason } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCaption, isSource } from './credit.ts';
import { isHeadline, isProse, type Line } from './lines.ts';

/** A shorter heading is a part's own, a longer one may be another article's headline. */
const HEADLINE_WORDS = 6;
const LONGEST_TEASER = 60;
const SHORT_WORDS = 5;

/** What stands below an article: an author's bar, tags, shares, other articles. */
const BELOW: ReadonlySet<DroppedReason> = new Set(['tags', 'share', 'comments', 'related', 'footer', 'counter', 'newsletter']);

/**
 * Labels what stands below an article's last sentence, from line `from` on. Lines before the first line of noise are
 * kept unless they look like other articles; after it only a source or a caption is still the article's.
 */
export function closeTail(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: (DroppedReason | null)[],
  from: number,
  lexicon: TextLexicon | undefined,
): void {
  let noisy = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    const reason = reasons[at] ?? null;
    if (reason !== null) noisy ||= reason !== 'byline' && reason !== 'publication-line';
    else if (isSource(tokens, line, lexicon) || isCaption(tokens, line, lexicon)) continue;
    else if (noisy || isOthers(lines, reasons, at)) reasons[at] = 'outside';
  }
}

/** A few words such as a site's name, or a headline among headlines; but not a point of a list. */
function isOthers(lines: readonly Line[], reasons: readonly (DroppedReason | null)[], at: number): boolean {
  const line = lines[at] as Line;
  const before = reasons[at - 1] === null ? lines[at - 1] : undefined;
  const next = reasons[at + 1] === null ? lines[at + 1] : undefined;
  if (line.terminal || (line.point && before !== undefined && (before.open || before.point))) return false;
  if (line.words <= SHORT_WORDS) return line.words > 0;
  return isHeadline(line) && ((next !== undefined && isHeadline(next)) || (before !== undefined && isHeadline(before)));
}

/** After tags or a share bar, headlines each with a sentence below are other articles with their teasers. */
export function labelTeasers(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: (DroppedReason | null)[],
  from: number,
  lexicon: TextLexicon | undefined,
): void {
  let last = lines.length;
  let teasers = 0;
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at] as Line;
    const reason = reasons[at] ?? null;
    if (reason !== null) {
      if (BELOW.has(reason) && teasers > 0) dropBetween(reasons, at + 1, last);
      last = at;
      teasers = 0;
      continue;
    }
    const next = lines[at + 1];
    const isTeaser = isProse(line) && line.words <= LONGEST_TEASER;
    const isHead = isHeadline(line) && line.words >= HEADLINE_WORDS && next !== undefined;
    const above = lines[at - 1];
    if (isTeaser && above !== undefined && reasons[at - 1] === null && isHeadline(above) && above.words >= HEADLINE_WORDS) {
      teasers += 1;
      continue;
    }
    if (!isHead || isSource(tokens, line, lexicon)) return;
  }
}

function dropBetween(reasons: (DroppedReason | null)[], from: number, to: number): void {
  for (let at = from; at < to; at++) reasons[at] ??= 'related';
}
