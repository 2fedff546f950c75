import { foldSpace } from '../text/normalize.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordsOf } from './evidence.ts';
import type { Found } from './scan.ts';

/** All that names one actor. */
export interface Cluster {
  readonly type: 'person' | 'state' | 'organization' | 'group';
  readonly key: string;
  readonly mentions: Found[];
  /** Words of the longest form. */
  words: readonly string[];
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, index) => word === others[index]);

/** Clusters of mentions, found again by a word that they hold and by a name that the text gave them. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly byFound = new Map<Found, Cluster>();
  readonly #byKey: Readonly<Record<Cluster['type'], Map<string, Cluster>>> = {
    person: new Map(),
    state: new Map(),
    organization: new Map(),
    group: new Map(),
  };
  readonly #byWord = new Map<string, Set<Cluster>>();
  readonly #byName = new Map<string, Cluster>();
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(found: Found, type: Cluster['type'], key: string, words = wordsOf(this.#tokens, found)): void {
    let cluster = this.#byKey[type].get(key);
    if (cluster === undefined) {
      cluster = { type, key, mentions: [], words: [] };
      this.all.push(cluster);
      this.#byKey[type].set(key, cluster);
    }
    this.join(found, cluster, words);
  }

  join(found: Found, cluster: Cluster, words = wordsOf(this.#tokens, found)): void {
    const again = words.length > 0 && sameWords(words, cluster.words);
    cluster.mentions.push(found);
    this.byFound.set(found, cluster);
    // Most mentions say the name as it was said before.
    if (again) return;
    if (words.length > cluster.words.length) cluster.words = words;
    for (const word of words) {
      const holders = this.#byWord.get(word);
      if (holders === undefined) this.#byWord.set(word, new Set([cluster]));
      else holders.add(cluster);
    }
  }

  /** Gives the mentions of a cluster to another one. */
  move(from: Cluster, to: Cluster): void {
    for (const mention of from.mentions) {
      to.mentions.push(mention);
      this.byFound.set(mention, to);
    }
  }

  /** The text itself says that this name means the cluster. */
  name(cluster: Cluster, name: string): void {
    this.#byName.set(name, cluster);
  }

  named(name: string): Cluster | null {
    return this.#byName.get(name) ?? null;
  }

  /** Clusters of a type that hold all these words; the rarest word is asked first. */
  holding(words: readonly string[], type: Cluster['type']): readonly Cluster[] {
    let rarest: ReadonlySet<Cluster> | null = null;
    for (const word of words) {
      const holders = this.#byWord.get(word);
      if (holders === undefined) return [];
      if (rarest === null || holders.size < rarest.size) rarest = holders;
    }
    const found: Cluster[] = [];
    for (const cluster of rarest ?? [])
      if (cluster.type === type && words.every((word) => this.#byWord.get(word)?.has(cluster))) found.push(cluster);
    return found;
  }
}

/** An actor that the text only names as a place, as a people's adjective, or inside another's name, is none. */
export function isActor({ type, mentions }: Cluster): boolean {
  if (type === 'person' || type === 'group') return true;
  if (mentions.every(({ known }) => known?.form === 'capital' && known.ambiguous)) return false;
  // "Phó Tỉnh trưởng Savannakhet" makes an actor of what the text calls a province elsewhere.
  const unit = mentions.some(({ head }) => head?.unit);
  return mentions.some(({ type: found, rule, known, inside, head }) => {
    if (rule === 'served' && unit) return true;
    if (found === 'run' || found === 'place' || rule === 'locates' || rule === 'part' || rule === 'opening') return false;
    if (known?.form === 'adjective') return inside || rule === 'people';
    return !(inside && (head?.unit || known?.locates));
  });
}

/** Every distinct form, adjectives only where there is no other. */
export function namesOf(tokens: Tokens, { mentions }: Cluster): readonly string[] {
  const names: string[] = [];
  const adjectives: string[] = [];
  for (const mention of mentions) {
    const forms = mention.known?.form === 'adjective' ? adjectives : names;
    forms.push(foldSpace(textOf(tokens, mention)));
  }
  const proper = names.length > 0 ? names : adjectives;
  return proper.length === 1 ? proper : [...new Set(proper)];
}

/** The longest name; of two as long the one in small letters, for capitals throughout are a headline's. */
export const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length || (name.length === best.length && best === best.toUpperCase()) ? name : best));
