/** Why a page is no article; null where it is one. */
import type { NotArticleReason } from '../html.ts';
import type { Tree } from './tree.ts';

export function refusal(_tree: Tree, text: string): NotArticleReason | null {
  return text.length < 40 ? 'empty' : null;
}
