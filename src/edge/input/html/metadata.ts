import type { Page, PageField, PageSource } from '../html.ts';
import type { Tree } from './tree.ts';

export type Metadata = Omit<Page, 'text'>;

export function readMetadata(tree: Tree, url: string | null): Metadata {
  const from: Record<PageField, PageSource | null> = {
    title: null,
    site: null,
    byline: null,
    published: null,
    language: null,
    canonical: null,
  };
  const meta = (key: string): string | null => tree.metas.find((each) => (each.property ?? each.name) === key)?.content?.trim() || null;
  const title = meta('og:title') ?? tree.title?.trim() ?? null;
  const published = meta('article:published_time');
  const canonical = tree.links.find((each) => each.rel === 'canonical')?.href ?? meta('og:url');
  from.title = title === null ? null : meta('og:title') === null ? 'title-element' : 'opengraph';
  from.published = published === null ? null : 'opengraph';
  const absolute = canonical !== null && URL.canParse(canonical, url ?? undefined) ? new URL(canonical, url ?? undefined).href : null;
  return { title, site: meta('og:site_name'), byline: null, published, language: tree.language, canonical: absolute, from };
}
