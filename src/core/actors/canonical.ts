import type { GazetteerRow, OrganizationRow, StateRow } from '../gazetteer/row.ts';
import { Lexicon } from '../text/lexicon.ts';
import { textOf } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Cluster, fullest, namesOf } from './clusters.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';

const isOrganization = (row: GazetteerRow): row is OrganizationRow => row.type === 'organization';
const isState = (row: GazetteerRow): row is StateRow => row.type === 'state';

const knownRow = ({ mentions, type }: Cluster): GazetteerRow | undefined =>
  mentions.find(({ known, aliasOf }) => known !== null && known.row.type === type && aliasOf === null)?.known?.row;

/** English names of what the text names, where they can be known. */
export class Canonicals {
  readonly #bare = new Lexicon<OrganizationRow>();
  readonly #english: ReadonlyMap<string, string>;
  readonly #tokens: Tokens;
  readonly #home: string | null;

  constructor(rows: readonly GazetteerRow[], { words }: ActorLexicon, tokens: Tokens, clusters: readonly Cluster[]) {
    this.#tokens = tokens;
    this.#home = words.home;
    const spoken = new Set(clusters.filter(({ type }) => type === 'state').map(({ key }) => key));
    const [language = ''] = words.gazetteer;
    for (const row of rows.filter(isOrganization))
      if (row.of !== undefined && (spoken.has(row.of) || (row.of === words.home && spoken.size === 0)))
        for (const name of row.bare?.[language] ?? []) this.#bare.add(name, row);
    this.#english = new Map(rows.filter(isState).map((row) => [row.canonical, row.names.en?.[0] ?? row.canonical]));
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
    const name = fullest(namesOf(this.#tokens, cluster));
    const company = cluster.mentions.find(({ rule }) => rule === 'company-suffix');
    return company === undefined ? name : textOf(this.#tokens, { from: company.from, to: company.headFrom });
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
    const [mine, its] = [this.#english.get(row.of), this.#english.get(owner.canonical)];
    return mine !== undefined && its !== undefined && row.canonical.includes(mine) ? row.canonical.replace(mine, its) : null;
  }
}
