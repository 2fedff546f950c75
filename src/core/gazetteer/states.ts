import type { StateRow } from './row.ts';
import { en } from './states/en.ts';
import { vi } from './states/vi.ts';
import type { StateWords } from './states/words.ts';
import { cldrNames } from './states.generated.ts';

const words: Readonly<Record<string, StateWords>> = { en, vi };

const byLanguage = <Value>(of: (language: string, known: StateWords) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(words).map(([language, known]) => [language, of(language, known)]));

/** "Republic of Angola" */
const republic = (code: string, name: string | undefined, { republic: { words: prefix, not } }: StateWords): readonly string[] =>
  name === undefined || not.includes(code) || name.startsWith(prefix) ? [] : [`${prefix} ${name}`];

function row([code, cldr]: readonly [string, Readonly<Record<string, readonly string[]>>]): StateRow {
  return {
    canonical: code,
    type: 'state',
    names: byLanguage((language, known) => [
      ...new Set([...(cldr[language] ?? []), ...(known.names[code] ?? []), ...republic(code, cldr[language]?.[0], known)]),
    ]),
    adjectives: byLanguage((_, known) => known.adjectives[code] ?? []),
    compounds: byLanguage((_, known) => known.compounds[code] ?? []),
    capitals: byLanguage((_, known) => known.capitals[code] ?? []),
    ambiguous: byLanguage((_, known) => known.ambiguous[code] ?? {}),
  };
}

const former = (code: string, names: StateRow['names'], adjectives: readonly string[]): StateRow => ({
  canonical: code,
  type: 'state',
  names,
  adjectives: { en: adjectives },
  compounds: {},
  capitals: {},
});

/** States that are no more, by the alpha-2 code that ISO 3166-3 remembers; their capitals are others' now. */
export const formerStates: readonly StateRow[] = [
  former('CS', { en: ['Czechoslovakia'], vi: ['Tiệp Khắc', 'Tiệp-khắc'] }, ['Czechoslovak']),
  former('DD', { en: ['East Germany', 'German Democratic Republic', 'GDR'], vi: ['CHDC Đức', 'Cộng hòa dân chủ Đức', 'Đông Đức'] }, [
    'East German',
  ]),
  former('SU', { en: ['Soviet Union', 'USSR', 'U.S.S.R.'], vi: ['Liên Xô', 'Liên bang Xô viết', 'Liên bang Xô-viết'] }, ['Soviet']),
  former('YU', { en: ['Yugoslavia'], vi: ['Nam Tư'] }, ['Yugoslav']),
];

/** States and what acts as one, with the names of CLDR and of the news. */
export const states: readonly StateRow[] = [...Object.entries(cldrNames).map(row), ...formerStates];
