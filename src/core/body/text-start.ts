import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { bylineOf } from './byline.ts';
import { isProse, type Line, type Reasons } from './lines.ts';
import { SIGNATURE_WORDS, stampLine } from './published.ts';

/** A teaser or slogan of fewer words is no text by itself. */
const TEXT_WORDS = 20;
const LONGEST_HEADLINE = 30;

/** A short quotation or a single question over a text is its headline, though it ends as a sentence does. */
export function isEndedHeadline(tokens: Tokens, line: Line): boolean {
  const last = tokens.norm[line.to - 1] as string;
  if (tokens.norm[line.from] === '"' && last === '"') return line.words < TEXT_WORDS;
  return line.stops === 1 && line.words <= LONGEST_HEADLINE && (last === '?' || last === '!');
}

/** A single sentence with a date or a byline below it is a headline that ends in a full stop. */
export function isSignedHeadline(tokens: Tokens, lines: readonly Line[], at: number, lexicon: TextLexicon | undefined): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (line.stops !== 1 || line.words > LONGEST_HEADLINE || next === undefined) return false;
  return stampLine(tokens, next, SIGNATURE_WORDS, lexicon).length > 0 || bylineOf(tokens, next, lexicon)?.sure === true;
}

/** The first line of the text proper, from line `from` on: a long sentence, or one with another sentence's line below it. */
export function findTextStart(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: Reasons,
  from: number,
  lexicon: TextLexicon | undefined,
): number {
  let first = -1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (reasons[at] !== null || !isProse(line)) continue;
    if (at === from && (isEndedHeadline(tokens, line) || isSignedHeadline(tokens, lines, at, lexicon))) continue;
    const next = lines[at + 1];
    if (line.words >= TEXT_WORDS || (next !== undefined && reasons[at + 1] === null && isProse(next))) return at;
    if (first < 0) first = at;
  }
  return first < 0 ? from : first;
}
