import type { Tokens } from '../text/tokens.ts';
import { isProse, type Line } from './lines.ts';

export interface Repeats {
  /** Lines that stand twice in a row: a picture's text and a headline of another article. */
  readonly twins: ReadonlySet<number>;
  /** Lines that an earlier line says word for word. */
  readonly later: ReadonlyMap<number, number>;
}

/** Fewer words may well be said twice in an article: "What's next?", "(Photo: AFP)". */
const LEAST_WORDS = 5;

function saysTheSame(tokens: Tokens, line: Line, other: Line): boolean {
  if (line.to - line.from !== other.to - other.from) return false;
  for (let at = 0; at < line.to - line.from; at++) if (tokens.word[line.from + at] !== tokens.word[other.from + at]) return false;
  return true;
}

export function findRepeats(tokens: Tokens, lines: readonly Line[]): Repeats {
  const { word, vocabulary } = tokens;
  const first = new Map<number, Map<number, number>>();
  const twins = new Set<number>();
  const later = new Map<number, number>();
  lines.forEach((line, at) => {
    if (line.words < LEAST_WORDS) return;
    // Length and first words tell most lines apart without a look at the rest.
    const begin = (word[line.from] as number) * vocabulary.length + (word[line.from + 2] as number);
    const end = (line.to - line.from) * vocabulary.length + (word[line.to - 2] as number);
    const alike = first.get(begin);
    const before = alike?.get(end);
    if (alike === undefined) first.set(begin, new Map([[end, at]]));
    else if (before === undefined) alike.set(end, at);
    else if (saysTheSame(tokens, line, lines[before] as Line)) {
      later.set(at, before);
      if (before === at - 1 && !isProse(line)) {
        twins.add(before);
        twins.add(at);
      }
    }
  });
  return { twins, later };
}
