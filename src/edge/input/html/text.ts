/** Blocks to text without the byline: the headline first, a blank line between blocks, items and rows on lines that follow each other. */
import type { Block } from './layout.ts';
import { fold } from './phrases.ts';

const LONGEST_LINE = 300;

export function writeText(blocks: readonly Block[], title: string | null, byline: string | null): string {
  let text = title ?? '';
  const headline = fold(title ?? '');
  const author = fold(byline ?? '');
  const isRepeat = ({ kind, text }: Block): boolean =>
    (kind === 'heading' && fold(text) === headline) || (author !== '' && fold(text) === author);
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.text.length <= LONGEST_LINE && isRepeat(block)) continue;
    const together = before !== null && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
    text += (text === '' ? '' : together ? '\n' : '\n\n') + (block.kind === 'item' ? `- ${block.text}` : block.text);
    before = block;
  }
  return text.normalize('NFC');
}
