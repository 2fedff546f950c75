import type { Reading, Sentence } from '../../../src/core/text/reading.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import type { TextLexicon } from '../../../src/core/text/text-lexicon.ts';
import { Gap, tokenize } from '../../../src/core/text/tokens.ts';

/** A text as it is read: blocks at empty lines, the first of several a title. */
export function readingOf(text: string, lexicon: TextLexicon): Reading {
  const tokens = tokenize(text);
  const starts = [...tokens.gap.keys()].filter((at) => at === 0 || tokens.gap[at] === Gap.Paragraph);
  const sentences: Sentence[] = starts.flatMap((from, block) =>
    [...splitSentences(tokens, { from, to: starts[block + 1] ?? tokens.length }, lexicon)].map((range) => ({
      ...range,
      role: block === 0 && starts.length > 1 ? ('title' as const) : ('paragraph' as const),
      block,
    })),
  );
  const sentenceOf = new Int32Array(tokens.length);
  for (const [number, { from, to }] of sentences.entries()) sentenceOf.fill(number, from, to);
  return { tokens, sentences, sentenceOf };
}
