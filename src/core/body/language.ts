import { LanguageGuesser, type Tally } from '../text/language.ts';
import type { Range } from '../text/reading.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Line } from './lines.ts';

/** A line that tells a language has at least so many words; fewer are a name or a quotation. */
const FOREIGN_WORDS = 4;
/** Signs that a line in a language of the same script must show, and how many times those of the article's. */
const FOREIGN_SIGNS = 2;
const FOREIGN_SHARE = 3;
/** Lines of so many tokens are prose rather than menus, and count for more. */
const PROSE_WORDS = 12;
const PROSE_WEIGHT = 3;

export interface ArticleLanguage {
  /** BCP 47, as the caller gave it or as told; 'und' where it can't be told. */
  readonly tag: string;
  readonly primary: string;
  /** Numbers of the lines that are surely in another language. */
  foreign(lines: readonly Line[]): ReadonlySet<number>;
}

/** So many tokens of a line tell its language. */
const ENOUGH = 48;
const headOf = ({ from, to }: Range): Range => ({ from, to: Math.min(to, from + ENOUGH) });

// What a guesser learns of words is the same for all texts.
const guessers = new WeakMap<ReadonlyMap<string, TextLexicon>, LanguageGuesser>();

function guesserOf(lexicons: ReadonlyMap<string, TextLexicon>): LanguageGuesser {
  const known = guessers.get(lexicons);
  if (known !== undefined) return known;
  const guesser = new LanguageGuesser(lexicons);
  guessers.set(lexicons, guesser);
  return guesser;
}

/** The language of most of the text, long lines before menus. */
export function tellLanguages(
  tokens: Tokens,
  lines: readonly Range[],
  lexicons: ReadonlyMap<string, TextLexicon>,
  given: string | null,
): ArticleLanguage {
  const guesser = guesserOf(lexicons);
  const weights = new Map<string, number>();
  const tallies: (Tally | null)[] = [];
  for (const line of lines) {
    if (line.to - line.from < FOREIGN_WORDS) {
      tallies.push(null);
      continue;
    }
    const tally = guesser.tally(tokens, headOf(line));
    tallies.push(tally);
    const { told } = tally;
    const words = line.to - line.from;
    if (told !== 'und') weights.set(told, (weights.get(told) ?? 0) + (words >= PROSE_WORDS ? PROSE_WEIGHT : 1) * words);
  }
  const most = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  const tag = given ?? most ?? guesser.tally(tokens, { from: 0, to: tokens.length }).told;
  const primary = tag.split('-')[0] as string;

  // Lines are asked for in their order.
  let next = 0;
  const tallyOf = (line: Line): Tally => {
    while (next < lines.length && (lines[next] as Range).from < line.from) next += 1;
    const known = lines[next]?.to === line.to ? tallies[next] : undefined;
    return known ?? guesser.tally(tokens, headOf(line));
  };
  const isForeign = (line: Line): boolean => {
    if (line.words < FOREIGN_WORDS) return false;
    const tally = tallyOf(line);
    const { told } = tally;
    if (told === 'und' || told === primary) return false;
    const signs = guesser.signsOf(tally, told);
    return signs >= FOREIGN_SIGNS && signs >= FOREIGN_SHARE * guesser.signsOf(tally, primary);
  };
  return {
    tag,
    primary,
    foreign(read) {
      const numbers = new Set<number>();
      if (!weights.has(primary)) return numbers;
      next = 0;
      read.forEach((line, at) => {
        // A quotation that the article announces is the article's.
        const announced = read[at - 1]?.open === true && !numbers.has(at - 1) && tokens.norm[line.from] === '"';
        if (!announced && isForeign(line)) numbers.add(at);
      });
      return numbers;
    },
  };
}
