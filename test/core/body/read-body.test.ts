import { describe, expect, it } from 'vitest';
import { foundLines, readText, unmark } from './paste.ts';
import { english } from './pastes-en.ts';
import { moreEnglish } from './pastes-en-more.ts';
import { vietnamese } from './pastes-vi.ts';
import { moreVietnamese } from './pastes-vi-more.ts';

describe.each([
  { language: 'vi', pastes: [...vietnamese, ...moreVietnamese] },
  { language: 'en', pastes: [...english, ...moreEnglish] },
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
