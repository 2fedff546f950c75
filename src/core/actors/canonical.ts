import type { GazetteerRow, OrganizationRow } from '../gazetteer/row.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Cluster, fullest, namesOf } from './clusters.ts';
import { type EnglishPlace, englishParts, fillPattern, headOf, withoutMarks } from './english.ts';
import type { Gazetteer } from './known.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';

/** Endings that say what a company is by law and are no part of what it is called. */
const LEGAL_FORMS = new Set(
  'inc ltd llc llp lp corp co plc gmbh ag jsc pjsc pte pty oy oyj ab nv bv asa srl bhd limited corporation company'.split(' '),
);

/** The row of the gazetteer that a name of the cluster has, or that the text gives as another name of it. */
function knownRow({ mentions, type }: Cluster, home: string | null): GazetteerRow | undefined {
  const known = mentions.filter((mention) => mention.known?.row.type === type);
  const own = known.find(({ aliasOf }) => aliasOf === null)?.known?.row;
  // "CDC" is many bodies' acronym, each of its state.
  const given = known[0]?.known?.row;
  return own ?? (given !== undefined && 'of' in given && given.of !== undefined && given.of !== home ? undefined : given);
}

/** English names of what the text names, where they can be known. */
export class Canonicals {
  readonly #gazetteer: Gazetteer;
  readonly #lexicon: ActorLexicon;
  readonly #tokens: Tokens;
  readonly #spoken: ReadonlySet<string>;
  /** Parts of states that the text names, if only to say where. */
  readonly #places: readonly Cluster[];
  // Who is served by many is asked for once for each of them.
  readonly #names = new Map<Cluster, readonly string[]>();
  readonly #canonicals = new Map<Cluster, string | null>();

  constructor(gazetteer: Gazetteer, lexicon: ActorLexicon, tokens: Tokens, clusters: readonly Cluster[]) {
    this.#gazetteer = gazetteer;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#places = clusters.filter(({ mentions }) => mentions.some(({ known, head }) => known?.locates || head?.unit));
    this.#spoken = new Set(clusters.filter(({ type }) => type === 'state').map(({ key }) => key));
  }

