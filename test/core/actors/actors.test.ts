import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/core/actors/actors.ts';
import type { Entity } from '../../../src/core/actors/entity.ts';
import { packs } from '../../../src/core/lang/packs.ts';
import { textOf } from '../../../src/core/text/reading.ts';
import { readingOf } from './reading.ts';

const find = (language: string, text: string): readonly Entity[] => {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return findActors(readingOf(text, pack.text), pack.actors);
};
const vi = (text: string) => find('vi', text);
const en = (text: string) => find('en', text);
const named = (actors: readonly Entity[], name: string): Entity | undefined => actors.find(({ names }) => names.includes(name));

describe('one actor, once', () => {
  it('takes a name in either order, a family name and a title for one person', () => {
    const actors = vi('Thủ tướng Sato Kenji đến nơi. Ông Kenji Sato phát biểu. Thủ tướng Sato ra về.');
    expect(actors.filter(({ type }) => type === 'person').map(({ names }) => names)).toEqual([['Sato Kenji', 'Kenji Sato', 'Sato']]);
  });

  it('knows a Vietnamese by the given name', () => {
    const actors = vi('Bà Lê Thị Mỹ Hạnh và ông Lê Văn Thắng ký. Bà Hạnh nói sẽ làm ngay.');
    expect(named(actors, 'Hạnh')?.name).toBe('Lê Thị Mỹ Hạnh');
  });

  it('keeps two people of one family name apart, and a longer name from a shorter one', () => {
    const actors = vi('Ông Kishida gặp ông Kishi. Bà Trần Thị Mai gặp bà Trần Thị Lan.');
    expect(actors.map(({ name }) => name)).toEqual(['Kishida', 'Kishi', 'Trần Thị Mai', 'Trần Thị Lan']);
  });

  it('joins a body, its acronym and its short name', () => {
    const actors = en('The Lake Commission (LC) met. Palisade Rail Holdings told the LC that Palisade would pay.');
    expect(actors.map(({ names }) => names)).toEqual([
      ['Lake Commission', 'LC'],
      ['Palisade Rail Holdings', 'Palisade'],
    ]);
  });

  it('joins the names of a state, its capital where that acts', () => {
    const [state] = vi('Trung Quốc phản đối. Bắc Kinh bác bỏ đề nghị.');
    expect(state).toMatchObject({ type: 'state', canonical: 'CN', names: ['Trung Quốc', 'Bắc Kinh'] });
  });
});

describe('where names stand', () => {
  it('gives actors and mentions in the order of the text, over line ends', () => {
    const text = 'Ông Amani\nBaraka gặp bà Aino Lehtola. Ông Baraka về.';
    const reading = packs.get('vi');
    expect(reading).toBeDefined();
    const actors = vi(text);
    expect(actors.map(({ name }) => name)).toEqual(['Amani Baraka', 'Aino Lehtola']);
    expect(actors[0]?.mentions).toHaveLength(2);
  });

  it('reads title, state and name as three spans', () => {
    const text = 'Tổng thống Kenya Amani Baraka phát biểu.';
    const pack = packs.get('vi');
    if (pack === undefined) throw new Error('no pack');
    const reading = readingOf(text, pack.text);
    const actors = findActors(reading, pack.actors);
    expect(actors.map(({ mentions }) => mentions.map((mention) => [textOf(reading.tokens, mention), mention.inside]))).toEqual([
      [['Kenya', true]],
      [['Amani Baraka', false]],
    ]);
  });

  it('reads decomposed letters as the composed ones', () => {
    expect(vi('Bà Lê Thị Mỹ Hạnh đến Huế.'.normalize('NFD')).map(({ type }) => type)).toEqual(['person']);
  });

  it('finds nothing in nothing', () => {
    expect(vi('')).toEqual([]);
  });
});

describe('names of every kind', () => {
  const people: readonly (readonly [string, string, string])[] = [
    ['vi', 'Ông Y Biêr Niê phát biểu.', 'Y Biêr Niê'],
    ['vi', 'Tổng thống Phờ-răng-xoa Ô-li-vê phát biểu.', 'Phờ-răng-xoa Ô-li-vê'],
    ['vi', "Đồng chí K'Brôih Ngọc phát biểu.", "K'Brôih Ngọc"],
    ['en', 'President Franklin D. Rosewood Jr. spoke.', 'Franklin D. Rosewood Jr.'],
    ['en', 'Chancellor Ursula von der Heide spoke.', 'Ursula von der Heide'],
    ['en', 'Prince Nasser al-Rashid spoke.', 'Nasser al-Rashid'],
    ['en', 'Judge Siobhan O’Leary-Quinn spoke.', 'Siobhan O’Leary-Quinn'],
    ['en', 'President Suhartono spoke.', 'Suhartono'],
  ];
  it.each(people)('%s: %s', (language, text, name) => {
    expect(find(language, text).find(({ type }) => type === 'person')?.names).toContain(name);
  });
});

