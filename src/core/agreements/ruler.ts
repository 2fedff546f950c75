import type { Range, Sentence } from '../text/reading.ts';
import { Gap, type Tokens } from '../text/tokens.ts';
import { isParting, type Scene } from './scene.ts';

/** Costs of one kind summed up token by token, so that any stretch is told by two look-ups. */
type Sums = readonly number[];

/** Distances in a sentence, in costs: of the tokens between two places, and of the cues and mentions there. */
export interface Ruler {
  /** Tokens: actors and dates least, marks and words that open a clause most. */
  tokens(from: number, to: number): number;
  /** The same as a date sees it: what stands before it parts it more than what stands after it. */
  marks(from: number, to: number): number;
  cues(from: number, to: number): number;
  mentions(from: number, to: number): number;
}

const ACTOR = 0.3;
const ASIDE = 0.15;
const LONGEST_ASIDE = 30;
const MARK = 5;
const SEMICOLON = 20;
const CLAUSE = 4;

export function rulerOf(scene: Scene, { from: first, to: last }: Sentence, cues: readonly Range[], mentions: readonly Range[]): Ruler {
  const { tokens } = scene.reading;
  const costs = [0];
  const marks = [0];
  let cost = 0;
  let parted = 0;
  let asideTo = first;
  for (let at = first; at < last; at++) {
    if (at >= asideTo) asideTo = closingOf(scene, at, last);
    if (at < asideTo) cost += ASIDE;
    else {
      const parting = isParting(scene, at);
      const light = (scene.actorAt[at] as number) >= 0 || (scene.dateAt[at] as number) >= 0;
      const token = light ? ACTOR : parting ? (tokens.norm[at] === ';' ? SEMICOLON : MARK) : 1;
      const clause = scene.grammar.clauses.longest(tokens, at, last) === null ? 0 : CLAUSE;
      cost += token + clause;
      if (parting && !light) parted += 1;
    }
    costs.push(cost);
    marks.push(parted);
  }
  const between = (sums: Sums, from: number, to: number): number =>
    to > from ? (sums[to - first] as number) - (sums[from - first] as number) : 0;
  return {
    tokens: (from, to) => between(costs, from, to),
    marks: (from, to) => between(marks, from, to),
    cues: (from, to) => startsIn(cues, from, to),
    mentions: (from, to) => startsIn(mentions, from, to),
  };
}

/** End of what brackets, a pair of dashes or a relative clause between commas put aside from `at` on; `at` itself where nothing opens. */
function closingOf({ grammar, reading: { tokens } }: Scene, at: number, last: number): number {
  const opening = tokens.norm[at];
  if (opening === ',' && grammar.relatives.longest(tokens, at + 1, last) !== null) return nextComma(tokens, at + 1, last) ?? at;
  const isDash = (index: number): boolean =>
    tokens.norm[index] === '-' && tokens.gap[index] !== Gap.None && tokens.gap[index + 1] !== Gap.None;
  if (opening !== '(' && !isDash(at)) return at;
  for (let to = at + 1; to < Math.min(last, at + LONGEST_ASIDE); to++) {
    if (opening === '(' ? tokens.norm[to] === ')' : isDash(to)) return to + 1;
  }
  return at;
}

function nextComma(tokens: Tokens, from: number, last: number): number | null {
  for (let at = from; at < Math.min(last, from + LONGEST_ASIDE); at++) if (tokens.norm[at] === ',') return at;
  return null;
}

/** How many ranges start in a stretch, out of a list in the order of the text. */
const startsIn = (ranges: readonly Range[], from: number, to: number): number =>
  to > from ? lowerBound(ranges, to) - lowerBound(ranges, from) : 0;

/** Ranges that start within `reach` tokens of a place, out of a list in the order of the text. */
export function near<Item extends Range>(items: readonly Item[], place: number, reach: number): readonly Item[] {
  const first = lowerBound(items, place - reach);
  let last = first;
  while (last < items.length && (items[last] as Item).from <= place + reach) last += 1;
  return first === 0 && last === items.length ? items : items.slice(first, last);
}

/** Ranges that stand whole in a stretch, out of a list in the order of the text. */
export function within<Item extends Range>(items: readonly Item[], { from, to }: Range): readonly Item[] {
  return items.slice(lowerBound(items, from), lowerBound(items, to)).filter((item) => item.to <= to);
}

function lowerBound(items: readonly Range[], from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Range).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
