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
