import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/core/body/lines.ts';
import { type Noise, noiseOf } from '../../src/core/body/noise.ts';
import { examples as englishExamples } from '../../src/core/lang/en/text.examples.ts';
import { text as english, cues as englishCues } from '../../src/core/lang/en/text.ts';
import { examples as vietnameseExamples } from '../../src/core/lang/vi/text.examples.ts';
import { text as vietnamese, cues as vietnameseCues } from '../../src/core/lang/vi/text.ts';
import type { TextLexicon } from '../../src/core/text/text-lexicon.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

function noiseIn(text: string, lexicon: TextLexicon): Noise | null {
  const tokens = tokenize(text);
  return noiseOf(tokens, readLine(tokens, 0, tokens.length, lexicon), lexicon);
}

describe.each([
  { language: 'vi', lexicon: vietnamese, cues: vietnameseCues, examples: vietnameseExamples },
  { language: 'en', lexicon: english, cues: englishCues, examples: englishExamples },
])('cues of pages in $language', ({ lexicon, cues, examples }) => {
  const rules = Object.entries(cues);

  it.each(Object.entries(examples))('%s', (rule, { hits, misses }) => {
    const reason = rules.find(([id]) => id === rule)?.[1].reason;
    for (const line of hits) expect.soft(noiseIn(line, lexicon)?.reason, line).toBe(reason);
    for (const line of misses) expect.soft(noiseIn(line, lexicon), line).toBeNull();
  });

  it.each(rules)('%s names each phrase once, composed', (_, { phrases }) => {
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toBe(phrase.normalize('NFC'));
  });
});
