/**
 * Rows of the gazetteer: what never has to be discovered in a text, because everybody knows it.
 *
 * Every name is NFC and written with the capitals that a text must have at least: "US" is not "us", "Quad" may be "QUAD".
 * A lexicon compares normal words, so whoever looks a name up also looks at the shape of what it found.
 * Articles ("the Netherlands", "các nước") are not part of a name.
 */

/** Words by BCP 47 language; `any` for forms that every language uses, such as acronyms. */
export type ByLanguage<Value> = Readonly<Record<string, Value>>;

/** Names that are also something else in that language, each with what else it is. */
export type Ambiguous = ByLanguage<Readonly<Record<string, string>>>;

export interface GazetteerRow {
  /** ISO 3166-1 alpha-2 for states (`XK`, user-assigned, for Kosovo), else a common English name. Unique over all rows. */
  readonly canonical: string;
  readonly type: 'state' | 'organization' | 'group';
  readonly names: ByLanguage<readonly string[]>;
  readonly ambiguous?: Ambiguous;
}

export interface StateRow extends GazetteerRow {
  readonly type: 'state';
  /** What belongs to the state: "Kenyan" president, "Dutch" navy. */
  readonly adjectives: ByLanguage<readonly string[]>;
  /** Capitals and seats whose names stand for the government; often they only locate. */
  readonly capitals: ByLanguage<readonly string[]>;
}

export interface OrganizationRow extends GazetteerRow {
  readonly type: 'organization';
  /** ISO 3166-1 alpha-2 of the state whose body it is; absent for what is international or private. */
  readonly of?: string;
}

/** A province or city: its bare name mostly says where, and acts only as "UBND tỉnh …" or "tỉnh … ký". */
export interface ProvinceRow extends OrganizationRow {
  readonly locates: true;
  /** Full names, with what it is ("tỉnh Quảng Trị", "TP.HCM"); these act more often than bare ones. */
  readonly titled: ByLanguage<readonly string[]>;
  /** `former` was merged into another on 1 July 2025. */
  readonly status: 'present' | 'former';
}

export interface GroupRow extends GazetteerRow {
  readonly type: 'group';
  /** Canonicals of states and organisations; empty where the circle changes. */
  readonly members: readonly string[];
}
