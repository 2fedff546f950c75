/** Vietnamese expressions of one place on the calendar: years, months, days. */

import type { Expression, Origin } from '../../../dates/expression.ts';
import type { RuleSource, Said } from '../../../dates/grammar.ts';

type Rules = Readonly<Record<string, RuleSource>>;

const shiftFrom =
  (from: Origin, sign: 1 | -1) =>
  ({ all: { count, unit } }: Said): Expression | null =>
    count === undefined || unit === undefined || !Number.isInteger(count) ? null : { type: 'shift', unit, count: sign * count, from };

/** Year phrases that also stand after a month, a season or a quarter. */
export const years = {
  year: 'năm (tài chính|tài khóa|học)? <year>|năm <oldYear>',
  'year-bc': 'năm <bcYear> (TCN|trước Công nguyên|tr.CN)',
  'listed-year': '<listedYear>',
  'bracketed-year': '\\( {<bracketYear>} \\)|(vào|hồi|trong) {<yearAlone>}',
  'last-year': { pattern: 'năm (ngoái|trước|vừa qua|vừa rồi|qua|rồi)', fields: { year: { by: -1 } } },
  'this-year': { pattern: 'năm (nay|này|hiện tại)', fields: { year: { by: 0 } } },
  'next-year': { pattern: 'năm (tới|sắp tới)|sang năm', fields: { year: { by: 1 } } },
  'year-after': { pattern: 'năm (sau|tiếp theo|kế tiếp|tiếp sau)', fields: { year: { by: 1, from: 'either' } } },
  'year-before-last': { pattern: 'năm kia|năm trước nữa', fields: { year: { by: -2 } } },
  'that-year': { pattern: '(năm|cùng năm) (đó|ấy)|<sameYear>', fields: { year: { by: 0, from: 'narrative' } } },
  'year-before-that': { pattern: '(một|1)? năm trước (đó|ấy)', fields: { year: { by: -1, from: 'narrative' } } },
  'year-after-that': { pattern: '(một|1)? năm sau (đó|ấy)', fields: { year: { by: 1, from: 'narrative' } } },
} as const satisfies Rules;

/** Days and months that need no word before them to be told from other numbers. */
export const numeric = {
  'full-date': '<day>/<month>/<year>|<day>-<month>-<year>|<day>.<month>.<year>|<year>-<month>-<day>|<year>/<month>/<day>',
  'full-date-spaced': '<day> / <month> / <year>|<day> - <month> - <year>',
  'short-date': '<day>/<month>/<yy>',
  'day-month-year':
    '<day> tháng (<month>|<monthWord>) (,)? (của)? <ofYear>|<day> tháng (<month>|<monthWord>) (,)? <year>|<day>(/|-|.)<month> (,)? <ofYear>',
  'day-month-slash-year': '<day> tháng <month>(/|-|.)<year>',
  'day-month': '<day> tháng (<month>|<monthAlone>) <lean>?',
} as const satisfies Rules;

/** Day and month by number alone: a date after a word that asks for one. */
export const bare = {
  'numeric-day-month': '<day>/<month> <lean>?|<day>-<month> <lean>?|<day>.<month> <lean>?',
} as const satisfies Rules;

