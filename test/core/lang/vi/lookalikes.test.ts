import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/core/summarize.ts';

const statesIn = (text: string): readonly (string | null)[] =>
  summarize({ text, url: null, title: null, site: null, byline: null, published: null, publishedFrom: null, language: 'vi' })
    .actors.filter(({ type }) => type === 'state')
    .map(({ canonical }) => canonical);

describe('short names of states in Vietnamese', () => {
  it('are not found in words that only begin like them', () => {
    const words = ['Pháp luật', 'Thái độ này', 'Mỹ phẩm', 'Ấn tượng ấy', 'Thai phụ', 'Thổ cẩm', 'Áo dài', 'Ý kiến đó', 'Hàn gắn'];
    for (const word of words) expect([word, statesIn(`${word} đã được nói đến nhiều trong cuộc họp hôm qua tại xã.`)]).toEqual([word, []]);
  });

  it('are found where a verb follows that begins like such a word', () => {
    const said: Readonly<Record<string, string>> = {
      'Nhật ký kết': 'JP',
      'Thái tổ chức lễ ký': 'TH',
      'Mỹ từ chối': 'US',
    };
    for (const [words, code] of Object.entries(said))
      expect([words, statesIn(`${words} thỏa thuận thương mại với Nga trong tuần này.`)]).toEqual([words, [code, 'RU']]);
  });
});
