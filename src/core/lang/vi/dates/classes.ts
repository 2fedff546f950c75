/** Classes of words that Vietnamese rules of dates capture, each with what it says of a date. */

import { after, alone, capitalized, closing, listed, mapClass, notBefore, opening, twoDigits } from '../../../dates/classes.ts';
import type { Expression, Unit } from '../../../dates/expression.ts';
import type { Fragment } from '../../../dates/grammar.ts';
import { anyOf, numberClass, phraseClass, type TokenClass } from '../../../text/token-class.ts';
import { numberWords } from './numbers.ts';

type DateClass = TokenClass<Fragment>;
const numbers = (
  field: 'day' | 'month' | 'year' | 'quarter' | 'shortYear' | 'endYear' | 'count',
  least: number,
  most: number,
  digits: number,
): DateClass => mapClass(numberClass(least, most, digits), (value): Fragment => ({ [field]: value }));
const words = (entries: Readonly<Record<string, Fragment>>): DateClass => phraseClass(entries);

/** Members only where no further word of the same phrase can follow: "tháng hai, …" but not "trong tháng hai bên". */
const MAY_FOLLOW = [
  'năm',
  'tới',
  'này',
  'vừa',
  'qua',
  'trước',
  'sau',
  'sắp',
  'và',
  'để',
  'tại',
  'ở',
  'đến',
  'của',
  'nhằm',
  'do',
  'khi',
  'với',
  'cho',
  'thì',
  'là',
  'dương',
  'âm',
  'hàng',
];
const complete = (members: DateClass): DateClass => closing(members, MAY_FOLLOW);

const MONTH_WORDS: Readonly<Record<string, Fragment>> = {
  giêng: { month: 1 },
  một: { month: 1 },
  hai: { month: 2 },
  ba: { month: 3 },
  tư: { month: 4 },
  bốn: { month: 4 },
  năm: { month: 5 },
  sáu: { month: 6 },
  bảy: { month: 7 },
  bẩy: { month: 7 },
  tám: { month: 8 },
  chín: { month: 9 },
  mười: { month: 10 },
  'mười một': { month: 11 },
  'mười hai': { month: 12 },
};

const WEEKDAY_WORDS: readonly (readonly [string, number])[] = [
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
];
const weekdays = phraseClass<Fragment>([
  ...WEEKDAY_WORDS.map(([word, weekday]) => [`thứ ${word}`, { weekday }] as const),
  ['chủ nhật', { weekday: 7 }],
  ['chúa nhật', { weekday: 7 }],
]);
/** "thứ Hai" with a capital is a weekday wherever it stands; "thứ hai" may be "second". */
const properWeekdays: DateClass = {
  ...weekdays,
  match(tokens, at) {
    const found = weekdays.match(tokens, at);
    const last = found === null ? '' : tokens.text.charAt(tokens.start[found.to - 1] ?? 0);
    return found !== null && (last !== last.toLowerCase() || tokens.norm[at] === 'chủ' || tokens.norm[at] === 'chúa') ? found : null;
  },
};

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
];
const roman = (most: number): [string, number][] => ROMAN.slice(0, most).map((word, index) => [word, index + 1]);

const UNITS: Readonly<Record<string, Unit>> = {
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
};

/** The twelve-year and ten-year cycles make a name for each of sixty years; 1984 is Giáp Tý. */
const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES: readonly (readonly string[])[] = [
  ['tý'],
  ['sửu'],
  ['dần'],
  ['mão', 'mẹo'],
  ['thìn'],
  ['tỵ', 'tị'],
  ['ngọ'],
  ['mùi'],
  ['thân'],
  ['dậu'],
  ['tuất'],
  ['hợi'],
];
const CYCLE_START = 1984;
function* cycleYears(): Generator<readonly [string, Fragment]> {
  for (let index = 0; index < 60; index++) {
    for (const branch of BRANCHES[index % 12] ?? []) yield [`${STEMS[index % 10]} ${branch}`, { year: CYCLE_START + index }];
  }
}

/** Words before which a bare day and month is one, whatever mark stands between. */
const CUES = [
  'nay',
  'qua',
  'mai',
  'kia',
  'vào',
  'ký',
  'dịp',
  'lễ',
  'kỳ',
  'hạn',
  'phiên',
  'nhật',
  'hôm',
  'ngày',
  'từ',
  'hồi',
  'dịch',
  'tuần',
  'khánh',
  'cuối',
];
const PASSED_OVER = [',', '(', '-', ':', '|'];

