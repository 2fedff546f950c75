/**
 * Rows of the gazetteer: what never has to be discovered in a text, because everybody knows it.
 *
 * Every name is NFC and written with the capitals that a text must have at least: "US" is not "us",
 * "Hội đồng bảo an" may also be "Hội đồng Bảo an". A lexicon compares normal words,
 * so whoever looks a name up also looks at the shape of what it found.
 * Articles ("the Netherlands", "các nước") are not part of a name.
 */

/** Words by BCP 47 language; `any` for forms that every language uses, such as acronyms. */
export type ByLanguage<Value> = Readonly<Record<string, Value>>;

/** Names that are also a word, a person's name or part of other names in that language, each with what else it is. */
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
  /** Short forms that mean the state only with a hyphen beside another: "Trung" in "Mỹ - Trung". */
  readonly compounds: ByLanguage<readonly string[]>;
  /** Capitals and seats whose names stand for the government; often they only locate. */
  readonly capitals: ByLanguage<readonly string[]>;
}

export interface OrganizationRow extends GazetteerRow {
  readonly type: 'organization';
  /** ISO 3166-1 alpha-2 of the state whose body it is; absent for what is international or private. */
  readonly of?: string;
  /** Seats whose names stand for the body: "Brussels". */
  readonly capitals?: ByLanguage<readonly string[]>;
  /**
   * Names that many states have a body of ("Quốc hội", "Ministry of Finance"): they mean this row
   * where the text names no other owner and speaks of the row's state.
   */
  readonly bare?: ByLanguage<readonly string[]>;
}

/** A part of a state. It acts as "UBND tỉnh …" or "the State of …"; its bare name mostly says where. */
export interface RegionRow extends OrganizationRow {
  readonly of: string;
  readonly locates: true;
}

export interface GroupRow extends GazetteerRow {
  readonly type: 'group';
  /** Canonicals of states and organisations; empty where the circle changes or is too wide to list. */
  readonly members: readonly string[];
}