describe('role and allegiance', () => {
  it('gives ministers their state and directors their body', () => {
    const actors = vi('Bộ trưởng Quốc phòng Kenya Amani Baraka gặp Tổng giám đốc Viện Lúa Xanh Trần Văn Sáu.');
    expect(named(actors, 'Amani Baraka')).toMatchObject({ role: 'Bộ trưởng Quốc phòng Kenya', of: 'KE', serves: 0 });
    expect(named(actors, 'Trần Văn Sáu')?.role).toBe('Tổng giám đốc Viện Lúa Xanh');
  });

  it('keeps what an office no longer or not yet is', () => {
    expect(named(vi('Cựu Tổng thống Kenya Amani Baraka viết sách.'), 'Amani Baraka')?.role).toBe('Cựu Tổng thống Kenya');
    expect(named(en('The former Kenyan president Amani Baraka wrote a book.'), 'Amani Baraka')?.role).toBe('former Kenyan president');
  });

  it('takes a Vietnamese minister of a Vietnamese paper for Vietnam’s', () => {
    expect(named(vi('Bộ trưởng Ngoại giao Vũ Trọng Nhân hội đàm với khách.'), 'Vũ Trọng Nhân')?.of).toBe('VN');
  });

  it('leaves whom an office serves open where two could be', () => {
    expect(named(en('Kenya and Uganda agreed. Foreign Minister Aino Lehtola was pleased.'), 'Aino Lehtola')?.of).toBeNull();
  });

  it('takes the body behind a name for whom somebody speaks', () => {
    expect(named(en('“No,” said Bettina Krollova of Wharfside Holdings.'), 'Bettina Krollova')?.of).toBe('Wharfside Holdings');
  });
});

describe('whom an office of a kind serves', () => {
  it.each([
    ['en', "Kestrel Rail Holdings met the Tram Union. The union's general secretary, Aino Lehtola, spoke.", 'Aino Lehtola', 'Tram Union'],
    ['en', 'Zambia met Kenya. Kenya left. Its envoy, Dr Aino Lehtola, spoke.', 'Aino Lehtola', 'KE'],
    ['en', 'Dr Aino Lehtola, of the Reef Institute, disagreed.', 'Aino Lehtola', 'Reef Institute'],
    [
      'vi',
      'TAND tỉnh Bến Tre xử Công ty CP Sao Mai Xanh. Chủ tọa Trần Văn Sáu nói rõ.',
      'Trần Văn Sáu',
      "People's Court of Ben Tre Province",
    ],
    ['vi', 'Công ty CP Sao Mai Xanh gặp CLB Bóng Biển. Ông Trần Văn Sáu, Tổng giám đốc công ty, nói rõ.', 'Trần Văn Sáu', 'Sao Mai Xanh'],
  ])('%s: %s', (language, text, name, of) => {
    expect(named(find(language, text), name)?.of).toBe(of);
  });

  it('gives nobody a body of another kind', () => {
    expect(named(vi('CLB Bóng Biển thắng. CLB Bóng Biển ăn mừng. Chủ tọa Trần Văn Sáu nói rõ.'), 'Trần Văn Sáu')?.of).toBeNull();
  });
});

describe('canonical names', () => {
  it('names a ministry after its state', () => {
    const actors = vi('Bộ Ngoại giao Kenya ra thông cáo. Kenya phản đối.');
    expect(named(actors, 'Bộ Ngoại giao Kenya')?.canonical).toBe('Ministry of Foreign Affairs of Kenya');
  });

  it('names Vietnamese bodies in English', () => {
    const canonical = (text: string) => vi(text).find(({ type }) => type === 'organization')?.canonical;
    expect(canonical('UBND tỉnh Bến Tre họp.')).toBe("Ben Tre Provincial People's Committee");
    expect(canonical('Sở Công Thương tỉnh Bến Tre họp.')).toBe('Ben Tre Department of Industry and Trade');
    expect(canonical('UBND tỉnh họp khẩn vì lũ ở Hà Tĩnh.')).toBe("Ha Tinh Provincial People's Committee");
    expect(canonical('Hải Vân FC họp.')).toBe('Hai Van FC');
    expect(canonical('Công ty Cổ phần Cà phê Lang Xanh họp.')).toBe('Lang Xanh Coffee');
  });
});

describe('groups', () => {
  it('knows the members of a group that the text names', () => {
    const actors = en('The G7 met. Canada and Japan were pleased.');
    const members = named(actors, 'G7')?.members.map((index) => actors[index]?.canonical);
    expect(new Set(members)).toEqual(new Set(['CA', 'JP']));
  });
});
