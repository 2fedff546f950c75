/** Words that tell when a Vietnamese clause happens: aspect before the verb, plans, deadlines. */
import type { Lean } from '../../../dates/expression.ts';
import { phraseClass } from '../../../text/pattern.ts';

const of = (lean: Lean, ...words: readonly string[]): (readonly [string, Lean])[] => words.map((word) => [word, lean]);

export const cues = phraseClass<Lean>([
  ...of(
    'future',
    'sẽ',
    'thời hạn',
    'hạn',
    'hạn chót',
    'dự kiến',
    'sắp',
    'chuẩn bị',
    'có kế hoạch',
    'lên kế hoạch',
    'theo kế hoạch',
    'dự định',
    'hẹn',
    'chậm nhất',
    'muộn nhất',
    'hết hạn',
    'đến hạn',
    'phải hoàn tất',
    'hướng tới',
    'nhằm',
    'sắp tới',
    'tới đây',
    'kỳ vọng',
    'hy vọng',
    'mong muốn',
    'mục tiêu',
    'được ấn định',
    'lùi sang',
    'lùi đến',
    'dời sang',
    'hoãn đến',
    'hoãn sang',
    'phấn đấu',
  ),
  ...of('past', 'đã', 'từng', 'vừa', 'vừa mới', 'mới đây', 'hồi', 'trước đó', 'vừa qua', 'xảy ra', 'bị', 'chưa'),
  ...of('future', 'sẽ bị', 'có thể bị', 'sẽ được', 'chưa thể'),
]);
