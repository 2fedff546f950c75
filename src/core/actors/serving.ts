import type { Reading } from '../text/reading.ts';
import { isOfKind, officeKind, saidKind } from './body-kinds.ts';
import type { Cluster } from './clusters.ts';
import { wordsOf } from './evidence.ts';
import type { ActorLexicon, BodyKind } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found, FoundTitle } from './scan.ts';

const NEAR = 2;
const RIVAL = 3;
const LIKELY = 1.5;
const MARGIN = 1;
/** How much oftener than any other a text names the body that it is about. */
const MAIN = 3;

/**
 * Tells whom an office serves that the text leaves unsaid, from what the sentence, the paragraph and the whole text speak of.
 * People have to be asked in the order of the text: who serves a state in an office is not asked for twice.
 */
export class Serving {
  readonly #reading: Reading;
  readonly #lexicon: ActorLexicon;
  readonly #clusters: readonly Cluster[];
  readonly #actors: readonly Cluster[];
  /** Numbers of actors, counted from 1, by the token that a mention starts with, and by the one behind it. */
  readonly #startingAt: Int32Array;
  readonly #endingAt: Int32Array;
  /** Holders' actors by office, and by sentence. */
  readonly #taken = new Map<string, Set<Cluster>>();
  readonly #served = new Map<number, Set<Cluster>>();
  /** The state or body that each sentence speaks of first, and where. */
  readonly #subjects = new Map<number, { readonly cluster: Cluster; readonly from: number }>();
  readonly #most: Readonly<Record<string, number>>;
  // Asked for at every office of a kind.
  readonly #ofKind = new Map<BodyKind, readonly Cluster[]>();
  readonly #maybeOfKind = new Map<BodyKind, readonly Cluster[]>();

  constructor(reading: Reading, lexicon: ActorLexicon, clusters: readonly Cluster[], ownerOf: ReadonlyMap<Found, Cluster>) {
    this.#reading = reading;
    this.#lexicon = lexicon;
    this.#actors = clusters;
    this.#startingAt = new Int32Array(reading.tokens.length + 1);
    this.#endingAt = new Int32Array(reading.tokens.length + 1);
    this.#clusters = clusters.filter(
      ({ type, mentions }) => type === 'state' || (type === 'organization' && !mentions.some(({ known }) => known?.locates)),
    );
    const most: Record<string, number> = {};
    for (const [index, cluster] of clusters.entries()) {
      most[cluster.type] = Math.max(most[cluster.type] ?? 1, cluster.mentions.length);
      for (const { from, to, title } of cluster.mentions) {
        if (cluster.type !== 'person') {
          this.#startingAt[from] = index + 1;
          this.#endingAt[to] = index + 1;
        }
        const sentence = reading.sentenceOf[from] as number;
        if (cluster.type !== 'person' && from < (this.#subjects.get(sentence)?.from ?? reading.tokens.length))
          this.#subjects.set(sentence, { cluster, from });
        const owner = title?.owner ? ownerOf.get(title.owner) : undefined;
        if (title !== null && owner !== undefined) this.#take(title, from, owner);
      }
    }
    this.#most = most;
  }

  #blockOf(at: number): number {
    return this.#reading.sentences[this.#reading.sentenceOf[at] as number]?.block ?? -1;
  }

  /** The office without whom it serves: "foreign minister" in whichever state. */
  #officeOf(title: FoundTitle): string {
    const owned = title.owner === null ? [] : wordsOf(this.#reading.tokens, title.owner);
    return wordsOf(this.#reading.tokens, title)
      .filter((word) => !owned.includes(word))
      .join(' ');
  }

  #take(title: FoundTitle, at: number, owner: Cluster): void {
    const office = this.#officeOf(title);
    this.#taken.set(office, (this.#taken.get(office) ?? new Set()).add(owner));
    const sentence = this.#reading.sentenceOf[at] as number;
    this.#served.set(sentence, (this.#served.get(sentence) ?? new Set()).add(owner));
  }

  /** "Fiji's Sitiveni Rabuka", "Dr Meg Keen of the Lowy Institute", "luật sư Tôn Nữ Diễm Chi của Văn phòng luật …" */
  beside({ from, to }: Found): Cluster | null {
    const { tokens } = this.#reading;
    const owner = tokens.norm[from - 1] === "'s" ? this.#actorAt(this.#endingAt, from - 1) : null;
    if (owner !== null) return owner;
    // "Dr Aino Lehtola, of the Reef Institute, …"
    const comma = to + 1 < tokens.length && isMark(tokens, to, ',') && this.#lexicon.complementLinks.longest(tokens, to + 1) !== null;
    const link = to < tokens.length ? this.#lexicon.links.longest(tokens, comma ? to + 1 : to) : null;
    if (link === null || this.#lexicon.joiners.longest(tokens, to) !== null) return null;
    return this.#actorAt(this.#startingAt, link.to);
  }

  #actorAt(numbers: Int32Array, at: number): Cluster | null {
    return this.#actors[(numbers[at] ?? 0) - 1] ?? null;
  }

