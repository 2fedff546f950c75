import type { DroppedReason } from '../schema.ts';
import { foldSpace } from '../text/normalize.ts';
import { normOf } from '../text/reading.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, Shape, type Tokens, tokenize } from '../text/tokens.ts';
import { beginsSmall } from './blocks.ts';
import type { Article } from './body.ts';
import { scoreOf } from './labels.ts';
import { isCapitalized, isProse, type Line } from './lines.ts';
import { type Stamp, stampsIn } from './published.ts';
import { maximalWindow } from './window.ts';

/** What stands over an article, and where its text begins and ends. */
export interface Header {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly titleLines: ReadonlySet<number>;
  /** First line of the text proper. */
  readonly bodyFrom: number;
  readonly reasons: readonly (DroppedReason | null)[];
}

interface Found extends Stamp {
  readonly rank: number;
}

export function findHeader(
  tokens: Tokens,
  lines: readonly Line[],
  labels: readonly (DroppedReason | null)[],
  article: Article,
  lexicon: TextLexicon | undefined,
): Header {
  const reasons = [...labels];
  const scores = lines.map((line, at) => scoreOf(line, reasons[at] ?? null));
  const window = maximalWindow(scores);
  const prose = lines.findIndex((line, at) => at >= window.from && reasons[at] === null && isProse(line));
  const bodyFrom = prose < 0 ? window.from : prose;
  const title = findTitle(tokens, lines, reasons, bodyFrom, article, lexicon);
  const top = title === null ? window.from : title.from;
  const names: string[] = [];
  const stamps: Found[] = [];

  const see = (at: number, zone: 'above' | 'header' | 'tail'): void => {
    const line = lines[at] as Line;
    const found = stampsIn(tokens, line.from, line.to, lexicon);
    const first = found.find((stamp) => stamp.cue !== 'updated') ?? found[0];
    if (first !== undefined && isStampLine(tokens, line, found, lexicon)) {
      const rank = first.cue === 'published' ? 5 : first.cue === 'updated' ? 1.5 : zone === 'header' ? 4 : zone === 'tail' ? 2 : 1;
      stamps.push({ ...first, rank });
      reasons[at] = 'publication-line';
      const name = nameBefore(tokens, line, found, lexicon);
      if (name !== null && zone !== 'above') names.push(name);
    } else if (zone !== 'above' && reasons[at] === null && isByline(tokens, line, zone, lexicon)) {
      names.push(foldSpace(tokens.text.slice(line.start, line.end)));
      reasons[at] = 'byline';
    }
  };

  lines.forEach((_, at) => {
    if (title?.lines.has(at)) return;
    if (at < top) {
      see(at, 'above');
      reasons[at] ??= 'menu';
    } else if (at < bodyFrom) see(at, 'header');
    else if (at >= window.to) {
      see(at, 'tail');
    }
  });
  dropTail(lines, reasons, window.to, tokens, lexicon);
  const dateline = datelineOf(tokens, lines[bodyFrom], lexicon);
  if (dateline !== null) stamps.push({ ...dateline, rank: 3 });
  const best = [...stamps].sort((a, b) => b.rank - a.rank)[0];
  return {
    title: title === null ? null : tokens.text.slice(title.start, title.end),
    byline: names[0] ?? null,
    published: best?.iso ?? null,
    titleLines: title?.lines ?? new Set(),
    bodyFrom,
    reasons,
  };
}

interface Title {
  readonly from: number;
  readonly lines: ReadonlySet<number>;
  readonly start: number;
  readonly end: number;
}

function findTitle(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: readonly (DroppedReason | null)[],
  bodyFrom: number,
  article: Article,
  lexicon: TextLexicon | undefined,
): Title | null {
  const given = article.title === null ? null : tokenize(article.title).norm.join(' ');
  const heads: number[] = [];
  const least = Math.max(0, bodyFrom - 16);
  for (let at = bodyFrom - 1; at >= least; at--) heads.push(at);
  const known = bodyWords(tokens, lines, reasons, bodyFrom);
  let best = -1;
  let most = 1.2;
  for (const at of heads) {
    const line = lines[at] as Line;
    if (given !== null && normOf(tokens, line).replace(/ /gu, '') === given.replace(/ /gu, ''))
      return titleAt(tokens, lines, reasons, at, bodyFrom);
    if (reasons[at] !== null) continue;
    const score = titleScore(tokens, line, lines, at, reasons, known, lexicon);
    // The topmost of equals is the headline; the teaser follows.
    if (score >= most - 0.5) {
      best = at;
      most = Math.max(score, most);
    }
  }
  return best < 0 ? null : titleAt(tokens, lines, reasons, best, bodyFrom);
}

function titleAt(tokens: Tokens, lines: readonly Line[], reasons: readonly (DroppedReason | null)[], at: number, bodyFrom: number): Title {
  let last = at;
  while (
    last + 1 < bodyFrom &&
    reasons[last + 1] === null &&
    (lines[last + 1] as Line).gap === Gap.Line &&
    beginsSmall(tokens, lines[last + 1] as Line)
  )
    last += 1;
  const set = new Set<number>();
  for (let index = at; index <= last; index++) set.add(index);
  return { from: at, lines: set, start: (lines[at] as Line).start, end: (lines[last] as Line).end };
}

/** Words of the article's text, by which its headline is known from its site's name and slogan. */
function bodyWords(
  tokens: Tokens,
  lines: readonly Line[],
  reasons: readonly (DroppedReason | null)[],
  bodyFrom: number,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (let at = bodyFrom; at < lines.length; at++) {
    if (reasons[at] !== null) continue;
    const line = lines[at] as Line;
    if (!isProse(line)) continue;
    for (let token = line.from; token < line.to; token++) if (tokens.kind[token] !== Kind.Mark) known.add(tokens.norm[token] as string);
  }
  return known;
}

