import type { ArticlePart, Span } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Article, Body } from './body.ts';
import { HeaderReader } from './header.ts';
import { labelLines } from './labels.ts';
import { tellLanguages } from './language.ts';
import { type Line, lineRanges, type Reasons, readLine } from './lines.ts';
import { readLines } from './reading.ts';
import { splitStrays } from './strays.ts';
import { unwrapLines } from './wrap.ts';

/**
 * Finds which lines of a text are the article and makes them a reading; says of the others why they were left out.
 * Never throws; a text in which nothing looks like an article is read as a whole.
 */
export function readBody(tokens: Tokens, article: Article, lexicons: ReadonlyMap<string, TextLexicon>): Body {
  const ranges = lineRanges(tokens);
  const language = tellLanguages(tokens, ranges, lexicons, article.language);
  const lexicon = lexicons.get(language.primary);
  const physical = ranges.map(({ from, to }) => readLine(tokens, from, to, lexicon));
  const lines = unwrapLines(tokens, splitStrays(tokens, physical, lexicon), lexicon);
  const labels = labelLines(tokens, lines, language.foreign(lines), lexicon);
  const header = new HeaderReader(tokens, lines, labels, lexicon).read(article.title);
  const title = lines[header.title];
  return {
    language: language.tag,
    title: article.title ?? (title === undefined ? null : tokens.text.slice(title.start, title.end)),
    byline: article.byline ?? header.byline,
    published: article.published ?? header.published,
    publishedFrom: article.published !== null ? (article.publishedFrom ?? 'caller') : header.published === null ? null : 'text',
    spans: spansOf(lines, header.reasons),
    dropped: droppedOf(lines, header.reasons),
    reading: readLines(tokens, lines, header, lexicon),
  };
}

/** Runs of lines that were read. */
function spansOf(lines: readonly Line[], reasons: Reasons): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, at) => {
    if (reasons[at] !== null) open = null;
    else if (open === null) {
      open = [line.start, line.end];
      spans.push(open);
    } else open[1] = line.end;
  });
  return spans;
}

/** Runs of lines left out for the same reason. */
function droppedOf(lines: readonly Line[], reasons: Reasons): ArticlePart['dropped'] {
  const dropped: ArticlePart['dropped'] = [];
  lines.forEach((line, at) => {
    const reason = reasons[at] ?? null;
    if (reason === null) return;
    const last = dropped.at(-1);
    if (last !== undefined && at > 0 && reasons[at - 1] === reason) last.end = line.end;
    else dropped.push({ start: line.start, end: line.end, reason });
  });
  return dropped;
}
