import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cldrNames } from '../../../src/core/gazetteer/states.generated.ts';
import { formerStates, states } from '../../../src/core/gazetteer/states.ts';
import { CODES, GENERATED_FILE, generateStates } from '../../gazetteer/generate-states.ts';
import { keyOf } from './rows.ts';

const present = states.filter((state) => !formerStates.includes(state));
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The state that a name, in any language, stands for. */
const codeOf = (name: string): string | undefined =>
  states.find(({ names }) =>
    Object.values(names)
      .flat()
      .some((each) => keyOf(each) === keyOf(name)),
  )?.canonical;

describe('states', () => {
  it('have codes of ISO 3166-1, and Kosovo its usual one', () => {
    const current = (code: string): boolean => english.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
    expect(present.map(({ canonical }) => canonical).filter((code) => !/^[A-Z]{2}$/u.test(code) || !current(code))).toEqual([]);
    expect(present.map(({ canonical }) => canonical)).toContain('XK');
  });

  it('are all members of the United Nations and more', () => {
    expect(present.length).toBe(CODES.length);
    expect(new Set(CODES).size).toBe(CODES.length);
    expect(CODES.length).toBeGreaterThan(193);
  });

  it('have a name in English and in Vietnamese, and a capital, but for Belgium, whose stands for the European Union', () => {
    const hasCapital = ({ canonical, capitals }: (typeof present)[number]): boolean =>
      Boolean(capitals.en?.length) !== (canonical === 'BE');
    const lacking = present.filter((state) => !state.names.en?.length || !state.names.vi?.length || !hasCapital(state));
    expect(lacking.map(({ canonical }) => canonical)).toEqual([]);
  });

  it('are found under the spellings of the news', () => {
    const said: Readonly<Record<string, string>> = {
      'Hoa Kỳ': 'US',
      'U.S.': 'US',
      'CHDCND Triều Tiên': 'KP',
      'Nam Hàn': 'KR',
      Gruzia: 'GE',
      Koweït: 'KW',
      'Ô-xtrây-li-a': 'AU',
      'I-xra-en': 'IL',
      'Tân Gia Ba': 'SG',
      'Thụy Sỹ': 'CH',
      'Saudi Arabia': 'SA',
      'Ả-rập Xê-út': 'SA',
      Ukraina: 'UA',
      "Côte d'Ivoire": 'CI',
      'Ivory Coast': 'CI',
      'DR Congo': 'CD',
      Turkey: 'TR',
      Türkiye: 'TR',
      'Viet Nam': 'VN',
      'East Timor': 'TL',
      Swaziland: 'SZ',
      'Holy See': 'VA',
      'Liên Xô': 'SU',
    };
    for (const [name, code] of Object.entries(said)) expect([name, codeOf(name)]).toEqual([name, code]);
  });

  it('do not name Vietnamese words that only look alike without their marks', () => {
    for (const word of ['Nhạt', 'Ngà', 'Lao động', 'Mỳ', 'Đúc']) expect([word, codeOf(word)]).toEqual([word, undefined]);
  });
});

describe('the generated names', () => {
  it('cover the codes that the script lists', () => {
    expect(Object.keys(cldrNames)).toEqual([...CODES]);
  });

  it('are what the script writes with the same CLDR', () => {
    const source = readFileSync(GENERATED_FILE, 'utf8');
    const version = /CLDR (\d+(?:\.\d+)?)/u.exec(source)?.[1];
    // Another Node brings another CLDR, whose names may differ: then the codes alone are compared, above.
    if (version === process.versions.cldr) expect(source).toBe(generateStates());
    else expect(version).toMatch(/^\d/u);
  });
});
