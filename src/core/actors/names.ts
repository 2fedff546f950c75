import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { ActorLexicon } from './lexicon.ts';

/** No name of a person or body that news prints has more words. */
const LONGEST = 10;

export const isCapital = (tokens: Tokens, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape === Shape.Capitalized || shape === Shape.Upper || shape === Shape.Initial;
};

export const isMark = (tokens: Tokens, at: number, marks: string): boolean =>
  tokens.kind[at] === Kind.Mark && marks.includes(tokens.norm[at] as string);

/** "(INF)" from this token on. */
export const isAcronymInBrackets = (tokens: Tokens, at: number): boolean =>
  at >= 0 && tokens.norm[at] === '(' && tokens.shape[at + 1] === Shape.Upper && tokens.norm[at + 2] === ')';

const touches = (tokens: Tokens, at: number): boolean => tokens.gap[at] === Gap.None;

/** "Cốt-đi-voa", "Kramp-Karrenbauer": no word of a name has more parts. */
const MOST_PARTS = 8;

/** Past one word of a name with what touches it: "Suk-yeol", "St.", "R.". */
export function partEnd(tokens: Tokens, at: number, limit: number, lexicon: ActorLexicon): number {
  let to = at + 1;
  while (
    to < at + 2 * MOST_PARTS &&
    to + 1 < limit &&
    isMark(tokens, to, '-') &&
    touches(tokens, to) &&
    touches(tokens, to + 1) &&
    tokens.kind[to + 1] === Kind.Word
  ) {
    if (lexicon.hyphenTails.has(tokens.norm[to + 1] as string)) break;
    to += 2;
  }
  if (to < limit && tokens.kind[to] === Kind.Number && touches(tokens, to)) to += 1;
  const short = tokens.shape[at] === Shape.Initial || lexicon.nameSuffixes.has(tokens.norm[at] as string);
  if (short && to < limit && touches(tokens, to) && isMark(tokens, to, '.')) {
    if (to + 1 < limit || lexicon.nameSuffixes.has(tokens.norm[at] as string)) to += 1;
  }
  return to;
}

/** Where small words of a name ("von der") lead to its next capital, or `at`. */
export function pastParticles(tokens: Tokens, at: number, limit: number, lexicon: ActorLexicon): number {
  let to = at;
  while (to < limit && to - at < 4 && tokens.shape[to] === Shape.Lower && lexicon.particles.has(tokens.norm[to] as string)) {
    to += 1;
    if (isMark(tokens, to, '-') && touches(tokens, to) && touches(tokens, to + 1)) to += 1;
  }
  return to > at && to < limit && isCapital(tokens, to) && tokens.gap[to] !== Gap.Paragraph ? to : at;
}

/**
 * Ends of the words of the capitalised run that starts at `at`: the last is the run's end.
 * `stop` says where another item begins inside it.
 */
export function runEnds(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: ActorLexicon,
  stop: (at: number) => boolean,
): readonly number[] {
  const ends: number[] = [];
  let next = at;
  while (next < limit && ends.length < LONGEST && isCapital(tokens, next)) {
    if (next > at && (tokens.gap[next] === Gap.Paragraph || stop(next))) break;
    const to = partEnd(tokens, next, limit, lexicon);
    ends.push(to);
    next = to;
    const suffix = next < limit && isMark(tokens, next, ',') && lexicon.nameSuffixes.has(tokens.norm[next + 1] as string);
    // "…, Jr." ends a name, "…, St. Brigid" begins one.
    if (suffix && !(isMark(tokens, next + 2, '.') && next + 3 < limit && isCapital(tokens, next + 3))) next += 1;
    else if (next + 1 < limit && tokens.norm[next] === '&' && isCapital(tokens, next + 1)) next += 1;
    else next = pastParticles(tokens, next, limit, lexicon);
  }
  return ends;
}
