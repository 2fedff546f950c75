import { capitalAt, cueAt, inSentence, knownAt, newFound, type Scan } from './scan.ts';

/** "bốn quốc gia Ấn Độ Dương-Thái Bình Dương", "ten Pacific states": a count or a plural, a noun, a region. Returns the token to go on from. */
export function groupAt(scan: Scan, at: number): number | null {
  const { tokens, lexicon, limit } = scan;
  const count = lexicon.groupCounts.longest(tokens, at, limit);
  if (count === null) return null;
  const noun = lexicon.groupNouns.longest(tokens, count.to, limit);
  if (noun === null) return null;
  let to = noun.to;
  while (inSentence(scan, to)) {
    const cue = cueAt(scan, to);
    if (cue?.value.nothing && capitalAt(scan, to)) to = cue.to;
    else if (to > noun.to && tokens.norm[to] === '-' && cueAt(scan, to + 1)?.value.nothing && capitalAt(scan, to + 1)) to += 1;
    else break;
  }
  if (to === noun.to || knownAt(scan, noun.to) !== null) return null;
  scan.found.push(newFound({ from: at, to }, 'group', 'counted'));
  return to;
}
