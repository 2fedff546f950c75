import { describe, expect, it } from 'vitest';
import { text as en } from '../../../src/core/lang/en/text.ts';
import { text as vi } from '../../../src/core/lang/vi/text.ts';
import { spanOf } from '../../../src/core/text/reading.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import type { TextLexicon } from '../../../src/core/text/text-lexicon.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

function split(text: string, lexicon: TextLexicon | undefined): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, { from: 0, to: tokens.length }, lexicon).map((range) => text.slice(...spanOf(tokens, range)));
}

describe('Vietnamese sentences', () => {
  it.each([
    'Lễ ký diễn ra tại TP. Huế chiều qua.',
    'GS. TS. Lê Bá Thành và PGS. Đinh Thị Mùi tham dự.',
    'Ông Trần Văn B. Khai nhận đã nhận tiền.',
    'Bị cáo Nguyễn Văn A. Thừa nhận hành vi.',
    'Bà H. cho biết bản ghi nhớ chưa được ký.',
    'Mr. Tanaka nói bằng tiếng Việt.',
    'Hợp đồng trị giá 1.200.000 USD và 3,5 triệu euro được ký.',
    'Thỏa thuận ký ngày 14.1 có hiệu lực ngay.',
    'Công ty Mekong Co., Ltd. Việt Nam là bên mua.',
    'Văn kiện nhắc đến "nhân đạo. cứu trợ" ở phần cuối.',
    'Trang tin example.vn đăng toàn văn.',
    '1. Thành lập tổ công tác chung.',
    'Họ hỏi nhau "Ký hay không?", rồi im lặng.',
    'Thỏa thuận gồm 5 điều, 12 khoản, v.v. và một phụ lục.',
    'Chúng tôi... chưa ký.',
  ])('does not cut: %s', (text) => {
    expect(split(text, vi)).toEqual([text]);
  });

  it.each([
    ['Hai bên đã ký. Lễ ký diễn ra ở Huế.', 2],
    ['“Chúng tôi đã ký.” Ông nói thêm rằng chưa có ngày.', 2],
    ['Ai ký? Không ai cả! Họ chỉ bắt tay.', 3],
    ['Ngày ký là 5/7. 12 người dự.', 2],
    ['Bản ghi nhớ đã hết hạn... Hai bên đàm phán lại.', 2],
    ['Ông rời NATO. Ông về nước năm 2020. Không ai biết.', 3],
    ['Kế hoạch bị hoãn.. Lý do chưa rõ.', 2],
    ['(Ảnh chụp hôm qua.) Lễ ký bị hoãn.', 2],
  ])('cuts %s into %i', (text, count) => {
    expect(split(text, vi)).toHaveLength(count);
  });
});

describe('English sentences', () => {
  it.each([
    'Mr. Adeyemi and Dr. Quist signed for the U.S. Department of Energy.',
    'The hearing is set for Oct. 5 at 9:30 a.m. Eastern time.',
    'Under Art. 19 and No. 7 the parties must meet.',
    'Gov. J. B. Harlow vetoed the St. Clair compact.',
    'PINE FALLS, Minn. (KPFW) — Workers voted.',
    'Northwind Inc. Chairman Ida Roth resigned.',
    'She signed "Yes!" in the margin.',
    'The pact (signed in 2010.) was never used, he said.',
    'Robert Kane Jr. Memorial Hospital is a party.',
    'Prices rose 3.5 percent vs. Forecasts of 2.',
    'He asked, "Who signed?" and left.',
  ])('does not cut: %s', (text) => {
    expect(split(text, en)).toEqual([text]);
  });

  it.each([
    ['It hopes to get arms from the U.S. The deal was signed Monday.', 2],
    ['Talks ended at 2 a.m. He went home.', 2],
    ['"We signed," she said. "Nobody knew."', 2],
    ['It was signed in Doha on Dec. 27. A day later it collapsed.', 2],
    ['The buyer is Straits Ltd. It paid cash.', 2],
    ['Who signed? Nobody. Why?', 3],
    ['The text is final… Nothing can be changed.', 2],
    ['“We accept.” The minister smiled.', 2],
    ['He won 3-1.” Then he left.', 2],
  ])('cuts %s into %i', (text, count) => {
    expect(split(text, en)).toHaveLength(count);
  });
});

describe('sentences of any language', () => {
  it('ends Chinese sentences without a space', () => {
    expect(split('双方签署了协议。该协议立即生效。', undefined)).toEqual(['双方签署了协议。', '该协议立即生效。']);
  });

  it('reads a block without an end as one sentence', () => {
    expect(split('Accord signé à Lomé', undefined)).toEqual(['Accord signé à Lomé']);
  });

  it('has nothing to say of nothing', () => {
    expect(split(' \n ', undefined)).toEqual([]);
  });
});
