/** English dates: the rules' classes and layers put together. */
import type { Expression } from '../../dates/expression.ts';
import { type DateClasses, type DateGrammar, type DateRule, dateRules, expressionClass, type Fragment } from '../../dates/grammar.ts';
import { PatternIndex } from '../../text/pattern-index.ts';
import { anyOf } from '../../text/token-class.ts';
import { classes } from './dates/classes.ts';
import { cues } from './dates/cues.ts';
import { nots, parts, phrases } from './dates/phrases.ts';
import { absolute, points, years } from './dates/points.ts';

/** Every rule of the language as it is written, by the last part of its id. */
export const rules = { ...years, ...absolute, ...points, ...parts, ...phrases, ...nots };

function compile(): DateRule[] {
  const make = (sources: Parameters<typeof dateRules>[1], known: DateClasses): DateRule[] => dateRules('en/date', sources, known);
  const yearRules = make(years, classes);
  const withYears: DateClasses = { ...classes, ofYear: expressionClass(yearRules) };
  const dateRules_ = make(absolute, withYears);
  const withDates: DateClasses = {
    ...withYears,
    date: expressionClass(dateRules_),
    dayMonth: expressionClass(dateRules_.filter(({ id }) => /day-month/u.test(id))),
  };
  const pointRules = [...yearRules, ...dateRules_, ...make(points, withDates)];
  const bareRules = make(
    {
      'bare-year': '<newsYear>',
      'bare-month': '<month>',
      'bare-season': '<season>',
      'bare-day': 'the <dayOrdinal>',
      'bare-pair': '<surePair>',
    },
    withDates,
  );
  const inner: DateClasses = { ...withDates, point: expressionClass([...pointRules, ...bareRules]) };
  const partRules = make(parts, inner);
  const clockRules = make(
    {
      clock:
        '<hour>(:|.)<minute> (am|pm|a.m.|p.m.)|<hour> (am|pm|a.m.|p.m.)|<hour>(:|.)<minute>(am|pm|a.m.|p.m.)|<hour>(am|pm|a.m.|p.m.)|<hour>:<minute>|noon|midday|midnight',
    },
    classes,
  );
  const phraseRules = make(phrases, {
    ...withDates,
    clock: expressionClass(clockRules),
    point: expressionClass([...partRules, ...pointRules]),
    monthOfYear: anyOf<Fragment | Expression>(expressionClass(pointRules.filter(({ id }) => /\/month-/u.test(id))), classes.month),
    bound: expressionClass([...partRules, ...pointRules, ...bareRules]),
  });
  return [...phraseRules, ...pointRules, ...partRules, ...make(nots, withDates)];
}

export const dates: DateGrammar = { rules: new PatternIndex(compile()), cues, numbers: 'month-first' };
