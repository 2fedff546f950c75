/** Vietnamese expressions made of others: parts, ranges, open ranges, and words that look like dates and are none. */
import type { Expression } from '../../../dates/expression.ts';
import type { RuleSource, Said } from '../../../dates/grammar.ts';

type Rules = Readonly<Record<string, RuleSource>>;

const range = (said: Said): Expression | null => {
  const from = said.expression('a');
  const to = said.expression('b');
  return from === null || to === null ? null : { type: 'range', from, to };
};
const open =
  (type: 'since' | 'until', ahead?: boolean) =>
  (said: Said): Expression | null => {
    const bound = said.expression('a');
    return bound === null ? null : { type, bound, ...(ahead === undefined ? {} : { ahead }) };
  };

export const parts = {
  'part-of': '<part> <point>',
} as const satisfies Rules;

export const phrases = {
  range: { pattern: 'từ (ngày)? <a:bound> (đến|tới|đến hết|cho đến|-) (ngày)? <b:bound>', means: range },
  'point-range': { pattern: '<a:point> (đến|tới|đến hết|-) <b:point>', means: range },
  'day-range': {
    pattern:
      '(ngày|hôm) <a:day> (-|và|đến|tới) (ngày)? <b:date>|<a:day>-<b:bareDate>|<a:day> - <b:date>|(ngày|hôm) <a:date> (-|đến|tới) (ngày)? <b:date>',
    means: range,
  },
  'month-range': { pattern: 'tháng <a:month> (đến|tới|-|và) (tháng)? <b:monthOfYear>', means: range },
  'year-range': {
    pattern: '(giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm|năm học|các năm|trong các năm)? <a:year> (-|đến) <b:year>',
    means: range,
  },
  'split-year': '(mùa giải|mùa|niên vụ|năm học|niên độ|niên khóa) <year>(/|-)<endYear>',
  since: { pattern: '(từ|kể từ|bắt đầu từ) (ngày|hôm)? <a:bound> (đến nay|tới nay|trở đi|đến giờ)?', means: open('since') },
  until: {
    pattern: '(trước|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|đến hết|cho đến hết|hạn chót|hạn chót là) (ngày)? <a:bound>',
    means: open('until'),
  },
  'until-ahead': { pattern: '(đến|tới|cho đến) (ngày)? <a:bound>', means: open('until', true) },
  'not-ordinal': {
    pattern:
      '(lần|bên|nước|đứng|xếp|hạng|vị trí|thành phố|người|cái|trận|vòng|phiên|vụ|bàn|quốc gia|công ty|đợt|kỳ|khóa|ngôi|điều|điểm|bài|tập|chiếc|nhà) <weekday>',
    means: null,
  },
  'not-every-month': { pattern: '(mỗi|hàng|hằng|từng) tháng (<month>|<monthWord>)', means: null },
  'not-every-year': { pattern: '(mỗi|hàng|hằng|từng) năm <year>', means: null },
  'not-street': {
    pattern:
      '(đường|phố|quốc lộ|ngõ|hẻm|số nhà|căn hộ|bệnh viện|trường|công viên|quảng trường|cầu|hầm|nhà máy|đại lộ|sân vận động|xã|phường|tỉnh lộ) (<day>/<month>/<year>|<day>/<month>|<day>-<month>|<day>.<month>)',
    means: null,
  },
  'not-instrument-number': { pattern: 'số <count>/<year>', means: null },
} as const satisfies Rules;
