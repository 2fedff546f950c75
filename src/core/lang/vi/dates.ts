/** Vietnamese dates: the rules' classes and layers put together. */

import { alone, dateline } from '../../dates/classes.ts';
import type { Expression } from '../../dates/expression.ts';
import { type DateClasses, type DateGrammar, type DateRule, dateRules, expressionClass, type Fragment } from '../../dates/grammar.ts';
import { PatternIndex } from '../../text/pattern-index.ts';
import { anyOf } from '../../text/token-class.ts';
import { afterCue, classes, listedDate } from './dates/classes.ts';
import { cues } from './dates/cues.ts';
import { nots, parts, phrases, rough } from './dates/phrases.ts';
import { bare, numeric, points, years } from './dates/points.ts';

/** Every rule of the language as it is written, by the last part of its id. */
export const rules = { ...years, ...numeric, ...bare, ...points, ...parts, ...rough, ...phrases, ...nots };

function compile(): DateRule[] {
  const make = (sources: Parameters<typeof dateRules>[1], known: DateClasses): DateRule[] => dateRules('vi/date', sources, known);
  const yearRules = make(years, classes);
  const withYears: DateClasses = { ...classes, ofYear: expressionClass(yearRules) };
  const numericRules = make(numeric, withYears);
  const bareRules = make(bare, withYears);
  const date = expressionClass([...numericRules, ...bareRules]);
  const withDates: DateClasses = {
    ...withYears,
    date,
    bareDate: date,
    slashDate: expressionClass([...numericRules, ...make({ 'slash-date': '<day>/<month> <lean>?|<day>.<month> <lean>?' }, withYears)]),
    dateline: dateline(date),
    dateAlone: alone(expressionClass(make({ 'alone-date': '<day>/<month>' }, withYears))),
    cuedDate: afterCue(expressionClass(bareRules)),
    listedDate: listedDate(expressionClass(bareRules)),
  };
  const pointRules = [...yearRules, ...numericRules, ...make(points, withDates)];
  const partRules = make(parts, { ...withDates, point: expressionClass(pointRules) });
  const roughRules = make(rough, { ...withDates, point: expressionClass([...partRules, ...pointRules]) });
  const monthRules = pointRules.filter(({ id }) => id.startsWith('vi/date/month'));
  const ends = [...partRules, ...roughRules, ...pointRules, ...bareRules, ...make({ 'bare-month': 'tháng <monthWord>' }, withDates)];
  const clockRules = make(
    { clock: '<hour>(h|g|:)<minute>|<hour>(h|g)|<hour> giờ <minute> phút|<hour> giờ <minute>|<hour> giờ rưỡi|<hour> giờ' },
    classes,
  );
  const phraseRules = make(phrases, {
    ...withDates,
    clock: expressionClass(clockRules),
    point: expressionClass([...partRules, ...pointRules]),
    monthOfYear: anyOf<Fragment | Expression>(
      expressionClass([...monthRules, ...make({ 'bare-month-year': '<month>(/|-|.)<year>|<month> <ofYear>' }, withDates)]),
      classes.month,
    ),
    openBound: expressionClass([...ends, ...make({ 'bare-year': '<yearAlone>' }, withDates)]),
    bound: expressionClass([...ends, ...make({ 'bare-day': '<day>', 'bare-year': '<year>', 'bare-weekday': '<weekday>' }, withDates)]),
  });
  return [...phraseRules, ...pointRules, ...partRules, ...roughRules, ...make(nots, withDates)];
}

export const dates: DateGrammar = { rules: new PatternIndex(compile()), cues, numbers: 'day-first' };
