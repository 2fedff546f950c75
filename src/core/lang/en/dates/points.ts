/** English expressions of one place on the calendar: years, months, days. */
import type { Expression, Origin } from '../../../dates/expression.ts';
import { calendar, type RuleSource, type Said } from '../../../dates/grammar.ts';

type Rules = Readonly<Record<string, RuleSource>>;

const shiftFrom =
  (from: Origin, sign: 1 | -1) =>
  ({ all: { count, unit } }: Said): Expression | null =>
    count === undefined || unit === undefined ? null : { type: 'shift', unit, count: sign * count, from };

const firstMonths = ({ all: { count, year } }: Said): Expression | null => {
  if (count === undefined) return null;
  const of = year ?? { by: 0 };
  return { type: 'range', from: { type: 'calendar', year: of, month: 1 }, to: { type: 'calendar', year: of, month: count } };
};
const yearOrLater = ({ all }: Said): Expression => ({ type: 'since', bound: calendar(all) });

/** "the winter of 2022-23" is that of its first year. */
const splitSeason = ({ all }: Said): Expression => {
  const { shortYear, ...fields } = all;
  return calendar(fields);
};

/** Years relative to another, which also stand after a month, a season or a quarter. */
export const years = {
  'last-year': { pattern: '(the)? (last|past) (year|yr)|a year ago', fields: { year: { by: -1 } } },
  'years-ago': {
    pattern: '<count> (years|yrs) ago',
    means: ({ all: { count } }: Said): Expression | null => (count === undefined ? null : { type: 'calendar', year: { by: -count } }),
  },
  'this-year': { pattern: '(this|the current|current) (year|yr)', fields: { year: { by: 0 } } },
  'next-year': { pattern: '(next|the coming|coming) (year|yr)', fields: { year: { by: 1 } } },
  'that-year': { pattern: '(that|the same) year', fields: { year: { by: 0, from: 'narrative' } } },
  'year-before-that': {
    pattern: '(the year before|the previous year|the preceding year|a year earlier|one year earlier|a year before)',
    fields: { year: { by: -1, from: 'narrative' } },
  },
  'year-after-that': {
    pattern: '(the following year|the next year|the year after|a year later|one year later|a year after)',
    fields: { year: { by: 1, from: 'narrative' } },
  },
} as const satisfies Rules;

export const absolute = {
  'month-day-year': {
    pattern: '<anyMonth> (the)? <day> (,)? <year>|<anyMonth> <dayOrdinal> (,)? <year>',
    fields: { order: 'month-first' },
  },
  'day-month-year': {
    pattern:
      '(the)? <day> (day)? (of)? <month> (,|of)? <year>|<dayOrdinal> (of)? <month> (,)? <year>|<dayNumber>-<month>-<year>|<dayNumber>/<month>/<year>|<dayNumber><anyMonth>(,)? <year>|<day> (of)? <anyMonth> (,)? <year>',
    fields: { order: 'day-first' },
  },
  'day-month-short-year': { pattern: "<dayNumber>-<month>-<yy>|<dayNumber> <month> '<yy>", fields: { order: 'day-first' } },
  'iso-date': '<year>-<monthNumber>-<dayNumber>|<year>/<monthNumber>/<dayNumber>',
  'month-day-relative': { pattern: '<month> <day> (,)? (of)? <ofYear>', fields: { order: 'month-first' } },
  'day-month-relative': { pattern: '(the)? <day> (of)? <month> (,)? (of)? <ofYear>', fields: { order: 'day-first' } },
  'month-day': { pattern: '<month> <day>|<month> (the)? <dayOrdinal>', fields: { order: 'month-first' } },
  'day-month': { pattern: '(the)? <day> (of)? <month>|(the)? <dayOrdinal> (of)? <month>', fields: { order: 'day-first' } },
  'numeric-date':
    '<slashPair>/<year>|<dotPair>.<year>|<dashPair>-<year>|<slashPair>/<yy>|<dotPair>.<yy>|on {<slashPair>}|(published|posted|updated|date|due|dated) (:|on)? {<surePair>}|(morning of|afternoon of|evening of|night of|\\() {<surePair>}',
} as const satisfies Rules;

