/** What one language calls the states, by ISO 3166-1 alpha-2 code. A new language is one more file of these. */
export interface StateWords {
  /** Beside the names of CLDR: other spellings, official names, abbreviations of the news. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Words that make a republic's name of the common one, and the states whose name with them is another's. */
  readonly republic: { readonly words: string; readonly not: readonly string[] };
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Short forms that mean a state only beside another: "Trung" in "Mỹ - Trung". */
  readonly compounds: Readonly<Record<string, readonly string[]>>;
  readonly capitals: Readonly<Record<string, readonly string[]>>;
  /** Names, adjectives or capitals that are also something else: by code, the word and what else it is. */
  readonly ambiguous: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
