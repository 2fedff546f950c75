/** Blocks to text: the headline first, a blank line between blocks, items and rows on lines that follow each other. */
import type { Block } from './layout.ts';
import { fold } from './phrases.ts';

export function writeText(blocks: readonly Block[], title: string | null): string {
  let text = title ?? '';
  const headline = fold(title ?? '');
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading' && fold(block.text) === headline) continue;
    const together = before !== null && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
    text += (text === '' ? '' : together ? '\n' : '\n\n') + (block.kind === 'item' ? `- ${block.text}` : block.text);
    before = block;
  }
  return text.normalize('NFC');
}