  /** Papers leave out their own state, and that of a text that speaks of one. */
  #isSpokenOf(state: string): boolean {
    return this.#spoken.has(state) || (this.#spoken.size === 0 && state === this.#lexicon.words.home);
  }

  /** The gazetteer's canonical of a cluster, or one made after it for another state; null where the gazetteer knows nothing of it. */
  rowOf(cluster: Cluster): string | null {
    const row = knownRow(cluster, this.#lexicon.words.home);
    if (row !== undefined) return row.canonical;
    for (const body of cluster.mentions) {
      const national = this.#national(body);
      if (national !== null) return national;
    }
    return null;
  }

  /** As `namesOf`, for a cluster that has all its mentions. */
  namesOf(cluster: Cluster): readonly string[] {
    let names = this.#names.get(cluster);
    if (names === undefined) {
      names = namesOf(this.#tokens, cluster);
      this.#names.set(cluster, names);
    }
    return names;
  }

  /** The English name of a cluster that has all its mentions. */
  of(cluster: Cluster): string | null {
    let canonical = this.#canonicals.get(cluster);
    if (canonical === undefined) {
      canonical = this.#englishOf(cluster);
      this.#canonicals.set(cluster, canonical);
    }
    return canonical;
  }

  #englishOf(cluster: Cluster): string | null {
    const row = this.rowOf(cluster);
    if (row !== null) return row;
    const bodies = cluster.type === 'organization' ? cluster.mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from)) : [];
    for (const body of bodies) {
      const english = this.#composed(body);
      if (english !== null) return english;
    }
    const company = cluster.mentions.find(
      ({ rule, from, headFrom }) => rule === 'company-suffix' && headFrom > from && LEGAL_FORMS.has(this.#suffixOf(headFrom)),
    );
    const name =
      company === undefined ? fullest(this.namesOf(cluster)) : textOf(this.#tokens, { from: company.from, to: company.headFrom });
    // "Hải Vân FC" is an English name but for its marks.
    const foreign = this.#lexicon.english !== null && cluster.type === 'organization';
    return foreign && cluster.mentions.some(({ rule }) => rule === 'company-suffix') ? withoutMarks(name) : name;
  }

  /** The first word of a suffix, a comma before it left out. */
  #suffixOf(at: number): string {
    return this.#tokens.norm[this.#tokens.norm[at] === ',' ? at + 1 : at] as string;
  }

  /** The English name that a body's words make, where the language's tables hold them all. */
  #composed(body: Found): string | null {
    const english = this.#lexicon.english;
    const pattern = english?.heads.get(headOf(this.#tokens, body));
    if (english === null || pattern === undefined || body.headTo > body.to) return null;
    const { owner } = body;
    const unit =
      owner === null && body.to > body.headTo ? this.#lexicon.cues.get(this.#tokens.norm[body.to - 1] as string)?.head?.unit : undefined;
    const meant = unit === undefined ? null : this.#unitMeant(unit);
    const place = meant ?? (owner === null ? this.#placeOf(body, pattern) : this.#place(owner));
    const to = meant !== null ? body.to - 1 : owner !== null && place !== null ? owner.from : body.to;
    const parts = englishParts(this.#tokens, body.headTo, to, english);
    return parts === null ? null : fillPattern(pattern, parts, place);
  }

  #isHome(row: GazetteerRow | undefined): boolean {
    return row !== undefined && 'of' in row && row.of === this.#lexicon.words.home;
  }

  /** "UBND tỉnh": the one province that the text speaks of, or speaks of most; one of the paper's own state first. */
  #unitMeant(unit: string): EnglishPlace | null {
    const home = this.#places.filter(({ mentions }) => mentions.some(({ known }) => this.#isHome(known?.row)));
    const sizes = new Map<string, { readonly place: EnglishPlace; size: number }>();
    for (const { mentions } of home.length > 0 ? home : this.#places) {
      const place = this.#place(mentions.find(({ known }) => known !== null) ?? (mentions[0] as Found));
      if (place === null || place.unit !== unit) continue;
      sizes.set(place.name, { place, size: (sizes.get(place.name)?.size ?? 0) + mentions.length });
    }
    const [most, next] = [...sizes.values()].sort((a, b) => b.size - a.size);
    return most !== undefined && most.size > (next?.size ?? 0) ? most.place : null;
  }

  /** A unit that is its own place, and the state whose papers leave it out of a national body's name. */
  #placeOf({ head, headTo, to }: Found, pattern: string): EnglishPlace | null {
    const leftOut = this.#lexicon.words.home;
    const home = leftOut === null || !pattern.includes('{of}') || !head?.national ? undefined : this.#gazetteer.states.get(leftOut);
    if (home !== undefined) return { name: home.name, unit: null, adjective: home.adjective };
    return head?.unit === undefined
      ? null
      : { name: withoutMarks(textOf(this.#tokens, { from: headTo, to })).replace(/^\.\s*/u, ''), unit: head.unit, adjective: '' };
  }

  #place({ known, head, from, headTo, to }: Found): EnglishPlace | null {
    const state = known === null ? undefined : this.#gazetteer.states.get(known.row.canonical);
    if (state !== undefined) return { name: state.name, unit: null, adjective: state.adjective };
    if (known !== null && known.row.type === 'organization' && !known.locates)
      return { name: known.row.canonical, unit: null, adjective: known.row.canonical };
    if (head?.unit === undefined && known === null) return null;
    const name = withoutMarks(textOf(this.#tokens, { from: Math.max(from, headTo), to })).replace(/^TP\.?\s*/u, '');
    const [, plain = name, unit = null] = /^(.*?)(?: (Province|City))?$/u.exec(known?.row.canonical ?? '') ?? [];
    return { name: known === null ? name : plain, unit: head?.unit ?? unit, adjective: name };
  }

  /** The row that a bare name means: that of the state in the name, or of the one state that the text speaks of. */
  #rowFor(rows: readonly OrganizationRow[], state: string | null): OrganizationRow | null {
    if (state !== null) return rows.find((row) => row.of === state) ?? rows[0] ?? null;
    const spoken = rows.filter(({ of }) => of !== undefined && this.#isSpokenOf(of));
    return spoken.length > 1 ? (spoken.find(({ of }) => of === this.#lexicon.words.home) ?? null) : (spoken[0] ?? null);
  }

  /** A body that each state has one of, for the state in its name or for the one whose papers leave it out. */
  #national(body: Found): string | null {
    const owner = body.owner?.known?.row;
    if (owner !== undefined && owner.type !== 'state') return null;
    const to = owner !== undefined && body.owner !== null ? body.owner.from : body.to;
    const bare = to <= body.from ? null : this.#gazetteer.bare.longest(this.#tokens, body.from, to);
    const row = bare === null || bare.to !== to ? null : this.#rowFor(bare.value, owner?.canonical ?? null);
    if (row?.of === undefined) return null;
    if (owner === undefined || owner.canonical === row.of) return row.canonical;
    const composed = this.#composed(body);
    if (composed !== null) return composed;
    const [mine, its] = [this.#gazetteer.states.get(row.of)?.name, this.#gazetteer.states.get(owner.canonical)?.name];
    return mine !== undefined && its !== undefined && row.canonical.includes(mine) ? row.canonical.replace(mine, its) : null;
  }
}