function titleScore(
  tokens: Tokens,
  line: Line,
  lines: readonly Line[],
  at: number,
  reasons: readonly (DroppedReason | null)[],
  known: ReadonlySet<string>,
  lexicon: TextLexicon | undefined,
): number {
  if (line.words < 3 || line.words > 45 || line.open) return 0;
  if (line.terminal && tokens.norm[line.to - 1] === '.' && line.words > 6) return 0;
  let shared = 0;
  let all = 0;
  for (let token = line.from; token < line.to; token++) {
    if (tokens.kind[token] === Kind.Mark || lexicon?.smallWords.has(tokens.norm[token] as string)) continue;
    all += 1;
    if (known.has(tokens.norm[token] as string)) shared += 1;
  }
  const overlap = all === 0 ? 0 : shared / all;
  const length = Math.min(line.words, 8) / 8;
  const next = reasons[at + 1];
  const followed = next === 'byline' || next === 'publication-line' || next === 'share' ? 0.4 : 0;
  return overlap * 1.6 + length + followed - line.breaks * 0.3 - (isProse(line) ? 0.3 : 0);
}

/** Dates, names and the words around them, and nothing that says more. */
function isStampLine(tokens: Tokens, line: Line, stamps: readonly Stamp[], lexicon: TextLexicon | undefined): boolean {
  let rest = 0;
  let at = line.from;
  for (const stamp of stamps) {
    for (; at < stamp.from; at++) rest += restAt(tokens, at, lexicon);
    at = stamp.to;
  }
  for (; at < line.to; at++) rest += restAt(tokens, at, lexicon);
  return rest <= 8 && !(line.terminal && rest > 4);
}

const restAt = (tokens: Tokens, at: number, lexicon: TextLexicon | undefined): number => {
  if (tokens.kind[at] !== Kind.Word) return 0;
  const norm = tokens.norm[at] as string;
  return lexicon?.stampFillers.has(norm) || lexicon?.stamps.longest(tokens, at) != null ? 0 : 1;
};

function nameBefore(tokens: Tokens, line: Line, stamps: readonly Stamp[], lexicon: TextLexicon | undefined): string | null {
  const stop = stamps[0]?.from ?? line.to;
  let to = line.from;
  while (to < stop && tokens.kind[to] === Kind.Word && isName(tokens, to) && !lexicon?.stamps.longest(tokens, to)) to += 1;
  while (
    to < stop &&
    (tokens.norm[to] === '-' || tokens.norm[to] === ',') &&
    tokens.kind[to + 1] === Kind.Word &&
    isName(tokens, to + 1) &&
    !lexicon?.stamps.longest(tokens, to + 1)
  ) {
    to += 1;
    while (to < stop && tokens.kind[to] === Kind.Word && isName(tokens, to) && !lexicon?.stamps.longest(tokens, to)) to += 1;
  }
  return to - line.from >= 2 ? foldSpace(tokens.text.slice(line.start, tokens.end[to - 1])) : null;
}

const isName = (tokens: Tokens, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape === Shape.Capitalized || shape === Shape.Upper || shape === Shape.Initial;
};

function isByline(tokens: Tokens, line: Line, zone: 'header' | 'tail', lexicon: TextLexicon | undefined): boolean {
  if (line.words > 14 || line.terminal) return false;
  const cue = lexicon?.bylines.longest(tokens, line.head, line.to) ?? null;
  if (cue !== null && (cue.to === line.to || tokens.norm[cue.to] === ':' || isName(tokens, cue.to))) return true;
  if (line.numbers > 0) return false;
  for (let at = line.from; at < line.to; at++) if (lexicon?.writers.longest(tokens, at, line.to) != null && line.capitals >= 2) return true;
  if (tokens.norm[line.to - 1] === '-' || !isCapitalized(line) || line.words < 2 || line.words > 8) return false;
  if (isCredit(tokens, line, lexicon)) return false;
  return zone === 'tail' || line.words <= 5 || line.breaks > 0;
}

const isCredit = (tokens: Tokens, line: Line, lexicon: TextLexicon | undefined): boolean => {
  if (lexicon === undefined) return false;
  for (let at = line.from; at < line.to; at++) {
    if (lexicon.credits.longest(tokens, at, line.to) !== null || lexicon.agencies.longest(tokens, at, line.to) !== null) return true;
  }
  return false;
};

/** After the last sentence only a source line or a caption is still the article's. */
function dropTail(
  lines: readonly Line[],
  reasons: (DroppedReason | null)[],
  from: number,
  tokens: Tokens,
  lexicon: TextLexicon | undefined,
): void {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (reasons[at] !== null) continue;
    if (line.words <= 40 && isCredit(tokens, line, lexicon)) continue;
    reasons[at] = 'outside';
  }
}

/** "LONDON and ULM, 6 November 2025 -": a date with its year among the first words, closed by a dash. */
function datelineOf(tokens: Tokens, line: Line | undefined, lexicon: TextLexicon | undefined): Stamp | null {
  if (line === undefined) return null;
  const limit = Math.min(line.to, line.from + 20);
  const dash = findDash(tokens, line.from, limit);
  if (dash < 0) return null;
  return stampsIn(tokens, line.from, dash, lexicon)[0] ?? null;
}

function findDash(tokens: Tokens, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (tokens.norm[at] === '-' && tokens.gap[at] !== Gap.None) return at;
  return -1;
}
