import { Kind, type Tokens } from '../text/tokens.ts';

/** A time of day up to token `to`, as ISO 8601: `T19:12`, `T02:34:10`. */
export interface Time {
  readonly to: number;
  readonly iso: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

export const numberAt = (tokens: Tokens, at: number, limit: number): number =>
  at < limit && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length <= 4 ? Number(tokens.norm[at]) : Number.NaN;

const isPair = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && tokens.kind[at] === Kind.Number && (tokens.norm[at] as string).length === 2;

/** "am", "p.m.", and Vietnamese "SA" and "CH". */
function halfAt(tokens: Tokens, at: number, limit: number): { to: number; afternoon: boolean } | null {
  if (at >= limit) return null;
  const word = tokens.norm[at];
  if (word === 'am' || word === 'sa') return { to: at + 1, afternoon: false };
  if (word === 'pm' || word === 'ch') return { to: at + 1, afternoon: true };
  if ((word !== 'a' && word !== 'p') || at + 2 >= limit || tokens.norm[at + 1] !== '.' || tokens.norm[at + 2] !== 'm') return null;
  return { to: tokens.norm[at + 3] === '.' ? at + 4 : at + 3, afternoon: word === 'p' };
}

const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'bst', 'cet', 'cest', 'est', 'edt', 'aest', 'aedt']);

/** 19:12, 02:34:10, 4:12pm, 11.05am, 19h12, 06:42 PM, 4pm. */
export function timeAt(tokens: Tokens, at: number, limit: number): Time | null {
  const hours = numberAt(tokens, at, limit);
  if (Number.isNaN(hours) || hours > 24 || (tokens.norm[at] as string).length > 2) return null;
  let to = at + 1;
  let minutes = 0;
  let seconds = '';
  const mark = tokens.norm[to];
  const split = (mark === ':' || mark === 'h' || mark === 'g' || mark === '.') && isPair(tokens, to + 1, limit);
  if (split) {
    minutes = numberAt(tokens, to + 1, limit);
    to += 2;
    if (tokens.norm[to] === ':' && isPair(tokens, to + 1, limit)) {
      seconds = `:${pad(numberAt(tokens, to + 1, limit))}`;
      to += 2;
    }
  }
  const half = halfAt(tokens, to, limit);
  // "11.05" and a number alone are no times without "am", "pm" or a zone.
  if (half === null && (!split || (mark === '.' && !ZONES.has(tokens.norm[to] as string)))) return null;
  const hour = half === null || hours > 12 ? hours : (hours % 12) + (half.afternoon ? 12 : 0);
  return hour < 24 && minutes < 60 ? { to: half?.to ?? to, iso: `T${pad(hour)}:${pad(minutes)}${seconds}` } : null;
}
