import type { ArticlePart, DroppedReason, Span } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Article, Body } from './body.ts';
import { findHeader } from './header.ts';
import { labelLines } from './labels.ts';
import { tellLanguages } from './language.ts';
import { findLines, type Line } from './lines.ts';
import { readLines } from './reading.ts';

/**
 * Finds which lines of a text are the article and makes them a reading; says of the others why they were left out.
 * Never throws; a text in which nothing looks like an article is read as a whole.
 */
export function readBody(tokens: Tokens, article: Article, lexicons: ReadonlyMap<string, TextLexicon>): Body {
  const { language, foreign } = tellLanguages(tokens, findLines(tokens, undefined), lexicons, article.language);
  const lexicon = lexicons.get(language.split('-')[0] as string);
  const lines = findLines(tokens, lexicon);
  const labels = labelLines(tokens, lines, foreign, lexicon);
  const header = findHeader(tokens, lines, labels, article, lexicon);
  const { reasons } = header;
  return {
    language,
    title: article.title ?? header.title,
    byline: article.byline ?? header.byline,
    published: article.published ?? header.published,
    publishedFrom: article.published !== null ? (article.publishedFrom ?? 'caller') : header.published === null ? null : 'text',
    spans: spansOf(lines, reasons),
    dropped: droppedOf(lines, reasons),
    reading: readLines(tokens, lines, reasons, header, lexicon),
  };
}

/** Runs of lines that were read. */
function spansOf(lines: readonly Line[], reasons: readonly (DroppedReason | null)[]): Span[] {
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
function droppedOf(lines: readonly Line[], reasons: readonly (DroppedReason | null)[]): ArticlePart['dropped'] {
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
