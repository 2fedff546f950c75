/** Dates of an article: find the expressions, resolve each against the publication and the narrative. */
import type { Reading } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { parseDay, serialOf, weekdayOf } from './calendar.ts';
import type { Expression } from './expression.ts';
import { findExpressions, type ToldExpression } from './find.ts';
import type { FoundDate } from './found.ts';
import type { DateGrammar } from './grammar.ts';
import { Narrative } from './narrative.ts';
import { resolve } from './resolve.ts';
import type { Resolved, Setting } from './setting.ts';
import { tenseAt } from './tense.ts';
import { boundsOf, edtfOf, startOf, type Value } from './value.ts';

/** Which of day and month comes first in this text's dates of bare numbers, as its other dates show. */
function habitOf(found: readonly ToldExpression[], grammar: DateGrammar): Setting['numbers'] {
  let dayFirst = 0;
  for (const { expression } of found) dayFirst += orderShown(expression);
  if (dayFirst === 0) return grammar.numbers;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

function orderShown(expression: Expression): number {
  switch (expression.type) {
    case 'calendar': {
      const { pair, order } = expression;
      if (pair !== undefined) return pair[0] > 12 ? 1 : pair[1] > 12 ? -1 : 0;
      return order === undefined ? 0 : order === 'day-first' ? 1 : -1;
    }
    case 'range':
      return orderShown(expression.from) + orderShown(expression.to);
    case 'since':
    case 'until':
      return orderShown(expression.bound);
    case 'shift':
      return 0;
  }
}

const isBareWeekday = ({ expression }: ToldExpression): boolean =>
  expression.type === 'calendar' && expression.weekday !== undefined && expression.day === undefined && expression.pair === undefined;

/** "9 February (Friday)": the day told just before, where it is such a weekday. */
function dayBefore(
  { expression, from }: ToldExpression,
  tokens: Tokens,
  last: { readonly to: number; readonly value: Value | null },
): Value | null {
  const { to, value } = last;
  const mark = tokens.norm[to];
  if (value?.type !== 'point' || value.point.unit !== 'day' || from !== to + 1 || (mark !== '(' && mark !== ',')) return null;
  const { year, month, day } = value.point;
  const isSame = year !== null && expression.type === 'calendar' && weekdayOf(serialOf({ year, month, day })) === expression.weekday;
  return isSame ? value : null;
}

/** "Friday (9 February)": the date in brackets or after a comma says which Friday. */
const explains = (tokens: Tokens, weekday: ToldExpression, date: ToldExpression | undefined): date is ToldExpression =>
  date !== undefined && date.from === weekday.to + 1 && tokens.norm[weekday.to] === '(';

function nearOf(value: Value): Setting['near'] {
  const point = startOf(value);
  if (point === null || !('year' in point) || point.year === null) return null;
  return { year: point.year, month: 'month' in point ? point.month : null };
}

/** Tokens before an expression that still opens its paragraph: "On the same day". */
const OPENING = 3;

/** Tokens after a date within which its year is still in the reader's mind. */
const NEAR = 60;

/**
 * The temporal expressions of a reading with their values, in the order of the text, none overlapping another.
 * `published` is an ISO 8601 date or date and time, or null; what needs it and can't be known without is left out.
 */
export function findDates(reading: Reading, grammar: DateGrammar, published: string | null): FoundDate[] {
  const { tokens, sentences, sentenceOf } = reading;
  const found = findExpressions(tokens, grammar);
  const numbers = habitOf(found, grammar);
  const narrative = new Narrative(published === null ? null : parseDay(published));

  let lastTold: { readonly to: number; readonly value: Value | null; readonly near: Setting['near']; readonly ahead: boolean } = {
    to: 0,
    value: null,
    near: null,
    ahead: false,
  };
  const nearBefore = ({ from }: ToldExpression): Setting['near'] => {
    const sameBlock = sentences[sentenceOf[from] ?? 0]?.block === sentences[sentenceOf[lastTold.to - 1] ?? 0]?.block;
    return sameBlock && from - lastTold.to < NEAR ? lastTold.near : null;
  };
  const settingAt = (told: ToldExpression): Setting => {
    const number = sentenceOf[told.from] ?? 0;
    const sentence = sentences[number] ?? { from: 0, to: tokens.length };
    narrative.enter(number);
    // What follows a date to come in its sentence is to come too, unless the words say otherwise.
    const ahead = lastTold.ahead && lastTold.to > sentence.from;
    const tense = tenseAt(tokens, told, sentence, grammar.cues) ?? (ahead ? 'future' : null);
    const opensBlock = told.from - sentence.from <= OPENING && sentences[number - 1]?.block !== sentences[number]?.block;
    return { narrative, numbers, near: nearBefore(told), tense, opensBlock };
  };
  const resolveAt = (index: number, setting: Setting): Resolved | null => {
    const told = found[index];
    if (told === undefined) return null;
    const date = found[index + 1];
    const before = isBareWeekday(told) ? dayBefore(told, tokens, lastTold) : null;
    if (before !== null) return { value: before, part: null, anchored: true };
    if (isBareWeekday(told) && explains(tokens, told, date)) {
      const day = resolve(date.expression, settingAt(date));
      if (day !== null) return { ...day, anchored: true };
    }
    return resolve(told.expression, setting);
  };

  return found.flatMap((told, index): FoundDate[] => {
    const { from, to, rule, expression } = told;
    const setting = settingAt(told);
    const resolved = resolveAt(index, setting);
    if (resolved === null) return [];
    const { value, part, anchored, note } = resolved;
    const bounds = boundsOf(value);
    const ahead = bounds.earliest !== null && published !== null && bounds.earliest > published;
    // A day gone by is no day to come, whatever its clause goes on with.
    const past = bounds.latest !== null && published !== null && bounds.latest <= published.slice(0, 10);
    const isEvent = !ahead && (past || setting.tense !== 'future') && expression.type !== 'until' && expression.type !== 'since';
    narrative.tell(value, isEvent, setting.opensBlock);
    lastTold = { to, value, near: nearOf(value), ahead };
    return [{ from, to, value: edtfOf(value), part, ...bounds, anchored, ...(note === undefined ? {} : { note }), rule }];
  });
}
