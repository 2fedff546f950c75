/** Vietnamese expressions made of others: parts, ranges, open ranges, and words that look like dates and are none. */
import type { Expression, Field } from '../../../dates/expression.ts';
import type { RuleSource, Said } from '../../../dates/grammar.ts';

type Rules = Readonly<Record<string, RuleSource>>;

const isNumberAlone = (expression: Expression): boolean =>
  expression.type === 'calendar' &&
  typeof expression.day === 'number' &&
  expression.month === undefined &&
  expression.weekday === undefined;

/** Two numbers are no days unless one of them has a month: "từ 24-29 km". */
const range = (said: Said): Expression | null => {
  const from = said.expression('a');
  const to = said.expression('b');
  return from === null || to === null || (isNumberAlone(from) && isNumberAlone(to)) ? null : { type: 'range', from, to };
};

/** "từ nay đến 30/4": from the day of publication on. */
const fromNow = (said: Said): Expression | null => {
  const to = said.expression('b');
  return to === null || isNumberAlone(to) ? null : { type: 'range', from: { type: 'calendar', day: { by: 0 } }, to };
};

/** "(5/9/1962 - 5/9/2024)" tells an anniversary by two dates, not a range. */
const rangeOfDates = (said: Said): Expression | null | undefined => {
  const found = range(said);
  if (found?.type !== 'range' || found.from.type !== 'calendar' || found.to.type !== 'calendar') return found;
  const { from, to } = found;
  return from.year !== undefined && from.year !== to.year && from.month === to.month && from.day === to.day ? undefined : found;
};

const MONTHS_OF_YEAR = 12;
/** "9 tháng đầu năm 2023": from January or to December. */
const monthsOf =
  (end: 'first' | 'last') =>
  ({ all: { count, year } }: Said): Expression | null => {
    if (count === undefined) return null;
    const of: Field = year ?? { by: 0 };
    const [from, to] = end === 'first' ? [1, count] : [MONTHS_OF_YEAR - count + 1, MONTHS_OF_YEAR];
    return { type: 'range', from: { type: 'calendar', year: of, month: from }, to: { type: 'calendar', year: of, month: to } };
  };
/** "đến cuối năm 2025" is told by its end already. */
const isEndOf = (bound: Expression): boolean => bound.type === 'calendar' && bound.part === 'late';

const open =
  (type: 'since' | 'until', ahead?: boolean) =>
  (said: Said): Expression | null => {
    const bound = said.expression('a');
    if (bound === null || (type === 'until' && isEndOf(bound))) return bound;
    return { type, bound, ...(ahead === undefined ? {} : { ahead }) };
  };

export const parts = {
  'part-of': '<part> (<point>|<yearAlone>)',
} as const satisfies Rules;

export const rough = {
  around: '<around> <point>',
} as const satisfies Rules;

export const phrases = {
  range: {
    pattern:
      '(từ|kể từ) (lúc|khoảng)? <clock>? <daytime>? (ngày|hôm)? <a:bound> (đến|tới|đến hết|tới hết|cho đến|cho tới|cho đến hết|-) (lúc|khoảng)? <clock>? <daytime>? (ngày|hôm)? <b:bound>',
    means: range,
  },
  'from-now': {
    pattern: '(từ|kể từ) (nay|bây giờ|giờ) (đến|tới|đến hết|tới hết|cho đến|cho tới|cho đến hết) <daytime>? (ngày|hôm)? <b:bound>',
    means: fromNow,
  },
  'point-range': { pattern: '<a:point> (đến|tới|đến hết|-) <b:point>', means: rangeOfDates },
  'day-range': {
    pattern:
      '(ngày|hôm) <a:day> (-|và|đến|tới) (ngày)? <b:date>|<a:day>-<b:slashDate>|<a:day> - <b:slashDate>|(\\(|dịp|lễ|nghỉ|đợt|kỳ) {<a:bareDate> - <b:date>}|(các)? ngày <a:day> , <day> (và|,) <b:date>|(các)? ngày <a:day> , <day> , <day> (và|,) <b:date>|(ngày|hôm) <a:date> (-|đến|tới) (ngày)? <b:date>',
    means: rangeOfDates,
  },
  'month-range': { pattern: 'tháng <a:month> (đến|tới|-) (tháng)? <b:monthOfYear>', means: range },
  'year-range': {
    pattern:
      '(giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm|năm học|các năm|trong các năm)? <a:year> (-|đến) <b:year>|(mùa giải|mùa|niên vụ|năm học|niên độ|niên khóa) <a:year>/<b:year>',
    means: range,
  },
  'first-months': { pattern: '<months> tháng đầu (tiên)? (của)? (<ofYear>|năm)', means: monthsOf('first') },
  'last-months': { pattern: '<months> tháng cuối (cùng)? (của)? (<ofYear>|năm)', means: monthsOf('last') },
  since: { pattern: '(từ|kể từ) (ngày|hôm)? <a:openBound> (đến nay|tới nay|trở đi|đến giờ)?', means: open('since') },
  until: {
    pattern:
      '(trước|không muộn hơn|không quá|hạn cuối là|chậm nhất|chậm nhất là|chậm nhất vào|chậm nhất trong|muộn nhất trong|muộn nhất|muộn nhất là|muộn nhất vào|đến hết|cho đến hết|hạn chót|hạn chót là) (ngày)? <a:openBound>',
    means: open('until'),
  },
  'before-year-ends': {
    pattern: 'trước khi (kết thúc|hết) (của)? (<ofYear>|<thisYear>)|trước khi (<ofYear>|năm) (kết thúc|khép lại)',
    means: ({ all: { year = { by: 0 } } }) => ({ type: 'until', bound: { type: 'calendar', year } }),
  },
  'until-ahead': { pattern: '(đến|tới|cho đến) (ngày)? <a:openBound>', means: open('until', true) },
  'as-of': { pattern: '(tính|tính cho) (đến|tới) {(hết)? <a:openBound>}', means: (said) => said.expression('a') },
} as const satisfies Rules;

