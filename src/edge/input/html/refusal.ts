/**
 * Why a page is no article: it says so itself (an error, a login, a question about cookies), lists other pages,
 * or holds no text. A page whose metadata tell of an article is believed unless it has next to no text.
 */
import type { NotArticleReason } from '../html.ts';
import { type Tree, textOf } from './element.ts';
import type { Block, Layout } from './layout.ts';
import type { Metadata } from './metadata.ts';
import { isProse } from './sums.ts';

/** Prose that a whole page without an article's metadata has at least, in characters. */
const LEAST = 80;
/** What a page with an article's metadata has at least. */
const LEAST_TOLD = 20;
/** Above this a page is an article whatever its title says. */
const ENOUGH = 1_500;
const SHORT = 700;
/** What a login page tells at most beside its form; other pages have one too, in a corner. */
const LOGIN_TEXT = 250;
const LINKED_TITLES = 5;
const TEASER = 350;

const ERROR =
  /^(?:error\s)?(?:40[0-9]|410|429|50[0-9])\b|\b(?:error|lỗi)\s(?:40\d|50\d)\b|\b(?:page|file|article|content)\s(?:not|cannot be|could not be|can.t be|doesn.t|does not|no longer)\b|\bnot found\b|access denied|\bforbidden\b|just a moment|attention required|are you (?:a )?(?:human|robot)|service unavailable|bad gateway|something went wrong|temporarily unavailable|too many requests|không tìm thấy|không tồn tại|đã bị (?:xóa|xoá|gỡ)|truy cập bị từ chối|trang (?:bị )?lỗi|页面不存在|找不到页面|无法找到/iu;
const LOGIN = /^(?:please )?(?:log|sign)[ -]?in\b|\bregister to (?:read|continue)|^đăng nhập|^(?:登录|登入)/iu;
const COOKIES = /\bcookies?\b|\bconsent\b|before you continue|your privacy|quyền riêng tư/giu;

export function refusal(tree: Tree, layout: Layout, main: readonly Block[], metadata: Metadata): NotArticleReason | null {
  const prose = main.reduce((sum, { text, linked }) => sum + (isProse(text) ? text.length - linked : 0), 0);
  const titles = [
    metadata.title ?? '',
    tree.title ?? '',
    ...tree.marked.filter(({ tag }) => tag === 'h1').map((element) => textOf(element, 200)),
  ];
  const tells = metadata.article !== null || metadata.type === 'article';
  const says = (pattern: RegExp): boolean => titles.some((title) => title.search(pattern) >= 0);
  if (prose < SHORT && !tells && says(ERROR)) return 'error';
  if (!tells && ((tree.asksPassword && prose < LOGIN_TEXT) || (prose < SHORT && says(LOGIN)))) return 'login';
  if (prose < ENOUGH && !tells && isCookieWall(main, titles)) return 'cookie-wall';
  if (!tells && isList(layout, main, metadata)) return 'list';
  const text = main.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.text.length), 0);
  if (main.length === 0 || (tree.isWhole && (tells ? text < LEAST_TOLD : prose < LEAST))) return 'empty';
  return null;
}

/** Every other sentence speaks of cookies. */
function isCookieWall(main: readonly Block[], titles: readonly string[]): boolean {
  const text = main.map((block) => block.text).join('\n');
  const mentions = text.match(COOKIES)?.length ?? 0;
  return mentions >= 2 && mentions >= text.length / (titles.some((title) => title.search(COOKIES) >= 0) ? 400 : 160);
}

/** Linked titles with short teasers, or nothing, under them; no prose that is longer than a teaser. */
function isList({ blocks }: Layout, main: readonly Block[], { isList }: Metadata): boolean {
  const linked = blocks.filter(isLinkedTitle).length;
  return longestRun(main) < (isList ? SHORT : TEASER) && (isList || linked >= LINKED_TITLES);
}

const isLinkedTitle = ({ text, linked, kind }: Block): boolean =>
  linked >= 0.8 * text.length && text.length >= 20 && (kind === 'heading' || text.length >= 30);

/** Most prose between two headings or linked titles. */
function longestRun(main: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  for (const block of main) {
    run = block.kind === 'heading' || isLinkedTitle(block) ? 0 : run + (isProse(block.text) ? block.text.length - block.linked : 0);
    longest = Math.max(longest, run);
  }
  return longest;
}
