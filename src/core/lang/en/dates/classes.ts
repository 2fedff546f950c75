/** Classes of words that English rules of dates capture, each with what it says of a date. */

import { alone, capitalized, closing, listed, mapClass, notBeforeWord, setOff, twoDigits } from '../../../dates/classes.ts';
import type { Unit } from '../../../dates/expression.ts';
import type { Fragment } from '../../../dates/grammar.ts';
import { END, NUMBER } from '../../../text/leads.ts';
import { anyOf, numberClass, phraseClass, type TokenClass } from '../../../text/token-class.ts';
import { Gap, Kind, type Tokens } from '../../../text/tokens.ts';

type DateClass = TokenClass<Fragment>;
type NumberField = 'day' | 'month' | 'year' | 'quarter' | 'shortYear' | 'endYear' | 'count';
const numbers = (field: NumberField, least: number, most: number, digits: number): DateClass =>
  mapClass(numberClass(least, most, digits), (value): Fragment => ({ [field]: value }));
const words = (entries: Readonly<Record<string, Fragment>>): DateClass => phraseClass(entries);

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'jan .'],
  ['february', 'feb', 'feb .'],
  ['march', 'mar', 'mar .'],
  ['april', 'apr', 'apr .'],
  ['may'],
  ['june', 'jun', 'jun .'],
  ['july', 'jul', 'jul .'],
  ['august', 'aug', 'aug .'],
  ['september', 'sept', 'sept .', 'sep', 'sep .'],
  ['october', 'oct', 'oct .'],
  ['november', 'nov', 'nov .'],
  ['december', 'dec', 'dec .'],
];
const months = phraseClass<Fragment>(MONTHS.flatMap((names, index) => names.map((name) => [name, { month: index + 1 }] as const)));

