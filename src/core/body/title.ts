import { normOf } from '../text/reading.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Kind, type Tokens, tokenize } from '../text/tokens.ts';
import { bylineOf } from './byline.ts';
import { isCaption } from './credit.ts';
import { isProse, type Line, type Reasons } from './lines.ts';
import { stampLine } from './published.ts';
import { isContinued } from './wrap.ts';

/** How far above the text a headline is looked for, in lines. */
const REACH = 24;
/** Below this nothing is a headline; what a rival above must come within to be preferred. */
const LEAST = 0.9;
const PAIR_WEIGHT = 0.5;
const PARAGRAPH_WORDS = 18;
const MARGIN = 0.5;
/** A line of fewer words above a headline is its section or topic. */
const KICKER_WORDS = 5;
const KICKER_SHARE = 0.5;
/** A teaser or slogan of fewer words is no text by itself. */
const TEXT_WORDS = 20;
const LONGEST_QUESTION = 30;
/** A line with a date and so few other words is a publication line. */
const STAMP_WORDS = 5;

/** A short quotation or a single question over a text is its headline, though it ends as a sentence does. */
function isEndedHeadline(tokens: Tokens, line: Line): boolean {
  const last = tokens.norm[line.to - 1] as string;
  if (tokens.norm[line.from] === '"' && last === '"') return line.words < TEXT_WORDS;
  return line.stops === 1 && line.words <= LONGEST_QUESTION && (last === '?' || last === '!');
}

/** A single sentence with a date or a byline below it is a headline that ends in a full stop. */
function isSigned(tokens: Tokens, lines: readonly Line[], at: number, lexicon: TextLexicon | undefined): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (line.stops !== 1 || line.words > LONGEST_QUESTION || next === undefined) return false;
  return stampLine(tokens, next, STAMP_WORDS, lexicon).length > 0 || bylineOf(tokens, next, lexicon)?.sure === true;
}

/** The first line of the text proper: a long sentence, or one with another sentence's line below it. */
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
    if (reasons[at] !== null || !isProse(line) || (at === from && (isEndedHeadline(tokens, line) || isSigned(tokens, lines, at, lexicon))))
      continue;
    const next = lines[at + 1];
    if (line.words >= TEXT_WORDS || (next !== undefined && reasons[at + 1] === null && isProse(next))) return at;
    if (first < 0) first = at;
  }
  return first < 0 ? from : first;
}

/** Words of the lines above the text: those that may be a headline's. */
function wordsAbove(tokens: Tokens, lines: readonly Line[], textFrom: number, lexicon: TextLexicon | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = Math.max(0, textFrom - REACH); at < textFrom; at++) {
    const line = lines[at] as Line;
    for (let token = line.from; token < line.to; token++) {
      const word = tokens.norm[token] as string;
      if (tokens.kind[token] !== Kind.Mark && !lexicon?.smallWords.has(word)) words.add(word);
    }
  }
  return words;
}

/** Which of the words above the text, and which pairs of them, the text has: so a headline is told from a site's slogan. */
function wordsInText(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: Reasons,
  textFrom: number,
  above: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = new Set<string>();
  if (above.size === 0) return words;
  for (let at = textFrom; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (reasons[at] !== null || !isProse(line)) continue;
    let before: string | null = null;
    for (let token = line.from; token < line.to; token++) {
      const word = tokens.norm[token] as string;
      const shared = above.has(word);
      if (shared) words.add(word);
      if (shared && before !== null) words.add(`${before} ${word}`);
      before = shared ? word : null;
    }
  }
  return words;
}

/** Share of a line's words that the text holds too. */
function overlapOf(tokens: Tokens, line: Line, known: ReadonlySet<string>, lexicon: TextLexicon | undefined): number {
  let shared = 0;
  let all = 0;
  for (let token = line.from; token < line.to; token++) {
    const word = tokens.norm[token] as string;
    if (tokens.kind[token] === Kind.Mark || lexicon?.smallWords.has(word)) continue;
    all += 1;
    if (known.has(word)) shared += 1;
    // A pair of words says more than its two words: syllables of Vietnamese are shared by any two texts.
    if (token > line.from && known.has(`${tokens.norm[token - 1]} ${word}`)) shared += PAIR_WEIGHT;
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

function scoreOf(line: Line, overlap: number, tokens: Tokens, signed: boolean): number {
  if (line.words < 2 || line.words > 45 || line.open) return 0;
  if (line.terminal && line.words > 6 && line.stops > 0 && !signed && !/[?!"]/u.test(tokens.norm[line.to - 1] as string)) return 0;
  return overlap * 1.6 + Math.min(line.words, 8) / 8 - line.breaks * 0.3 - (isProse(line) ? 0.3 : 0);
}

/** A paragraph or a caption, but no headline in quotation marks. */
const isParagraph = (tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean =>
  isProse(line) && (line.words >= PARAGRAPH_WORDS || isCaption(tokens, line, lexicon)) && !isEndedHeadline(tokens, line);

const folded = (tokens: Tokens, line: Line): string => normOf(tokens, line).replace(/\s/gu, '');

/**
 * Number of the line that is the headline, or -1. Of the lines above the text the best, the topmost of likes:
 * a teaser stands below its headline. A menu between a line and the text makes it a site's line.
 */
export function findTitle(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: Reasons,
  textFrom: number,
  given: string | null,
  lexicon: TextLexicon | undefined,
): number {
  const wanted = given === null ? null : tokenize(given).norm.join('');
  const known = wordsInText(tokens, lines, reasons, textFrom, wordsAbove(tokens, lines, textFrom, lexicon));
  let best = -1;
  let most = 0;
  let menus = 0;
  for (let at = textFrom - 1; at >= 0 && at >= textFrom - REACH; at--) {
    const line = lines[at] as Line;
    const reason = reasons[at] ?? null;
    if (wanted !== null && line.words >= 2) {
      const said = folded(tokens, line);
      if (said === wanted || (wanted.startsWith(said) && said.length * 2 > wanted.length)) return at;
    }
    if (reason === 'menu' || reason === 'related' || reason === 'footer') menus += 1;
    if (reason !== null) continue;
    if (stampLine(tokens, line, STAMP_WORDS, lexicon).length > 0) continue;
    const overlap = overlapOf(tokens, line, known, lexicon);
    // Under a paragraph of the text a headline is a part's.
    if (overlap >= 0.5 && isParagraph(tokens, line, lexicon)) {
      best = -1;
      most = 0;
      continue;
    }
    if (isCaption(tokens, line, lexicon) || isContinued(tokens, lines, reasons, at, lexicon)) continue;
    const score = scoreOf(line, overlap, tokens, isSigned(tokens, lines, at, lexicon)) - Math.min(menus, 3) * 0.3;
    const below = best < 0 ? 0 : (lines[best] as Line).words;
    const isKicker = line.words < KICKER_WORDS || line.words < below * KICKER_SHARE;
    if (score < LEAST || score < most - (isKicker ? 0 : MARGIN)) continue;
    best = at;
    most = Math.max(most, score);
  }
  return best;
}
