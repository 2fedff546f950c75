import type { GazetteerRow, OrganizationRow, StateRow } from '../gazetteer/row.ts';
import { Lexicon } from '../text/lexicon.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Cluster, fullest, namesOf } from './clusters.ts';
import { type EnglishPlace, englishParts, fillPattern, headOf, withoutMarks } from './english.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';

const isOrganization = (row: GazetteerRow): row is OrganizationRow => row.type === 'organization';
const isState = (row: GazetteerRow): row is StateRow => row.type === 'state';

const knownRow = ({ mentions, type }: Cluster): GazetteerRow | undefined =>
  mentions.find(({ known, aliasOf }) => known !== null && known.row.type === type && aliasOf === null)?.known?.row;

/** English names of what the text names, where they can be known. */
export class Canonicals {
  readonly #bare = new Lexicon<OrganizationRow>();
  readonly #states: ReadonlyMap<string, { readonly name: string; readonly adjective: string }>;
  readonly #lexicon: ActorLexicon;
  readonly #tokens: Tokens;
  readonly #home: string | null;

  constructor(rows: readonly GazetteerRow[], lexicon: ActorLexicon, tokens: Tokens, clusters: readonly Cluster[]) {
    const { words } = lexicon;
    this.#lexicon = lexicon;
    this.#tokens = tokens;
    this.#home = words.home;
    const spoken = new Set(clusters.filter(({ type }) => type === 'state').map(({ key }) => key));
    const [language = ''] = words.gazetteer;
    for (const row of rows.filter(isOrganization))
      if (row.of !== undefined && (spoken.has(row.of) || (row.of === words.home && spoken.size === 0)))
        for (const name of row.bare?.[language] ?? []) this.#bare.add(name, row);
    this.#states = new Map(
      rows
        .filter(isState)
        .map((row) => [row.canonical, { name: row.names.en?.[0] ?? row.canonical, adjective: row.adjectives.en?.[0] ?? '' }]),
    );
  }

  /** The gazetteer's canonical of a cluster, or one made after it for another state; null where the gazetteer knows nothing of it. */
  rowOf(cluster: Cluster): string | null {
    const row = knownRow(cluster);
    if (row !== undefined) return row.canonical;
    for (const body of cluster.mentions) {
      const national = this.#national(body);
      if (national !== null) return national;
    }
    return null;
  }

  of(cluster: Cluster): string | null {
    const row = this.rowOf(cluster);
    if (row !== null) return row;
    for (const body of cluster.type === 'organization' ? cluster.mentions : []) {
      const english = this.#composed(body);
      if (english !== null) return english;
    }
    const name = fullest(namesOf(this.#tokens, cluster));
    const company = cluster.mentions.find(({ rule }) => rule === 'company-suffix');
    return company === undefined ? name : textOf(this.#tokens, { from: company.from, to: company.headFrom });
  }

  /** The English name that a body's words make, where the language's tables hold them all. */
  #composed(body: Found): string | null {
    const english = this.#lexicon.english;
    const pattern = english?.heads.get(headOf(this.#tokens, body));
    if (english === null || pattern === undefined || body.headTo > body.to) return null;
    const { owner } = body;
    const place = owner === null ? this.#placeOf(body, pattern) : this.#place(owner);
    const parts = englishParts(this.#tokens, body.headTo, owner !== null && place !== null ? owner.from : body.to, english);
    return parts === null ? null : fillPattern(pattern, parts, place);
  }

  /** A unit that is its own place, and the state whose papers leave it out of a national body's name. */
  #placeOf({ head, headTo, to }: Found, pattern: string): EnglishPlace | null {
    const home = this.#home === null || !pattern.includes('{of}') || !head?.national ? undefined : this.#states.get(this.#home);
    if (home !== undefined) return { name: home.name, unit: null, adjective: home.adjective };
    return head?.unit === undefined
      ? null
      : { name: withoutMarks(textOf(this.#tokens, { from: headTo, to })), unit: head.unit, adjective: '' };
  }

  #place({ known, head, from, headTo, to }: Found): EnglishPlace | null {
    const state = known === null ? undefined : this.#states.get(known.row.canonical);
    if (state !== undefined) return { name: state.name, unit: null, adjective: state.adjective };
    if (known !== null && known.row.type === 'organization' && !known.locates)
      return { name: known.row.canonical, unit: null, adjective: known.row.canonical };
    if (head?.unit === undefined && known === null) return null;
    const name = withoutMarks(textOf(this.#tokens, { from: Math.max(from, headTo), to })).replace(/^TP\.?\s*/u, '');
    const [, plain = name, unit = null] = /^(.*?)(?: (Province|City))?$/u.exec(known?.row.canonical ?? '') ?? [];
    return { name: known === null ? name : plain, unit: head?.unit ?? unit, adjective: name };
  }

  /** A body that each state has one of, for the state in its name or for the one whose papers leave it out. */
  #national(body: Found): string | null {
    const owner = body.owner?.known?.row;
    const to = owner?.type === 'state' && body.owner !== null ? body.owner.from : body.to;
    if (to <= body.from) return null;
    const row = this.#bare.get(textOf(this.#tokens, { from: body.from, to }));
    if (row?.of === undefined) return null;
    if (owner === undefined || owner.canonical === row.of) return row.canonical;
    if (owner.type !== 'state') return null;
    const [mine, its] = [this.#states.get(row.of)?.name, this.#states.get(owner.canonical)?.name];
    return mine !== undefined && its !== undefined && row.canonical.includes(mine) ? row.canonical.replace(mine, its) : null;
  }
}