/** A day and month that goes on a list of them: "30/4 và 1/5". */
export const listedDate = (members: TokenClass<Expression>): TokenClass<Expression> => ({
  ...members,
  match: (tokens, at) =>
    LIST_JOINERS.has(tokens.norm[at - 1] ?? '') && /^\d+$/u.test(tokens.norm[at - 2] ?? '') && /^[/.-]$/u.test(tokens.norm[at - 3] ?? '')
      ? members.match(tokens, at)
      : null,
});
const LIST_JOINERS = new Set([',', 'và']);

/** Expressions that stand after a word that asks for a date: "hôm nay, 27/4". */
export const afterCue = (members: TokenClass<Expression>): TokenClass<Expression> => after(members, CUES, PASSED_OVER);

const counts: DateClass = anyOf(
  numbers('count', 1, 999, 3),
  mapClass(phraseClass([...numberWords(1, 99), ['một trăm', 100], ['trăm', 100], ['nửa', 0.5]]), (count): Fragment => ({ count })),
);

export const classes = {
  hour: mapClass(numberClass(0, 24, 2), (): Fragment => ({})),
  minute: mapClass(numberClass(0, 59, 2), (): Fragment => ({})),
  day: numbers('day', 1, 31, 2),
  /** Days from a single digit up in words, after "ngày" or "mùng" only. */
  dayWord: mapClass(phraseClass(numberWords(1, 31)), (day): Fragment => ({ day })),
  month: numbers('month', 1, 12, 2),
  monthWord: words(MONTH_WORDS),
  /** "tháng Ba" with a capital is a month whatever follows. */
  monthAlone: anyOf(complete(words(MONTH_WORDS)), capitalized(words(MONTH_WORDS))),
  year: numbers('year', 1000, 2199, 4),
  /** Years of three digits need a word after them that isn't counted. */
  oldYear: complete(numbers('year', 100, 999, 3)),
  /** A year without its word: nothing counted may follow. */
  yearAlone: closing(numbers('year', 1900, 2099, 4), ['đến', 'tới', 'trở']),
  /** "afterwards", where it closes its phrase: not "ba ngày sau khi ký". */
  nextDay: closing(words({ 'ngày tiếp theo': {}, 'ngày kế tiếp': {}, 'hôm tiếp theo': {} })),
  afterwards: closing(words({ sau: {}, 'sau đó': {}, 'sau ấy': {} })),
  /** "the end of the year", but not of "the school year" or "five minutes". */
  thisYear: closing(words({ năm: { year: { by: 0 } } })),
  bcYear: mapClass(numberClass(1, 9999, 4), (value): Fragment => ({ year: 1 - value })),
  /** No day of any month. */
  badDay: anyOf(numbers('day', 0, 0, 2), numbers('day', 32, 99, 2)),
  shortWeekday: alone(
    phraseClass<Fragment>([
      ...['t2', 't3', 't4', 't5', 't6', 't7'].map((word, index) => [word, { weekday: index + 1 }] as const),
      ['cn', { weekday: 7 }],
    ]),
  ),
  bracketYear: numbers('year', 1900, 2099, 4),
  /** A count that opens its sentence: "Hai năm sau hai bên ký". */
  opening: opening(counts),
  listedYear: listed(numbers('year', 1700, 2099, 4), [',', 'và']),
  dayAlone: notBefore(numbers('day', 1, 31, 2), ['tháng', 'và', 'đến', 'tới', 'người', 'triệu', 'tỷ', 'giờ']),
  yy: twoDigits(numbers('shortYear', 0, 99, 2)),
  endYear: numbers('endYear', 0, 99, 2),
  cycleYear: phraseClass(cycleYears()),
  weekday: weekdays,
  Weekday: properWeekdays,
  weekdayAlone: alone(weekdays),
  quarter: anyOf(
    numbers('quarter', 1, 4, 1),
    complete(
      mapClass(
        phraseClass([
          ...roman(4),
          ['một', 1],
          ['nhất', 1],
          ['hai', 2],
          ['ba', 3],
          ['tư', 4],
          ['bốn', 4],
          ['đầu', 1],
          ['đầu tiên', 1],
          ['thứ nhất', 1],
          ['thứ hai', 2],
          ['thứ ba', 3],
          ['thứ tư', 4],
          ['cuối cùng', 4],
          ['cuối', 4],
        ]),
        (quarter): Fragment => ({ quarter }),
      ),
    ),
  ),
  season: words({
    'mùa xuân': { season: 21 },
    'mùa hè': { season: 22 },
    'mùa hạ': { season: 22 },
    'mùa thu': { season: 23 },
    'mùa đông': { season: 24 },
  }),
  summer: words({ hè: { season: 22 } }),
  feast: words({
    'giáng sinh': { month: 12, day: 25 },
    noel: { month: 12, day: 25 },
    'tết dương lịch': { month: 1, day: 1 },
    'trung thu': { month: 8, day: 15, lunar: true },
    'tết trung thu': { month: 8, day: 15, lunar: true },
    'tết nguyên đán': { month: 1, day: 1, lunar: true },
    'tết âm lịch': { month: 1, day: 1, lunar: true },
    'tết đoan ngọ': { month: 5, day: 5, lunar: true },
    'giỗ tổ hùng vương': { month: 3, day: 10, lunar: true },
  }),
  tet: words({ tết: { month: 1, day: 1, lunar: true } }),
  weekNumber: mapClass(
    phraseClass([
      ['nhất', 1],
      ['hai', 2],
      ['ba', 3],
      ['tư', 4],
      ['năm', 5],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ]),
    (nth): Fragment => ({ week: { nth } }),
  ),
  sameMonth: notBefore(words({ 'cùng tháng': {} }), []),
  sameYear: notBefore(words({ 'cùng năm': {} }), []),
  part: words({
    đầu: { part: 'early' },
    'nửa đầu': { part: 'early' },
    'nửa cuối': { part: 'late' },
    'những ngày đầu': { part: 'early' },
    giữa: { part: 'mid' },
    'trung tuần': { part: 'mid' },
    'thượng tuần': { part: 'early' },
    'hạ tuần': { part: 'late' },
    cuối: { part: 'late' },
    'những ngày cuối': { part: 'late' },
  }),
  century: anyOf(
    mapClass(numberClass(1, 21, 2), (value): Fragment => ({ century: value - 1 })),
    mapClass(phraseClass(roman(21)), (value): Fragment => ({ century: value - 1 })),
  ),
  decadeYear: mapClass(numberClass(1700, 2090, 4), (value): Fragment => ({ decade: Math.floor(value / 10) })),
  decadeTens: mapClass(numberClass(10, 90, 2), (value): Fragment => ({ decade: 190 + Math.floor(value / 10) })),
  count: counts,
  months: anyOf(
    numbers('count', 2, 11, 2),
    mapClass(phraseClass(numberWords(2, 11)), (count): Fragment => ({ count })),
  ),
  unit: mapClass(phraseClass(UNITS), (unit): Fragment => ({ unit })),
  /** Part of a day, said before the day that is meant. */
  daytime: words({
    sáng: {},
    'sáng sớm': {},
    'rạng sáng': {},
    trưa: {},
    chiều: {},
    'chiều tối': {},
    'xế chiều': {},
    tối: {},
    đêm: {},
    khuya: {},
    'tối muộn': {},
    'đầu giờ chiều': {},
    'cuối giờ chiều': {},
    'đầu giờ sáng': {},
    'nửa đêm': {},
    'đêm khuya': {},
    'buổi sáng': {},
    'buổi chiều': {},
    'buổi tối': {},
    'buổi trưa': {},
  }),
  /** "hôm 5/3" is always of the past. */
  past: words({ hôm: { tense: 'past' } }),
  /** Numbers that count nothing exactly. */
  vague: words({
    những: {},
    các: {},
    nhiều: {},
    vài: {},
    'vài ba': {},
    mấy: {},
    'hàng chục': {},
    'hàng trăm': {},
    'hàng nghìn': {},
    chục: {},
    'một vài': {},
    'một số': {},
    'nửa thập kỷ': {},
  }),
  /** After a weekday or a month: gone by, to come. */
  lean: notBefore(
    words({
      tới: { lean: 'future' },
      'tới đây': { lean: 'future' },
      'sắp tới': { lean: 'future' },
      'vừa qua': { lean: 'past' },
      'vừa rồi': { lean: 'past' },
      qua: { lean: 'past' },
      rồi: { lean: 'past' },
      'mới đây': { lean: 'past' },
      'mới rồi': { lean: 'past' },
    }),
    new Set([
      'nay',
      'ngày',
      'tháng',
      'năm',
      'đầu',
      'giữa',
      'cuối',
      'hết',
      'giờ',
      'sáng',
      'chiều',
      'tối',
      'hôm',
      'khi',
      'lúc',
      'quý',
      'mùa',
    ]),
  ),
  around: words({ khoảng: { approximate: true }, chừng: { approximate: true } }),
} satisfies Record<string, DateClass>;
