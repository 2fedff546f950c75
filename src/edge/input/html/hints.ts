/**
 * What class names and ids say of a box, in the words that themes and frameworks share; no site's own names.
 * A hint is evidence, not a verdict: how much a word is believed, and when, is decided where it is used.
 */
import type { Element } from './element.ts';

export interface Hint {
  readonly word: string;
  readonly strength: 'comments' | 'never' | 'seldom';
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u));

/** Names of what readers wrote. */
const COMMENTS = set('comment comments commentlist comment-list disqus respond replies binh-luan binhluan ykien y-kien');

/** Names of boxes that stand beside an article whatever they hold. */
const NEVER = set(
  `share sharing sharebar shares sharedaddy social socials addthis sharethis addtoany
  related relatedposts related-posts related-articles relate relates recommended recommend recommendation recommendations recirc recirculation morestories
  more-stories readmore read-more read-next readnext outbrain taboola mgid sponsor sponsored advert adverts advertisement advertising ads adsense adslot adbox ad-slot ad-container
  newsletter newsletters mailchimp optin opt-in breadcrumb breadcrumbs menu submenu nav navbar navigation pagination pager paging cookie cookies consent gdpr
  popup modal overlay lightbox paywall tagcloud taglist tag-list tags post-tags byline author-box authorbox author-bio authorbio about-author author-info author-card
  post-navigation next-post prev-post skip-link sr-only screen-reader-text visually-hidden visuallyhidden copyright trending most-read mostread most-popular mostpopular
  upnext up-next printonly print-only noprint no-print hidden-print toolbar toolbox jump-links backtotop back-to-top
  author authors author-bio bio contributor contributors subscription next-prev prev-next affiliate-disclosure disclosure
  sidebar sidebars siderail right-rail left-rail rail
  tinlienquan tin-lien-quan lien-quan lienquan tin-khac doc-them docthem xem-them chia-se tac-gia`,
);

/** Names of boxes that stand beside an article where what they hold looks so too. */
const SELDOM = set(
  `widget widgets promo promos promotion promoted banner subscribe subscription signup sign-up meta postmeta post-meta entry-meta metadata
  footer foot masthead login register rating ratings vote votes views legal latest popular cta call-to-action donate donation survey poll toc
  table-of-contents tableofcontents avatar timestamp datetime disclaimer tag ad follow hashtag hashtags keyword keywords ticker carousel slider tooltip`,
);

/** A word before the name that makes it a property of the box and not what the box is. */
const MODIFIERS = set('has no with without show hide is not js offset scroll mt mb ml mr pt pb pl pr min max hover focus z');

/** What a name begins with that says where an article is filed. */
const FILED = set('category tag cat type status format postid');

/** Boxes whose names describe the whole page. */
const WHOLE = set('html body main article #root');

const ROLES = set('navigation search dialog alertdialog complementary banner contentinfo');

const HINTS: ReadonlyMap<string, Hint> = new Map(
  [
    ...[...SELDOM].map((word): Hint => ({ word, strength: 'seldom' })),
    ...[...NEVER].map((word): Hint => ({ word, strength: 'never' })),
    ...[...COMMENTS].map((word): Hint => ({ word, strength: 'comments' })),
  ].map((hint) => [hint.word, hint.strength === 'comments' ? { ...hint, word: 'comments' } : hint]),
);

const SPACE = 32;
const HYPHEN = 45;
const COLON = 58;
const UNDERSCORE = 95;
/** A name of more words is a heading's slug. */
const MOST_WORDS = 8;
const MOST_SLUG = 5;
const LONGEST = 200;
const MOST_KEPT = 2_000;

/** The word that names the box as standing beside an article; null where nothing does. */
export function hintOf({ tag, attributes }: Element): Hint | null {
  if (tag === 'aside') return { word: tag, strength: 'never' };
  if (tag === 'header') return { word: tag, strength: 'seldom' };
  if (WHOLE.has(tag)) return null;
  const { class: classes = '', id = '', role = '' } = attributes;
  if (ROLES.has(role)) return { word: role, strength: 'never' };
  return classes === '' && id === '' ? null : hintIn(`${classes} ${id}`.slice(0, LONGEST));
}

/** Boxes of one kind share their names: what was found for the last of them is kept. */
const found = new Map<string, Hint | null>();

function hintIn(names: string): Hint | null {
  const known = found.get(names);
  if (known !== undefined) return known;
  if (found.size >= MOST_KEPT) found.clear();
  const hint = readNames(names);
  found.set(names, hint);
  return hint;
}

function readNames(names: string): Hint | null {
  let seldom: Hint | null = null;
  for (const { words, isSlug } of wordsOf(names)) {
    if (words.length > (isSlug ? MOST_SLUG : MOST_WORDS) || (words.length > 1 && FILED.has(words[0] ?? ''))) continue;
    for (let at = 0; at < words.length; at++) {
      if (MODIFIERS.has(words[at - 1] ?? '')) continue;
      const word = words[at] ?? '';
      const hint = HINTS.get(word) ?? (at + 1 < words.length ? HINTS.get(`${word}-${words[at + 1]}`) : undefined);
      if (hint === undefined) continue;
      if (hint.strength !== 'seldom') return hint;
      seldom ??= hint;
    }
  }
  return seldom;
}

/** `entry-meta postBody` as [entry, meta] and [post, body]; what has no capitals may be a slug. */
function wordsOf(names: string): { readonly words: readonly string[]; readonly isSlug: boolean }[] {
  const all: { readonly words: readonly string[]; readonly isSlug: boolean }[] = [];
  let isSlug = true;
  let words: string[] = [];
  let start = 0;
  let wasLower = false;
  for (let at = 0; at <= names.length; at++) {
    const code = at < names.length ? names.charCodeAt(at) : SPACE;
    const isUpper = code >= 65 && code <= 90;
    const isMark = code <= SPACE || code === HYPHEN || code === UNDERSCORE || code === COLON;
    if (isMark || (isUpper && wasLower)) {
      if (at > start) words.push(names.slice(start, at).toLowerCase());
      start = isMark ? at + 1 : at;
    }
    if (code <= SPACE && words.length > 0) {
      all.push({ words, isSlug });
      words = [];
      isSlug = true;
    }
    if (isUpper) isSlug = false;
    wasLower = code >= 97 && code <= 122;
  }
  return all;
}
