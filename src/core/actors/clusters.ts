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

/** Clusters of mentions, found again by a word that they hold and by a name that the text gave them. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly byFound = new Map<Found, Cluster>();
  readonly #byKey = new Map<string, Cluster>();
  readonly #byWord = new Map<string, Set<Cluster>>();
  readonly #byName = new Map<string, Cluster>();
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(found: Found, type: Cluster['type'], key: string): void {
    const typed = `${type} ${key}`;
    let cluster = this.#byKey.get(typed);
    if (cluster === undefined) {
      cluster = { type, key, mentions: [], words: [] };
      this.all.push(cluster);
      this.#byKey.set(typed, cluster);
    }
    this.join(found, cluster);
  }

  join(found: Found, cluster: Cluster): void {
    const words = wordsOf(this.#tokens, found);
    cluster.mentions.push(found);
    if (words.length > cluster.words.length) cluster.words = words;
    this.byFound.set(found, cluster);
    for (const word of words) {
      const holders = this.#byWord.get(word) ?? new Set();
      holders.add(cluster);
      this.#byWord.set(word, holders);
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
    return [...(rarest ?? [])].filter((cluster) => cluster.type === type && words.every((word) => this.#byWord.get(word)?.has(cluster)));
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
  const proper = mentions.filter(({ known }) => known?.form !== 'adjective');
  return [...new Set((proper.length > 0 ? proper : mentions).map((mention) => foldSpace(textOf(tokens, mention))))];
}

/** The longest name; of two as long the one in small letters, for capitals throughout are a headline's. */
export const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length || (name.length === best.length && best === best.toUpperCase()) ? name : best));
