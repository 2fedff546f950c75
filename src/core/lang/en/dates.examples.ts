import type { DateExamples } from '../../dates/examples.ts';
import type { rules } from './dates.ts';

export const examples = {
  // Years
  'last-year': {
    hits: [
      ['Trade grew last year.', '2023'],
      ['It closed a year ago.', '2023'],
    ],
    misses: ['in the last years', 'over the last five years'],
  },
  'years-ago': {
    hits: [
      ['Work began in November 6 years ago.', '2018-11'],
      ['Work began in May three years ago.', '2021-05'],
      ['It was signed on 6 November two years ago.', '2022-11-06'],
    ],
    misses: ['on November 6, years ago', 'some years ago', 'November 6'],
  },
  'this-year': { hits: [['Three rounds are planned this year.', '2024']], misses: ['this yearly report'] },
  'next-year': { hits: [['The office opens next year.', '2025']], misses: ['in the coming years'] },
  'that-year': { hits: [['It was signed in May 2015. Later that year, rain came.', '2015']], misses: ['that yearly fee'] },
  'year-before-that': { hits: [['In 2015 it rose; the year before it fell.', '2014']], misses: ['years before'] },
  'year-after-that': { hits: [['It was signed in March 2019 and ratified the following year.', '2020']], misses: ['following years'] },
  'year-bc': { hits: [['in 44 BC', '-0043']], misses: ['44 BCA'] },
  'year-ad': { hits: [['in 476 AD', '0476']], misses: ['476 adverts'] },
  'listed-year': {
    hits: [
      ['Talks failed in 2021, 2022 and 2023.', '2023'],
      ['The charter of Geneva, 1973, lapsed.', '1973'],
      ['a photograph of Haiphong (Old Harbour, 1968)', '1968'],
    ],
    misses: [
      'The hall seats, 1973, stay.',
      'In Geneva, 1973 people came.',
      'Geneva, 1,973, and more',
      'sizes 38 and 2022',
      '2000 sheep and 1900 goats',
    ],
  },

  // Days with a month's name
  'month-day-year': {
    hits: [
      ['on August 19, 2020', '2020-08-19'],
      ['Jan. 31st, 2023', '2023-01-31'],
      ['March 3 2015', '2015-03-03'],
    ],
    misses: ['may 19 people', 'February 30, 2020'],
  },
  'day-month-year': {
    hits: [
      ['31 January 2023', '2023-01-31'],
      ['the 5th of May, 2021', '2021-05-05'],
      ['31-Oct-1974', '1974-10-31'],
    ],
    misses: ['31 people in January 2023', '31 April 2023'],
  },
  'day-month-short-year': { hits: [['31-Oct-74', '1974-10-31']], misses: ['3-Oct-741'] },
  'iso-date': { hits: [['Updated: 2015-03-03', '2015-03-03']], misses: ['2015-13-03', 'build 2015-03-0312'] },
  'month-day-relative': { hits: [['It opened on March 5 last year.', '2023-03-05']], misses: ['March 5 last yearling'] },
  'day-month-relative': { hits: [['signed on 5 March last year', '2023-03-05']], misses: ['5 marches last year'] },
  'month-day': {
    hits: [
      ['A hearing is scheduled for Oct. 5.', '2024-10-05'],
      ['It was signed on May 8.', '2024-05-08'],
    ],
    misses: ['may 8', 'They march 20 miles.'],
  },
  'day-month': {
    hits: [
      ['sworn in on 28 February', '2024-02-28'],
      ['the 5th of March', '2024-03-05'],
    ],
    misses: ['28 may agree', '50 June'],
  },
  'numeric-date': {
    hits: [
      ['12/31/2028', '2028-12-31'],
      ['30/06/2028', '2028-06-30'],
      ['signed 5 May; ends 7/12/2025', '2025-12-07'],
      ['17.1.25', '2025-01-17'],
      ['The talks (28/9) were brief.', '2023-09-28'],
      ['Published: 28/9', '2023-09-28'],
      ['They will vote on the evening of 28/9.', '2024-09-28'],
      ['They met on 3/11, after the signing of 5 May.', '2023-11-03'],
    ],
    misses: [
      'a ratio of 14/9',
      'open 24/7',
      'backed by 3/4 of members',
      '(24/7)',
      'a 13/4 favourite',
      'He scored 28/30 points.',
      'a 9/11 memorial',
      '1/2 of it',
      'version 1.2.25.4',
      '13/13/2020',
    ],
  },
  'weekday-date': {
    hits: [
      ['Monday, June 10', '2024-06-10'],
      ['Tuesday the 18th', '2024-06-18'],
      ['They will meet on Tuesday 18/6.', '2024-06-18'],
    ],
    misses: ['sat 5 May times', 'Monday, 10 people'],
  },

  // Months
  'month-year': {
    hits: [
      ['in July 2023', '2023-07'],
      ['the December, 2022 pact', '2022-12'],
    ],
    misses: ['may 2023 people', 'July 20233'],
  },
  'iso-month': { hits: [['in 2014-10', '2014-10']], misses: ['the 2014-10 score', 'in 2014-15'] },
  'month-of-year': { hits: [['Launched in March last year', '2023-03']], misses: ['march last year'] },
  month: {
    hits: [
      ['Talks began in May.', '2024-05'],
      ['The group will start in July.', '2024-07'],
      ['They will have water in March.', '2025-03'],
      ['Graduation is set for March.', '2025-03'],
      ['The pact comes up for renewal in April.', '2025-04'],
      ['The third new face of the club, he signed in May.', '2024-05'],
      ['January was cold.', '2024-01'],
    ],
    misses: ['Ms May agreed', 'They may march', 'June Smith spoke'],
  },
  'last-month-named': { hits: [['suspended last July', '2023-07']], misses: ['the last may be'] },
  'next-month-named': { hits: [['next March', '2025-03']], misses: ['the next may be'] },
  'this-month-named': { hits: [['this April', '2024-04']], misses: ['this may be'] },
  'this-month': { hits: [['earlier this month', '2024-06']], misses: ['this monthly fee'] },
  'last-month': { hits: [['rejected last month', '2024-05']], misses: ['the last months'] },
  'next-month': { hits: [['They will meet next month.', '2024-07']], misses: ['the next months'] },
  'that-month': { hits: [['It began on 3 April 2020. That month, they met.', '2020-04']], misses: ['that monthly fee'] },
  'month-after-that': { hits: [['signed in April 2022 and shelved the following month', '2022-05']], misses: ['the following months'] },
  'month-before-that': { hits: [['In April 2022 it rose from the previous month.', '2022-03']], misses: ['the previous months'] },
  'day-of-next-month': { hits: [['the 20th of next month', '2024-07-20']], misses: ['20 next month'] },
  'day-of-this-month': { hits: [['20th of the current month', '2024-06-20']], misses: ['20% of this month'] },
  'day-of-last-month': { hits: [['the 20th of last month', '2024-05-20']], misses: ['20% of last month'] },
  'day-of-month': {
    hits: [['Uruguay signed on 25 May and Latvia on the 28th.', '2024-05-28']],
    misses: ['on the 28th floor', 'on the third page'],
  },

  // Quarters, halves, seasons
  quarter: {
    hits: [
      ['Q3 2024', '2024-35'],
      ['the first quarter of 2024', '2024-33'],
      ['in the second quarter', '2024-34'],
      ['first-quarter 2024 profit', '2024-33'],
    ],
    misses: ['a quarter of 2024', 'the third quarterback'],
  },
  'this-quarter': { hits: [['this quarter', '2024-34']], misses: ['this quarterly'] },
  'last-quarter': { hits: [['last quarter', '2024-33']], misses: ['the last quarters'] },
  'next-quarter': { hits: [['next quarter', '2024-35']], misses: ['next quarters'] },
  half: {
    hits: [
      ['the first half of 2025', '2025-01/2025-06'],
      ['H2 2026', '2026-07/2026-12'],
      ['the second half of last year', '2023-07/2023-12'],
    ],
    misses: ['half of 2025', 'the first half of the match'],
  },
  'first-months': {
    hits: [
      ['the first eight months of 2023', '2023-01/2023-08'],
      ['the first five months', '2024-01/2024-05'],
    ],
    misses: ['first months'],
  },
  'year-or-later': { hits: [['in 2030 or later', '2030/..']], misses: ['2030 or so'] },
  'half-of-the-year': { hits: [['in the second half of the year', '2024-07/2024-12']], misses: ['half of the year'] },
  'season-year': {
    hits: [
      ['spring 2021', '2021-21'],
      ['fall 2025', '2025-23'],
      ['the autumn of last year', '2023-23'],
    ],
    misses: ['spring water 2021'],
  },
  'split-season': { hits: [['the winter of 2022-23', '2022-24']], misses: ['winter 2022'] },
  season: {
    hits: [
      ['before the summer', '../2024-22'],
      ['They have fought since winter.', '2023-24/..'],
    ],
    misses: ['spring rolls', 'in spring water'],
  },
  'this-season': { hits: [['later this autumn', '2024-23']], misses: ['this springs up'] },
  'last-season': {
    hits: [
      ['last winter', '2023-24'],
      ['last summer', '2023-22'],
    ],
    misses: ['the last springs'],
  },
  'next-season': { hits: [['next spring', '2025-21']], misses: ['the next springs'] },
  year: {
    hits: [
      ['adopted in 2003', '2003'],
      ['the 2016 election', '2016'],
      ['an index of stocks (1999)', '1999'],
    ],
    misses: ['about 2000 sheep', 'by 1900 GMT', 'Room 2012', '2,014 in 2,000'],
  },
  'fiscal-year': {
    hits: [
      ['revenue in FY2025', '2025'],
      ['fiscal 2024', '2024'],
    ],
    misses: ['fiscal rules'],
  },

  // Longer times
  decade: {
    hits: [
      ['the early 1990s', '199X'],
      ["the '80s", '198X'],
      ['in the nineties', '199X'],
      ['the 1700s', '17XX'],
    ],
    misses: ['1995s', 'a man in his 90s'],
  },
  'this-decade': { hits: [['by the end of the decade', '202X']], misses: ['decades'] },
  'last-decade': { hits: [['last decade', '201X']], misses: ['the last decades'] },
  century: {
    hits: [
      ['in the 19th century', '18XX'],
      ['the twentieth century', '19XX'],
    ],
    misses: ['centuries'],
  },
  'this-century': { hits: [['this century', '20XX']], misses: ['this centurion'] },
  'last-century': { hits: [['last century', '19XX']], misses: ['the last centuries'] },

  // Days told from today or from the narrative
  today: {
    hits: [
      ['She announced it today.', '2024-06-12'],
      ['this afternoon', '2024-06-12'],
      ['tonight', '2024-06-12'],
    ],
    misses: ['USA Toda'],
  },
  yesterday: {
    hits: [
      ['yesterday', '2024-06-11'],
      ['last night', '2024-06-11'],
    ],
    misses: ['yesteryear'],
  },
  tomorrow: { hits: [['tomorrow morning', '2024-06-13']], misses: ['tomorrowland'] },
  'day-before-yesterday': { hits: [['the day before yesterday', '2024-06-10']], misses: ['yesterday'] },
  'day-after-tomorrow': { hits: [['the day after tomorrow', '2024-06-14']], misses: ['tomorrow'] },
  'same-day': { hits: [['They met on 5 June and signed the same day.', '2024-06-05']], misses: ['the same days'] },
  'next-day': { hits: [['He came on 5 June and signed the next day.', '2024-06-06']], misses: ['the day after the vote', 'the next days'] },
  'previous-day': { hits: [['The vote was on 5 June, after talks the evening before.', '2024-06-04']], misses: ['the days before'] },
  weekday: {
    hits: [
      ['They met on Monday.', '2024-06-10'],
      ['They will meet on Friday.', '2024-06-14'],
      ['said Wednesday evening', '2024-06-12'],
    ],
    misses: ['The Sunday Times', 'Black Friday', 'fri'],
  },
  'last-weekday': {
    hits: [
      ['last Thursday', '2024-06-06'],
      ['last Wednesday', '2024-06-05'],
    ],
    misses: ['the last mondays'],
  },
  'next-weekday': {
    hits: [
      ['next Tuesday', '2024-06-18'],
      ['next Friday', '2024-06-21'],
    ],
    misses: ['next fridays'],
  },
  'coming-weekday': { hits: [['this Saturday', '2024-06-15']], misses: ['these Saturdays'] },
  'weekday-before-that': {
    hits: [['It was signed on 5 June, after talks the previous Friday.', '2024-05-31']],
    misses: ['previous Fridays'],
  },
  'weekday-after-that': { hits: [['He left on 5 June and returned the following Monday.', '2024-06-10']], misses: ['following Mondays'] },
  'weekday-last-week': {
    hits: [
      ['on Tuesday last week', '2024-06-04'],
      ["at last week's Tuesday session", '2024-06-04'],
    ],
    misses: ['Tuesday weekly'],
  },
  'weekday-this-week': { hits: [['Friday of this week', '2024-06-14']], misses: ['Friday weekly'] },
  'weekday-next-week': { hits: [['Wednesday of next week', '2024-06-19']], misses: ['Wednesday next'] },
  'week-of-day': { hits: [['the week of June 5', '2024-06-03/2024-06-09']], misses: ['a week of rain'] },
  'last-week': { hits: [['earlier last week', '2024-06-03/2024-06-09']], misses: ['the last weeks'] },
  'this-week': { hits: [['later this week', '2024-06-10/2024-06-16']], misses: ['this weekly'] },
  'next-week': { hits: [['next week', '2024-06-17/2024-06-23']], misses: ['in the coming weeks'] },
  'week-after-that': { hits: [['They met on 5 June and again the following week.', '2024-06-10/2024-06-16']], misses: ['following weeks'] },
  'week-before-that': { hits: [['The vote of 5 June followed talks the week before.', '2024-05-27/2024-06-02']], misses: ['weeks before'] },
  'that-week': { hits: [['He died on 3 April 2024. That week, talks stopped.', '2024-04-01/2024-04-07']], misses: ['that weekly'] },
  'week-of-month': {
    hits: [
      ['the second week of April 2025', '2025-04-07/2025-04-13'],
      ['last week of September 2014', '2014-09-22/2014-09-28'],
    ],
    misses: ['weeks of April'],
  },
  'following-month-named': {
    hits: [
      ['It was signed in June 2019 and ratified the following May.', '2020-05'],
      ['It was signed in June 2019 and ratified the following October.', '2019-10'],
      ['It was signed in June 2019 and ratified the following May 5.', '2020-05-05'],
      ['Talks failed in 2019 and resumed the following March.', '2020-03'],
    ],
    misses: ['The following may be true.', 'following May', 'the following month'],
  },
  'previous-month-named': {
    hits: [
      ['The accord of October 2021 replaced one of the previous March.', '2021-03'],
      ['The accord of February 2021 replaced one of the preceding November.', '2020-11'],
    ],
    misses: ['the previous march', 'the previous month'],
  },
  'following-season': {
    hits: [
      ['The accord of October 2021 took effect the following spring.', '2022-21'],
      ['The accord of October 2021 took effect the following winter.', '2021-24'],
    ],
    misses: ['the following springs', 'following spring'],
  },
  'previous-season': {
    hits: [['The accord of October 2021 was drafted the previous summer.', '2021-22']],
    misses: ['the previous summers'],
  },
  'named-year': {
    hits: [
      ['It closed in the year 2023.', '2023'],
      ['By the year 2030 it will be done.', '../2030'],
    ],
    misses: ['the year 2000 people came', 'the years', 'year 2'],
  },
  'weekday-of-month': {
    hits: [
      ['the last Sunday of March 2014', '2014-03-30'],
      ['the third Tuesday of September 2014', '2014-09-16'],
    ],
    misses: ['Sundays of March'],
  },
  'weekday-of-this-month': { hits: [['the first Monday of the month', '2024-06-03']], misses: ['a Monday of the month'] },
  'weekday-of-last-month': { hits: [['the first Monday of last month', '2024-05-06']], misses: ['a Monday of last month'] },
  'weekday-of-next-month': { hits: [['the first Monday of next month', '2024-07-01']], misses: ['a Monday of next month'] },
  'nth-day-of-month': { hits: [['the last day of October 2015', '2015-10-31']], misses: ['the last days of October'] },
  'last-weekend': { hits: [['last weekend', '2024-06-08/2024-06-09']], misses: ['the last weekends'] },
  'this-weekend': { hits: [['this weekend', '2024-06-15/2024-06-16']], misses: ['these weekends'] },
  'next-weekend': { hits: [['next weekend', '2024-06-22/2024-06-23']], misses: ['next weekends'] },
  weekend: { hits: [['over the weekend', '2024-06-08/2024-06-09']], misses: ['weekend breaks'] },
  'end-of-year': {
    hits: [
      ['by the end of the year', '2024'],
      ['by year-end', '2024'],
      ["by the year's end", '2024'],
    ],
    misses: ['year-end checklists', 'the end of the yearbook'],
  },
  'start-of-year': { hits: [['at the start of the year', '2024']], misses: ['start of the yearbook'] },
  'part-of-this-year': { hits: [['earlier this year', '2024']], misses: ['earlier years'] },
  'end-of-month': { hits: [['at the end of the month', '2024-06']], misses: ['month-end close'] },
  'start-of-month': { hits: [['the beginning of the month', '2024-06']], misses: ['beginning of the monthly'] },
  'middle-of-month': { hits: [['the middle of the month', '2024-06']], misses: ['middle of the monthly'] },
  'new-year': { hits: [['They expect it to last into the new year.', '2025']], misses: ['a new year'] },
  ago: {
    hits: [
      ['two weeks ago', '2024-05-29~'],
      ['3 days ago', '2024-06-09'],
      ['five years ago', '2019'],
      ['a month ago', '2024-05'],
      ['It closed a fortnight ago.', '2024-05-29~'],
      ['They met two fortnights ago.', '2024-05-15~'],
    ],
    misses: ['long ago', 'years ago', 'every fortnight', 'fortnights ago'],
  },
  hence: {
    hits: [
      ['three months from now', '2024-09'],
      ['three years hence', '2027'],
      ["It starts in a fortnight's time.", '2024-06-26~'],
      ["It starts in three years' time.", '2027'],
    ],
    misses: ['in three months'],
  },
  'earlier-than-that': {
    hits: [['He resigned on 5 June. Two days earlier he had lost.', '2024-06-03']],
    misses: ['no earlier', '18 months early'],
  },
  'later-than-that': {
    hits: [['signed on Dec. 27, 2023, it collapsed four days later', '2023-12-31']],
    misses: ['no later', 'years later'],
  },
  feast: {
    hits: [
      ['since Christmas', '2023-12-25/..'],
      ['Labor Day 2024', '2024-09-02'],
      ['Easter 2025', '2025-04-20'],
      ['Lunar New Year 2025', '2025-01-29'],
    ],
    misses: ['christmas trees', 'labor day rates'],
  },
  'last-feast': { hits: [['last Christmas', '2023-12-25']], misses: ['the last christmas card'] },
  'next-feast': { hits: [['next Easter', '2025-04-20']], misses: ['the next easter egg'] },
  'this-feast': { hits: [['this Thanksgiving', '2024-11-28']], misses: ['this thanksgiving turkey'] },

  // Parts and ranges
  'part-of': {
    hits: [
      ['late June 2022', '2022-06'],
      ['mid-April', '2024-04'],
      ['early 2025', '2025'],
      ['the end of the second quarter of 2024', '2024-34'],
    ],
    misses: ['early voting', 'mid-table', 'late goals'],
  },
  around: { hits: [['around 2022', '2022~']], misses: ['around 2022 people'] },
  range: {
    hits: [
      ['between March and May 2024', '2024-03/2024-05'],
      ['from 10 to 14 June 2024', '2024-06-10/2024-06-14'],
      ['from January 2016 to December 2019', '2016-01/2019-12'],
      ['The road will close from 7pm on 28 October to 7am on 31 October.', '2024-10-28/2024-10-31'],
      ['The road will close from 7:30 p.m. on October 28 until 6 a.m. on October 31.', '2024-10-28/2024-10-31'],
      ['It will close from noon on Thursday to midnight on Saturday.', '2024-06-13/2024-06-15'],
      ['open from 09:00 on 5 July to 17:00 on 5 July', '2024-07-05'],
      ['It will close from 6 pm on Friday, 14 June, until 6 am on Monday, 17 June.', '2024-06-14/2024-06-17'],
      ['It will close from Friday 10pm to Sunday 5am.', '2024-06-14/2024-06-16'],
      ['It will run from 28/9 to 30/9.', '2024-09-28/2024-09-30'],
    ],
    misses: [
      'from 7pm to 9pm on 28 October',
      'from 3/4 to 14/9 of members',
      'from 10 to 14 people',
      'between 2 and 5 percent',
      'from London to Paris',
    ],
  },
  'from-now': {
    hits: [
      ['They will meet between now and Friday.', '2024-06-12/2024-06-14'],
      ['Rain is expected from now until 30 April.', '2024-06-12/2025-04-30'],
    ],
    misses: ['from now on', 'between now and then'],
  },
  'point-range': {
    hits: [
      ['Aug 8 - Aug 12, 2023', '2023-08-08/2023-08-12'],
      ['Tuesday to Thursday', '2024-06-11/2024-06-13'],
    ],
    misses: ['Aug 12, 2023 - Aug 8, 2022'],
  },
  'month-day-range': {
    hits: [
      ['July 11-12, 2023', '2023-07-11/2023-07-12'],
      ['They will meet on July 11 and 12.', '2024-07-11/2024-07-12'],
    ],
    misses: ['July 12-11, 2023', 'may 11-12'],
  },
  'day-month-range': {
    hits: [
      ['11-12 July 2023', '2023-07-11/2023-07-12'],
      ['the 13th to 15th of May', '2024-05-13/2024-05-15'],
    ],
    misses: ['11-12 people'],
  },
  'month-range': {
    hits: [
      ['March to May 2023', '2023-03/2023-05'],
      ['June-August 2022', '2022-06/2022-08'],
    ],
    misses: ['march to may'],
  },
  'year-range': {
    hits: [
      ['2017-2019', '2017/2019'],
      ['between 2010 and 2014', '2010/2014'],
    ],
    misses: ['rooms 2019-2017', '1900-2000 people'],
  },
  'split-year': {
    hits: [
      ['in 2020-21', '2020/2021'],
      ['the 2021/22 season', '2021/2022'],
    ],
    misses: ['2020-212', 'pp. 12-13'],
  },
  since: {
    hits: [
      ['since 2005', '2005/..'],
      ['since early December', '2023-12/..'],
    ],
    misses: ['since they left', 'since 12 people'],
  },
  from: {
    hits: [
      ['from 1 July', '2024-07-01/..'],
      ['starting in October', '2024-10/..'],
      ['It replaces one from 2011.', '2011'],
    ],
    misses: ['from 12 people', 'from Paris'],
  },
  through: {
    hits: [
      ['open through Dec. 15', '../2024-12-15'],
      ['in the three months through March', '2024-03'],
    ],
    misses: ['through the woods'],
  },
  until: {
    hits: [
      ['by 2030', '../2030'],
      ['until 15 July', '../2024-07-15'],
      ['no later than January 31, 2025', '../2025-01-31'],
    ],
    misses: ['by 12 people', 'through thick'],
  },

  // What is no date
  'not-every': {
    hits: [
      ['every Tuesday', null],
      ['the first Tuesday of every month', null],
    ],
    misses: ['on Tuesday'],
  },
  'not-some-weekday': { hits: [['It was a Monday.', null]], misses: ['on Monday'] },
  'not-version': { hits: [['Version: 1.10.30', null]], misses: ['1.10.30'] },
  'not-address': { hits: [['of 1909 Sunset Drive', null]], misses: ['in 1909 he drove'] },
  'not-newspaper': {
    hits: [
      ['The Sunday Times', null],
      ['the Friday Mirror', null],
    ],
    misses: ['on Sunday'],
  },
  'not-name': {
    hits: [
      ['Black Friday', null],
      ['Bloody Sunday', null],
    ],
    misses: ['on Friday'],
  },
  'not-month': { hits: [['March on Rome', null]], misses: ['in March'] },
} satisfies Record<keyof typeof rules, DateExamples>;
