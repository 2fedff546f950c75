import type { BlockRole } from '../text/reading.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { Line } from './lines.ts';

/** Lines that are read as one: a headline, a paragraph, a point of a list. */
export interface Block {
  readonly lines: readonly Line[];
  readonly role: BlockRole;
}

/** A text whose lines were broken at a width, or null. */
export function wrapWidth(tokens: Tokens, lines: readonly Line[]): number | null {
  let evidence = 0;
  let width = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as Line;
    const line = lines[at] as Line;
    const length = before.end - before.start;
    if (line.gap !== Gap.Line || before.terminal || length < 40 || length > 140 || !beginsSmall(tokens, line)) continue;
    evidence += 1;
    width = Math.max(width, length);
  }
  return evidence >= 2 ? width : null;
}

/** The line goes on with a word in small letters, or with a mark that closes. */
export function beginsSmall(tokens: Tokens, line: Line): boolean {
  const { kind, shape, norm } = tokens;
  if (kind[line.from] === Kind.Word) return shape[line.from] === Shape.Lower;
  if (kind[line.from] !== Kind.Mark) return false;
  const raw = tokens.text.slice(tokens.start[line.from], tokens.end[line.from]);
  return raw === '”' || raw === ')' || raw === ',' || raw === ';' || (norm[line.from] === '.' && line.words === 0);
}

/** Line `next` goes on with the sentence that `line` leaves unfinished. */
export function goesOn(tokens: Tokens, line: Line, next: Line, width: number | null, cut: boolean): boolean {
  if (line.terminal) return width !== null && next.gap === Gap.Line && !next.point && isFull(tokens, line, next, width);
  if (next.point) return false;
  const unfinished = !line.open || tokens.norm[line.to - 1] === ',';
  if (beginsSmall(tokens, next)) return unfinished && (next.gap === Gap.Line || cut || line.words >= 8);
  if (cut) return unfinished && line.words >= 12;
  return width !== null && next.gap === Gap.Line && isFull(tokens, line, next, width);
}

/** The next line's first word had no room in this line. */
function isFull(tokens: Tokens, line: Line, next: Line, width: number): boolean {
  const word = (tokens.end[next.from] as number) - next.start;
  return line.end - line.start + 1 + word > width - 12;
}
