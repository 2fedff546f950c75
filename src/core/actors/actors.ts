import { groups } from '../gazetteer/groups.ts';
import { media } from '../gazetteer/media.ts';
import { organizations } from '../gazetteer/organizations.ts';
import { provinces } from '../gazetteer/provinces.ts';
import { regions } from '../gazetteer/regions.ts';
import type { GazetteerRow } from '../gazetteer/row.ts';
import { states } from '../gazetteer/states.ts';
import { vietnam } from '../gazetteer/vietnam.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { allegianceOf } from './allegiance.ts';
import { Canonicals } from './canonical.ts';
import { type Cluster, type Clusters, isActor, nameOf } from './clusters.ts';
import type { Entity, Mention } from './entity.ts';
import { tellRuns } from './evidence.ts';
import { findNames } from './find.ts';
import { type Gazetteer, gazetteerFor } from './known.ts';
import type { ActorLexicon } from './lexicon.ts';
import { mergeFound } from './merge.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';
import { Serving } from './serving.ts';
import { settleAcronyms, settleInstruments } from './settle.ts';

const rows: readonly GazetteerRow[] = [...states, ...organizations, ...groups, ...vietnam, ...media, ...provinces, ...regions];
const mediaRows: ReadonlySet<GazetteerRow> = new Set(media);
const gazetteers = new WeakMap<ActorLexicon, Gazetteer>();

/** Built once for each language. */
function gazetteerOf(lexicon: ActorLexicon): Gazetteer {
  let gazetteer = gazetteers.get(lexicon);
  if (gazetteer === undefined) {
    gazetteer = gazetteerFor(rows, lexicon);
    gazetteers.set(lexicon, gazetteer);
  }
  return gazetteer;
}

/** Ids of rules by their names, each made once. */
function ruleIds(language: string): (name: Found['rule']) => string {
  const ids = new Map<Found['rule'], string>();
  return (name) => {
    let id = ids.get(name);
    if (id === undefined) {
      id = `${language}/actor/${name}`;
      ids.set(name, id);
    }
    return id;
  };
}

function membersOf(cluster: Cluster, clusters: readonly Cluster[]): readonly number[] {
  if (cluster.type !== 'group') return [];
  const row = cluster.mentions.find(({ known }) => known?.row.type === 'group')?.known?.row;
  const members = groups.find((group) => group === row)?.members ?? [];
  return members.map((member) => clusters.findIndex(({ key, type }) => type !== 'person' && key === member)).filter((index) => index >= 0);
}

/** Bodies that turn out to be the same row of the gazetteer: "Bộ NN-MT" and "Bộ Nông nghiệp và Môi trường". */
function joinSame(clusters: Clusters, canonicals: Canonicals): readonly Cluster[] {
  const byRow = new Map<string, Cluster>();
  return clusters.all.filter((cluster) => {
    const row = cluster.type === 'organization' ? canonicals.rowOf(cluster) : null;
    const same = row === null ? undefined : byRow.get(row);
    if (row !== null && same === undefined) byRow.set(row, cluster);
    if (same !== undefined) clusters.move(cluster, same);
    return same === undefined;
  });
}

/** The actors among the clusters, in the order of their first mentions. */
function inOrder(clusters: readonly Cluster[]): readonly Cluster[] {
  const actors = clusters.filter(isActor);
  for (const { mentions } of actors) mentions.sort((a, b) => a.from - b.from || a.to - b.to);
  return actors.sort((a, b) => (a.mentions[0] as Found).from - (b.mentions[0] as Found).from);
}

/** Tokens of a place and a day before the agency that a dateline names. */
const LONGEST_DATELINE = 10;

/** Finds every person, state, organisation and named group of a reading, each once, in the order of their first mentions. */
export function findActors(reading: Reading, lexicon: ActorLexicon): Entity[] {
  const { tokens } = reading;
  const gazetteer = gazetteerOf(lexicon);
  const found = findNames(reading, lexicon, gazetteer);
  const sentenceOf = (at: number): Sentence => reading.sentences[reading.sentenceOf[at] as number] as Sentence;
  settleInstruments(found, tokens, lexicon);
  settleAcronyms(found, tokens, lexicon);
  tellRuns(found, tokens, lexicon, sentenceOf);
  const merged = mergeFound(found, tokens, lexicon);
  const canonicals = new Canonicals(gazetteer, lexicon, tokens, merged.all);
  const all = joinSame(merged, canonicals);
  const clusters = inOrder(all);
  const ownerOf = merged.byFound;
  const positions = new Map(clusters.map((cluster, index) => [cluster, index]));
  const serving = new Serving(reading, lexicon, clusters, ownerOf);
  const rule = ruleIds(lexicon.words.language);
  // "MUSCAT, Oct 21 (Meridian News) - …"
  const signsDateline = ({ from, to }: Found): boolean =>
    isMark(tokens, from - 1, '(') &&
    isMark(tokens, to, ')') &&
    isMark(tokens, to + 1, '-') &&
    from - sentenceOf(from).from <= LONGEST_DATELINE;
  return clusters.map((cluster): Entity => {
    const names = canonicals.namesOf(cluster);
    const mentions = cluster.mentions.map(({ from, to, inside, rule: id }): Mention => ({ from, to, inside, rule: rule(id) }));
    return {
      name: nameOf(tokens, cluster, names),
      names,
      type: cluster.type,
      canonical: canonicals.of(cluster),
      ...allegianceOf(tokens, cluster, positions, ownerOf, serving, canonicals),
      members: membersOf(cluster, clusters),
      medium: cluster.mentions.some((mention) => (mention.known !== null && mediaRows.has(mention.known.row)) || signsDateline(mention)),
      mentions,
      rule: mentions[0]?.rule ?? rule('name'),
    };
  });
}