export const points = {
  'weekday-date':
    '<anyWeekday> (,)? (the)? <date>|<date> , <anyWeekday>|<anyWeekday> (,)? (the)? <dayOrdinal>|<anyWeekday> (,)? <slashPair>',
  'month-year': '<month> (,|of|in)? <year>|<monthNumber>/<year>',
  'iso-month': '(in|since|of|by) {<year>-<monthNumber>}',
  'month-of-year': '<month> (,)? (of)? <ofYear>',
  month:
    '<plainMonth>|(in|since|of|by|until|till|during|for|between|and|to|through|before|after|from|or|throughout|ending|each|around|about|as early as|as late as) {<month>}',
  'last-month-named': { pattern: '(last|this past) <month>', fields: { step: -1 } },
  'next-month-named': { pattern: '(next|this coming) <month>', fields: { step: 1 } },
  'following-month-named': { pattern: 'the following <month> (<day>)? ((,)? <year>)?', fields: { from: 'narrative', lean: 'future' } },
  'previous-month-named': {
    pattern: 'the (previous|preceding) <month> (<day>)? ((,)? <year>)?',
    fields: { from: 'narrative', lean: 'past' },
  },
  'this-month-named': { pattern: '(this) <month>', fields: { year: { by: 0 } } },
  'year-bc': { pattern: '<bcYear> (BC|B.C.|BCE)', fields: {} },
  'year-ad': '<oldYear> (AD|A.D.|CE)|AD <oldYear>',
  'listed-year': '<listedYear>|<setOffYear>',
  'this-month': { pattern: '(this|the current) month|(earlier|later) this month', fields: { month: { by: 0 } } },
  'last-month': { pattern: '(the)? (last|past) month', fields: { month: { by: -1 } } },
  'next-month': { pattern: '(next|the coming) month', fields: { month: { by: 1 } } },
  'that-month': { pattern: '(that|the same) month', fields: { month: { by: 0, from: 'narrative' } } },
  'month-after-that': {
    pattern: 'the following month|the next month|a month later|one month later',
    fields: { month: { by: 1, from: 'narrative' } },
  },
  'month-before-that': {
    pattern: '(the)? (previous|preceding) month|the month before|a month earlier|one month earlier',
    fields: { month: { by: -1, from: 'narrative' } },
  },
  'day-of-next-month': { pattern: '(the)? <day> (day)? of (the)? next month', fields: { month: { by: 1 } } },
  'day-of-this-month': { pattern: '(the)? <day> (day)? of (the current|the|this) month', fields: { month: { by: 0 } } },
  'day-of-last-month': { pattern: '(the)? <day> (day)? of (the)? (last|previous) month', fields: { month: { by: -1 } } },
  'day-of-month': '(on|of|and) {the <dayAlone>}',
  quarter:
    '(the)? <quarter> (quarter|qtr) ((,|of)? (<year>|<ofYear>))?|<quarterCode> ((of)? (<year>|<ofYear>))?|<quarterCode> (FY)? <year>|<quarter>-quarter <year>?',
  'this-quarter': { pattern: '(this|the current) (quarter|qtr)', fields: { quarter: { by: 0 } } },
  'last-quarter': { pattern: '(the)? (last|previous|past) (quarter|qtr)', fields: { quarter: { by: -1 } } },
  'next-quarter': { pattern: '(next|the coming) (quarter|qtr)', fields: { quarter: { by: 1 } } },
  half: '(the)? <half> half of (<year>|<ofYear>|FY <year>|FY<yy>)|<halfCode> (of)? (<year>|<ofYear>)',
  'first-months': { pattern: '(the)? first <months> months (of (<year>|<ofYear>|the year))?', means: firstMonths },
  'year-or-later': { pattern: '{<newsYear> or (later|beyond|after)}', means: yearOrLater },
  'half-of-the-year': { pattern: '(the)? <half> half of the year', fields: { year: { by: 0 } } },
  'season-year': '(<season>|<fallWord>) (of|,)? (<year>|<ofYear>)',
  'split-season': { pattern: '(<season>|<fallWord>) (of)? <year>(-|/)<yy>', means: splitSeason },
  season: '(since|by|until|before|after) {<season>}|(in|by|until|before|after|during|over|through|since|for|of|from) the {<season>}',
  'following-season': { pattern: 'the following (<season>|<fallWord>)', fields: { from: 'narrative', lean: 'future' } },
  'previous-season': { pattern: 'the (previous|preceding) (<season>|<fallWord>)', fields: { from: 'narrative', lean: 'past' } },
  'this-season': { pattern: '(later|earlier)? (this) (<season>|<fallWord>)', fields: { year: { by: 0 } } },
  'last-season': { pattern: '(last|this past) (<season>|<fallWord>)', fields: { step: -1 } },
  'next-season': { pattern: '(next|the coming|this coming) (<season>|<fallWord>)', fields: { step: 1 } },
  year: '(in|of|during|since|by|until|till|from|for|to|through|before|after|between|and|throughout|back in|early in|late in|as early as|\\(|the) {<newsYear>}|<newsYear> (AD|A.D.|CE)|<yearAlone>',
  'named-year': '(the)? (calendar)? year <newsYear>',
  'fiscal-year': '(FY|fiscal|fiscal year|financial year) <year>|FY<yy>|financial year <year>(-|/)<endYear>',
  decade: "(the)? (<decade>|'<decadeTens>|<decadeWords>)",
  'this-decade': { pattern: '(this|the current) decade|(the) decade', fields: { decade: { by: 0 } } },
  'last-decade': { pattern: '(the)? (last|previous) decade', fields: { decade: { by: -1 } } },
  century: '(the)? <century> century',
  'this-century': { pattern: 'this century', fields: { century: { by: 0 } } },
  'last-century': { pattern: 'last century', fields: { century: { by: -1 } } },
  today: { pattern: 'today|(earlier|later) today|(earlier|later) in the day|this (very)? <daytime>|tonight', fields: { day: { by: 0 } } },
  yesterday: { pattern: 'yesterday (<daytime>)?|last (night|evening)', fields: { day: { by: -1 } } },
  tomorrow: { pattern: 'tomorrow (<daytime>)?', fields: { day: { by: 1 } } },
  'day-before-yesterday': { pattern: 'the day before yesterday', fields: { day: { by: -2 } } },
  'day-after-tomorrow': { pattern: 'the day after tomorrow', fields: { day: { by: 2 } } },
  'same-day': { pattern: '(the)? (same|that) (very)? (day|<daytime>)|that (day|<daytime>)', fields: { day: { by: 0, from: 'narrative' } } },
  'next-day': {
    pattern: 'the (next|following) (day|<daytime>)|<dayAfter>|a day later|one day later',
    fields: { day: { by: 1, from: 'narrative' } },
  },
  'previous-day': {
    pattern: 'the (previous|preceding) (day|<daytime>)|the (day|night|evening|afternoon|morning) before|a day earlier|one day earlier',
    fields: { day: { by: -1, from: 'narrative' } },
  },
  weekday: '<weekday> (<daytime>)?',
  'last-weekday': { pattern: '(last|this past) <weekday> (<daytime>)?', fields: { step: -1 } },
  'next-weekday': { pattern: 'next <weekday> (<daytime>)?|<weekday> next|<weekday> after next', fields: { step: 1 } },
  'coming-weekday': { pattern: '(this|this coming|the coming) <weekday> (<daytime>)?', fields: { lean: 'future' } },
  'weekday-before-that': {
    pattern: '(the)? (previous|preceding) <weekday>|the <weekday> before',
    fields: { from: 'narrative', lean: 'past' },
  },
  'weekday-after-that': { pattern: 'the following <weekday>|the <weekday> after', fields: { from: 'narrative', lean: 'future' } },
  'weekday-last-week': {
    pattern: '<weekday> (of|from)? last week|last week<possessive> <weekday>|last week , on <weekday>',
    fields: { week: { by: -1 } },
  },
  'weekday-this-week': { pattern: '<weekday> (of)? this week', fields: { week: { by: 0 } } },
  'weekday-next-week': { pattern: '<weekday> (of)? next week', fields: { week: { by: 1 } } },
  'week-of-day': { pattern: '(the)? week (of|beginning|starting|ending) <date>', fields: { wholeWeek: true } },
  'last-week': { pattern: '(the)? (last|past) week|(earlier|later|late|early) last week', fields: { week: { by: -1 } } },
  'this-week': {
    pattern: '(this|the current|current) week|(earlier|later|early|late) this week|(earlier|later) in the week',
    fields: { week: { by: 0 } },
  },
  'next-week': { pattern: '(next|the coming|coming|upcoming) week|(early|late|later) next week', fields: { week: { by: 1 } } },
  'week-after-that': { pattern: 'the following week', fields: { week: { by: 1, from: 'narrative' } } },
  'week-before-that': { pattern: 'the week before|(the)? (previous|preceding) week', fields: { week: { by: -1, from: 'narrative' } } },
  'that-week': { pattern: '(that|the same) week', fields: { week: { by: 0, from: 'narrative' } } },
  'week-of-month': {
    pattern: '(the)? <nth> week (of|in) <month> (<year>|<ofYear>)?|(the)? <nth> week (of|in) <ofYear>|(the)? <nth> week (of|in) <year>',
    means: ({ all: { nth, ...fields } }: Said): Expression | null =>
      nth === undefined ? null : { type: 'calendar', ...pickDate(fields), week: { nth } },
  },
  'weekday-of-month': '(the)? <nth> <weekday> (of|in) <month> ((,)? (<year>|<ofYear>))?',
  'weekday-of-this-month': { pattern: '(the)? <nth> <weekday> (of|in) (this|the) month', fields: { month: { by: 0 } } },
  'weekday-of-last-month': { pattern: '(the)? <nth> <weekday> (of|in) last month', fields: { month: { by: -1 } } },
  'weekday-of-next-month': { pattern: '(the)? <nth> <weekday> (of|in) next month', fields: { month: { by: 1 } } },
  'nth-day-of-month': '(the)? <nth> day (of|in) <month> ((,)? (<year>|<ofYear>))?',
  'last-weekend': { pattern: '(last|this past|the past) weekend', fields: { weekend: { by: -1 } } },
  'this-weekend': { pattern: 'this (coming)? weekend|the coming weekend', fields: { weekend: { by: 0 }, lean: 'future' } },
  'next-weekend': { pattern: 'next weekend', fields: { weekend: { by: 1 } } },
  weekend: { pattern: 'the weekend', fields: { weekend: { by: 0 } } },
  'end-of-year': {
    pattern:
      '(the)? (end|close) of the year|(the)? end of year|(by|before|at|until) {year-end}|(by|before|at|until) {(the)? year<possessive> end}|late in the year|later in the year',
    fields: { year: { by: 0 }, part: 'late' },
  },
  'start-of-year': {
    pattern: '(the)? (start|beginning) of the year|(the)? beginning of year|early in the year|earlier in the year',
    fields: { year: { by: 0 }, part: 'early' },
  },
  'part-of-this-year': { pattern: '(earlier|later) this year', fields: { year: { by: 0 } } },
  'end-of-month': { pattern: '(the)? end of the month|(the)? end of month|later in the month', fields: { month: { by: 0 }, part: 'late' } },
  'start-of-month': {
    pattern: '(the)? (start|beginning) of the month|(the)? beginning of month',
    fields: { month: { by: 0 }, part: 'early' },
  },
  'middle-of-month': { pattern: '(the)? middle of the month', fields: { month: { by: 0 }, part: 'mid' } },
  'new-year': { pattern: '(in|into|of|before|after|until) the {new year}', fields: { year: { by: 1 }, part: 'early' } },
  ago: { pattern: '<count> <unit> ago', means: shiftFrom('publication', -1) },
  hence: {
    pattern: '(in) {<count> <unit><possessive> time}|<count> <unit> (hence|from now|from today)',
    means: shiftFrom('publication', 1),
  },
  'earlier-than-that': { pattern: '<count> <unit> (earlier|before that|previously)', means: shiftFrom('narrative', -1) },
  'later-than-that': { pattern: '<count> <unit> (later|after that|afterwards)', means: shiftFrom('narrative', 1) },
  feast: '<feast> ((,|of|in)? (<year>|<ofYear>))?',
  'last-feast': { pattern: 'last <feast>', fields: { step: -1 } },
  'next-feast': { pattern: 'next <feast>', fields: { step: 1 } },
  'this-feast': { pattern: 'this <feast>', fields: { year: { by: 0 } } },
} as const satisfies Rules;

type DateFields = Pick<Said['all'], 'month' | 'year'>;
const pickDate = ({ month, year }: DateFields): DateFields => ({
  ...(month === undefined ? {} : { month }),
  ...(year === undefined ? {} : { year }),
});
