/** What came in, in whatever form, to an article: the one road to a summary starts here. */
import type { Article } from '../../core/body/body.ts';
import type { Outside } from '../env.ts';
import { HTML_BYTES, TEXT_BYTES } from '../limits.ts';
import { Problem } from '../problem.ts';
import type { ArticleOptions, SummaryRequest } from '../request.ts';
import { isPublished } from '../request.ts';
import type { Timing } from '../timing.ts';
import { normalizeAddress } from './address.ts';
import { exceedsBytes } from './bytes.ts';
import { fetchPage, type Recall, recallNothing, type Unchanged } from './fetch.ts';
import { type NotArticleReason, type Page, type PageReading, readHtml, readPage } from './html.ts';
import type { Validators } from './validators.ts';

export interface Source {
  readonly article: Article;
  /** The addresses that it was fetched from: what makes a summary public. None for what a caller sent. */
  readonly addresses: readonly Address[];
}

export interface Address {
  readonly url: string;
  /** Those that came with the page, where the summary is made of that page alone and may be answered while they hold. */
  readonly validators: Validators | null;
}

const REASONS: Readonly<Record<NotArticleReason, string>> = {
  empty: 'there is no text in it',
  list: 'it is a list of links',
  login: 'it asks to log in',
  'cookie-wall': 'it asks for consent to cookies first',
  error: 'it says that something went wrong',
};
const WORDS = /[^\p{White_Space}\p{Cc}\p{Cf}]/u;
export const isBlank = (text: string): boolean => !WORDS.test(text);

/**
 * What to summarise; where a page has not changed, what is known of it.
 * @throws Problem where there is no source, more than one, too much of it, or nothing in it
 */
export async function readRequest<Known>(
  request: SummaryRequest,
  fetch: Outside['fetch'],
  timing: Timing,
  recall: Recall<Known>,
): Promise<Source | Unchanged<Known>> {
  const { text, html, ...options } = request;
  if (text !== undefined && html !== undefined) throw severalSources();
  if (text !== undefined) return { article: textArticle(text, options), addresses: [] };
  if (html !== undefined) {
    if (exceedsBytes(html, HTML_BYTES)) throw tooLarge('/html', HTML_BYTES);
    return { article: await timing.measure('page', () => pageArticle(readHtml(html, options.url ?? null), options)), addresses: [] };
  }
  if (options.url !== undefined) return await fetchChanged(options.url, options, fetch, timing, recall);
  throw new Problem('no-source', 'Neither text, html nor url was given.', {
    errors: ['/text', '/html', '/url'].map((pointer) => ({ pointer, detail: 'one of text, html and url must be given' })),
  });
}

/** The text stays exactly as it was sent: every offset of the summary points into it. */
export function textArticle(text: string, options: ArticleOptions): Article {
  if (exceedsBytes(text, TEXT_BYTES)) throw tooLarge('/text', TEXT_BYTES);
  if (isBlank(text))
    throw new Problem('blank-text', 'There are no words in the text.', { errors: [{ pointer: '/text', detail: 'must hold words' }] });
  return {
    text,
    url: options.url ?? null,
    title: textOrNull(options.title),
    site: null,
    byline: null,
    published: options.published ?? null,
    publishedFrom: options.published === undefined ? null : 'caller',
    language: languageTag(options.language),
  };
}

export function htmlArticle(bytes: Uint8Array, contentType: string | null, options: ArticleOptions): Article {
  return pageArticle(readPage(bytes, contentType, options.url ?? null), options);
}

export async function fetchArticle(address: string, options: ArticleOptions, fetch: Outside['fetch'], timing: Timing): Promise<Source> {
  const fetched = await fetchChanged(address, options, fetch, timing, recallNothing);
  return 'known' in fetched ? fetched.known : fetched;
}

/** The article at an address, unless that is known and the same; what a caller says of it makes it another. */
async function fetchChanged<Known>(
  address: string,
  options: ArticleOptions,
  fetch: Outside['fetch'],
  timing: Timing,
  recall: Recall<Known>,
): Promise<Source | Unchanged<Known>> {
  const isPageAlone = [options.title, options.published, options.language].every((option) => option === undefined);
  const fetched = await timing.measure('fetch', () => fetchPage(address, fetch, isPageAlone ? recall : recallNothing));
  if ('known' in fetched) return fetched;
  const { bytes, contentType, url, validators } = fetched;
  const given = { ...options, url };
  const article = await timing.measure('page', () =>
    contentType.toLowerCase().startsWith('text/plain') ? plainPage(bytes, contentType, given) : htmlArticle(bytes, contentType, given),
  );
  const final = { url, validators: isPageAlone ? validators : null };
  return { article, addresses: normalizeAddress(address) === url ? [final] : [{ url: address, validators: null }, final] };
}

function plainPage(bytes: Uint8Array, contentType: string, options: ArticleOptions): Article {
  return textArticle(decodeText(bytes, contentType), options);
}

/** What the caller says goes before what the page says of itself. Its language is told from the text: `lang` is too often wrong. */
export function pageArticle(reading: PageReading, options: ArticleOptions): Article {
  if (reading.kind === 'not-article')
    throw new Problem('article-not-found', `The page is not read as an article: ${REASONS[reading.reason]}.`);
  const { page } = reading;
  const metadata = publishedOf(page);
  return {
    text: page.text,
    url: options.url ?? page.canonical,
    title: textOrNull(options.title) ?? page.title,
    site: page.site,
    byline: page.byline,
    published: options.published ?? metadata,
    publishedFrom: options.published !== undefined ? 'caller' : metadata !== null ? 'metadata' : null,
    language: languageTag(options.language),
  };
}

const publishedOf = (page: Page): string | null => (page.published !== null && isPublished(page.published) ? page.published : null);

/**
 * Text of a declared encoding, UTF-8 unless it is named. Strict, for an offset into a text that was mended on the way
 * would point elsewhere in the sender's; a byte order mark is a character like others.
 * @throws Problem for an unknown encoding, or bytes that are not of it
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const label = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/iu.exec(contentType)?.[1] ?? 'utf-8';
  const decoder = decoderOf(label);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Problem('malformed-text', `The body is not ${label}.`);
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw new Problem('unsupported-media-type', `The encoding ${label} is not known.`);
  }
}

const textOrNull = (value: string | undefined): string | null => (value === undefined || isBlank(value) ? null : value.trim());

/** In the spelling of BCP 47, so that "VI" and "vi" are one article; null where it is none. */
function languageTag(tag: string | undefined): string | null {
  try {
    return tag === undefined ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null;
  }
}

const severalSources = (): Problem =>
  new Problem('several-sources', 'Both text and html were given.', {
    errors: ['/text', '/html'].map((pointer) => ({ pointer, detail: 'only one of text and html may be given' })),
  });

const tooLarge = (pointer: string, most: number): Problem =>
  new Problem('body-too-large', `The article is larger than ${most} bytes in UTF-8.`, {
    errors: [{ pointer, detail: `must not exceed ${most} bytes` }],
  });
