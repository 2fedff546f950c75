import type { OrganizationRow } from '../gazetteer/row.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { wordsOf } from './evidence.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';

/** What the text itself says that a short form stands for: "… (ISA)". */
export function meaningsOf(found: readonly Found[], tokens: Tokens): ReadonlyMap<string, Found> {
  const meaning = new Map<string, Found>();
  for (const alias of found) if (alias.aliasOf !== null) meaning.set(wordsOf(tokens, alias).join(' '), alias.aliasOf);
  return meaning;
}

/** A body that papers of another language name without its state. */
const isLocal = ({ bare = {} }: OrganizationRow, languages: readonly string[]): boolean =>
  Object.keys(bare).some((language) => !languages.includes(language));

/**
 * An acronym is the gazetteer's only where the text does not give it another meaning, and a ministry's that papers of another language
 * abbreviate only where the text speaks of its state: "MPI" is a movement in one country and a ministry in the next.
 */
export function settleAcronyms(found: readonly Found[], tokens: Tokens, { words: { gazetteer } }: ActorLexicon): void {
  const meaning = meaningsOf(found, tokens);
  const spoken = new Set<string>();
  for (const { known } of found) if (known?.row.type === 'state') spoken.add(known.row.canonical);
  for (const item of found) {
    if (item.known?.row.type !== 'organization' || item.to - item.from !== 1 || tokens.shape[item.from] !== Shape.Upper) continue;
    if (item.aliasOf !== null) continue;
    const row = item.known.row as OrganizationRow;
    const meant = meaning.get(wordsOf(tokens, item).join(' '));
    const own = meant === undefined || (meant.type !== 'organization' && meant.type !== 'run') || meant.known?.row === row;
    if (!own) {
      item.aliasOf = meant;
      item.known = null;
    } else if (row.of !== undefined && spoken.size > 0 && !spoken.has(row.of) && isLocal(row, gazetteer)) {
      item.type = 'run';
      item.rule = 'run';
      item.known = null;
    }
  }
}
