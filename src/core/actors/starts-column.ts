import { Lexicon } from '../text/lexicon.ts';
import { WordColumn } from '../text/word-column.ts';
import type { KnownName } from './known.ts';
import type { ActorLexicon } from './lexicon.ts';

/** What a word may begin, as bits: where a word lacks the bit, nothing of the kind is looked up. */
export const Starts = { Name: 1, SmallName: 2, Cue: 4, Count: 8, LastHead: 16, Suffix: 32, Bracket: 64 } as const;

/** Whatever may begin at a word in small letters, and at one that is written otherwise. */
export const STARTS_SMALL = Starts.SmallName | Starts.Cue | Starts.Count;
export const STARTS_ITEM = STARTS_SMALL | Starts.Name;

/** For each word what may begin with it: names of the gazetteer, those that begin in small letters, and the phrases of the language. */
export function startsColumn(
  names: Lexicon<KnownName>,
  smallNames: ReadonlySet<string>,
  { words, cues, groupCounts, suffixes }: ActorLexicon,
): WordColumn {
  const lastHeads = new Lexicon(Object.entries(words.heads).filter(([, { order }]) => order === 'last'));
  const kinds: readonly (readonly [ReadonlySet<string>, number])[] = [
    [names.firsts, Starts.Name],
    [smallNames, Starts.SmallName],
    [cues.firsts, Starts.Cue],
    [groupCounts.firsts, Starts.Count],
    [lastHeads.firsts, Starts.LastHead],
    // "Pacific Gas & Electric" is a company's name as one with a suffix is.
    [new Set([...suffixes.firsts, '&']), Starts.Suffix],
    [new Set('('), Starts.Bracket],
  ];
  return new WordColumn((norm) => kinds.reduce((bits, [firsts, bit]) => (firsts.has(norm) ? bits | bit : bits), 0));
}
