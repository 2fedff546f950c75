import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/core/body/lines.ts';
import { stampLine, stampsIn } from '../../../src/core/body/published.ts';
import { text as en } from '../../../src/core/lang/en/text.ts';
import { text as vi } from '../../../src/core/lang/vi/text.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { readText } from './paste.ts';

const lexicons = { vi, en };

function first(line: string, language: 'vi' | 'en'): string | undefined {
  const tokens = tokenize(line);
  return stampsIn(tokens, 0, tokens.length, lexicons[language])[0]?.iso;
}

describe('the first date of a publication line', () => {
  it.each([
    ['thời gian:2024-07-13 02:34:10', '2024-07-13T02:34:10'],
    ['ngày phát hành:2024-07-23 20:51    Số lần nhấp chuột:121', '2024-07-23T20:51'],
    ['Đăng ngày: 03/05/2023 - 11:29', '2023-05-03T11:29'],
    ['Đăng ngày: 03/05/2023 - 11:29Sửa đổi ngày: 04/05/2023 - 09:00', '2023-05-03T11:29'],
    ['Thứ ba, 14/01/2025 19:12 (GMT+7)', '2025-01-14T19:12'],
    ['Thứ 7, 19/04/2025, 16:05 (GMT+7)', '2025-04-19T16:05'],
    ['16:05, 19/04/2025', '2025-04-19T16:05'],
    ['LĐO | 14/01/2025 | 19:12', '2025-01-14T19:12'],
    ['Cập nhật lúc: 07:45 09/08/2023', '2023-08-09T07:45'],
    ['Đăng: 04.03.2025 16:05', '2025-03-04T16:05'],
    ['Chủ nhật, 5-3-2023 | 8h05', '2023-03-05T08:05'],
    ['Chủ nhật, 5-3-2023 | 18h05', '2023-03-05T18:05'],
    ['Hà Nội, ngày 20 tháng 5 năm 2025', '2025-05-20'],
    ['12 tháng 5 2024', '2024-05-12'],
    ['14 tháng 01, 2025', '2025-01-14'],
    ['03:15 CH, 12/03/2024', '2024-03-12T15:15'],
  ])('Vietnamese: %s', (line, iso) => {
    expect(first(line, 'vi')).toBe(iso);
  });

  it.each([
    ['Posted Wed 28/08/2024 at 4:12pm, updated Wed 28/08/2024 at 5:40pm', '2024-08-28T16:12'],
    ['Posted February 13, 2025 6:05 a.m. | Updated February 13, 2025 11:48 a.m.', '2025-02-13T06:05'],
    ['20 May 2025', '2025-05-20'],
    ['Health | 20 May 2025', '2025-05-20'],
    ['Tuesday, September 12, 2023', '2023-09-12'],
    ['Posted: Aug 27, 2024 / 06:42 PM CDT', '2024-08-27T18:42'],
    ['Published 3:15 PM EDT, Tue May 7, 2024', '2024-05-07T15:15'],
    ['Jun 18, 2024 – 11.05am', '2024-06-18T11:05'],
    ['Fri 9 Feb 2024 17.30 GMT', '2024-02-09T17:30'],
    ['18:27, 30/01/2025 | UPDATED 07:02, 31/01/2025', '2025-01-30T18:27'],
    ['2024-08-28T16:12:00+10:00', '2024-08-28T16:12:00'],
    ['Update: September, 09/2025 - 08:12', '2025-09-09T08:12'],
    ['the 3rd of May 2023', '2023-05-03'],
    ['05 May, 2023, 08:00 ET', '2023-05-05T08:00'],
    ['12/31/2024 5:00 p.m.', '2024-12-31T17:00'],
    ['Thursday 03/04/2021', '2021-03-04'],
    ['03/04/2021 09:00 EST', '2021-03-04T09:00'],
    ['03/04/2021', '2021-04-03'],
    ['12 AM, 1 June 2022', '2022-06-01T00:00'],
    ['Published Thu, Sep 18 20255:40 PM EDT', '2025-09-18'],
  ])('English: %s', (line, iso) => {
    expect(first(line, 'en')).toBe(iso);
  });

  it.each(['31/02/2024', '45/13/2024', 'May 2025', 'tháng 5 năm 2025', '2024', '14.1', '1.200/1.850', 'IP 192.168.1.20', '3 hours ago'])(
    'is none: %s',
    (line) => {
      expect(first(line, 'vi')).toBeUndefined();
      expect(first(line, 'en')).toBeUndefined();
    },
  );
});

describe('a publication line', () => {
  const isStamp = (line: string): boolean => {
    const tokens = tokenize(line);
    return stampLine(tokens, readLine(tokens, 0, tokens.length, en), 5, en).length > 0;
  };

  it('says hardly more than its dates', () => {
    expect(isStamp('Posted Wed 28/08/2024 at 4:12pm, updated Wed 28/08/2024 at 5:40pm')).toBe(true);
    expect(isStamp('LEDGERLINE | 18 June 2024 | 4 min read')).toBe(true);
  });

  it('is no headline that has a date', () => {
    expect(isStamp('What the ministers agreed in Lomé on 18 June 2024 and what they did not')).toBe(false);
  });
});

describe('the publication date of a text', () => {
  const article = 'Two ports sign ferry treaty';
  const body = 'The two ports signed a ferry treaty on Monday that keeps the night route open until 2035, their mayors said.';

  it.each([
    ['the posted date, not the updated one', `${article}\nUpdated 5 May 2023\nPosted 3 May 2023\n${body}`, '2023-05-03'],
    [
      'the date at the headline, not the one over the menu',
      `Friday, 7 July 2023\nHome  News  Sport\n${article}\n3 May 2023\n${body}`,
      '2023-05-03',
    ],
    [
      'the date below the text, not the one over the menu',
      `Friday, 7 July 2023\nHome  News  Sport\n${article}\n${body}\nHERALD | 3 May 2023 | 08:15`,
      '2023-05-03T08:15',
    ],
    [
      'the date of a line with a zone that is a word of another language',
      `${article}\nUpdated - October 5, 2023 09:12 pm IST | Published - October 3, 2023 05:40 pm IST - LOME\n${body}`,
      '2023-10-03T17:40',
    ],
    ['the updated date where there is no other', `${article}\nLast updated: 5 May 2023\n${body}`, '2023-05-05'],
    ["the dateline's date with its year", `${article}\nLOME, 3 May 2023 - ${body}`, '2023-05-03'],
    [
      'no date of the story itself',
      `${article}\nOn 2 May 2023 the two ports signed a ferry treaty that keeps the night route open until 2035, their mayors said.`,
      null,
    ],
    ['no date of a point in a list above the text', `${article}\n- 2 May 2023: signed\n- 1 June 2035: ends\n${body}`, null],
    ['no date of a licence in the footer', `${article}\n${body}\n© 2024 Herald. Licence 214 issued 11/6/2021`, null],
    [
      'no date of a related article',
      `${article}\n${body}\nRelated Stories\nFerry strike called off (1 May 2023)\nHarbour festival moves`,
      null,
    ],
  ])('is %s', (_, text, published) => {
    expect(readText(text).published).toBe(published);
  });
});
