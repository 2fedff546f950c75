/**
 * What a page says of its article. For each value the first source that gives a usable one:
 *
 * - title: the headline on the page (`h1`) where the page's other titles bear it out or there is no other headline;
 *   JSON-LD `headline`; `og:title`; `twitter:title` and other `meta`; `<title>`. Readers see the `h1`, the others are
 *   often rewritten for search engines. The site's name is taken off.
 * - published: JSON-LD `datePublished`; `article:published_time`; other `meta`; `itemprop=datePublished`; `<time>`; `meta` that others use for changes;
 *   a date in the address; a line beside the headline. Dates of changes are never read, and of two dates that
 *   stand together the earlier is the publication.
 * - byline: JSON-LD `author` (people only); `meta`; `itemprop=author`, `rel=author`, elements named so.
 * - site: `og:site_name`; JSON-LD publisher or `WebSite`; `application-name`.
 * - language: `<html lang>`; JSON-LD `inLanguage`; `og:locale`; `content-language`.
 * - canonical: `<link rel=canonical>`; `og:url`; JSON-LD `url`.
 */
import type { Page, PageField, PageSource } from '../html.ts';
import { readByline } from './byline.ts';
import { type Tree, textOf } from './element.ts';
import { type LinkedArticle, readLinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import { plain } from './plain.ts';
import { dateOfAddress, readDate } from './published.ts';
import { dateInElements, dateInLines } from './shown-date.ts';
import { isSite, likeness, withoutSite } from './title.ts';

export interface Metadata extends Omit<Page, 'text'> {
  readonly article: LinkedArticle | null;
  readonly isList: boolean;
  /** `og:type`. */
  readonly type: string | null;
}

/** A value and where it was found. */
export type Found = readonly [string, PageSource];

const PUBLISHED_META = (
  'article:published og:published_time og:article:published_time datepublished date_published publishdate publish-date publish_date published-date pubdate pub_date parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.created citation_publication_date citation_date article.published shareaholic:article_published_time ' +
  'cxenseparse:recs:publishtime originalpublicationdate releasedate article_date_original'
).split(' ');
/** Names that some sites give to the date of the last change. */
const DOUBTFUL_META = ['date', 'dc.date', 'dcterms.date'];
const AUTHOR_META =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl twitter:data1'.split(' ');

export function readMetadata(tree: Tree, layout: Layout, url: string | null): Metadata {
  const data = readLinkedData(tree.data);
  const { article } = data;
  const metas = metaMap(tree);
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : null;
  const meta = (names: readonly string[], source: PageSource = 'meta'): Found[] =>
    names.flatMap((name) => (metas.get(name) ?? []).map((text): Found => [text, source]));
  const linked = (text: string | null | undefined): Found[] => (text ? [[text, 'json-ld']] : []);

  const site = [
    ...meta(['og:site_name'], 'opengraph'),
    ...linked(article?.publisher ?? data.siteName),
    ...meta(['application-name', 'apple-mobile-web-app-title']),
  ][0];
  const siteName = site?.[0] ?? null;
  const titles: Found[] = [
    ...linked(article?.headline),
    ...meta(['og:title'], 'opengraph'),
    ...meta(['twitter:title', 'dc.title', 'title']),
  ];
  if (tree.title !== null && plain(tree.title) !== '') titles.push([plain(tree.title), 'title-element']);
  const cleaned = titles.map(([text, source]): Found => [withoutSite(text, siteName, host), source]);
  const title =
    headline(tree, cleaned, siteName, host) ?? cleaned.find(([text]) => text !== '' && !isSite(text, siteName, host)) ?? cleaned[0];
  const language = first(
    [
      ...(tree.language ? [[tree.language, 'html-element'] as Found] : []),
      ...linked(article?.language),
      ...meta(['og:locale'], 'opengraph'),
      ...meta(['content-language', 'dc.language', 'language']),
    ],
    languageTag,
  );
  const date = (text: string): string | null => readDate(text, language?.[0] ?? null);
  const published =
    first([...linked(article?.published), ...meta(['article:published_time'], 'opengraph'), ...meta(PUBLISHED_META)], date) ??
    dateInElements(tree, date) ??
    first(meta(DOUBTFUL_META), date) ??
    (url === null ? null : first([[url, 'address']], dateOfAddress)) ??
    dateInLines(layout, title?.[0] ?? null, date);
  const byline = first([...linked(article?.authors.join(', ')), ...meta(AUTHOR_META), ...authorElements(tree)], (text) =>
    readByline(text, siteName, host),
  );
  const canonical = first([...canonicalLinks(tree), ...meta(['og:url'], 'opengraph'), ...linked(article?.address)], (text) =>
    absolute(text, url),
  );

  const found: Record<PageField, Found | null> = { title: title ?? null, site: site ?? null, byline, published, language, canonical };
  const value = (field: PageField): string | null => found[field]?.[0] ?? null;
  const source = (field: PageField): PageSource | null => found[field]?.[1] ?? null;
  return {
    title: value('title'),
    site: siteName,
    byline: value('byline'),
    published: value('published'),
    language: value('language'),
    canonical: value('canonical'),
    from: {
      title: source('title'),
      site: source('site'),
      byline: source('byline'),
      published: source('published'),
      language: source('language'),
      canonical: source('canonical'),
    },
    article,
    isList: data.isList,
    type: metas.get('og:type')?.[0] ?? null,
  };
}

function first(found: readonly Found[], read: (text: string) => string | null): Found | null {
  for (const [text, source] of found) {
    const value = read(text);
    if (value !== null) return [value, source];
  }
  return null;
}

/** Contents of `meta` by lower-case name, decoded, in the page's order. */
function metaMap({ metas }: Tree): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { property, name, itemprop, 'http-equiv': header, content } of metas) {
    const key = (property ?? name ?? itemprop ?? header)?.toLowerCase();
    const text = content === undefined ? '' : plain(content);
    if (key === undefined || text === '') continue;
    const list = map.get(key);
    if (list === undefined) map.set(key, [text]);
    else list.push(text);
  }
  return map;
}

