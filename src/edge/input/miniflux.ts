/** A message of Miniflux's webhook: which entries it brings, and what is to be read of each. */
import * as z from 'zod/mini';
import type { Outside } from '../env.ts';
import { Problem } from '../problem.ts';
import { type ArticleOptions, check, isPublished, isWebAddress, MinifluxEntry, MinifluxMessage } from '../request.ts';
import type { Timing } from '../timing.ts';
import { fetchArticle, isBlank, pageArticle, type Source } from './article.ts';
import { parseJson } from './bytes.ts';
import { readHtml } from './html.ts';
import { isSignedBy } from './signature.ts';

/** An entry of the message, in its order; null where it is not one that can be read. */
export type ReadEntry = { readonly entry: MinifluxEntry; readonly site: string | null } | null;

/** @throws Problem for a message that is not signed with the secret, is no JSON, or of another event */
export async function readMessage(bytes: Uint8Array, signature: string | undefined, secret: string): Promise<ReadEntry[]> {
  if (signature === undefined) throw new Problem('signature-missing', 'There is no X-Miniflux-Signature.', AUTHENTICATE);
  if (!(await isSignedBy(secret, signature, bytes)))
    throw new Problem('signature-invalid', 'X-Miniflux-Signature is not that of this body.', AUTHENTICATE);
  const message = check(MinifluxMessage, parseJson(bytes));
  return entriesOf(message).map((entry) => readEntry(entry, message));
}

const AUTHENTICATE = { headers: { 'WWW-Authenticate': 'X-Miniflux-Signature' } };

function entriesOf({ event_type, entries, entry }: MinifluxMessage): readonly unknown[] {
  if (event_type === 'new_entries') return entries ?? missing('/entries');
  if (event_type === 'save_entry') return entry === undefined ? missing('/entry') : [entry];
  throw new Problem('unknown-event', `There is no event ${JSON.stringify(event_type.slice(0, 60))}.`, {
    errors: [{ pointer: '/event_type', detail: 'must be new_entries or save_entry' }],
  });
}

function missing(pointer: string): never {
  throw new Problem('invalid-field', `${pointer} is missing.`, { errors: [{ pointer, detail: 'must be there for this event' }] });
}

function readEntry(value: unknown, message: MinifluxMessage): ReadEntry {
  const entry = z.safeParse(MinifluxEntry, value);
  if (!entry.success || !isWebAddress(entry.data.url)) return null;
  return { entry: entry.data, site: message.feed?.title ?? entry.data.feed?.title ?? null };
}

/** A feed that brings fewer characters than this of an article brings a teaser of it. */
const TEASER = 500;

/**
 * The entry's own content; where that is a teaser, or nothing, the page at its address.
 * @throws Problem where neither can be read
 */
export async function entrySource(read: NonNullable<ReadEntry>, fetch: Outside['fetch'], timing: Timing): Promise<Source> {
  const { entry } = read;
  const options = { url: entry.url, title: entry.title, ...publishedOf(entry) };
  const own = contentSource(read, options);
  if (own !== null && own.article.text.length >= TEASER) return own;
  try {
    return await fetchArticle(entry.url, options, fetch, timing);
  } catch (error) {
    if (own === null || !(error instanceof Problem)) throw error;
    return own;
  }
}

function contentSource({ entry, site }: NonNullable<ReadEntry>, options: ArticleOptions): Source | null {
  const reading = readHtml(entry.content ?? '', entry.url);
  if (reading.kind === 'not-article') return null;
  const article = pageArticle(reading, options);
  const byline = entry.author === undefined || isBlank(entry.author) ? article.byline : entry.author;
  return { article: { ...article, site: article.site ?? site, byline }, addresses: [{ url: entry.url, validators: null }] };
}

/** Miniflux writes the year 1 for an entry without a date. */
function publishedOf({ published_at: published }: MinifluxEntry): { published?: string } {
  return published !== undefined && !published.startsWith('0001-') && isPublished(published) ? { published } : {};
}
