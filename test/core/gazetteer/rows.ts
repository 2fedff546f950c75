import { groups } from '../../../src/core/gazetteer/groups.ts';
import { media } from '../../../src/core/gazetteer/media.ts';
import { organizations } from '../../../src/core/gazetteer/organizations.ts';
import { provinces } from '../../../src/core/gazetteer/provinces.ts';
import { regions } from '../../../src/core/gazetteer/regions.ts';
import type { GazetteerRow } from '../../../src/core/gazetteer/row.ts';
import { states } from '../../../src/core/gazetteer/states.ts';
import { vietnam } from '../../../src/core/gazetteer/vietnam.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

/** Every row of the gazetteer. */
export const rows: readonly GazetteerRow[] = [...states, ...organizations, ...vietnam, ...media, ...groups, ...provinces, ...regions];

/** A name as a lexicon sees it: two names with one key cannot be told apart in a text. */
export const keyOf = (name: string): string => tokenize(name).norm.join(' ');

export interface Entry {
  readonly canonical: string;
  readonly language: string;
  readonly name: string;
}

/** The names of a table of words by language, one entry each. */
export const entriesOf = (canonical: string, words: Readonly<Record<string, readonly string[]>>): readonly Entry[] =>
  Object.entries(words).flatMap(([language, names]) => names.map((name) => ({ canonical, language, name })));

/** Entries whose key an earlier entry of a language read together with theirs has, as "name: row, row". */
export function sharedNames(entries: readonly Entry[]): readonly string[] {
  const shared: string[] = [];
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const languages = entry.language === 'any' ? ['any', 'en', 'vi'] : [entry.language, 'any'];
    for (const language of languages) {
      const earlier = seen.get(`${language} ${keyOf(entry.name)}`);
      if (earlier !== undefined) shared.push(`${entry.name}: ${earlier.canonical}, ${entry.canonical}`);
    }
    seen.set(`${entry.language} ${keyOf(entry.name)}`, entry);
  }
  return shared;
}
