import { markAt } from '../text/sentences.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { Line } from './lines.ts';

const LONGEST_SOURCE = 40;
const LONGEST_BARE_SOURCE = 8;
const LEAST_CAPTION = 8;

const isOpening = (mark: string | undefined): boolean => mark === '(' || mark === '[' || mark === '（';

/** A credit's word followed by a colon, a name or nothing: "Ảnh: …", "via REUTERS", "(AAP: …)". */
function isCreditAt(tokens: Tokens, at: number, line: Line, lexicon: TextLexicon): boolean {
  const hit = lexicon.credits.longest(tokens, at, line.to) ?? lexicon.agencies.longest(tokens, at, line.to);
  if (hit === null) return false;
  if (hit.to >= line.to || tokens.kind[hit.to] === Kind.Mark) return true;
  return tokens.shape[hit.to] === Shape.Upper || tokens.shape[hit.to] === Shape.Capitalized;
}

/** A picture's text: it begins with a credit's word or ends with a credit. */
export function isCaption(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean {
  if (lexicon === undefined || line.words > 80) return false;
  const cue = lexicon.credits.longest(tokens, line.head, line.to);
  if (cue !== null && cue.to < line.to && tokens.norm[cue.to] === ':') return true;
  // Names with their agency are a byline, unless brackets set the credit apart.
  const mayBeByline = line.small === 0 && line.words < LEAST_CAPTION && line.head === line.from;
  for (let at = Math.max(line.from + 1, line.to - 12); at < line.to; at++) {
    const before = tokens.norm[at - 1] as string;
    const apart = isOpening(before) || (!mayBeByline && (before === '-' || before === '|' || before === '.' || tokens.norm[at] === 'via'));
    if (apart && isCreditAt(tokens, at, line, lexicon)) return true;
  }
  return false;
}

/** Agencies and their like alone: "ABN/AAP", "(Reuters)". */
function isAgencies(tokens: Tokens, line: Line, lexicon: TextLexicon): boolean {
  if (line.words > LONGEST_BARE_SOURCE || line.words === 0) return false;
  for (let at = line.from; at < line.to; ) {
    const agency = lexicon.agencies.longest(tokens, at, line.to);
    const acronym =
      tokens.shape[at] === Shape.Upper && /^[A-Z]{2,6}$/u.test(markAt(tokens, at)) && !lexicon.bylines.longest(tokens, at, line.to);
    if (agency === null && !acronym && tokens.kind[at] !== Kind.Mark && !lexicon.smallWords.has(tokens.norm[at] as string)) return false;
    at = agency?.to ?? at + 1;
  }
  return true;
}

/** A closing line that names the source: "(theo Reuters)", "Reporting by …", "ABN/AAP". */
export function isSource(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean {
  if (lexicon === undefined || line.words > LONGEST_SOURCE) return false;
  if (isAgencies(tokens, line, lexicon)) return true;
  const cue = lexicon.sources.longest(tokens, line.head, line.to);
  if (cue === null) return false;
  if (cue.to >= line.to) return true;
  if (isOpening(tokens.norm[line.from])) return true;
  const named = tokens.norm[cue.to] === ':' || tokens.shape[cue.to] === Shape.Capitalized || tokens.shape[cue.to] === Shape.Upper;
  return named && (line.words <= LONGEST_BARE_SOURCE || cue.to - cue.from > 1);
}
