import { foldSpace } from '../text/normalize.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Canonicals } from './canonical.ts';
import { type Cluster, fullest } from './clusters.ts';
import type { Found } from './scan.ts';
import type { Serving } from './serving.ts';
import { isBareRank } from './titles.ts';

export interface Allegiance {
  readonly role: string | null;
  readonly of: string | null;
  readonly serves: number | null;
}

/** The mention whose office counts: the first with an office, else the first with a rank. */
function titled({ mentions }: Cluster): Found | null {
  const all = mentions.filter(({ title }) => title !== null);
  return all.find(({ title }) => title !== null && !isBareRank(title)) ?? all[0] ?? null;
}

/** Whom the text says that a person serves, at any mention. */
const saidOwner = ({ mentions }: Cluster): Found | null =>
  mentions.map(({ title }) => title?.owner ?? null).find((owner) => owner !== null) ?? null;

/** The state or body that stands right beside the name at any mention. */
function firstBeside({ mentions }: Cluster, serving: Serving): Cluster | null {
  for (const mention of mentions) {
    const beside = serving.beside(mention);
    if (beside !== null) return beside;
  }
  return null;
}

/** The role as the text gives it, and whom its holder serves. Who has no office may still be somebody's: "Bettina Kroll of Wharfside Securities". */
export function allegianceOf(
  tokens: Tokens,
  cluster: Cluster,
  positions: ReadonlyMap<Cluster, number>,
  ownerOf: ReadonlyMap<Found, Cluster>,
  serving: Serving,
  canonicals: Canonicals,
): Allegiance {
  if (cluster.type !== 'person') return { role: null, of: null, serves: null };
  const person = titled(cluster);
  const title = person?.title ?? null;
  const role = title === null ? null : foldSpace(textOf(tokens, title));
  const owner = title?.owner ?? saidOwner(cluster);
  const beside = owner === null ? firstBeside(cluster, serving) : null;
  const unsaid = owner === null && beside === null && person !== null && title !== null ? serving.unsaid(person, title) : null;
  const served = owner === null ? (beside ?? unsaid) : (ownerOf.get(owner) ?? null);
  if (served === null || typeof served === 'string') return { role, of: served, serves: null };
  return { role, of: canonicals.of(served) ?? fullest(canonicals.namesOf(served)), serves: positions.get(served) ?? null };
}