const WEEKDAYS: readonly (readonly [full: string, ...short: string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
const fullWeekdays = phraseClass<Fragment>(WEEKDAYS.map(([full], index) => [full, { weekday: index + 1 }] as const));
const allWeekdays = phraseClass<Fragment>(
  WEEKDAYS.flatMap(([full, ...short], index) =>
    [full, ...short.flatMap((name) => [name, `${name} .`])].map((name) => [name, { weekday: index + 1 }] as const),
  ),
);

/** Months whose names are also words or people's names, and abbreviations: they need a preposition to stand alone. */
const AMBIGUOUS = new Set(['march', 'april', 'may', 'june', 'august']);
const plainMonths = phraseClass<Fragment>(
  MONTHS.flatMap(([name = ''], index) => (AMBIGUOUS.has(name) ? [] : [[name, { month: index + 1 }] as const])),
);

const notMay = (members: DateClass): DateClass => ({
  ...members,
  match: (tokens, at) => (tokens.norm[at] === 'may' ? null : members.match(tokens, at)),
});

/** "7/12": two numbers in one of two orders. */
function pair(mark: string): DateClass {
  return {
    leads: new Map([[NUMBER, new Set([mark])]]),
    match(tokens: Tokens, at: number) {
      const [first, second] = [tokens.norm[at] ?? '', tokens.norm[at + 2] ?? ''];
      if (tokens.norm[at + 1] !== mark || tokens.gap[at + 1] !== Gap.None || tokens.gap[at + 2] !== Gap.None) return null;
      return /^\d{1,2}$/u.test(first) && /^\d{1,2}$/u.test(second)
        ? { to: at + 3, value: { pair: [Number(first), Number(second)] } }
        : null;
    },
  };
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
const suffixOf = (n: number): string => (n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

/** "21st": a number with its own suffix touching it. */
function ordinalNumber(make: (value: number) => Fragment, most: number): DateClass {
  return {
    leads: new Map([[NUMBER, new Set(['st', 'nd', 'rd', 'th'])]]),
    match(tokens: Tokens, at: number) {
      if (tokens.kind[at] !== Kind.Number || tokens.gap[at + 1] !== Gap.None) return null;
      const value = Number(tokens.norm[at]);
      return value >= 1 && value <= most && tokens.norm[at + 1] === suffixOf(value) ? { to: at + 2, value: make(value) } : null;
    },
  };
}
const ordinalWords = (make: (value: number) => Fragment, most: number): DateClass =>
  phraseClass(ORDINALS.slice(0, most).map((word, index) => [word, make(index + 1)] as const));

const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
};

/** Feasts of a fixed date, and those told from Easter. */
const FEASTS: Readonly<Record<string, Fragment>> = {
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'boxing day': { month: 12, day: 26 },
  "new year's eve": { month: 12, day: 31 },
  "new year's day": { month: 1, day: 1 },
  "valentine's day": { month: 2, day: 14 },
  "st . patrick's day": { month: 3, day: 17 },
  "st patrick's day": { month: 3, day: 17 },
  'may day': { month: 5, day: 1 },
  'independence day': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  juneteenth: { month: 6, day: 19 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  'anzac day': { month: 4, day: 25 },
  'australia day': { month: 1, day: 26 },
  'canada day': { month: 7, day: 1 },
  halloween: { month: 10, day: 31 },
  "international women's day": { month: 3, day: 8 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  pentecost: { easter: 49 },
  'lunar new year': { lunar: true, month: 1, day: 1 },
  'chinese new year': { lunar: true, month: 1, day: 1 },
  'mid-autumn festival': { lunar: true, month: 8, day: 15 },
  // Feasts of an n-th weekday.
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king jr . day': { month: 1, weekday: 1, nth: 3 },
  'mlk day': { month: 1, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
};

/** Words before which four digits are a time or a number: "by 1900 GMT", "of 2000 people". */
const COUNTED = [
  'gmt',
  'utc',
  'hours',
  'hrs',
  'local',
  'bst',
  'est',
  'et',
  'cet',
  'people',
  'workers',
  'jobs',
  'employees',
  'tonnes',
  'tons',
  'km',
  'kilometres',
  'kilometers',
  'miles',
  'metres',
  'meters',
  'troops',
  'soldiers',
  'homes',
  'square',
  'dollars',
  'euros',
  'pounds',
  'x',
  'kg',
  'feet',
  'members',
  'students',
  'children',
  'households',
  'companies',
  'words',
  'calories',
  'points',
];

/** Words after which two numbers are a share or a score: "14/9 of them". */
const SHARED = [...COUNTED, 'of', 'odds', 'ratio', 'split', 'majority', 'share', 'screen'];

/** Two numbers that can only be a day and a month: "28/9". What runs "24/7" is no date. */
function surePair(members: DateClass): DateClass {
  return {
    ...members,
    match(tokens, at) {
      const found = members.match(tokens, at);
      const [day = 0, month = 0] = found?.value.pair ?? [];
      return day > 12 && day <= 31 && month >= 1 && month <= 12 && !(day === 24 && month === 7) ? found : null;
    },
  };
}
const slashPairs = notBeforeWord(pair('/'), SHARED);

/** Any one word, for what may stand between two others. */
const anyWord: DateClass = {
  leads: null,
  match: (tokens, at) => (tokens.kind[at] === Kind.Word ? { to: at + 1, value: {} } : null),
};

export const classes = {
  anyWord,
  day: anyOf(
    ordinalNumber((day) => ({ day }), 31),
    numbers('day', 1, 31, 2),
  ),
  dayOrdinal: anyOf(
    ordinalNumber((day) => ({ day }), 31),
    ordinalWords((day) => ({ day }), 31),
  ),
  /** "the 28th", where no noun follows that it counts. */
  dayAlone: closing(
    ordinalNumber((day) => ({ day }), 31),
    ['and', 'at', 'in', 'of', 'for', 'to', 'as', 'with', 'when', 'by', 'after', 'before', 'that', 'which', 'while', 'but', 'or'],
  ),
  dayAfter: closing(words({ 'the day after': {} }), ['and', 'but', 'that']),
  weekAfter: closing(words({ 'the week after': {}, 'the year after': {}, 'the month after': {} }), ['and', 'but']),
  months: anyOf(
    numbers('count', 2, 11, 2),
    mapClass(phraseClass(COUNTS.slice(0, 11).map((word, index) => [word, index + 1] as const)), (count): Fragment => ({ count })),
  ),
  dayNumber: numbers('day', 1, 31, 2),
  month: anyOf(capitalized(months), plainMonths),
  /** A month in small letters too, which stands between a day and a year. */
  anyMonth: months,
  bcYear: mapClass(numberClass(1, 9999, 4), (value): Fragment => ({ year: 1 - value })),
  oldYear: numbers('year', 1, 999, 3),
  yearAlone: alone(numbers('year', 1700, 2099, 4)),
  plainMonth: capitalized(plainMonths),
  /** All but May, which is a name as well. */
  sureMonth: notMay(capitalized(months)),
  slashPair: slashPairs,
  surePair: surePair(slashPairs),
  /** Full stops are never the habit of those who write the month first. */
  dotPair: mapClass(pair('.'), (fragment): Fragment => ({ ...fragment, order: 'day-first' })),
  dashPair: pair('-'),
  monthNumber: numbers('month', 1, 12, 2),
  year: numbers('year', 1000, 2199, 4),
  /** A year alone after a preposition: one that news tells of. */
  newsYear: notBeforeWord(numbers('year', 1600, 2099, 4), COUNTED),
  listedYear: listed(numbers('year', 1700, 2099, 4), [',', 'and']),
  /** "Hanoi, 1973, …" */
  setOffYear: setOff(numbers('year', 1700, 2099, 4)),
  hour: mapClass(numberClass(0, 24, 2), (): Fragment => ({})),
  minute: mapClass(numberClass(0, 59, 2), (): Fragment => ({})),
  /** "a week's time", "two weeks' time" */
  possessive: {
    leads: new Map([
      ["'s", new Set([END])],
      ["'", new Set([END])],
    ]),
    match: (tokens, at) => (tokens.norm[at] === "'s" || tokens.norm[at] === "'" ? { to: at + 1, value: {} } : null),
  } satisfies DateClass,
  yy: twoDigits(numbers('shortYear', 0, 99, 2)),
  endYear: numbers('endYear', 0, 99, 2),
  weekday: anyOf(capitalized(fullWeekdays), fullWeekdays),
  anyWeekday: capitalized(allWeekdays),
  quarter: anyOf(
    ordinalNumber((quarter) => ({ quarter }), 4),
    words({
      first: { quarter: 1 },
      second: { quarter: 2 },
      third: { quarter: 3 },
      fourth: { quarter: 4 },
      final: { quarter: 4 },
    }),
  ),
  quarterCode: words({ q1: { quarter: 1 }, q2: { quarter: 2 }, q3: { quarter: 3 }, q4: { quarter: 4 } }),
  halfCode: words({ h1: { half: 1 }, h2: { half: 2 } }),
  half: words({ first: { half: 1 }, second: { half: 2 }, latter: { half: 2 } }),
  season: words({
    spring: { season: 21 },
    springtime: { season: 21 },
    summer: { season: 22 },
    midsummer: { season: 22 },
    summertime: { season: 22 },
    autumn: { season: 23 },
    winter: { season: 24 },
    wintertime: { season: 24 },
  }),
  fall: capitalized(words({ fall: { season: 23 } })),
  fallWord: words({ fall: { season: 23 } }),
  feast: capitalized(words(FEASTS)),
  part: words({
    early: { part: 'early' },
    'early in': { part: 'early' },
    'early-': { part: 'early' },
    'late-': { part: 'late' },
    'end-': { part: 'late' },
    'the beginning of': { part: 'early' },
    'beginning of': { part: 'early' },
    'the start of': { part: 'early' },
    'start of': { part: 'early' },
    'the early part of': { part: 'early' },
    'early part of': { part: 'early' },
    'the outset of': { part: 'early' },
    'the opening days of': { part: 'early' },
    mid: { part: 'mid' },
    'mid-': { part: 'mid' },
    'the middle of': { part: 'mid' },
    'middle of': { part: 'mid' },
    'midway through': { part: 'mid' },
    late: { part: 'late' },
    'late in': { part: 'late' },
    'the end of': { part: 'late' },
    'end of': { part: 'late' },
    'the close of': { part: 'late' },
    'the latter part of': { part: 'late' },
    'latter part of': { part: 'late' },
    'the final days of': { part: 'late' },
    'the last days of': { part: 'late' },
    'the tail end of': { part: 'late' },
  }),
  decade: {
    leads: new Map([[NUMBER, new Set(['s', "'s"])]]),
    // "1990s": the digits and the letter touch.
    match(tokens: Tokens, at: number) {
      if (tokens.kind[at] !== Kind.Number || tokens.gap[at + 1] !== Gap.None) return null;
      const digits = tokens.norm[at] ?? '';
      const plural = tokens.norm[at + 1] === 's' || tokens.norm[at + 1] === "'s";
      if (!plural || !/^(?:1[5-9]|20)\d0$/u.test(digits)) return null;
      // "the 1700s" are a century; "the 2000s" so far are a decade.
      if (/^1\d00$/u.test(digits)) return { to: at + 2, value: { century: Number(digits) / 100 } };
      return { to: at + 2, value: { decade: Math.floor(Number(digits) / 10) } };
    },
  } satisfies DateClass,
  decadeTens: {
    leads: new Map([[NUMBER, new Set(['s', "'s"])]]),
    match(tokens: Tokens, at: number) {
      if (tokens.kind[at] !== Kind.Number || tokens.gap[at + 1] !== Gap.None || tokens.norm[at + 1] !== 's') return null;
      const digits = tokens.norm[at] ?? '';
      return /^[1-9]0$/u.test(digits) ? { to: at + 2, value: { decade: 190 + Number(digits) / 10 } } : null;
    },
  } satisfies DateClass,
  decadeWords: words({
    fifties: { decade: 195 },
    sixties: { decade: 196 },
    seventies: { decade: 197 },
    eighties: { decade: 198 },
    nineties: { decade: 199 },
  }),
  century: anyOf(
    ordinalNumber((value) => ({ century: value - 1 }), 21),
    ordinalWords((value) => ({ century: value - 1 }), 21),
  ),
  count: anyOf(
    numbers('count', 1, 999, 3),
    mapClass(phraseClass(COUNTS.map((word, index) => [word, index + 1] as const)), (count): Fragment => ({ count })),
    words({ a: { count: 1 }, an: { count: 1 }, 'a couple of': { count: 2 }, 'a dozen': { count: 12 } }),
  ),
  unit: mapClass(phraseClass(UNITS), (unit): Fragment => ({ unit })),
  nth: anyOf(
    ordinalNumber((nth) => ({ nth }), 5),
    words({
      first: { nth: 1 },
      second: { nth: 2 },
      third: { nth: 3 },
      fourth: { nth: 4 },
      fifth: { nth: 5 },
      last: { nth: -1 },
      final: { nth: -1 },
      'second last': { nth: -2 },
      'third last': { nth: -3 },
    }),
  ),
  /** Part of a day, said before or after the day that is meant. */
  daytime: words({ morning: {}, afternoon: {}, evening: {}, night: {}, 'early morning': {}, lunchtime: {}, noon: {}, midnight: {} }),
} satisfies Record<string, DateClass>;
