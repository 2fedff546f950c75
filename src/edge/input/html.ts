/** A page's bytes to the article that it carries: its main text and what the page says of it. */
import { decodePage } from './charset.ts';
import type { Tree } from './html/element.ts';
import { type Block, layOut } from './html/layout.ts';
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

/** Below this a page shows next to nothing. */
const LEAST_SHOWN = 300;
/** How many times the shown text the hidden one is at least, to be read in its place. */
const UNVEILED = 6;

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
  const metadata = readMetadata(tree, layout, url);
  const main = orLinked(layout.isVeiled ? orUnveiled(tree, findMain(layout)) : findMain(layout), metadata.article?.body ?? null);
  const reason = refusal(tree, layout, main, metadata);
  if (reason !== null) return { kind: 'not-article', reason };
  const { title, site, byline, published, language, canonical, from } = metadata;
  return { kind: 'article', page: { text: writeText(main, title, byline), title, site, byline, published, language, canonical, from } };
}

/** What the markup hides until scripts run, where it shows next to nothing. */
function orUnveiled(tree: Tree, main: readonly Block[]): readonly Block[] {
  if (lengthOf(main) >= LEAST_SHOWN) return main;
  const unveiled = findMain(layOut(tree, true));
  return lengthOf(unveiled) > UNVEILED * Math.max(LEAST_SHOWN / UNVEILED, lengthOf(main)) ? unveiled : main;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The text that the page's JSON-LD holds, where its markup shows next to nothing of it. */
function orLinked(main: readonly Block[], body: string | null): readonly Block[] {
  if (body === null || body.length < LEAST_SHOWN || lengthOf(main) > body.length / 3) return main;
  const lines = body.normalize('NFC').split(/\s*\n\s*/u);
  return lines.filter(Boolean).map((text) => ({ text, kind: 'paragraph', level: 0, linked: 0, box: 0 }));
}
