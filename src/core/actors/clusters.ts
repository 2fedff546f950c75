import { foldSpace } from '../text/normalize.ts';
import { textOf } from '../text/reading.ts';
import { Kind, type Tokens } from '../text/tokens.ts';
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

/** The range says exactly these words, marks left out. */
function says(tokens: Tokens, { from, to }: Found, words: readonly string[]): boolean {
  let said = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === Kind.Mark) continue;
    if (tokens.norm[at] !== words[said]) return false;
    said += 1;
  }
  return said > 0 && said === words.length;
}

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

  add(found: Found, type: Cluster['type'], key: string): void {
    let cluster = this.#byKey[type].get(key);
    if (cluster === undefined) {
      cluster = { type, key, mentions: [], words: [] };
      this.all.push(cluster);
      this.#byKey[type].set(key, cluster);
    }
    this.join(found, cluster);
  }

  join(found: Found, cluster: Cluster): void {
    cluster.mentions.push(found);
    this.byFound.set(found, cluster);
    // Most mentions say the name as it was said before.
    if (says(this.#tokens, found, cluster.words)) return;
    const words = wordsOf(this.#tokens, found);
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

/** What an actor is called: the fullest of its names, that of its capital only where the text has no other. */
export function nameOf(tokens: Tokens, cluster: Cluster, names: readonly string[]): string {
  const own = cluster.mentions.filter(({ known }) => known === null || known.form === 'name');
  const isAll = own.length === 0 || own.length === cluster.mentions.length;
  return fullest(isAll ? names : namesOf(tokens, { ...cluster, mentions: own }));
}
