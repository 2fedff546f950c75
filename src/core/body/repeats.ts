import { normOf } from '../text/reading.ts';
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

export function findRepeats(tokens: Tokens, lines: readonly Line[]): Repeats {
  const first = new Map<string, number>();
  const twins = new Set<number>();
  const later = new Map<number, number>();
  lines.forEach((line, at) => {
    if (line.words < LEAST_WORDS) return;
    const said = normOf(tokens, line);
    const before = first.get(said);
    if (before === undefined) {
      first.set(said, at);
      return;
    }
    later.set(at, before);
    if (before === at - 1 && !isProse(line)) {
      twins.add(before);
      twins.add(at);
    }
  });
  return { twins, later };
}
