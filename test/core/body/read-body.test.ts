import { describe, expect, it } from 'vitest';
import { foundLines, readText, unmark } from './paste.ts';
import { english } from './pastes-en.ts';
import { vietnamese } from './pastes-vi.ts';

describe.each([
  { language: 'vi', pastes: vietnamese },
  { language: 'en', pastes: english },
])('pastes in $language', ({ language, pastes }) => {
  it.each(pastes)('$name', (paste) => {
    const { text, title, kept, dropped } = unmark(paste);
    const body = readText(text);
    const found = foundLines(text, body);
    expect.soft(body.title).toBe(title);
    expect.soft(body.language).toBe(language);
    expect.soft(found.kept).toEqual(kept);
    expect.soft(found.dropped).toEqual(dropped);
    if (paste.published !== undefined) expect.soft(body.published).toBe(paste.published);
    if (paste.byline !== undefined) expect.soft(body.byline).toBe(paste.byline);
  });
});
