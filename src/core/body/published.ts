import type { Range } from '../text/reading.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import { dayAt } from './day.ts';
import { type Time, timeAt } from './time.ts';

/** A date with or without a time of day, as a publication line says it. Tokens `from` to `to`. */
export interface Stamp {
  readonly from: number;
  readonly to: number;
  /** ISO 8601: `2025-01-14`, `2025-01-14T19:12`, `2024-07-13T02:34:10`; no zone. */
  readonly iso: string;
  readonly cue: 'published' | 'updated' | null;
}

/** A time within so many tokens of a date belongs to it: "16:05, 19/04/2025", "03/05/2023 - 11:29". */
const NEAR = 5;

function timeAfter(tokens: Tokens, from: number, limit: number, lexicon: TextLexicon | undefined): Time | null {
  for (let at = from; at < limit && at - from < NEAR; at++) {
    const norm = tokens.norm[at] as string;
    if (tokens.kind[at] === Kind.Number) return timeAt(tokens, at, limit);
    if (norm === 't' || tokens.kind[at] === Kind.Mark || lexicon?.stampFillers.has(norm)) continue;
    return null;
  }
  return null;
}

/** Every date of a line with its time and what is said before it. */
export function stampsIn(tokens: Tokens, from: number, limit: number, lexicon: TextLexicon | undefined): Stamp[] {
  const stamps: Stamp[] = [];
  let cue: Stamp['cue'] = null;
  let weekday: number | null = null;
  let time: (Time & { readonly at: number }) | null = null;
  for (let at = from; at < limit; ) {
    const said = lexicon?.stamps.longest(tokens, at, limit) ?? null;
    const named = lexicon?.weekdays.longest(tokens, at, limit) ?? null;
    const found = dayAt(tokens, at, limit, lexicon, weekday);
    if (found !== null) {
      const after = timeAfter(tokens, found.to, limit, lexicon);
      const before = time !== null && at - time.to <= NEAR ? time : null;
      const to = after?.to ?? found.to;
      stamps.push({ from: after === null && before !== null ? before.at : at, to, iso: found.iso + ((after ?? before)?.iso ?? ''), cue });
      cue = null;
      time = null;
      weekday = null;
      at = to;
    } else if (named !== null) {
      weekday = named.value;
      at = named.to;
    } else if (said !== null) {
      cue = said.value;
      at = said.to;
    } else {
      const touches = at > from && tokens.gap[at] === Gap.None && tokens.kind[at - 1] === Kind.Number;
      const clock = touches ? null : timeAt(tokens, at, limit);
      if (clock !== null) time = { ...clock, at };
      at = clock?.to ?? at + 1;
    }
  }
  return stamps;
}

/** Words of a line beside its dates, and beside what publication lines say around dates. */
function otherWords(tokens: Tokens, { from, to }: Range, stamps: readonly Stamp[], lexicon: TextLexicon | undefined): number {
  let words = 0;
  let next = 0;
  for (let at = from; at < to; ) {
    const stamp = stamps[next];
    if (stamp !== undefined && at >= stamp.from) {
      at = stamp.to;
      next += 1;
      continue;
    }
    const word = tokens.norm[at] as string;
    const said =
      lexicon?.stamps.longest(tokens, at, to) ?? lexicon?.weekdays.longest(tokens, at, to) ?? lexicon?.cues.longest(tokens, at, to) ?? null;
    if (said === null && tokens.kind[at] === Kind.Word && !lexicon?.stampFillers.has(word)) words += 1;
    at = said?.to ?? at + 1;
  }
  return words;
}

/** A line with a date and so few other words is a publication line wherever it stands. */
export const SIGNATURE_WORDS = 5;

/** A line of more numbers and words than these is a text, however many dates it has. */
const LONGEST_LINE = 40;

/** The dates of a line that says hardly more than dates; none of any other line. */
export function stampLine(
  tokens: Tokens,
  line: Range & { readonly words: number; readonly numbers: number },
  most: number,
  lexicon: TextLexicon | undefined,
): Stamp[] {
  if (line.numbers < 2 || line.words > LONGEST_LINE) return [];
  const stamps = stampsIn(tokens, line.from, line.to, lexicon);
  return stamps.length > 0 && otherWords(tokens, line, stamps, lexicon) <= most ? stamps : [];
}
