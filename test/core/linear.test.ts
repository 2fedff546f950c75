import { afterAll, expect, test } from 'vitest';
import { StepCounter, type Steps } from './steps.ts';

const counter = new StepCounter('/src/core/');
// Loaded after the counter was made, for only then its steps are counted.
const { summarize } = await import('../../src/core/summarize.ts');
const { tokenize } = await import('../../src/core/text/tokens.ts');

afterAll(() => counter.stop());

/** Twice the text may take so many times the steps. */
const MOST = 2.3;
const TOKENS = 1_000;

const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'ho', 'ju', 'ka', 'lo', 'mi', 'nu', 'pe', 'qua', 'ri', 'sa', 'tu'];
/** A name for each number, unlike its neighbours'. */
const name = (index: number): string => {
  const word = [0, 4, 8].map((shift) => SYLLABLES[(index >> shift) % SYLLABLES.length]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

type Unit = string | ((index: number) => string);
const repeated = (unit: Unit, times: number): string =>
  typeof unit === 'string' ? unit.repeat(times) : Array.from({ length: times }, (_, index) => unit(index)).join('');

const stepsOf = (text: string, language: string): Steps =>
  counter.count(() => {
    const none = { url: null, title: null, site: null, byline: null };
    summarize({ text, ...none, published: '2024-06-12', publishedFrom: 'caller', language });
  });

/** Steps by stage: the folder that the code stands in. */
function byStage(steps: Steps): Map<string, number> {
  const stages = new Map<string, number>();
  for (const [place, count] of steps) {
    const [stage = ''] = place.split('/');
    stages.set(stage, (stages.get(stage) ?? 0) + count);
  }
  return stages;
}

/** A sentence for each stage that takes more than its share for twice the text, with the function that grew most. */
function excesses(once: Steps, twice: Steps, tokens: number): string[] {
  const before = byStage(once);
  return [...byStage(twice)].flatMap(([stage, steps]) => {
    const ratio = steps / (before.get(stage) ?? 1);
    if (steps < tokens || ratio <= MOST) return [];
    const grown = [...twice]
      .filter(([place]) => place.startsWith(`${stage}/`))
      .map(([place, count]) => ({ place, from: once.get(place) ?? 0, to: count }))
      .reduce((most, next) => (next.to - 2 * next.from > most.to - 2 * most.from ? next : most));
    return [`${stage} takes ${ratio.toFixed(2)} times the steps for twice the text; ${grown.place}: ${grown.from} → ${grown.to}`];
  });
}

test('steps are counted, and a stage whose steps grow faster than the text is told with its function', () => {
  const once = stepsOf('Hai bên ký thỏa thuận. '.repeat(10), 'vi');
  expect(byStage(once).get('agreements')).toBeGreaterThan(50);
  expect(excesses(new Map([['actors/names.ts inner', 100]]), new Map([['actors/names.ts inner', 400]]), 20)).toEqual([
    'actors takes 4.00 times the steps for twice the text; actors/names.ts inner: 100 → 400',
  ]);
});

const vietnamese: readonly Unit[] = [
  '3 năm ',
  'ngày 3 tháng ',
  '31/1/',
  'từ 3 đến ',
  (index) => `ngày ${1 + (index % 28)}/${1 + (index % 12)}, `,
  'Nguyễn Văn ',
  'Bộ trưởng Bộ ',
  'Tổng thống Mỹ, ',
  'Mỹ-',
  'x',
  'của Bộ ',
  (index) => `Ông Nguyễn ${name(index)} nói. `,
  (index) => `Bộ trưởng ${name(index)} ${name(index + 1)} `,
  (index) => `Ngân hàng ${name(index)} (${name(index).toUpperCase()}) ký thỏa thuận với Công ty ${name(index + 7)}. `,
  'ký thỏa thuận ',
  'hai bên nhất trí hợp tác ',
  'công ty và công đoàn ký thỏa thuận chung, nó bị đình chỉ, ',
  'ký các văn kiện: hiệp định; ',
  'quỹ chung được Mỹ, Anh, ',
  'nhất trí ',
  'đồng ý với Mỹ ',
  'thỏa thuận với và ',
  (index) => `Nhật Bản nhất trí ${name(index)}, `,
  (index) => `Hiệp định ${name(index)} được ký. `,
  'Tin mới nhất\n',
  'Ảnh: Reuters\n',
  'a\n',
  '\n',
  '- ',
  '(((',
  '\u200b',
  '\u0301',
  '汉',
];

const english: readonly Unit[] = [
  'from May to ',
  (index) => `on ${1 + (index % 28)} May and `,
  'two weeks before ',
  (index) => `On ${1 + (index % 28)} May Japan agreed to open a port. `,
  'John Smith ',
  'The Ministry of ',
  'President of ',
  'China, Japan and ',
  (index) => `Mr ${name(index)} of ${name(index)} Bank, `,
  (index) => `${name(index)} `,
  (index) => `John ${name(index)} met Mary ${name(index)}. `,
  (index) => `${name(index)} Bank and `,
  'signed the pact with China and ',
  'the treaty of ',
  'agreed to ',
  'both sides ',
  'is expected to be ',
  'China and its contract ',
  'the pact, which it suspended, ',
  'the union said it was signed and ',
  'the memoranda: a pact; a treaty; ',
  (index) => `${name(index)} Ltd (${name(index).toUpperCase()}) agreed to buy ${name(index + 3)} Inc. `,
  (index) => `the ${name(index)} Treaty and `,
  (index) => `On Friday Mr ${name(index)} said that both countries had signed a new treaty on fishing in the capital.\n\n`,
  'Tags: ',
  'A. ',
  'a ',
  '"',
  "'s ",
  'http://a.b/',
  '1/',
];

const cases = [...vietnamese.map((unit) => ({ unit, language: 'vi' })), ...english.map((unit) => ({ unit, language: 'en' }))].map(
  (given) => ({
    ...given,
    shown: JSON.stringify(repeated(given.unit, 2)),
  }),
);

test.each(cases)(
  'twice the text takes about twice the steps: $language $shown …',
  ({ unit, language }) => {
    const times = Math.ceil(TOKENS / Math.max(1, tokenize(repeated(unit, 8)).length / 8));
    // What is kept from text to text, such as words met before, would make the second reading the cheaper one.
    stepsOf(repeated(unit, 2 * times), language);
    const once = stepsOf(repeated(unit, times), language);
    const twice = stepsOf(repeated(unit, 2 * times), language);
    const found = excesses(once, twice, TOKENS);
    expect(found, found.join('\n')).toEqual([]);
  },
  30_000,
);
