/** A page's bytes to the article that it carries: its main text and what the page says of it. */
import { decodePage } from './charset.ts';
import { layOut } from './html/layout.ts';
import { findMain } from './html/main.ts';
import { readMetadata } from './html/metadata.ts';
import { refusal } from './html/refusal.ts';
import { writeText } from './html/text.ts';
import { parse } from './html/tree.ts';

/** Where a value was found. */
export type PageSource =
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'time'
  | 'heading'
  | 'link'
  | 'address'
  | 'title-element'
  | 'html-element'
  | 'text';

export type PageField = 'title' | 'site' | 'byline' | 'published' | 'language' | 'canonical';

export interface Page {
  /** Headline first, a blank line between blocks; list items, table rows and captions are lines of their own. NFC. */
  readonly text: string;
  /** Without the site's name. */
  readonly title: string | null;
  readonly site: string | null;
  /** Who wrote it; never the site itself. */
  readonly byline: string | null;
  /** ISO 8601 date or date and time, with a zone only where the page gave one. Never the date of a change. */
  readonly published: string | null;
  /** BCP 47, as the page says it. */
  readonly language: string | null;
  /** Absolute http(s) address that the page names as its own. */
  readonly canonical: string | null;
  readonly from: Readonly<Record<PageField, PageSource | null>>;
}

export type NotArticleReason = 'empty' | 'list' | 'login' | 'cookie-wall' | 'error';

export type PageReading =
  | { readonly kind: 'article'; readonly page: Page }
  | { readonly kind: 'not-article'; readonly reason: NotArticleReason };

/**
 * Reads a page that came as bytes. Never throws, whatever the bytes.
 * @param contentType the Content-Type header as it came, for its charset
 * @param url where the page was found, to resolve relative addresses against
 */
export function readPage(bytes: Uint8Array, contentType: string | null, url: string | null): PageReading {
  return readHtml(decodePage(bytes, contentType), url);
}

/** Reads a page, or a piece of one, that is text already. */
export function readHtml(html: string, url: string | null): PageReading {
  const tree = parse(html);
  const layout = layOut(tree);
  const { article, isList, type, ...metadata } = readMetadata(tree, layout, url);
  const text = writeText(findMain(layout), metadata.title);
  const reason = refusal(tree, text);
  return reason === null ? { kind: 'article', page: { text, ...metadata } } : { kind: 'not-article', reason };
}
