import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/core/gazetteer/groups.ts';
import { provinces } from '../../../src/core/gazetteer/provinces.ts';
import { regions } from '../../../src/core/gazetteer/regions.ts';
import { states } from '../../../src/core/gazetteer/states.ts';
import { entriesOf, keyOf, rows, sharedNames } from './rows.ts';

const names = rows.flatMap((row) => entriesOf(row.canonical, row.names));
const adjectives = states.flatMap((row) => entriesOf(row.canonical, row.adjectives));
const capitals = states.flatMap((row) => entriesOf(row.canonical, row.capitals));
const bare = rows.flatMap((row) => ('bare' in row && typeof row.bare === 'object' ? entriesOf(row.canonical, { ...row.bare }) : []));

describe('the names of the gazetteer', () => {
  it('are each one row’s within a language', () => {
    expect(sharedNames(names)).toEqual([]);
  });

  it('lead to one row from English and from Vietnamese', () => {
    const rowOf = new Map<string, string>();
    const torn = names.filter(({ canonical, name }) => {
      const earlier = rowOf.get(keyOf(name));
      rowOf.set(keyOf(name), earlier ?? canonical);
      return earlier !== undefined && earlier !== canonical;
    });
    expect(torn).toEqual([]);
  });

  it('are NFC, and are words once tokenised', () => {
    const all = [...names, ...adjectives, ...capitals, ...bare];
    expect(all.filter(({ name }) => name !== name.normalize('NFC') || !/\p{L}/u.test(keyOf(name)) || name !== name.trim())).toEqual([]);
  });

  it('have a capital, so that no common word is taken for them', () => {
    expect([...names, ...adjectives, ...capitals, ...bare].filter(({ name }) => !/\p{Lu}/u.test(name) && name !== 'dpa')).toEqual([]);
  });

  it('have rows whose canonicals tell them apart', () => {
    const canonicals = rows.map(({ canonical }) => canonical);
    expect(canonicals.filter((canonical, index) => canonicals.indexOf(canonical) !== index)).toEqual([]);
  });

  it('are reachable for every row', () => {
    expect(rows.filter((row) => Object.values(row.names).flat().length === 0).map(({ canonical }) => canonical)).toEqual([]);
  });

  it('that are ambiguous are names of their row, and say what else they are', () => {
    const wrong = rows.flatMap(({ canonical, names: of, ambiguous, ...row }) =>
      Object.entries(ambiguous ?? {}).flatMap(([language, words]) => {
        const extra = states.find((state) => state.canonical === canonical && row.type === 'state');
        const own = [of, extra?.adjectives ?? {}, extra?.capitals ?? {}].flatMap((table) => [
          ...(table[language] ?? []),
          ...(table.any ?? []),
        ]);
        return Object.entries(words)
          .filter(([word, reason]) => !own.includes(word) || reason === '')
          .map(([word]) => `${canonical} ${word}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('that many states share are no row’s own', () => {
    const own = new Set(names.map(({ name }) => keyOf(name)));
    expect(bare.filter(({ name }) => own.has(keyOf(name)))).toEqual([]);
  });
});

describe('adjectives and capitals', () => {
  it('belong to one state each', () => {
    expect(sharedNames(adjectives)).toEqual([]);
    expect(sharedNames(capitals)).toEqual([]);
  });

  it('are no other row’s name, but that of the city itself', () => {
    const rowOf = new Map(names.map(({ name, canonical }) => [keyOf(name), canonical]));
    const cities = new Set([...provinces, ...regions].map(({ canonical }) => canonical));
    const taken = [...adjectives, ...capitals].filter(({ name, canonical }) => {
      const row = rowOf.get(keyOf(name));
      return row !== undefined && row !== canonical && !cities.has(row);
    });
    expect(taken.map(({ name, canonical }) => `${name}: ${rowOf.get(keyOf(name))}, ${canonical}`)).toEqual([]);
  });
});

describe('groups', () => {
  it('have members that are rows, each once', () => {
    const known = new Set(rows.map(({ canonical }) => canonical));
    const wrong = groups.filter(({ members }) => new Set(members).size !== members.length || members.some((member) => !known.has(member)));
    expect(wrong).toEqual([]);
  });

  it('with a number in their name have that many states', () => {
    const sizes = ['G7', 'G8', 'IP4', 'P5', 'E3', 'Nordic-Baltic Eight', 'Bucharest Nine', 'Five Eyes', 'Visegrad Group'];
    expect(sizes.map((canonical) => groups.find((group) => group.canonical === canonical)?.members.length)).toEqual([
      7, 8, 4, 5, 3, 8, 9, 5, 4,
    ]);
  });
});

describe('provinces of Vietnam', () => {
  it('are the 34 of now and the 30 that were merged away, Huế once as a city and once in its province', () => {
    expect(provinces).toHaveLength(64);
    expect(provinces.every(({ of, locates }) => of === 'VN' && locates)).toBe(true);
  });
});
