import type { Reading, Sentence } from '../../../src/core/text/reading.ts';
import { Gap, tokenize } from '../../../src/core/text/tokens.ts';

/** A text read as it is: a full stop before a capital ends a sentence, an empty line a block. */
export function readingOf(text: string): Reading {
  const tokens = tokenize(text);
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  let from = 0;
  let block = 0;
  for (let at = 0; at < tokens.length; at++) {
    sentenceOf[at] = sentences.length;
    const next = at + 1;
    const startsBlock = next === tokens.length || tokens.gap[next] === Gap.Paragraph;
    const follows = text.charAt(tokens.start[next] ?? 0);
    const ends = tokens.norm[at] === '.' && tokens.gap[next] !== Gap.None && follows !== follows.toLowerCase();
    if (!startsBlock && !ends) continue;
    sentences.push({ from, to: next, role: 'paragraph', block });
    from = next;
    if (startsBlock) block += 1;
  }
  return { tokens, sentences, sentenceOf };
}