/** The `h1` that the page's other titles resemble most, or its only one. */
function headline(tree: Tree, titles: readonly Found[], site: string | null, host: string | null): Found | null {
  const texts = tree.marked.filter(({ tag }) => tag === 'h1').map((element) => textOf(element, 400).normalize('NFC'));
  let best: string | null = null;
  let most = titles.length === 0 ? 0 : 0.34;
  for (const text of new Set(texts)) {
    if (text.length < 4 || isSite(text, site, host)) continue;
    const alike = titles.length === 0 ? 1 : Math.max(...titles.map(([title]) => likeness(title, text)));
    if (alike > most) {
      best = text;
      most = alike;
    }
  }
  return best === null ? null : [withoutSite(best, site, host), 'heading'];
}

function authorElements(tree: Tree): Found[] {
  return tree.marked
    .filter(
      ({ tag, attributes }) =>
        tag !== 'time' &&
        (attributes.itemprop === 'author' ||
          attributes.rel === 'author' ||
          /(?:^|[\s_-])(?:author|byline|tac-?gia)(?:$|[\s_-])(?!\S*(?:bio|box|about|avatar|image|date))/iu.test(attributes.class ?? '')),
    )
    .slice(0, 8)
    .map((element): Found => [textOf(element, 160), 'text']);
}

const canonicalLinks = (tree: Tree): Found[] =>
  tree.links.flatMap(({ rel, href }): Found[] => (rel?.toLowerCase() === 'canonical' && href ? [[plain(href), 'link']] : []));

/** An absolute http(s) address; null for a site's front page named by a page that is not it. */
function absolute(text: string, url: string | null): string | null {
  if (!URL.canParse(text, url ?? undefined)) return null;
  const address = new URL(text, url ?? undefined);
  address.hash = '';
  const isFront = address.pathname === '/' && address.search === '';
  const isOther = url !== null && URL.canParse(url) && new URL(url).pathname !== '/';
  return /^https?:$/u.test(address.protocol) && !(isFront && isOther) ? address.href : null;
}

/** `vi_VN` to `vi-VN`; null for what is no BCP 47 tag. */
function languageTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?\b/iu.exec(tag);
  if (match === null) return null;
  const [, language = '', script, region] = match;
  return [language.toLowerCase(), script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()]
    .filter(Boolean)
    .join('-');
}
