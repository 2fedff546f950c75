/**
 * Every shape that crosses a boundary, once: what a summary holds and what a request may say.
 *
 * Offsets are UTF-16 code units into `article.text`, `start` included and `end` excluded,
 * and `quote` is always `article.text.slice(start, end)`.
 * Date values are EDTF (ISO 8601-2:2019), states are ISO 3166-1 alpha-2, languages BCP 47.
 */
import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());
const id = z.string();

/** `[start, end]` in UTF-16 code units. */
export const Span = z.tuple([offset, offset]);
export type Span = z.infer<typeof Span>;

/** A span with the characters that stand there. */
export const Quote = z.object({ quote: z.string(), start: offset, end: offset });
export type Quote = z.infer<typeof Quote>;

export const DroppedReason = z.enum([
  'menu',
  'counter',
  'share',
  'byline',
  'publication-line',
  'tags',
  'related',
  'newsletter',
  'comments',
  'cookies',
  'footer',
  'foreign-language',
  'insert',
  'advertisement',
  'duplicate',
  'outside',
]);
export type DroppedReason = z.infer<typeof DroppedReason>;

export const ArticlePart = z.object({
  url: z.nullable(z.string()),
  title: z.nullable(z.string()),
  site: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  /** ISO 8601 date or date and time, with a zone only where the source gave one. */
  published: z.nullable(z.string()),
  publishedFrom: z.nullable(z.enum(['caller', 'metadata', 'text'])),
  language: z.string(),
  text: z.string(),
  body: z.array(Span),
  dropped: z.array(z.object({ start: offset, end: offset, reason: DroppedReason })),
});
export type ArticlePart = z.infer<typeof ArticlePart>;

export const DateMention = z.object({
  id,
  quote: z.string(),
  start: offset,
  end: offset,
  value: z.string(),
  part: z.nullable(z.enum(['early', 'mid', 'late'])),
  /** First and last day that the value can mean, `YYYY-MM-DD`; null where open or unknown. */
  earliest: z.nullable(z.string()),
  latest: z.nullable(z.string()),
  /** The value needed the publication date or an earlier date of the text. */
  anchored: z.boolean(),
  /** What a reader should know of the reading, such as a weekday that contradicts its date. */
  note: z.optional(z.string()),
  rule: z.string(),
});
export type DateMention = z.infer<typeof DateMention>;

export const ActorType = z.enum(['person', 'state', 'organization', 'group']);
export type ActorType = z.infer<typeof ActorType>;

export const Actor = z.object({
  id,
  name: z.string(),
  names: z.array(z.string()),
  type: ActorType,
  canonical: z.nullable(z.string()),
  role: z.nullable(z.string()),
  of: z.nullable(z.string()),
  members: z.optional(z.array(id)),
  mentions: z.array(Span),
  rule: z.string(),
});
export type Actor = z.infer<typeof Actor>;

export const AgreementKind = z.enum([
  'treaty',
  'statement',
  'memorandum',
  'programme',
  'mechanism',
  'guideline',
  'contract',
  'undertaking',
]);
export type AgreementKind = z.infer<typeof AgreementKind>;

/** In the order of an agreement's life. */
export const AgreementStatus = z.enum([
  'proposed',
  'planned',
  'negotiating',
  'agreed',
  'signed',
  'in-force',
  'suspended',
  'rejected',
  'ended',
]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

export const AgreementStep = z.object({
  status: AgreementStatus,
  date: z.nullable(z.string()),
  quote: z.string(),
  start: offset,
  end: offset,
});
export type AgreementStep = z.infer<typeof AgreementStep>;

export const Agreement = z.object({
  id,
  quote: z.string(),
  start: offset,
  end: offset,
  mentions: z.array(Span),
  kind: AgreementKind,
  status: AgreementStatus,
  history: z.array(AgreementStep),
  parties: z.array(id),
  date: z.nullable(z.string()),
  evidence: Quote,
  rule: z.string(),
});
export type Agreement = z.infer<typeof Agreement>;

export const TimelineEntry = z.object({
  value: z.string(),
  earliest: z.nullable(z.string()),
  latest: z.nullable(z.string()),
  sentence: Quote,
  dates: z.array(id),
  actors: z.array(id),
  agreements: z.array(id),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What the core finds in an article: the summary without its address in the store. */
export const Findings = z.object({
  article: ArticlePart,
  keySentences: z.array(Quote),
  dates: z.array(DateMention),
  actors: z.array(Actor),
  agreements: z.array(Agreement),
  timeline: z.array(TimelineEntry),
});
export type Findings = z.infer<typeof Findings>;

export const Summary = z.extend(z.object({ id, ruleset: z.string(), created: z.iso.datetime() }), Findings.shape);
export type Summary = z.infer<typeof Summary>;
