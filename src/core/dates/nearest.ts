import { type Day, mondayOf, serialOf, weekdayOf } from './calendar.ts';
import type { Lean } from './expression.ts';

/** How a bare weekday, month or season is placed: by the words in it, or by its clause. */
export interface Direction {
  /** Told by the expression itself ("vừa qua", "tới"): never the present one. */
  readonly said: Lean | null;
  /** Told by the tense of the clause. */
  readonly tense: Lean | null;
  /** "last", "next" */
  readonly step: 1 | -1 | null;
}

/** Serial of the weekday meant. Without any cue it is the last one, today included. */
export function nearestWeekday(today: Day, weekday: number, { said, tense, step }: Direction): number {
  const serial = serialOf(today);
  const ahead = (weekday - weekdayOf(serial) + 7) % 7;
  const back = (7 - ahead) % 7;
  // "next Thursday" is that of the next week, whatever day it is.
  if (step === 1) return mondayOf(serial) + 7 + weekday - 1;
  if (step === -1 || said === 'past') return serial - (back || 7);
  if (said === 'future') return serial + (ahead || 7);
  return tense === 'future' ? serial + ahead : serial - back;
}

/** Without a cue, a date this near ahead is meant, if the last one lies as far back as `LONG_AGO`. */
const SOON_MONTHS = 3;
const LONG_AGO_MONTHS = 9;

/**
 * The year of the period of so many months that begins in `month`, such as a season (3) or a month (1), or of
 * a day (`day` given).
 */
export function nearestYear(today: Day, month: number, day: number | null, length: number, direction: Direction): number {
  const { said, tense, step } = direction;
  const now = today.month * 100 + (day === null ? 0 : today.day);
  const begin = month * 100 + (day ?? 0);
  const begun = begin <= now ? today.year : today.year - 1;
  // Where the period begun last is still running, it is the present one.
  const running = day === null ? (today.year - begun) * 12 + today.month - month < length : begin === now;
  if (step === 1) return begun + 1;
  if (step === -1) return running ? begun - 1 : begun;
  if (said === 'future') return begun + 1;
  if (said === 'past') return running && length === 1 && day === null ? begun - 1 : begun;
  if (running || tense === 'past') return begun;
  if (tense === 'future') return begun + 1;
  const back = (today.year - begun) * 12 + today.month - (month + length - 1);
  return back >= LONG_AGO_MONTHS && 12 - back - length + 1 <= SOON_MONTHS ? begun + 1 : begun;
}
