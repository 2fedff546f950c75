import { foldSpace } from '../text/normalize.ts';
import { textOf } from '../text/reading.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { wordsOf } from './evidence.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';

/** All that names one actor, in the order of the text. */
export interface Cluster {
  readonly type: 'person' | 'state' | 'organization' | 'group';
  readonly key: string;
  readonly mentions: Found[];
  /** Words of the fullest form. */
  words: readonly string[];
}

export const surfaceOf = (tokens: Tokens, { from, to }: Found): string => foldSpace(textOf(tokens, { from, to }));

class Clusters {
  readonly all: Cluster[] = [];
  readonly byKey = new Map<string, Cluster>();
  readonly byWord = new Map<string, Set<Cluster>>();
  readonly byFound = new Map<Found, Cluster>();
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(found: Found, type: Cluster['type'], key: string): Cluster {
    const words = wordsOf(this.#tokens, found);
    let cluster = this.byKey.get(`${type} ${key}`);
    if (cluster === undefined) {
      cluster = { type, key, mentions: [], words };
      this.all.push(cluster);
      this.byKey.set(`${type} ${key}`, cluster);
    }
    this.join(found, cluster);
    return cluster;
  }

  join(found: Found, cluster: Cluster): void {
    const words = wordsOf(this.#tokens, found);
    cluster.mentions.push(found);
    if (words.length > cluster.words.length) cluster.words = words;
    this.byFound.set(found, cluster);
    for (const word of words) {
      const holders = this.byWord.get(word) ?? new Set();
      holders.add(cluster);
      this.byWord.set(word, holders);
    }
  }

  /** Clusters of a type that hold all these words. */
  holding(words: readonly string[], type: Cluster['type']): readonly Cluster[] {
    const [first, ...rest] = words;
    const holders = first === undefined ? [] : [...(this.byWord.get(first) ?? [])];
    return holders.filter((cluster) => cluster.type === type && rest.every((word) => this.byWord.get(word)?.has(cluster)));
  }
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** The one cluster that a shorter form of a person's name can mean: by the given name where family names come first. */
function personMeant(clusters: Clusters, words: readonly string[], lexicon: ActorLexicon): Cluster | null {
  const holders = clusters.holding(words, 'person');
  if (holders.length <= 1) return holders[0] ?? null;
  const last = words.at(-1);
  const given = holders.filter((cluster) => !lexicon.surnames.has(cluster.words[0] as string) || cluster.words.at(-1) === last);
  const ending = given.filter((cluster) => cluster.words.at(-1) === last);
  return ending.length === 1 ? (ending[0] as Cluster) : given.length === 1 ? (given[0] as Cluster) : null;
}

function mergePeople(found: readonly Found[], clusters: Clusters, tokens: Tokens, lexicon: ActorLexicon): void {
  const people = found.filter(({ type }) => type === 'person').map((person) => ({ person, words: wordsOf(tokens, person) }));
  const byLength = [...people].sort((a, b) => b.words.length - a.words.length);
  for (const { person, words } of byLength) {
    const meant = words.length > 1 || people.length > 1 ? personMeant(clusters, words, lexicon) : null;
    if (meant !== null) clusters.join(person, meant);
    else clusters.add(person, 'person', sorted(words));
  }
}

function mergeKnown(found: readonly Found[], clusters: Clusters): void {
  for (const item of found) {
    const row = item.known?.row;
    if (row === undefined || item.type === 'place' || item.type === 'person' || item.aliasOf !== null) continue;
    clusters.add(item, row.type, row.canonical);
  }
}

function mergeBodies(found: readonly Found[], clusters: Clusters, tokens: Tokens): void {
  const bodies = found.filter(
    ({ type, known, aliasOf }) => (type === 'organization' || type === 'group') && known === null && aliasOf === null,
  );
  const byLength = bodies.map((body) => ({ body, words: wordsOf(tokens, body) })).sort((a, b) => b.words.length - a.words.length);
  for (const { body, words } of byLength) {
    const holders =
      body.type === 'organization'
        ? clusters.holding(words, 'organization').filter(({ words: whole }) => words.every((word, index) => whole[index] === word))
        : [];
    const [only] = holders;
    if (only !== undefined && holders.length === 1) clusters.join(body, only);
    else clusters.add(body, body.type === 'group' ? 'group' : 'organization', words.join(' '));
  }
}

function mergeAliases(found: readonly Found[], clusters: Clusters): void {
  for (const alias of found) {
    if (alias.aliasOf === null) continue;
    const main = clusters.byFound.get(alias.aliasOf);
    if (main !== undefined) clusters.join(alias, main);
  }
}

/** Runs that are a shorter form of a name known by now. */
function mergeRuns(found: readonly Found[], clusters: Clusters, tokens: Tokens, lexicon: ActorLexicon): void {
  for (const run of found) {
    if (run.type !== 'run' || clusters.byFound.has(run)) continue;
    const words = wordsOf(tokens, run);
    const person = personMeant(clusters, words, lexicon);
    const bodies = clusters.holding(words, 'organization').filter(({ mentions }) => mentions.some(({ head }) => !head?.unit));
    if (bodies.length === 1 && person === null) clusters.join(run, bodies[0] as Cluster);
    else if (person !== null && bodies.length === 0) clusters.join(run, person);
  }
}

/** An actor that the text only names as a place or as a people's adjective, or inside another's name, is none. */
function isActor({ type, mentions }: Cluster): boolean {
  if (type === 'person' || type === 'group') return true;
  return mentions.some(({ rule, known, inside, head }) => {
    if (rule === 'locates') return false;
    if (rule === 'part') return false;
    if (known?.form === 'adjective') return inside;
    return !(inside && head?.unit);
  });
}

/** Groups what was found by the actor it names. */
export function mergeFound(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon): readonly Cluster[] {
  const clusters = new Clusters(tokens);
  mergePeople(found, clusters, tokens, lexicon);
  mergeKnown(found, clusters);
  mergeBodies(found, clusters, tokens);
  mergeAliases(found, clusters);
  mergeRuns(found, clusters, tokens, lexicon);
  for (const cluster of clusters.all) cluster.mentions.sort((a, b) => a.from - b.from || a.to - b.to);
  return clusters.all.filter(isActor).sort((a, b) => (a.mentions[0] as Found).from - (b.mentions[0] as Found).from);
}

/** Every distinct form, adjectives only where there is no other. */
export function namesOf(tokens: Tokens, { mentions }: Cluster): readonly string[] {
  const proper = mentions.filter(({ known }) => known?.form !== 'adjective');
  return [...new Set((proper.length > 0 ? proper : mentions).map((mention) => surfaceOf(tokens, mention)))];
}

/** Capitals throughout are a headline's; a name in small letters says more. */
export const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) =>
    name.length > best.length || (name.length === best.length && best === best.toUpperCase() && Shape.Upper > 0) ? name : best,
  );
