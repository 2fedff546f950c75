// npm run floors: lifts the floors to today's figures. A floor that has to come down is changed by hand, in the commit that says why.
import { articlesOf, isPresent, ownSets, scoreOf, sharedSets } from '../sets.ts';
import { figuresOf, raised, readFloors, writeFloors } from './floors.ts';

const floors = { ...readFloors() };
for (const set of [...ownSets, ...sharedSets]) {
  if (!isPresent(set)) {
    console.warn(`${set.name}: left as they were, for ${set.folder} is not here`);
    continue;
  }
  const before = floors[set.name] ?? {};
  const after = raised(figuresOf(scoreOf(articlesOf(set))), before);
  floors[set.name] = after;
  for (const [measure, floor] of Object.entries(after))
    if (floor !== before[measure]) console.log(`${set.name}: ${measure} ${before[measure] ?? 'none'} → ${floor}`);
}
writeFloors(floors);
