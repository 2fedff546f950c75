import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundLines, readText, sentencesOf, unmark } from './paste.ts';
import { english } from './pastes-en.ts';
import { vietnamese } from './pastes-vi.ts';

const pastes = [...vietnamese, ...english].map((paste) => unmark(paste).text);

/** Lines of real pastes and of nonsense, joined by line ends of every kind, sometimes cut in the middle of a character. */
const mangled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pastes.flatMap((text) => text.split('\n'))),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '\u200b',
        '“',
        '”.',
        '1.',
        '- ',
        '© 2024',
        '>>',
        '     ',
        '中文',
        '\ufeff',
        '12/03/2024 08:15',
        'a\u0309\u0323',
        '\u0000',
      ),
    ),
    { maxLength: 30 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', ' ', '\t').map((end) => lines.join(end)));

describe('any text', () => {
  it('has spans and drops in the text, in order and disjoint, that cover every character read', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const body = readText(text);
        const parts = [...body.spans.map(([start, end]) => ({ start, end })), ...body.dropped].sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const list of [body.spans.map(([start]) => start), body.dropped.map(({ start }) => start)])
          expect(list).toEqual([...list].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('has a reading whose sentences hold each of its tokens once, inside the spans', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { reading, spans } = readText(text);
        let next = 0;
        reading.sentences.forEach(({ from, to }, number) => {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          for (let at = from; at < to; at++) expect(reading.sentenceOf[at]).toBe(number);
          next = to;
        });
        expect(next).toBe(reading.tokens.length);
        for (let at = 0; at < reading.tokens.length; at++) {
          const start = reading.tokens.start[at] ?? -1;
          const end = reading.tokens.end[at] ?? -1;
          expect(spans.some(([from, to]) => from <= start && end <= to)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same paste written otherwise', () => {
  it.each([...vietnamese, ...english])('has the same lines with other line ends: $name', (paste) => {
    const { text, title } = unmark(paste);
    const windows = text.replace(/\n/gu, '\r\n');
    expect(readText(windows).title?.replace(/\r/gu, '') ?? null).toBe(title);
    expect(sentencesOf(readText(windows)).map((said) => said.replace(/\r/gu, ''))).toEqual(sentencesOf(readText(text)));
  });

  it.each(vietnamese)('has the same lines with decomposed letters: $name', (paste) => {
    const { text, kept } = unmark(paste);
    const decomposed = text.normalize('NFD');
    expect(foundLines(decomposed, readText(decomposed)).kept.map((line) => line.normalize('NFC'))).toEqual(kept);
  });
});
