import { foldSpace } from '../text/normalize.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Cluster, fullest, namesOf } from './merge.ts';
import type { Found, FoundTitle } from './scan.ts';

export interface Allegiance {
  readonly role: string | null;
  readonly of: string | null;
  readonly serves: number | null;
}

/** The office that the text gives first; a rank only where there is no office. */
function titleOf({ mentions }: Cluster): FoundTitle | null {
  const titles = mentions.map(({ title }) => title).filter((title) => title !== null);
  return titles.find(({ kind }) => kind !== 'rank') ?? titles[0] ?? null;
}

/** The role as the text gives it, and whom its holder serves. */
export function allegiance(
  tokens: Tokens,
  cluster: Cluster,
  clusters: readonly Cluster[],
  indexOf: ReadonlyMap<Found, number>,
): Allegiance {
  const title = cluster.type === 'person' ? titleOf(cluster) : null;
  if (title === null) return { role: null, of: null, serves: null };
  const role = foldSpace(textOf(tokens, title));
  const owner = cluster.mentions.map((mention) => mention.title?.owner).find((item) => item !== null && item !== undefined) ?? null;
  const served = title.owner ?? owner;
  const index = served === null ? undefined : indexOf.get(served);
  const entity = index === undefined ? undefined : clusters[index];
  if (entity === undefined || index === undefined) return { role, of: null, serves: null };
  const row = entity.mentions.find(({ known }) => known !== null)?.known?.row;
  return { role, of: row?.canonical ?? fullest(namesOf(tokens, entity)), serves: index };
}
