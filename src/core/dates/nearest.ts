import { type Day, daysInMonth, mondayOf, serialOf, shiftMonth, weekdayOf } from './calendar.ts';
import type { Lean } from './expression.ts';

/** How a bare weekday, month or season is placed: by the words in it, by its clause, by what was told before. */
export interface Direction {
  /** Told by the expression itself ("vừa qua", "tới"): never the present one. */
  readonly said: Lean | null;
  /** Told by the tense of the clause. */
  readonly tense: Lean | null;
  /** A span of days without tense is an announcement sooner than a report: "the fair, July 13-15". */
  readonly announced: boolean;
  /** "last", "next" */
  readonly step: 1 | -1 | null;
  /** A year that was told just before, with its month if that was told too. */
  readonly near: { readonly year: number; readonly month: number | null } | null;
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

/** A part of the year: so many months from `month` on, or the one `day` of it. */
export interface Period {
  readonly month: number;
  readonly day: number | null;
  readonly months: number;
  /** The weekday said beside the day, which one year in seven has. */
  readonly weekday?: number | undefined;
}

function daysOfPeriod({ month, day, months }: Period, year: number): { first: number; last: number } {
  if (day !== null) {
    const serial = serialOf({ year, month, day: Math.min(day, daysInMonth(year, month)) });
    return { first: serial, last: serial };
  }
  const end = shiftMonth(year, month, months - 1);
  return { first: serialOf({ year, month, day: 1 }), last: serialOf({ ...end, day: daysInMonth(end.year, end.month) }) };
}

/**
 * Days that a reading against the cues must be nearer by. Who means a day long past or far ahead says the year, so
 * that tense alone does not carry a date to the other end of the year.
 */
const AGAINST = {
  future: { past: 300, future: 0 },
  past: { past: 0, future: 220 },
  none: { past: 0, future: 100 },
  announced: { past: 0, future: 0 },
} as const satisfies Readonly<Record<Lean | 'none' | 'announced', Readonly<Record<Lean, number>>>>;
/** Without any tense, what a date of last year must be nearer by. */
const OTHER_YEAR = 60;
/** Days of the present month after which it may be "the past" one: "đầu tháng 4 vừa rồi" at the end of April. */
const MOSTLY_OVER = 12;
/** What a weekday that agrees counts for. */
const SAME_WEEKDAY = 150;
/** What a past year that was told just before counts for. */
const SAME_YEAR = 120;
/** Days that a reading in the year of a month told just before may be away: stories of the past go on in their year. */
const STORY = { month: 20, year: 110 };

/** The year of the period that is meant by a text of `today`. */
export function nearestYear(today: Day, period: Period, direction: Direction): number {
  const { said, tense, step, near, announced } = direction;
  const now = serialOf(today);
  const against = AGAINST[tense ?? (announced ? 'announced' : 'none')];
  let best = { year: today.year, cost: Number.POSITIVE_INFINITY };
  const consider = (year: number, cost: number): void => {
    if (cost < best.cost) best = { year, cost };
  };
  for (let year = today.year - 2; year <= today.year + 2; year++) {
    const { first, last } = daysOfPeriod(period, year);
    const running = first <= now && now <= last;
    const isPast = last < now;
    if (said !== null || step !== null) {
      // "the past summer" may be running still, "last summer" is over.
      const wanted = said ?? (step === 1 ? 'future' : 'past');
      const mayRun = step === null && (period.months > 1 || (said === 'past' && now - first >= MOSTLY_OVER));
      if (running ? !mayRun : (wanted === 'past') !== isPast) continue;
    }
    const elsewhere = tense === null && isPast && year < today.year ? OTHER_YEAR : 0;
    const distance = running ? 0 : isPast ? now - last + against.past : first - now + against.future;
    const agrees = period.day !== null && weekdayOf(first) === period.weekday ? SAME_WEEKDAY : 0;
    consider(year, distance + elsewhere - agrees - (near?.year === year && isPast && tense !== 'future' ? SAME_YEAR : 0));
  }
  if (near !== null && near.month !== null && near.year < today.year - 1 && tense !== 'future' && said === null && step === null)
    consider(near.year, near.month === period.month ? STORY.month : STORY.year);
  return best.year;
}
