import { LanguageGuesser } from '../text/language.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { isProse, type Line } from './lines.ts';

/** A line of another language has at least so many words; fewer are a name or a quotation. */
const FOREIGN_WORDS = 4;

/** The language of most of the text, prose before menus, and the lines that are surely in another. */
export function tellLanguages(
  tokens: Tokens,
  lines: readonly Line[],
  lexicons: ReadonlyMap<string, TextLexicon>,
  given: string | null,
): { language: string; foreign: ReadonlySet<number> } {
  const guesser = new LanguageGuesser(tokens, lexicons);
  const weights = new Map<string, number>();
  const told = lines.map((line) => {
    const language = guesser.of(line);
    if (language !== 'und') weights.set(language, (weights.get(language) ?? 0) + (isProse(line) ? 3 : 1) * line.words);
    return language;
  });
  const language = given ?? [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
  const primary = language.split('-')[0] as string;
  const foreign = new Set<number>();
  lines.forEach((line, index) => {
    const other = told[index];
    if (other === 'und' || other === primary || line.words < FOREIGN_WORDS || !weights.has(primary)) return;
    const before = lines[index - 1];
    const announced = before !== undefined && !foreign.has(index - 1) && before.open && tokens.norm[line.from] === '"';
    if (!announced) foreign.add(index);
  });
  return { language, foreign };
}
