import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/dates.ts';
import { dates as en } from '../../../src/core/lang/en/dates.ts';
import { dates as vi } from '../../../src/core/lang/vi/dates.ts';
import { textOf } from '../../../src/core/text/reading.ts';
import { readingOf } from './reading.ts';

const PUBLISHED = '2024-06-12T08:30:00';
const grammars = { vi, en };

function read(language: keyof typeof grammars, text: string, published: string | null = PUBLISHED) {
  const reading = readingOf(text);
  return findDates(reading, grammars[language], published).map((found) => ({ ...found, quote: textOf(reading.tokens, found) }));
}
const values = (language: keyof typeof grammars, text: string, published: string | null = PUBLISHED) =>
  read(language, text, published).map(({ value }) => value);

describe('what is told', () => {
  test('the longest whole phrase wins before its parts', () => {
    expect(read('vi', 'Từ ngày 21 đến 23/5/2024, đoàn ở Lào.')).toMatchObject([
      { quote: 'Từ ngày 21 đến 23/5/2024', value: '2024-05-21/2024-05-23' },
    ]);
    expect(read('en', 'It runs from late March to mid-May 2023.')).toMatchObject([{ value: '2023-03/2023-05' }]);
  });

  test('every value comes with its bounds, its part and its rule', () => {
    expect(read('vi', 'Hội nghị cuối tháng 6 năm 2022.')).toMatchObject([
      {
        quote: 'cuối tháng 6 năm 2022',
        value: '2022-06',
        part: 'late',
        earliest: '2022-06-01',
        latest: '2022-06-30',
        anchored: false,
        rule: 'vi/date/part-of',
      },
    ]);
  });

  test('in any Unicode form, with either tone mark, across a line’s end', () => {
    const text = 'Văn phòng mở ngày 31 tháng 1 năm 2023, hoà giải xong quý III/2024.';
    for (const form of ['NFC', 'NFD'] as const) expect(values('vi', text.normalize(form))).toEqual(['2023-01-31', '2024-35']);
    expect(values('vi', 'vào ngày 31\ntháng 1 năm\n2023')).toEqual(['2023-01-31']);
    expect(values('vi', 'vào tháng\n\n1 năm')).toEqual([]);
  });

  test('impossible days are none', () => {
    expect(values('vi', 'ngày 31/2/2024, ngày 30 tháng 2, 32/13/2020')).toEqual([]);
    expect(values('en', '31 April 2023, February 29, 2023')).toEqual([]);
  });

  test('numbers that are part of something else are none', () => {
    expect(values('vi', 'Nghị định 15/2024/NĐ-CP, 3.400/5.000 hộ, 31/1 Nguyễn Trãi, tăng 3/4, số 0912.345.678, thắng 2-1.')).toEqual([]);
    expect(values('en', 'About 2,014 people, $2,019, 9/11, 24/7, Boeing 747, version 1.2.24, 6-4 6-2.')).toEqual([]);
  });
});

