/** Days that are computed from the moon: the Vietnamese lunar calendar and Easter. */
import { type Day, easterOf, serialOf, shiftDays } from './calendar.ts';
import type { CalendarExpression, Lean } from './expression.ts';
import { lastOfLunarMonth, solarOfLunar } from './lunar.ts';
import { directionOf, isRelative, type Resolved, type Setting } from './setting.ts';
import { dayPoint, pointValue } from './value.ts';

/** The day in the year named, or for the nearest year whose day lies to the right side of today. */
function nearest(today: Day, lean: Lean | null, dayIn: (year: number) => Day | null): Day | null {
  const now = serialOf(today);
  let best: { day: Day; distance: number } | null = null;
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    const day = dayIn(year);
    if (day === null) continue;
    const ahead = serialOf(day) - now;
    if ((lean === 'past' && ahead > 0) || (lean === 'future' && ahead < 0)) continue;
    if (best === null || Math.abs(ahead) < best.distance) best = { day, distance: Math.abs(ahead) };
  }
  return best?.day ?? null;
}

/** Which lunar day is meant, in a year of the lunar calendar. */
function lunarDayIn(expression: CalendarExpression): ((year: number) => Day | null) | null {
  const { month, day, nth } = expression;
  if (typeof month !== 'number') return null;
  if (nth === -1) return (year) => lastOfLunarMonth(year, month);
  return typeof day === 'number' ? (year) => solarOfLunar(year, month, day) : null;
}

export function resolveFeast(expression: CalendarExpression, setting: Setting): Resolved | null {
  const { easter, year } = expression;
  const dayIn = easter === undefined ? lunarDayIn(expression) : (of: number) => shiftDays(easterOf(of), easter);
  if (dayIn === null) return null;
  const part = expression.part ?? null;
  const { today } = setting.narrative;
  const told = (day: Day | null, anchored: boolean): Resolved | null =>
    day === null ? null : { value: pointValue(dayPoint(day)), part, anchored };
  if (typeof year === 'number') return told(dayIn(year), false);
  if (today === null) return null;
  if (isRelative(year)) return told(dayIn(today.year + year.by), true);
  const { said, tense, step } = directionOf(expression, setting);
  return told(nearest(today, step === 1 ? 'future' : step === -1 ? 'past' : (said ?? tense), dayIn), true);
}