/** Words that look like dates and are none. They yield to any date of the same length. */
export const nots = {
  'not-ordinal': {
    pattern:
      '(lần|bên|nước|đứng|xếp|hạng|vị trí|thành phố|người|cái|trận|vòng|phiên|vụ|bàn|quốc gia|công ty|đợt|kỳ|khóa|ngôi|điều|điểm|bài|tập|chiếc|nhà) <weekday>',
    means: null,
  },
  'not-share': {
    pattern:
      '(từ|đến|tới|trước|sau|hết)? <day>(/|.)<month> (số|ghế|trở lên|trở xuống|triệu|tỷ|tỉ|nghìn|ngàn|tổng|thế kỷ|đại biểu|thành viên|nghị sĩ|dân số|diện tích|phiếu|chặng|quãng|đồng|USD|điểm|km|m|kg|ha|độ)|(trước|sau) <day>.<month> (năm|tháng|tuần|ngày|giờ|phút)|từ <day>(/|.)<month> (lên|xuống|còn|tới|đến) <day>(/|.)<month> (số|triệu|tỷ|tỉ|nghìn|ngàn|tổng|đồng|USD|điểm|km|m|kg|ha|độ)|từ <day>(/|.)<month> (lên|xuống|còn) <day>(/|.)<month>',
    means: null,
  },
  'not-every-year-day': { pattern: '(ngày)? <date> (hằng|hàng|mỗi) năm', means: null },
  'not-a-day': { pattern: '(ngày)? <badDay> tháng <month> <ofYear>?|ngày <badDay>(/|-|.)<month>', means: null },
  'not-every-week': { pattern: '(mỗi|hàng|hằng|các) (ngày)? <weekday>|<Weekday> (hàng|hằng|mỗi) tuần', means: null },
  'not-idiom': { pattern: '(ngày|tháng|năm) này qua (ngày|tháng|năm) khác', means: null },
  'not-beginning': { pattern: '(lần|bắt|ban|dẫn|đứng|hàng|đối|khởi|mở) đầu', means: null },
  'not-crop': { pattern: '(mùa|vụ)? (đông xuân|hè thu|thu đông)', means: null },
  'not-every-month': { pattern: '(mỗi|hàng|hằng|từng) tháng (<month>|<monthWord>)', means: null },
  'not-every-year': { pattern: '(mỗi|hàng|hằng|từng) năm <year>', means: null },
  'not-street': {
    pattern:
      '(đường|phố|quốc lộ|ngõ|hẻm|số nhà|căn hộ|bệnh viện|trường|công viên|quảng trường|cầu|hầm|nhà máy|đại lộ|sân vận động|xã|phường|tỉnh lộ) (<day>/<month>/<year>|<day>/<month>|<day>-<month>|<day>.<month>)',
    means: null,
  },
  'not-instrument-number': { pattern: 'số <count>/<year>', means: null },
  'not-duration': {
    pattern:
      '<count> <unit> (qua|vừa qua|vừa rồi|tới|sắp tới|tiếp theo|sau|gần đây|liên tiếp|liền|này|nay)|<vague> <unit> (này|nay|qua|vừa qua|tới|sắp tới|tiếp theo|trước|trước đây|trước đó|sau|sau đó|nữa|gần đây)|thêm <count> <unit> nữa',
    means: null,
  },
  'not-before-event': {
    pattern:
      '<count> <unit> (trước|sau) (khi|cuộc|ngày|thời điểm|lúc|đợt|trận|vụ|kỳ|hội nghị|thềm|mùa|lễ|chuyến|phiên|buổi|bầu cử|chiến tranh)',
    means: null,
  },
} as const satisfies Rules;
