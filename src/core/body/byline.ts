import { foldSpace } from '../text/normalize.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { isCapitalized, isWide, type Line } from './lines.ts';

const LONGEST_BYLINE = 16;
const LONGEST_NAMES = 8;

const isName = (tokens: Tokens, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape === Shape.Capitalized || shape === Shape.Upper || shape === Shape.Initial || shape === Shape.Mixed;
};

/** "Tác giả: …", "By …": the token after the word that says who wrote, or null. */
function afterCue(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): number | null {
  const cue = lexicon?.bylines.longest(tokens, line.head, line.to) ?? null;
  if (cue === null) return null;
  if (cue.to === line.to) return cue.from;
  const mark = tokens.norm[cue.to];
  if (mark === ':' || mark === '-' || mark === '/') return cue.to + 1 < line.to ? cue.to + 1 : cue.from;
  return isName(tokens, cue.to) ? cue.to : null;
}

/** "Lena Ortiz/KRVC": two names with a stroke between them. */
export function joinsNames(tokens: Tokens, line: Line): boolean {
  for (let at = line.from + 1; at + 1 < line.to; at++) {
    if (tokens.norm[at] === '/' && tokens.gap[at] === Gap.None && isName(tokens, at - 1) && isName(tokens, at + 1)) return true;
  }
  return false;
}

/** Names and nothing else, as they stand above or below an article: "ĐỖ QUYÊN - TRẦN MẠNH". */
/** Names with the place or the work said after them: "Helen Brathwaite in Bridgetown", "Hoàng Dung (thực hiện)". */
function afterNames(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): 'place' | 'work' | null {
  if (lexicon === undefined || line.numbers > 0 || line.terminal || line.words > LONGEST_NAMES) return null;
  let names = 0;
  let at = line.head;
  for (; at < line.to && (isName(tokens, at) || tokens.norm[at] === '.' || tokens.norm[at] === '-'); at++)
    if (tokens.kind[at] === Kind.Word) names += 1;
  if (names < 2 || at >= line.to - 1) return null;
  if (tokens.norm[at] === '(')
    return lexicon.bylines.longest(tokens, at + 1, line.to) || lexicon.sources.longest(tokens, at + 1, line.to) ? 'work' : null;
  if (!lexicon.nameJoints.has(tokens.norm[at] as string)) return null;
  for (at += 1; at < line.to; at++)
    if (tokens.kind[at] === Kind.Word && !isName(tokens, at) && !lexicon.nameJoints.has(tokens.norm[at] as string)) return null;
  return 'place';
}

function isNames(line: Line, tokens: Tokens, lexicon: TextLexicon | undefined): boolean {
  if (line.numbers > 0 || line.words < 2 || line.words > LONGEST_NAMES || tokens.norm[line.to - 1] === '-' || line.terminal) return false;
  if (!isCapitalized(line)) return false;
  // Where headlines capitalise every word, more than four of them are no name.
  return lexicon?.capitalizedHeadlines !== true || line.words <= 4;
}

/** The line names a writer's occupation or an address. */
export function tellsOfWriter(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean {
  for (let at = line.head; at < line.to; at++) if (tokens.norm[at] === '@' || lexicon?.writers.longest(tokens, at, line.to)) return true;
  return false;
}

const namesWriter = (tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean =>
  line.capitals >= 2 && isName(tokens, line.head) && tellsOfWriter(tokens, line, lexicon);

export interface Byline {
  readonly name: string;
  /** The line says that it names who wrote; otherwise it only looks like names. */
  readonly sure: boolean;
}

const endsNames = (tokens: Tokens, at: number, lexicon: TextLexicon | undefined): boolean =>
  tokens.norm[at] === '(' ||
  (lexicon?.nameJoints.has(tokens.norm[at] as string) === true && !lexicon.nameLinks.has(tokens.norm[at] as string));

/** Who wrote, where the line says that and nothing else; null otherwise. For lines above and below the text. */
export function bylineOf(tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): Byline | null {
  if (line.words > LONGEST_BYLINE || line.words === 0 || (line.terminal && line.words > 6)) return null;
  const said = afterCue(tokens, line, lexicon);
  const after = afterNames(tokens, line, lexicon);
  if (said === null && after === null && !isNames(line, tokens, lexicon) && !namesWriter(tokens, line, lexicon)) return null;
  const from = said ?? line.head;
  let to = from + 1;
  while (
    to < line.to &&
    !isWide(tokens, to) &&
    tokens.norm[to] !== '|' &&
    tokens.norm[to + 1] !== '@' &&
    !(after !== null && endsNames(tokens, to, lexicon))
  )
    to += 1;
  return { name: foldSpace(tokens.text.slice(tokens.start[from], tokens.end[to - 1])), sure: said !== null || after === 'work' };
}

/** Names before a date in one line: "Thanh Phương - 03/05/2023". Tokens `from` to `to` are before the date. */
export function namesBefore(tokens: Tokens, from: number, to: number, lexicon: TextLexicon | undefined): string | null {
  let end = from;
  let words = 0;
  for (let at = from; at < to; at++) {
    const said =
      lexicon !== undefined && (lexicon.stamps.longest(tokens, at, to) !== null || lexicon.weekdays.longest(tokens, at, to) !== null);
    const joint = tokens.kind[at] === Kind.Mark && /^[-,&.]$/u.test(tokens.norm[at] as string);
    if (said || !(joint || (tokens.kind[at] === Kind.Word && isName(tokens, at)))) break;
    if (joint) continue;
    words += 1;
    end = at + 1;
  }
  const start = lexicon?.bylines.longest(tokens, from, end)?.to ?? from;
  return words >= 2 && words <= LONGEST_NAMES && start < end
    ? foldSpace(tokens.text.slice(tokens.start[start], tokens.end[end - 1]))
    : null;
}
