import { describe, expect, test } from 'vitest';
import { articlesOf, isPresent, ownSets, scoreOf, sharedSets } from '../sets.ts';
import { figuresOf, raised, readFloors, reminders, shortfalls } from './floors.ts';

const floors = readFloors();
const sets = [...ownSets, ...sharedSets];

for (const { name, folder } of sets.filter((set) => !isPresent(set)))
  console.warn(`The floors of "${name}" are NOT checked: there is no folder ${folder}.`);

test.each(sets.filter(isPresent))('nothing falls below its floor: $name', (set) => {
  const figures = figuresOf(scoreOf(articlesOf(set)));
  const known = floors[set.name] ?? {};
  const higher = reminders(set.name, figures, known);
  if (higher.length > 0) console.info(higher.join('\n'));
  const below = shortfalls(set.name, figures, known);
  expect(below, below.join('\n')).toEqual([]);
});

test('every set has floors, and no floors are left of a set that is gone', () => {
  expect(Object.keys(floors).sort()).toEqual(sets.map(({ name }) => name).sort());
});

describe('floors', () => {
  test('a measure under its floor is told with both figures', () => {
    expect(shortfalls('mine', { actors: 80.1, parties: 70 }, { actors: 80.2, parties: 70 })).toEqual([
      'mine: actors is 80.1, its floor is 80.2',
    ]);
  });

  test('a measure cannot pass by having no floor, nor by not being measured', () => {
    expect(shortfalls('mine', { actors: 80.1 }, { parties: 70 })).toEqual([
      'mine: actors is 80.1 and has no floor: npm run floors gives it one',
      'mine: parties is not measured any more, its floor is 70',
    ]);
  });

  test('a floor that has come to lie low is told of', () => {
    expect(reminders('mine', { actors: 81, parties: 70.9 }, { actors: 80, parties: 70 })).toEqual([
      'mine: actors is 81, its floor of 80 may rise: npm run floors',
    ]);
  });

  test('floors are raised and never lowered', () => {
    expect(raised({ actors: 81, names: 60 }, { actors: 80, parties: 70 })).toEqual({ actors: 81, names: 60, parties: 70 });
    expect(raised({ actors: 79 }, { actors: 80 })).toEqual({ actors: 80 });
  });
});
