import type { Found } from './scan.ts';
import { capitalAt, cueAt, inSentence, knownAt, newFound, type Scan, startsAt } from './scan.ts';
import { Starts } from './starts-column.ts';

/** Past the regions at this token: "Ấn Độ Dương-Thái Bình Dương". */
function regionsEnd(scan: Scan, at: number): number {
  let to = at;
  while (inSentence(scan, to)) {
    const hyphen = to > at && scan.tokens.norm[to] === '-' ? to + 1 : to;
    const cue = cueAt(scan, hyphen);
    if (!cue?.value.nothing || !capitalAt(scan, cue.to - 1)) break;
    to = cue.to;
  }
  return to;
}

/**
 * A group by a count or a plural, a noun and a region: "bốn quốc gia Ấn Độ Dương-Thái Bình Dương", "ten Pacific states".
 * Groups of one region are one.
 */
export function groupAt(scan: Scan, at: number): Found | null {
  if ((startsAt(scan, at) & Starts.Count) === 0) return null;
  const { tokens, lexicon, limit } = scan;
  const count = lexicon.groupCounts.longest(tokens, at, limit);
  if (count === null) return null;
  const group = (to: number, headFrom: number, headTo: number): Found =>
    newFound({ from: at, to }, 'group', 'counted', { headFrom, headTo });
  if (lexicon.words.ownerFirst) {
    const region = regionsEnd(scan, count.to);
    const noun = region > count.to ? lexicon.groupNouns.longest(tokens, region, limit) : null;
    return noun === null ? null : group(noun.to, count.to, region);
  }
  const noun = lexicon.groupNouns.longest(tokens, count.to, limit);
  if (noun === null || knownAt(scan, noun.to) !== null) return null;
  const to = regionsEnd(scan, noun.to);
  return to > noun.to ? group(to, noun.to, to) : null;
}
