import type { ByLanguage, GazetteerRow, OrganizationRow, StateRow } from '../gazetteer/row.ts';
import { Lexicon } from '../text/lexicon.ts';
import { Shape, type Tokens, tokenizePhrase } from '../text/tokens.ts';
import type { WordColumn } from '../text/word-column.ts';
import type { ActorLexicon } from './lexicon.ts';
import { startsColumn } from './starts-column.ts';

/** A name of the gazetteer as it was found: the row and what kind of name of it this is. */
export interface KnownName {
  readonly row: GazetteerRow;
  readonly form: 'name' | 'adjective' | 'capital' | 'compound';
  /** The word is also something else in the language. */
  readonly ambiguous: boolean;
  /** A part of a state, whose bare name mostly says where. */
  readonly locates: boolean;
  /** The state whose capital this part of it is: a paper at home mostly means the city. */
  readonly seatOf: KnownName | null;
  /** How each token of the name is written at least. */
  readonly shapes: Uint8Array;
}

const isOrganization = (row: GazetteerRow): row is OrganizationRow => row.type === 'organization';
const seatsOf = (row: GazetteerRow): ByLanguage<readonly string[]> => (isState(row) || isOrganization(row) ? (row.capitals ?? {}) : {});
const isState = (row: GazetteerRow): row is StateRow => row.type === 'state';

/** The gazetteer as texts of one language are read with it. */
export interface Gazetteer {
  readonly names: Lexicon<KnownName>;
  /** Rows by a name that many states have a body of: "Bộ Ngoại giao". */
  readonly bare: Lexicon<readonly OrganizationRow[]>;
  /** English names and adjectives of states by their codes. */
  readonly states: ReadonlyMap<string, { readonly name: string; readonly adjective: string }>;
  /** What may begin at each word: where a token has no such bit and no capital, nothing does. */
  readonly starts: WordColumn;
}

function bareNames(rows: readonly GazetteerRow[], language: string): Lexicon<readonly OrganizationRow[]> {
  const byName = new Map<string, OrganizationRow[]>();
  for (const row of rows.filter(isOrganization))
    for (const name of row.bare?.[language] ?? []) byName.set(name, [...(byName.get(name) ?? []), row]);
  return new Lexicon(byName);
}

/** The gazetteer for texts of a language, which use names of others too. */
export function gazetteerFor(rows: readonly GazetteerRow[], lexicon: ActorLexicon): Gazetteer {
  const { words } = lexicon;
  const small = new Set<string>();
  const names = knownNames(rows, words, small);
  return {
    names,
    bare: bareNames(rows, words.gazetteer[0] ?? ''),
    states: new Map(
      rows
        .filter(isState)
        .map((row) => [row.canonical, { name: row.names.en?.[0] ?? row.canonical, adjective: row.adjectives.en?.[0] ?? '' }]),
    ),
    starts: startsColumn(names, small, lexicon),
  };
}

/**
 * The names that texts of the first of these languages use, `any` included. A name that two rows share goes to the earlier one;
 * `small` takes the first words of those that need no capital there.
 */
function knownNames(
  rows: readonly GazetteerRow[],
  { gazetteer: languages, home }: ActorLexicon['words'],
  small: Set<string>,
): Lexicon<KnownName> {
  const names = new Lexicon<KnownName>();
  const capitals = new Map(
    rows
      .filter(isState)
      .flatMap((row) => Object.values(row.capitals ?? {}).flatMap((cities) => cities.map((city) => [city, row] as const))),
  );
  const add = (row: GazetteerRow, form: KnownName['form'], name: string, language: string): void => {
    const ambiguous = (row.ambiguous?.[language] ?? row.ambiguous?.any)?.[name] !== undefined;
    // A word that is also something else in its own language is no name in another.
    if (ambiguous && language !== languages[0] && language !== 'any') return;
    const { shape: shapes, norm } = tokenizePhrase(name);
    const known: KnownName = { row, form, ambiguous, locates: 'locates' in row, seatOf: null, shapes };
    const seatOf = known.locates && form === 'name' ? capitals.get(name) : undefined;
    // Papers elsewhere mean the state's government: "Hanoi said".
    if (seatOf !== undefined && seatOf.canonical !== home) return;
    names.add(name, seatOf === undefined ? known : { ...known, seatOf: { ...known, row: seatOf, form: 'capital', locates: false } });
    if (!needsCapital(shapes[0])) small.add(norm[0] as string);
  };
  const all = [...languages, 'any'];
  for (const language of all) for (const row of rows) for (const name of row.names[language] ?? []) add(row, 'name', name, language);
  for (const language of all)
    for (const row of rows) {
      if (isState(row) && language === languages[0])
        for (const name of row.adjectives[language] ?? []) add(row, 'adjective', name, language);
      if (isState(row)) for (const name of row.compounds[language] ?? []) add(row, 'compound', name, language);
      for (const name of seatsOf(row)[language] ?? []) add(row, 'capital', name, language);
    }
  return names;
}

/** A word that a name of the gazetteer has with a capital. */
const needsCapital = (shape: number | undefined): boolean =>
  shape === Shape.Capitalized || shape === Shape.Upper || shape === Shape.Initial;

const LONG_ACRONYM = 4;

/** The text writes the name with the capitals that it must have: "US" is not "us", but "Nato" is NATO. */
export function hasCapitals(tokens: Tokens, from: number, { shapes }: KnownName): boolean {
  for (let index = 0; index < shapes.length; index++) {
    const wanted = shapes[index];
    const shape = tokens.shape[from + index];
    if (!needsCapital(wanted)) continue;
    if (shape === Shape.Lower) return false;
    if (wanted === Shape.Upper && shape !== Shape.Upper && (tokens.norm[from + index] as string).length < LONG_ACRONYM) return false;
  }
  return true;
}
