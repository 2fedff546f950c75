import type { ArticlePart, Span } from '../schema.ts';
import type { Reading } from '../text/reading.ts';

/** What the caller gives: the text as it came, and what is known of it. */
export interface Article {
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date and time. */
  readonly published: string | null;
  readonly publishedFrom: 'caller' | 'metadata' | null;
  /** BCP 47; null to have it told from the text. */
  readonly language: string | null;
}

/** Which parts of the text are the article, and what stands around it. */
export interface Body {
  readonly language: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedFrom: ArticlePart['publishedFrom'];
  readonly spans: readonly Span[];
  readonly dropped: ArticlePart['dropped'];
  readonly reading: Reading;
}
