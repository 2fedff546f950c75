/** English expressions made of others: parts, ranges, open ranges, and words that look like dates and are none. */
import type { Expression, Lean } from '../../../dates/expression.ts';
import type { RuleSource, Said } from '../../../dates/grammar.ts';

type Rules = Readonly<Record<string, RuleSource>>;

const range = (said: Said): Expression | null => {
  const from = said.expression('a');
  const to = said.expression('b');
  return from === null || to === null ? null : { type: 'range', from, to };
};
/** "between now and 30 April": from the day of publication on. */
const fromNow = (said: Said): Expression | null => {
  const to = said.expression('b');
  return to === null ? null : { type: 'range', from: { type: 'calendar', day: { by: 0 } }, to };
};
/** "July 11-12, 2023": the year after the second day is that of both. */
const daysOfMonth = (said: Said): Expression | null => {
  const from = said.expression('a');
  const day = said.expression('b');
  const { year } = said.all;
  if (from?.type !== 'calendar' || from.day === undefined || day?.type !== 'calendar') return null;
  return { type: 'range', from, to: { ...day, ...(year === undefined ? {} : { year }) } };
};
/** "by the end of 2025" is told by its end already. */
const isEndOf = (bound: Expression): boolean => bound.type === 'calendar' && bound.part === 'late';

const open =
  (type: 'since' | 'until', tense?: Lean, ahead?: boolean) =>
  (said: Said): Expression | null => {
    const bound = said.expression('a');
    if (bound === null || (type === 'until' && isEndOf(bound))) return bound;
    return { type, bound, ...(tense === undefined ? {} : { tense }), ...(ahead === undefined ? {} : { ahead }) };
  };

export const parts = {
  'part-of': '<part> <point>|mid-<point>|<part> (the)? <newsYear>|(the)? <part> <point>|mid-<newsYear>',
  around: { pattern: '(around|circa|about) (<point>|<newsYear>)', fields: { approximate: true } },
} as const satisfies Rules;

export const phrases = {
  range: {
    pattern:
      '(from|between) (<clock> (on)?)? (the)? <a:bound> ((at)? <clock>)? (to|until|till|through|thru|and|up to|-|, to|, until|, till) (<clock> (on)?)? (the)? <b:bound> ((at)? <clock>)?|(from|between) <a:slashPair> (to|until|till|through|and|-) <b:surePair>',
    means: range,
  },
  'from-now': { pattern: '(from|between) now (to|until|till|through|and|up to) (the)? <b:bound>', means: fromNow },
  'point-range': { pattern: '<a:point> (to|through|thru|until|-) (<clock> on)? <b:point>', means: range },
  'month-day-range': {
    pattern: '(from|between)? <a:date> (-|to|through|thru|until|&|and) (the)? <b:day> ((,)? <year>)?',
    means: daysOfMonth,
  },
  'day-month-range': { pattern: '(from|between)? (the)? <a:day> (-|to|through|and|until|&) (the)? <b:dayMonth>', means: range },
  'month-range': { pattern: '<a:month> (to|through|thru|-|until) <b:monthOfYear>', means: range },
  'year-range': {
    pattern:
      'from <a:newsYear> (-|to|through|until) <b:newsYear>|between <a:newsYear> and <b:newsYear>|<a:newsYear> (-|to|through|until) <b:newsYear>',
    means: range,
  },
  'split-year':
    '<newsYear>(-|/)<endYear> (season|academic year|school year|financial year|fiscal year)?|(season|FY) <newsYear>(-|/)<endYear>',
  since: { pattern: '(ever)? since (at least)? (the)? <a:bound>', means: open('since', 'past') },
  from: {
    pattern:
      '(from|starting|beginning|effective|effective from|with effect from|starting on|beginning on|starting in|beginning in|starting from|as from|no earlier than|not before|on or after) (the)? <a:bound> (on|onward|onwards)?',
    means: open('since', undefined, true),
  },
  through: { pattern: 'through (at least)? (the)? <a:bound>', means: open('until', undefined, true) },
  until: {
    pattern: '(by|until|till|before|no later than|not later than|up to|prior to|on or before|up until) (at least)? (the)? <a:bound>',
    means: open('until'),
  },
} as const satisfies Rules;

/** Words that look like dates and are none. They yield to any date of the same length. */
export const nots = {
  'not-every': {
    pattern: '(every|each|any) (other)? (<weekday>|<month>|<season>)|(the)? <nth> <weekday> (of|in) (every|each|the) (month|year|quarter)',
    means: null,
  },
  'not-some-weekday': { pattern: '(a|one) <weekday>', means: null },
  'not-version': { pattern: '(version|v|release) (:)? (<dotPair>.<yy>|<dotPair>)', means: null },
  'not-address': {
    pattern:
      '(of|at|in) <newsYear> <anyWord> (<anyWord>)? (Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Boulevard|Blvd|Court|Way|Place|Square)',
    means: null,
  },
  'not-newspaper': {
    pattern: '(The)? <weekday> (Times|Mail|Mirror|Telegraph|Express|Herald|Post|People|Star|World|Age|Sun|Tribune|Mass|school|Night)',
    means: null,
  },
  'not-name': { pattern: '(Black|Bloody|Super|Good|Ash|Palm|Cyber|Giving) <weekday>', means: null },
  'not-month': { pattern: 'March (on|against|towards|for)|May <month>', means: null },
} as const satisfies Rules;