  /** How likely this office at this token is the actor's. */
  #likelihood(cluster: Cluster, at: number, taken: ReadonlySet<Cluster> | undefined): number {
    if (taken?.has(cluster)) return 0;
    const sentence = this.#reading.sentenceOf[at] as number;
    const near = cluster.mentions.some(({ from }) => this.#reading.sentenceOf[from] === sentence && from < at);
    const own = this.#blockOf(at);
    const block = near || cluster.mentions.some(({ from }) => this.#blockOf(from) === own);
    const rival = this.#served.get(sentence)?.has(cluster) === true;
    const share = cluster.mentions.length / (this.#most[cluster.type] ?? 1);
    return (near ? NEAR : 0) + (block ? 1 : 0) + NEAR * share - (rival ? RIVAL : 0);
  }

  /** The paper's own state for its own people's offices; else the state or body that is likeliest by far, or null. */
  unsaid(person: Found, title: FoundTitle): Cluster | string | null {
    const { home } = this.#lexicon.words;
    const { tokens } = this.#reading;
    const type = title.kind === 'state' ? 'state' : title.kind === 'organization' ? 'organization' : null;
    if (type === null) return null;
    const familyFirst = this.#lexicon.surnames.has(this.#reading.tokens.norm[person.from] as string);
    if (type === 'state' && home !== null && familyFirst && person.to - person.from > 2) {
      const states = this.#clusters.filter((cluster) => cluster.type === 'state');
      const own = states.find(({ key }) => key === home);
      if (own !== undefined || states.length === 0) return own ?? home;
    }
    const its = this.#lexicon.possessives.has(tokens.norm[title.from - 1] as string) ? this.#subjectBefore(title.from) : null;
    if (its !== null) return its;
    const said = saidKind(tokens, this.#lexicon, title);
    if (said !== null) return this.#lastOfKind(said, person.from);
    const kind = type === 'organization' ? officeKind(tokens, this.#lexicon, title) : null;
    const candidates = kind === null ? this.#clusters.filter((cluster) => cluster.type === type) : this.#bodiesOf(kind, false);
    const best = this.#likeliest(candidates, title, person.from);
    if (best !== null) this.#take(title, person.from, best);
    return best;
  }

  /** "Its envoy": of whom the sentence, or the one before it, speaks first. */
  #subjectBefore(at: number): Cluster | null {
    const sentence = this.#reading.sentenceOf[at] as number;
    const own = this.#subjects.get(sentence);
    if (own !== undefined && own.from < at) return own.cluster;
    const before = this.#subjects.get(sentence - 1);
    return before !== undefined && this.#blockOf(before.from) === this.#blockOf(at) ? before.cluster : null;
  }

  /** Bodies whose names say that they are of a kind, or only say no other; the oftenest named first. */
  #bodiesOf(kind: BodyKind, surely: boolean): readonly Cluster[] {
    const known = surely ? this.#ofKind : this.#maybeOfKind;
    let bodies = known.get(kind);
    if (bodies === undefined) {
      bodies = this.#clusters
        .filter((cluster) => {
          const told = cluster.type === 'organization' ? isOfKind(this.#reading.tokens, this.#lexicon, cluster, kind) : false;
          return surely ? told === true : told !== false;
        })
        .sort((a, b) => b.mentions.length - a.mentions.length);
      known.set(kind, bodies);
    }
    return bodies;
  }

  /** The body that "the company" means: of those of its kind the one that the text is about, else the one that it named last. */
  #lastOfKind(kind: BodyKind, at: number): Cluster | null {
    const candidates = this.#bodiesOf(kind, true);
    const [most, next] = candidates;
    if (most === undefined) return null;
    if (next === undefined || most.mentions.length >= MAIN * next.mentions.length) return most;
    const lastBefore = ({ mentions }: Cluster): number => mentions.findLast(({ from, rule }) => from < at && rule !== 'part')?.from ?? -1;
    return candidates.reduce((last, cluster) => (lastBefore(cluster) > lastBefore(last) ? cluster : last));
  }

  /** The likeliest by far, or null. */
  #likeliest(candidates: readonly Cluster[], title: FoundTitle, at: number): Cluster | null {
    const taken = this.#taken.get(this.#officeOf(title));
    let best: Cluster | null = null;
    let [first, second] = [0, 0];
    for (const cluster of candidates) {
      const chance = this.#likelihood(cluster, at, taken);
      if (chance > first) [best, first, second] = [cluster, chance, first];
      else if (chance > second) second = chance;
    }
    return best === null || first < LIKELY || first - second < MARGIN ? null : best;
  }
}