export const points = {
  'lunar-day-of-new-year': { pattern: '(ngày)? (mùng|mồng) (<day>|<dayWord>) (Tết|tháng Giêng)', fields: { lunar: true, month: 1 } },
  'headed-date':
    '(ngày|<past>|ngày mùng|ngày mồng|mùng|mồng) <date>|ngày (mùng|mồng)? <dayWord> tháng (<month>|<monthWord>) ((,)? (của)? <ofYear>)?|(mùng|mồng) <dayWord> tháng (<month>|<monthWord>) ((,)? <ofYear>)?',
  'headed-date-spaced': 'ngày <day> / <month>',
  'daytime-date': '<daytime> {(ngày|<past>|mùng)? <date>}',
  'bracketed-date': '\\( {<date>} \\)|\\( {<date>} ,',
  'cued-date': '<cuedDate>|<listedDate>|<dateAlone>|<dateline>|<bareDate> <lean>|(sau|hết|chót|đêm|kể từ|hạn là|chót là) {<slashDate>}',
  'weekday-date': '<weekday> (,)? (ngày|<past>)? (mùng|mồng)? <date>',
  'month-year':
    'tháng (<month>|<monthWord>) (,)? (của)? <ofYear>|tháng <month>(/|-|.)<year>|tháng <month> - <year>|tháng <month> / <year>|tháng (<month>|<monthWord>) (,)? <year>',
  month: 'tháng (<month>|<monthAlone>) (<lean>|này)?|hồi {tháng (<month>|<monthAlone>)}|tháng (<month>|<monthWord>) <lean>',
  'twelfth-month': { pattern: 'tháng Chạp (,)? <ofYear>|tháng Chạp (<lean>|này)?', fields: { month: 12 } },
  'day-of-month': '(vào|trong|hôm) {ngày <dayAlone>}|ngày <day> <lean>',
  'this-month': { pattern: 'tháng (này|nay)', fields: { month: { by: 0 } } },
  'last-month': { pattern: 'tháng (trước|qua|vừa qua|vừa rồi|rồi)', fields: { month: { by: -1 } } },
  'next-month': { pattern: 'tháng (tới|sắp tới)', fields: { month: { by: 1 } } },
  'month-after': { pattern: 'tháng (sau|tiếp theo|kế tiếp)', fields: { month: { by: 1, from: 'either' } } },
  'that-month': { pattern: '(cùng tháng|tháng) (đó|ấy)|<sameMonth>', fields: { month: { by: 0, from: 'narrative' } } },
  'month-after-that': { pattern: 'tháng (sau|tiếp) (đó|ấy)', fields: { month: { by: 1, from: 'narrative' } } },
  'month-before-that': { pattern: 'tháng trước (đó|ấy)', fields: { month: { by: -1, from: 'narrative' } } },
  'day-of-month-relative': { pattern: 'ngày <day> tháng này', fields: { month: { by: 0 } } },
  'day-of-next-month': { pattern: 'ngày <day> tháng (sau|tới)', fields: { month: { by: 1 } } },
  'day-of-last-month': { pattern: 'ngày <day> tháng (trước|vừa qua|vừa rồi)', fields: { month: { by: -1 } } },
  quarter: 'quý <quarter>(/|-|.)<year>|quý <quarter> (,)? (của)? <ofYear>|quý <quarter>',
  'this-quarter': { pattern: 'quý (này|nay|hiện tại)', fields: { quarter: { by: 0 } } },
  'last-quarter': { pattern: 'quý (trước|vừa qua|vừa rồi)', fields: { quarter: { by: -1 } } },
  'next-quarter': { pattern: 'quý (tới|sau|tiếp|tiếp theo)', fields: { quarter: { by: 1 } } },
  season:
    '(<season>|<summer>) (,)? (của)? <ofYear>|(<season>|<summer>) <year>|(hồi|vào|trong|đến|từ|tới|sang|trước|sau|qua|suốt|dịp) {<season>}',
  'this-season': { pattern: '(<season>|<summer>) (này|năm nay)', fields: { year: { by: 0 } } },
  'next-season': { pattern: '(<season>|<summer>) (tới|sắp tới)', fields: { step: 1 } },
  'last-season': { pattern: '(<season>|<summer>) (trước|vừa qua|vừa rồi|năm ngoái)', fields: { step: -1 } },
  'first-half': { pattern: 'nửa đầu (của)? <ofYear>', fields: { half: 1 } },
  'second-half': { pattern: 'nửa (cuối|sau) (của)? <ofYear>', fields: { half: 2 } },
  'first-half-this-year': { pattern: 'nửa đầu năm', fields: { half: 1, year: { by: 0 } } },
  'second-half-this-year': { pattern: 'nửa (cuối|sau) năm', fields: { half: 2, year: { by: 0 } } },
  decade:
    '(những)? năm <decadeYear>|(thập niên|thập kỷ) <decadeYear>|(thập niên|thập kỷ|thập niên những năm|những năm) <decadeTens> (của thế kỷ (trước|XX|20))?',
  century: 'thế kỷ (thứ)? <century>',
  'split-year': '(mùa giải|mùa|niên vụ|năm học|niên độ|niên khóa) <year>(/|-)<endYear>',
  'this-century': { pattern: 'thế kỷ này', fields: { century: { by: 0 } } },
  'last-century': { pattern: 'thế kỷ trước', fields: { century: { by: -1 } } },
  today: {
    pattern: '(ngày)? hôm nay|bữa nay|<daytime> nay|<daytime> (ngày)? hôm nay',
    fields: { day: { by: 0 } },
  },
  yesterday: {
    pattern: '(ngày)? hôm qua|<daytime> qua|<daytime> (ngày)? hôm qua',
    fields: { day: { by: -1 } },
  },
  tomorrow: { pattern: 'ngày mai|<daytime> mai|<daytime> ngày mai', fields: { day: { by: 1 } } },
  'day-before-yesterday': { pattern: '(ngày)? hôm kia', fields: { day: { by: -2 } } },
  'day-after-tomorrow': { pattern: 'ngày (kia|mốt)', fields: { day: { by: 2 } } },
  'same-day': { pattern: 'cùng ngày|cùng hôm|(ngày)? hôm (đó|ấy)|ngày (đó|ấy)', fields: { day: { by: 0, from: 'narrative' } } },
  'next-day': { pattern: '(ngày)? hôm sau|<nextDay>|một ngày sau đó', fields: { day: { by: 1, from: 'narrative' } } },
  'previous-day': { pattern: '(ngày)? hôm trước|một ngày trước đó|ngày trước đó', fields: { day: { by: -1, from: 'narrative' } } },
  weekday: '<weekday> <lean>|{<Weekday>}|<weekdayAlone>|<shortWeekday>|<past> {<weekday>}|(vào|sáng|trưa|chiều|tối|đêm) {<weekday>}',
  'this-weekday': { pattern: '<Weekday> này', fields: { week: { by: 0 } } },
  'weekday-last-week': { pattern: '(hôm)? <weekday> (của)? tuần (trước|qua|vừa qua|vừa rồi|rồi)', fields: { week: { by: -1 } } },
  'weekday-this-week': { pattern: '(hôm)? <weekday> (của)? tuần (này|nay)', fields: { week: { by: 0 } } },
  'weekday-next-week': { pattern: '(hôm)? <weekday> (của)? tuần (sau|tới)', fields: { week: { by: 1 } } },
  'week-before-last': { pattern: 'tuần trước nữa', fields: { week: { by: -2 } } },
  'last-week': { pattern: 'tuần (trước|qua|vừa qua|vừa rồi|rồi)', fields: { week: { by: -1 } } },
  'this-week': { pattern: 'tuần (này|nay)', fields: { week: { by: 0 } } },
  'next-week': { pattern: 'tuần (tới|sắp tới)', fields: { week: { by: 1 } } },
  'week-after': { pattern: 'tuần (sau|tiếp theo|kế tiếp)', fields: { week: { by: 1, from: 'either' } } },
  'week-before-that': { pattern: 'tuần trước (đó|ấy)', fields: { week: { by: -1, from: 'narrative' } } },
  'week-after-that': { pattern: 'tuần sau (đó|ấy)', fields: { week: { by: 1, from: 'narrative' } } },
  'week-of-month': {
    pattern: 'tuần (đầu tiên|đầu|thứ nhất) (của|trong)? tháng (<month>|<monthWord>) (<ofYear>|/<year>)?',
    fields: { week: { nth: 1 } },
  },
  'numbered-week-of-month': 'tuần thứ <weekNumber> (của|trong)? tháng (<month>|<monthWord>) (<ofYear>|/<year>)?',
  'last-week-of-month': {
    pattern: 'tuần (cuối cùng|cuối) (của|trong)? tháng (<month>|<monthWord>) (<ofYear>|/<year>)?',
    fields: { week: { nth: -1 } },
  },
  'first-day-of-month': { pattern: 'ngày đầu tiên (của|trong)? tháng (<month>|<monthWord>) (<ofYear>|/<year>)?', fields: { nth: 1 } },
  'last-day-of-month': { pattern: 'ngày cuối cùng (của|trong)? tháng (<month>|<monthWord>) (<ofYear>|/<year>)?', fields: { nth: -1 } },
  'last-weekend': { pattern: 'cuối tuần (trước|qua|vừa qua|vừa rồi|rồi)', fields: { weekend: { by: -1 } } },
  'this-weekend': { pattern: 'cuối tuần (này|nay)', fields: { weekend: { by: 0 }, lean: 'future' } },
  'next-weekend': { pattern: 'cuối tuần (tới|sau)', fields: { weekend: { by: 1 } } },
  weekend: { pattern: '(dịp|vào)? cuối tuần', fields: { weekend: { by: 0 } } },
  'part-of-year': { pattern: '<part> năm', fields: { year: { by: 0 } } },
  'part-of-month': { pattern: '<part> tháng', fields: { month: { by: 0 } } },
  'part-of-century': '<part> (thế kỷ) <century>',
  ago: {
    pattern: '<count> <unit> (trước|trước đây|về trước)|cách (đây|nay) (hơn|gần|đúng|khoảng|tròn|chừng)? <count> <unit>',
    means: shiftFrom('publication', -1),
  },
  hence: { pattern: '<count> <unit> nữa', means: shiftFrom('publication', 1) },
  'earlier-than-that': { pattern: '(trước đó)? <count> <unit> trước (đó|ấy)|trước đó <count> <unit>', means: shiftFrom('narrative', -1) },
  'later-than-that': {
    pattern: '<count> <unit> sau (đó|ấy)|<count> <unit> <afterwards>|<opening> <unit> sau|sau đó <count> <unit>',
    means: shiftFrom('narrative', 1),
  },
  feast:
    '(lễ)? <feast> (<ofYear>|<year>)|(trước|sau|qua|dịp|vào|trong|hồi|đến|từ|cận|giáp) {(lễ)? <feast>}|(trước|sau|qua|dịp|đến|từ|cận|giáp) {<tet>}',
  'lunar-new-year': {
    pattern: 'Tết (Nguyên đán|Âm lịch|ta|cổ truyền)? (<ofYear>|<cycleYear> <year>|<cycleYear>|<year>)',
    fields: { lunar: true, month: 1, day: 1 },
  },
  'lunar-day-before-new-year': { pattern: '(ngày)? <day> (Tết|tháng Chạp)', fields: { lunar: true, month: 12 } },
  'lunar-new-year-eve': { pattern: '(đêm)? giao thừa', fields: { lunar: true, month: 12, nth: -1 } },
  'full-moon': { pattern: '(ngày)? rằm tháng (<month>|<monthWord>) (âm lịch)? <ofYear>?', fields: { lunar: true, day: 15 } },
  'last-full-moon': { pattern: '(ngày)? rằm tháng Chạp', fields: { lunar: true, month: 12, day: 15 } },
  'lunar-date': {
    pattern:
      '(ngày)? (mùng|mồng|rằm)? (<day>|<dayWord>)? tháng (<month>|<monthWord>) âm lịch <ofYear>?|(ngày)? <day>/<month> âm lịch <ofYear>?',
    fields: { lunar: true },
  },
} as const satisfies Rules;
