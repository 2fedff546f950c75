import { foldSpace } from '../text/normalize.ts';
import { type Reading, textOf } from '../text/reading.ts';
import type { Canonicals } from './canonical.ts';
import { type Cluster, fullest, namesOf } from './clusters.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found, FoundTitle } from './scan.ts';

export interface Allegiance {
  readonly role: string | null;
  readonly of: string | null;
  readonly serves: number | null;
}

const isOffice = ({ kind }: FoundTitle): boolean => kind !== 'rank';

/** The mention whose office counts: the first with an office, else the first with a rank. */
function titled({ mentions }: Cluster): Found | null {
  const all = mentions.filter(({ title }) => title !== null);
  return all.find(({ title }) => title !== null && isOffice(title)) ?? all[0] ?? null;
}

/** Actors of a type named in a sentence, those that another person there serves left out. */
function namedIn(
  reading: Reading,
  sentence: number,
  type: Cluster['type'],
  clusters: readonly Cluster[],
  person: Found,
): readonly Cluster[] {
  const taken = new Set<Found>();
  for (const { mentions } of clusters)
    for (const { title, from } of mentions)
      if (title?.owner && from !== person.from && reading.sentenceOf[from] === sentence) taken.add(title.owner);
  return clusters.filter(
    (cluster) =>
      cluster.type === type && cluster.mentions.some((mention) => reading.sentenceOf[mention.from] === sentence && !taken.has(mention)),
  );
}

/** Whom an office serves that the text leaves unsaid: the one state or body that the sentence speaks of, or the paper's own state. */
function unsaid(
  reading: Reading,
  lexicon: ActorLexicon,
  person: Found,
  title: FoundTitle,
  clusters: readonly Cluster[],
): Cluster | string | null {
  const { home } = lexicon.words;
  const type = title.kind === 'state' ? 'state' : 'organization';
  if (title.kind !== 'state' && title.kind !== 'organization') return null;
  const domestic = home !== null && lexicon.surnames.has(reading.tokens.norm[person.from] as string) && person.to - person.from > 2;
  if (type === 'state' && domestic) return clusters.find(({ key, type: its }) => its === 'state' && key === home) ?? home;
  const sentence = reading.sentenceOf[person.from] as number;
  const near = namedIn(reading, sentence, type, clusters, person);
  return near.length === 1 ? (near[0] as Cluster) : null;
}

/** The role as the text gives it, and whom its holder serves. */
export function allegianceOf(
  reading: Reading,
  lexicon: ActorLexicon,
  cluster: Cluster,
  clusters: readonly Cluster[],
  all: readonly Cluster[],
  canonicals: Canonicals,
): Allegiance {
  const person = cluster.type === 'person' ? titled(cluster) : null;
  const title = person?.title ?? null;
  if (person === null || title === null) return { role: null, of: null, serves: null };
  const role = foldSpace(textOf(reading.tokens, title));
  const owner = title.owner ?? cluster.mentions.map((mention) => mention.title?.owner ?? null).find((item) => item !== null) ?? null;
  const served =
    owner === null ? unsaid(reading, lexicon, person, title, clusters) : (all.find(({ mentions }) => mentions.includes(owner)) ?? null);
  if (served === null || typeof served === 'string') return { role, of: served, serves: null };
  const index = clusters.indexOf(served);
  return { role, of: canonicals.of(served) ?? fullest(namesOf(reading.tokens, served)), serves: index < 0 ? null : index };
}
