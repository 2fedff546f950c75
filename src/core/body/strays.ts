import { normOf } from '../text/reading.ts';
import { isClosing, isTerminal } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { type Line, readLine } from './lines.ts';

const LONGEST_STRAY = 4;

/** A line of few words, all in capitals, such as a section's name that fell into the text. */
const isShout = (line: Line): boolean => line.words > 0 && line.words <= LONGEST_STRAY && line.uppers === line.words && line.numbers === 0;

/** Lines in capitals that stand in the text more than once. */
function repeatedShouts(tokens: Tokens, lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    if (!isShout(line) || line.terminal) continue;
    const said = normOf(tokens, line);
    if (seen.has(said)) repeated.add(said);
    else seen.add(said);
  }
  return repeated;
}

/** Cuts stray capitals off a line whose rest closes the sentence before: a section's name and then `”.`. */
export function splitStrays(tokens: Tokens, lines: readonly Line[], lexicon: TextLexicon | undefined): Line[] {
  const repeated = repeatedShouts(tokens, lines);
  return lines.flatMap((line) => {
    if (!isShout(line)) return [line];
    let to = line.head;
    while (to < line.to && tokens.shape[to] === Shape.Upper) to += 1;
    if (to === line.to || line.head > line.from) return [line];
    for (let at = to; at < line.to; at++) if (!isClosing(tokens, at) && !isTerminal(tokens, at)) return [line];
    const isSection = lexicon?.cues.longest(tokens, line.from, to)?.to === to;
    if (!isSection && !repeated.has(normOf(tokens, { from: line.from, to }))) return [line];
    return [readLine(tokens, line.from, to, lexicon), readLine(tokens, to, line.to, lexicon)];
  });
}