describe('what it is told from', () => {
  test('the story stays at its day when a stay around it is told', () => {
    expect(values('vi', 'Chiều 4/6, ông đón vị khách đang ở thăm từ ngày 3 đến 5/6. Họ ký, và sáng cùng ngày họ đặt vòng hoa.')).toEqual([
      '2024-06-04',
      '2024-06-03/2024-06-05',
      '2024-06-04',
    ]);
  });

  test('a day without a year takes the nearest, as the tense says', () => {
    expect(values('vi', 'Lễ ký sẽ diễn ra ngày 3/9.')).toEqual(['2024-09-03']);
    expect(values('vi', 'Hai bên đã ký ngày 3/12.')).toEqual(['2023-12-03']);
    expect(values('en', 'The hearing is scheduled for Oct. 5.')).toEqual(['2024-10-05']);
    expect(values('en', 'Fighting broke out on Nov. 9.')).toEqual(['2023-11-09']);
  });

  test('a month just past may be the present one, once it is mostly over', () => {
    expect(values('vi', 'Tài liệu công bố đầu tháng 4 vừa rồi.', '2021-04-30')).toEqual(['2021-04']);
    expect(values('vi', 'Tài liệu công bố tháng 4 vừa rồi.', '2021-04-05')).toEqual(['2020-04']);
  });

  test('without a publication date its year stays open', () => {
    expect(read('vi', 'Hai bên gặp nhau ngày 31/1.', null)).toMatchObject([
      { value: 'XXXX-01-31', earliest: null, latest: null, anchored: false },
    ]);
    expect(values('vi', 'Ngày 10/6 phiên hòa giải thất bại; hôm sau họ ký.', null)).toEqual(['XXXX-06-10', 'XXXX-06-11']);
  });

  test('without a publication date the year of the narrative is taken, and today is left out', () => {
    expect(read('vi', 'Ngày 5/6/2022 họ gặp nhau. Trước đó vào tháng 5, tàu đã cập cảng.', null)).toMatchObject([
      { anchored: false },
      { value: '2022-05', anchored: true },
    ]);
    expect(values('vi', 'Hôm nay và tuần trước, thứ Hai này.', null)).toEqual([]);
  });

  test('expressions that go on from the last date', () => {
    expect(values('en', 'It was signed on Dec. 27, 2023 and collapsed four days later.')).toEqual(['2023-12-27', '2023-12-31']);
    expect(values('en', 'A pact was signed in April 2022; another failed the following month.')).toEqual(['2022-04', '2022-05']);
    expect(values('vi', 'Ngày 5/6 họ ký. Tòa sẽ xử ngày 1/9. Cùng ngày, công ty rút đơn.')).toEqual([
      '2024-06-05',
      '2024-09-01',
      '2024-06-05',
    ]);
  });

  test('"the same day" at the head of a paragraph is the day that the article is about', () => {
    const text = 'Ngày 10/6, hai bên ký. Thông báo ngày 3/6 bị thu hồi.\n\nCùng ngày, công ty trả lương.';
    expect(values('vi', text)).toEqual(['2024-06-10', '2024-06-03', '2024-06-10']);
  });

  test('weekdays look back unless their clause looks ahead', () => {
    expect(values('en', 'The union said on Tuesday its members would walk out on Thursday.')).toEqual(['2024-06-11', '2024-06-13']);
    expect(values('en', 'He left on Wednesday.')).toEqual(['2024-06-12']);
  });

  test('a date in brackets says which weekday is meant', () => {
    expect(read('vi', 'Trước đó, sáng thứ Sáu (31.5), công nhân tập trung.')).toMatchObject([
      { quote: 'thứ Sáu', value: '2024-05-31' },
      { quote: '31.5', value: '2024-05-31' },
    ]);
  });

  test('a weekday after its date is that day', () => {
    expect(values('vi', 'Lễ ký: 17/5/2024 (thứ Sáu).')).toEqual(['2024-05-17', '2024-05-17']);
  });

  test('a weekday that contradicts its date is told, and the date stays', () => {
    expect(read('vi', 'thứ Hai ngày 5/6/2024')).toMatchObject([{ value: '2024-06-05', note: 'weekday contradicts the date' }]);
    expect(read('vi', 'thứ Tư ngày 5/6/2024')[0]).not.toHaveProperty('note');
  });

  test('dates of bare numbers follow the habit that the text shows', () => {
    expect(values('en', 'Signed on 7/12/2023, in force since 28/02/2024.')).toEqual(['2023-12-07', '2024-02-28/..']);
    expect(values('en', 'Signed on 7/12/2023, it ends on 12/31/2028.')).toEqual(['2023-07-12', '2028-12-31']);
    expect(values('en', 'Signed on 7/12/2023, as agreed on 9 November 2022.')).toEqual(['2023-12-07', '2022-11-09']);
  });

  test('what was told of a year long past goes on in it', () => {
    expect(values('vi', 'Tàu chìm vào tháng 9/1939. Các thủy thủ lên bờ ngày 25/9.')).toEqual(['1939-09', '1939-09-25']);
  });
});

test('mentions are in the order of the text and never overlap', () => {
  const found = read(
    'vi',
    'Từ năm 2023 đến năm 2026, hôm nay, 12/6, đầu tháng 7 tới, thứ Hai tuần sau (17/6), từ 20.6 đến 5.7 và cuối năm.',
  );
  expect(found.length).toBeGreaterThan(5);
  for (let at = 1; at < found.length; at++) expect(found[at]?.from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
});

test('a text of nothing but numbers and half dates is read through, in no more than its own length of steps', () => {
  for (const [language, text] of [
    ['vi', '3 năm '],
    ['vi', 'từ ngày 3/4 đến '],
    ['en', 'between the first half of '],
    ['en', '1/2/'],
  ] as const)
    expect(read(language, text.repeat(5000)).length).toBeLessThanOrEqual(5000);
});
