/**
 * What class names and ids say of a box, in the words that themes and frameworks share. No site's own names.
 * A hint is evidence, not a verdict: a box that holds most of the page's prose is kept whatever it is called.
 */

/** Words of names of boxes that stand beside an article. */
const BESIDE = new Set(
  (
    'comment comments commentlist disqus respond reply replies share sharing sharebar shares social socials addthis sharethis follow related relate recommended recommend ' +
    'recommendation recommendations recirc recirculation more-stories morestories readmore outbrain taboola promo promos promotion promoted sponsor sponsored advert adverts advertisement ads ad ' +
    'adsense banner newsletter newsletters subscribe subscription signup sign-up optin mailchimp sidebar rail aside widget widgets breadcrumb breadcrumbs menu nav navbar navigation ' +
    'pagination pager paging toolbar footer foot masthead cookie cookies consent gdpr popup modal overlay lightbox login register paywall tag tags tagcloud taglist keywords ' +
    'byline author-box authorbox author-bio authorbio bio about-author timestamp postmeta entry-meta post-meta meta metadata article-meta dateline-meta views counter rating ratings vote votes ' +
    'print printonly toc table-of-contents tableofcontents skip screen-reader-text sr-only visually-hidden visuallyhidden a11y-hidden copyright legal disclaimer-footer trending popular most-read mostread latest ' +
    'upnext up-next next-post prev-post post-navigation cta call-to-action donate donation survey poll jump-links'
  ).split(' '),
);

/** Words of names of boxes that hold the article itself. */
const ARTICLE = new Set(
  'article articlebody story storybody content maincontent post postcontent entry body main text prose richtext rich-text copy news detail details chapter blog fulltext page-content'.split(
    ' ',
  ),
);

export type Hint = -1 | 0 | 1;

/** -1 beside the article, 1 the article, 0 nothing said. */
export function hintOf(attributes: Readonly<Record<string, string>>): Hint {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (names === ' ') return attributes.itemprop === 'articleBody' ? 1 : 0;
  let article = attributes.itemprop === 'articleBody';
  for (const name of names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/\s+/u)) {
    const words = name.split(/[-_]+/u);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      if (BESIDE.has(word) || BESIDE.has(`${word}-${words[at + 1] ?? ''}`)) return -1;
      if (ARTICLE.has(word)) article = true;
    }
  }
  return article ? 1 : 0;
}
