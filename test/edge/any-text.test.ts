import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Summary } from '../../src/core/schema.ts';
import { postJson, worker } from './world.ts';

const ARTICLE = `Việt Nam và Na Uy ký bản ghi nhớ

(12/06/2024 10:15) Hôm nay, tại Hà Nội, Việt Nam và Na Uy đã ký bản ghi nhớ về nuôi trồng thủy sản sau hai năm đàm phán.

Bộ trưởng Ngoại giao Na Uy Kari Holm cho biết hai nước nhất trí thành lập một nhóm công tác vào cuối tháng 9 năm nay.

Norway and Chile signed a treaty on fishing on 3 May 2023, said Prime Minister Kari Holm. "It is fair," she added.`;

const strange = fc.constantFrom(
  '\r\n',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\ufeff',
  '\u0301',
  '\u00ad',
  '\u202e',
  '\0',
  '😀',
  '一',
  ' ',
  '\u2028',
  '\t',
  '"',
  '<b>',
  '&amp;',
);

/** The article with strange things put between its letters, in one of the forms of Unicode, cut anywhere. */
const mangled = fc
  .record({
    form: fc.constantFrom('NFC', 'NFD', 'NFKD'),
    inserts: fc.array(fc.tuple(fc.nat(ARTICLE.length), strange), { maxLength: 30 }),
    from: fc.nat(ARTICLE.length - 1),
    turned: fc.boolean(),
  })
  .map(({ form, inserts, from, turned }) => {
    let text = ARTICLE;
    for (const [at, what] of inserts) text = text.slice(0, at) + what + text.slice(at);
    const rest = text.slice(from).normalize(form);
    return `a ${turned ? rest.replaceAll('\n', '\r\n') : rest}`;
  });

function quotesOf({ keySentences, dates, agreements, timeline }: Summary) {
  return [
    ...keySentences,
    ...dates,
    ...agreements.flatMap((agreement) => [agreement, agreement.evidence, ...agreement.history]),
    ...timeline.map(({ sentence }) => sentence),
  ];
}

function spansOf({ article, actors, agreements }: Summary) {
  return [...article.body, ...actors.flatMap(({ mentions }) => mentions), ...agreements.flatMap(({ mentions }) => mentions)];
}

test('whatever is sent, the text is that which was sent, and every quote stands where the summary says', async () => {
  const ask = worker();
  let quotes = 0;
  const holds = async (text: string) => {
    const response = await ask('/v1/summaries', postJson({ text, published: '2024-06-12' }));
    expect([200, 201]).toContain(response.status);
    const summary = Summary.parse(await response.json());
    expect(summary.article.text).toBe(text);
    for (const { quote, start, end } of quotesOf(summary)) {
      expect(quote).toBe(text.slice(start, end));
      quotes++;
    }
    for (const [start, end] of spansOf(summary)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  };
  await fc.assert(fc.asyncProperty(mangled, holds), { numRuns: 150 });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }).map((text) => `a${text}`),
      holds,
    ),
    { numRuns: 100 },
  );
  expect(quotes).toBeGreaterThan(1000);
});
