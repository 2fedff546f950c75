import fs from 'node:fs';
import path from 'node:path';
import type { Score } from '../score.ts';

/** Figures by measure, in percent. */
export type Figures = Readonly<Record<string, number>>;
/** Floors by set and measure. */
export type Floors = Readonly<Record<string, Figures>>;

const file = path.join(import.meta.dirname, 'floors.json');

export const readFloors = (): Floors => JSON.parse(fs.readFileSync(file, 'utf8'));
export const writeFloors = (floors: Floors): void => fs.writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);

/** F1 of what is counted and the share right of what is told of it, down to a tenth; a measure that nothing counted for is left out. */
export function figuresOf({ tallies, shares }: Score): Figures {
  const figures: Record<string, number> = {};
  for (const [measure, { f1 }] of Object.entries(tallies)) figures[measure] = tenths(f1);
  for (const [measure, { share }] of Object.entries(shares)) if (share !== null) figures[measure] = tenths(share);
  return figures;
}

/** Down to a tenth of a percent; what floating point puts a hair below a tenth is that tenth. */
const tenths = (share: number): number => Math.floor(share * 1000 + 1e-6) / 10;

/** A floor may rise when its measure has been so many points above it. */
const WORTH_RAISING = 1;

/** A sentence for each measure under its floor, and for each that has none. */
export const shortfalls = (set: string, figures: Figures, floors: Figures): string[] =>
  measuresOf(figures, floors).flatMap((measure) => {
    const figure = figures[measure];
    const floor = floors[measure];
    if (floor === undefined) return [`${set}: ${measure} is ${figure} and has no floor: npm run floors gives it one`];
    if (figure === undefined) return [`${set}: ${measure} is not measured any more, its floor is ${floor}`];
    return figure < floor ? [`${set}: ${measure} is ${figure}, its floor is ${floor}`] : [];
  });

/** A sentence for each measure clearly above its floor. */
export const reminders = (set: string, figures: Figures, floors: Figures): string[] =>
  measuresOf(figures, floors).flatMap((measure) => {
    const figure = figures[measure];
    const floor = floors[measure];
    if (figure === undefined || floor === undefined || figure < floor + WORTH_RAISING) return [];
    return [`${set}: ${measure} is ${figure}, its floor of ${floor} may rise: npm run floors`];
  });

/** The floors lifted to the figures where these are above; none is ever lowered or dropped. */
export const raised = (figures: Figures, floors: Figures): Figures =>
  Object.fromEntries(
    measuresOf(figures, floors).map((measure) => [measure, Math.max(figures[measure] ?? 0, floors[measure] ?? 0)] as const),
  );

const measuresOf = (figures: Figures, floors: Figures): string[] => [...new Set([...Object.keys(figures), ...Object.keys(floors)])];
