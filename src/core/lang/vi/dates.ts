/** Vietnamese dates: the rules' classes and layers put together. */

import type { Expression } from '../../dates/expression.ts';
import { type DateClasses, type DateGrammar, type DateRule, dateRules, expressionClass, type Fragment } from '../../dates/grammar.ts';
import { anyOf, PatternIndex } from '../../text/pattern.ts';
import { classes } from './dates/classes.ts';
import { cues } from './dates/cues.ts';
import { parts, phrases } from './dates/phrases.ts';
import { bare, numeric, points, years } from './dates/points.ts';

/** Every rule of the language as it is written, by the last part of its id. */
export const rules = { ...years, ...numeric, ...bare, ...points, ...parts, ...phrases };

function compile(): DateRule[] {
  const make = (sources: Parameters<typeof dateRules>[1], known: DateClasses): DateRule[] => dateRules('vi/date', sources, known);
  const yearRules = make(years, classes);
  const withYears: DateClasses = { ...classes, ofYear: expressionClass(yearRules) };
  const numericRules = make(numeric, withYears);
  const bareRules = make(bare, withYears);
  const withDates: DateClasses = {
    ...withYears,
    date: expressionClass([...numericRules, ...bareRules]),
    bareDate: expressionClass([...numericRules, ...bareRules]),
  };
  const pointRules = [...yearRules, ...numericRules, ...make(points, withDates)];
  const partRules = make(parts, { ...withDates, point: expressionClass(pointRules) });
  const monthRules = pointRules.filter(({ id }) => id.startsWith('vi/date/month'));
  const bound = expressionClass([
    ...partRules,
    ...pointRules,
    ...bareRules,
    ...make({ 'bare-day': '<day>', 'bare-year': '<year>', 'bare-month': 'tháng <monthWord>' }, withDates),
  ]);
  const phraseRules = make(phrases, {
    ...withDates,
    point: expressionClass([...partRules, ...pointRules]),
    monthOfYear: anyOf<Fragment | Expression>(expressionClass(monthRules), classes.month),
    bound,
  });
  return [...phraseRules, ...partRules, ...pointRules];
}

export const dates: DateGrammar = { rules: new PatternIndex(compile()), cues, numbers: 'day-first' };
