import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/edge/render/markdown.ts';
import { example } from './example.ts';

test('a summary reads well as plain text', () => {
  expect(toMarkdown(example)).toBe(`# Norway \\& Chile sign treaty

News · Ola Berg · 2023-05-03T10:00:00+02:00 · en · <https://news.example/treaty>

## In short

- Norway and Chile signed the Oslo Treaty on 3 May 2023.

## Agreements

- **the Oslo Treaty** (treaty): signed, 3 May 2023. Parties: Norway, Chile
  > Norway and Chile signed the Oslo Treaty on 3 May 2023.

## Timeline

- **3 May 2023**: Norway and Chile signed the Oslo Treaty on 3 May 2023.

## Actors

- **Norway** (state NO)
- **Chile** (state CL)
- **Kari Holm** (person): Prime Minister, NO
- **Oslo** (organization)

## Dates

- 3 May 2023: 3 May 2023 (\`2023-05-03\`)

---
Read by rules 2026.11.0 at 2026-11-22T03:00:00.000Z. Summary \`${'a'.repeat(43)}\`.
`);
});

test('nothing of an article is Markdown or HTML', () => {
  const title = '# <script>alert(1)</script> [a](javascript:b) *c* `d`\n> e';
  const url = 'https://news.example/>\n# f';
  const markdown = toMarkdown({ ...example, article: { ...example.article, title, url } });
  expect(markdown.split('\n')[0]).toBe('# \\# \\<script\\>alert(1)\\</script\\> \\[a\\](javascript:b) \\*c\\* \\`d\\` \\> e');
  expect(markdown).not.toMatch(/^# f/m);
  expect(markdown).toContain('<https://news.example/%3E%0A# f>'.replace('# f', '#%20f'));
});

test('a summary that found nothing has no empty sections', () => {
  const markdown = toMarkdown({ ...example, keySentences: [], agreements: [], timeline: [], actors: [], dates: [] });
  expect(markdown).not.toContain('## ');
});
