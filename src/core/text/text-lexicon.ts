import type { DroppedReason } from '../schema.ts';
import { Lexicon } from './lexicon.ts';

/**
 * Where a cue stands in a line that is no part of the article.
 * `line`: it and its like are most of the line. `start`: the line begins with it. `within`: anywhere in the line.
 * `heading`: it is the line, and what follows belongs to it ("Related stories" and the stories below).
 * Lines that read as sentences are spared, but for `firm` cues, which no article's sentence holds.
 */
export type CuePlace = 'line' | 'start' | 'within' | 'heading' | 'firm-start' | 'firm';

export interface CueRule {
  readonly reason: DroppedReason;
  readonly place: CuePlace;
  readonly phrases: readonly string[];
}

export interface Cue {
  readonly id: string;
  readonly reason: DroppedReason;
  readonly place: CuePlace;
}

/** What a word before or after a date says of it. */
export type StampCue = 'published' | 'updated' | 'weekday';

/** A language's own words, as its pack lists them. */
export interface TextWords {
  /** BCP 47 */
  readonly language: string;
  /** Letters that hardly any other language of the same script has. */
  readonly letters: string;
  /** Frequent words without a meaning of their own: they tell the language, and sentences from lists. */
  readonly smallWords: readonly string[];
  /** Headlines may capitalise every word, so that capitals alone make no name. */
  readonly capitalizedHeadlines: boolean;
  /** Abbreviations that never end a sentence, without their full stop. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end a sentence where a sentence's first word follows. */
  readonly closingAbbreviations: readonly string[];
  /** Abbreviations only before a number ("No. 5"). */
  readonly numberedAbbreviations: readonly string[];
  /** Words after which a single capital with a full stop is a person's name cut short. */
  readonly courtesies: readonly string[];
  /** Months by name, as phrases, with their number. */
  readonly months: Readonly<Record<string, number>>;
  readonly stamps: Readonly<Record<StampCue, readonly string[]>>;
  /** Words that stand between a publication line's parts ("lúc", "at"). */
  readonly stampFillers: readonly string[];
  /** Words that tell a photo's caption, its credit or a closing source line. */
  readonly credits: readonly string[];
  readonly agencies: readonly string[];
  /** Words that begin a line naming who wrote. */
  readonly bylines: readonly string[];
  /** Occupations that a byline adds to a name. */
  readonly writers: readonly string[];
  readonly cues: Readonly<Record<string, CueRule>>;
}

/** The words of a language, made ready for look-up. */
export interface TextLexicon {
  readonly language: string;
  readonly letters: ReadonlySet<string>;
  readonly smallWords: ReadonlySet<string>;
  readonly capitalizedHeadlines: boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly numberedAbbreviations: ReadonlySet<string>;
  readonly courtesies: ReadonlySet<string>;
  readonly months: Lexicon<number>;
  readonly stamps: Lexicon<StampCue>;
  readonly stampFillers: ReadonlySet<string>;
  readonly credits: Lexicon<true>;
  readonly agencies: Lexicon<true>;
  readonly bylines: Lexicon<true>;
  readonly writers: Lexicon<true>;
  readonly cues: Lexicon<readonly Cue[]>;
}

const phrases = (list: readonly string[]): Lexicon<true> => new Lexicon(list.map((phrase) => [phrase, true] as const));

function cueLexicon(cues: TextWords['cues']): Lexicon<readonly Cue[]> {
  const byPhrase = new Map<string, Cue[]>();
  for (const [id, { reason, place, phrases: list }] of Object.entries(cues)) {
    for (const phrase of list) {
      const known = byPhrase.get(phrase);
      if (known === undefined) byPhrase.set(phrase, [{ id, reason, place }]);
      else known.push({ id, reason, place });
    }
  }
  return new Lexicon(byPhrase);
}

export function textLexicon(words: TextWords): TextLexicon {
  return {
    language: words.language,
    letters: new Set(words.letters),
    smallWords: new Set(words.smallWords),
    capitalizedHeadlines: words.capitalizedHeadlines,
    abbreviations: new Set(words.abbreviations),
    closingAbbreviations: new Set(words.closingAbbreviations),
    numberedAbbreviations: new Set(words.numberedAbbreviations),
    courtesies: new Set(words.courtesies),
    months: new Lexicon(Object.entries(words.months)),
    stamps: new Lexicon(Object.entries(words.stamps).flatMap(([cue, list]) => list.map((phrase) => [phrase, cue as StampCue] as const))),
    stampFillers: new Set(words.stampFillers),
    credits: phrases(words.credits),
    agencies: phrases(words.agencies),
    bylines: phrases(words.bylines),
    writers: phrases(words.writers),
    cues: cueLexicon(words.cues),
  };
}
