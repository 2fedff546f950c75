import { describe, expect, it } from 'vitest';
import { readText, sentencesOf } from './paste.ts';

const readingOf = (text: string): string => sentencesOf(readText(text)).join(' | ');

describe('texts that are hardly an article', () => {
  it.each([
    'Hai nước ký hiệp định thuế hôm nay.',
    'TWO STATES SIGN TAX TREATY IN GENEVA',
    'HAI NƯỚC KÝ HIỆP ĐỊNH THUẾ TẠI GENEVA NGÀY 5 THÁNG 3',
    'Peru, Chile sign fishing pact',
    '1. Ký hiệp định thuế\n2. Mở cửa khẩu mới\n3. Lập đường dây nóng',
    '- Sign the treaty\n- Open the border\n- Exchange prisoners',
    'Deal signed',
  ])('reads all of: %s', (text) => {
    expect(readText(text).spans).toEqual([[0, text.length]]);
  });

  it('reads nothing where nothing is', () => {
    for (const text of ['', '   \n\n\t', '\u200b']) {
      const body = readText(text);
      expect(body.spans).toEqual([]);
      expect(body.title).toBeNull();
      expect(body.language).toBe('und');
      expect(body.reading.sentences).toEqual([]);
    }
  });

  it('reads a page of menus alone rather than nothing', () => {
    expect(readText('Home\nNews\nSport\nLog in').spans.length).toBeGreaterThan(0);
  });

  it('reads a language that it has no pack for, and names it', () => {
    const text = 'Accord de pêche\n\nLes deux pays ont signé un accord de pêche qui entre en vigueur dans un mois.';
    const body = readText(text);
    expect(body.language).toBe('fr');
    expect(body.spans).toEqual([[0, text.length]]);
    expect(sentencesOf(body)).toHaveLength(2);
  });
});

describe('inserts', () => {
  it('reads a sentence through what was put into it', () => {
    expect(
      readingOf(
        'Hai thành phố cam kết cùng nhau bảo vệ dòng sông chung theo bản ghi nhớ được\n\n>> Giá vàng hôm nay tăng mạnh\nQUẢNG CÁO\n\nký tại Huế hôm thứ Sáu. Bản ghi nhớ có hiệu lực năm năm.',
      ),
    ).toBe(
      'Hai thành phố cam kết cùng nhau bảo vệ dòng sông chung theo bản ghi nhớ được ký tại Huế hôm thứ Sáu. | Bản ghi nhớ có hiệu lực năm năm.',
    );
  });

  it('reads a paragraph that is cut off in the middle of a sentence below other stories', () => {
    const paragraph =
      'The port opens in May. Its two owners signed the lease on Monday after a year of talks that both of them had called off twice. They will share the cost of a new pier, and the harbour master, who has waited for it for ten years, refused to';
    const text = `Two ports sign lease\n\n3 May 2023\n\nTwo ports on the lake signed a lease on Monday that keeps the ferry running until 2035.\n\nMost viewed\n 1. Rain to return by Friday\n 2. Why nobody wants peas\n\n${paragraph}\n\nSign up to our newsletter\n\nsay when the work begins.`;
    expect(readingOf(text)).toContain('They will share the cost of a new pier');
    expect(readingOf(text)).not.toContain('Rain to return');
  });

  it('cuts a stray section name off the mark that closes the sentence', () => {
    const text =
      'Bộ trưởng nói: “Thỏa thuận này sẽ củng cố quan hệ thành một liên minh tập trung vào thương mại\n\nTHỂ THAO”.\n\nHai bên sẽ gặp lại nhau vào tháng sau tại thủ đô của nước chủ nhà.';
    expect(readingOf(text)).toBe(
      'Bộ trưởng nói: “Thỏa thuận này sẽ củng cố quan hệ thành một liên minh tập trung vào thương mại ”. | Hai bên sẽ gặp lại nhau vào tháng sau tại thủ đô của nước chủ nhà.',
    );
    expect(readText(text).dropped.map(({ start, end }) => text.slice(start, end))).toEqual(['THỂ THAO']);
  });

  it('does not join paragraphs that only a picture or a blank line parts', () => {
    expect(readingOf('Two states signed a treaty on Monday in the old town hall.\n\nNobody came to watch them do it.')).toBe(
      'Two states signed a treaty on Monday in the old town hall. | Nobody came to watch them do it.',
    );
  });
});

describe('a press release', () => {
  it('has its headline below the sender', () => {
    const text =
      'MINISTRY OF FISHERIES AND WATER RESOURCES\nDepartment of Press and Information\n\nPRESS RELEASE\n\n3 May 2023\n\nTwo ministries sign memorandum on lake fish\n\nThe Ministry of Fisheries and Water Resources and its counterpart signed a memorandum on lake fish on Tuesday.';
    expect(readText(text).title).toBe('Two ministries sign memorandum on lake fish');
  });
});

describe('what the caller knows', () => {
  const text = 'Reef treaty signed\n\nPosted 3 May 2023\n\nTwo island states signed a treaty on Tuesday to protect the reef between them.';

  it('wins over the text', () => {
    const body = readText(text, { title: 'Reef treaty signed', published: '2024-01-02', byline: 'A. Writer', language: 'en-GB' });
    expect(body).toMatchObject({
      title: 'Reef treaty signed',
      published: '2024-01-02',
      publishedFrom: 'caller',
      byline: 'A. Writer',
      language: 'en-GB',
    });
  });

  it('is filled in from the text', () => {
    expect(readText(text)).toMatchObject({
      title: 'Reef treaty signed',
      published: '2023-05-03',
      publishedFrom: 'text',
      byline: null,
      language: 'en',
    });
  });

  it('keeps the source of a date that a page gave', () => {
    expect(readText(text, { published: '2023-05-02', publishedFrom: 'metadata' })).toMatchObject({
      published: '2023-05-02',
      publishedFrom: 'metadata',
    });
  });
});

describe('roles', () => {
  it('tells headline, teaser, caption, heading and source', () => {
    const text = [
      'Ferry treaty saves night route',
      'Two ports, one ship',
      '',
      'A ferry leaves the harbour at dawn. (Photo: Ida Roth)',
      '',
      'The two ports signed a treaty on Monday that keeps the night route open until 2035.',
      '',
      'What it costs',
      '',
      'Each port pays half, and the state adds a fifth of what the ship burns in winter.',
      '',
      '(Reporting by Ida Roth; Editing by Jo Quist)',
    ].join('\n');
    expect(readText(text).reading.sentences.map(({ role }) => role)).toEqual([
      'title',
      'teaser',
      'caption',
      'caption',
      'paragraph',
      'heading',
      'paragraph',
      'source',
    ]);
  });
});
