import type { DroppedReason } from '../schema.ts';
import { Lexicon } from './lexicon.ts';
import { normalizeWord } from './normalize.ts';
import { membersColumn, type WordColumn } from './word-column.ts';

/**
 * Where a cue stands in a line that is no part of the article.
 *
 * - `line`: cues of this place make most of the line's words ("Share  Facebook  Copy link").
 * - `label`: the line begins with it, and a mark, a number, a wide gap or the line's end follows ("Tags: …").
 * - `start`: the line begins with it, whatever follows.
 * - `within`: anywhere in the line.
 * - `heading`: it is the line, and the lines below belong to it ("Related stories").
 *
 * Lines that read as sentences are spared, but for `firm-start` and `firm` cues (at the start, anywhere),
 * which no article's own sentence holds.
 */
export type CuePlace = 'line' | 'label' | 'start' | 'within' | 'heading' | 'firm-start' | 'firm';

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

/** What words before a date say of it. */
export type StampCue = 'published' | 'updated';

/** Years that a copyright line may name. */
const RIGHTS_YEARS = Array.from({ length: 60 }, (_, index) => 1990 + index);
/** "© 2024": with a year it is a site's, without one a picture's. */
export const COPYRIGHT_YEARS: readonly string[] = RIGHTS_YEARS.map((year) => `© ${year}`);

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
  /** Days of the week with their number, Sunday being 0. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly stamps: Readonly<Record<StampCue, readonly string[]>>;
  /** Lines between a sender's letterhead and the headline ("Press release"). */
  readonly releases: readonly string[];
  /** Words that stand between a publication line's parts ("lúc", "at"). */
  readonly stampFillers: readonly string[];
  /** Zones of countries that write the month before the day. */
  readonly monthFirstZones: readonly string[];
  /** Units of time, and the words that make them a time gone by ("hours ago"). */
  readonly ago: readonly string[];
  /** Words that begin a credit, closed by a colon or a name ("Photo: …", "via REUTERS"). */
  readonly credits: readonly string[];
  /** Words that begin a line naming the source ("Theo Reuters"). */
  readonly sources: readonly string[];
  readonly agencies: readonly string[];
  /** Words that begin a line naming who wrote. */
  readonly bylines: readonly string[];
  /** Words between writers' names, and those that lead to the place they wrote from. */
  readonly nameLinks: readonly string[];
  readonly placeLinks: readonly string[];
  /** Occupations that a byline adds to a name. */
  readonly writers: readonly string[];
  readonly cues: Readonly<Record<string, CueRule>>;
}

/** The words of a language, made ready for look-up. */
export interface TextLexicon {
  readonly language: string;
  /** UTF-16 code units of the language's own letters. */
  readonly letters: ReadonlySet<number>;
  readonly smallWords: ReadonlySet<string>;
  /** 1 for small words. */
  readonly small: WordColumn;
  readonly capitalizedHeadlines: boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly numberedAbbreviations: ReadonlySet<string>;
  readonly courtesies: ReadonlySet<string>;
  readonly months: Lexicon<number>;
  readonly weekdays: Lexicon<number>;
  readonly stamps: Lexicon<StampCue>;
  readonly releases: Lexicon<true>;
  readonly stampFillers: ReadonlySet<string>;
  readonly monthFirstZones: ReadonlySet<string>;
  readonly ago: Lexicon<true>;
  readonly credits: Lexicon<true>;
  readonly sources: Lexicon<true>;
  readonly agencies: Lexicon<true>;
  readonly bylines: Lexicon<true>;
  readonly nameLinks: ReadonlySet<string>;
  /** The links between names and those to a place. */
  readonly nameJoints: ReadonlySet<string>;
  readonly writers: Lexicon<true>;
  readonly cues: Lexicon<readonly Cue[]>;
  /** 1 for words that a cue may begin with. */
  readonly cueStarts: WordColumn;
  /** Phrases that may be cues even within a sentence. */
  readonly firmCues: Lexicon<true>;
  readonly firmStarts: WordColumn;
}

const phraseLexicon = (list: readonly string[]): Lexicon<true> => new Lexicon(list.map((phrase) => [phrase, true] as const));
const wordSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(normalizeWord));

function cueLexicon(cues: TextWords['cues']): Lexicon<readonly Cue[]> {
  const byPhrase = new Map<string, Cue[]>();
  for (const [id, { reason, place, phrases }] of Object.entries(cues)) {
    for (const phrase of phrases) {
      const known = byPhrase.get(phrase);
      if (known === undefined) byPhrase.set(phrase, [{ id, reason, place }]);
      else known.push({ id, reason, place });
    }
  }
  return new Lexicon(byPhrase);
}

export function textLexicon(words: TextWords): TextLexicon {
  const smallWords = wordSet(words.smallWords);
  const cues = cueLexicon(words.cues);
  const firmCues = phraseLexicon(Object.values(words.cues).flatMap(({ place, phrases }) => (place === 'firm' ? phrases : [])));
  return {
    language: words.language,
    letters: new Set([...words.letters].map((letter) => letter.charCodeAt(0))),
    smallWords,
    small: membersColumn(smallWords),
    capitalizedHeadlines: words.capitalizedHeadlines,
    abbreviations: wordSet(words.abbreviations),
    closingAbbreviations: wordSet(words.closingAbbreviations),
    numberedAbbreviations: wordSet(words.numberedAbbreviations),
    courtesies: wordSet(words.courtesies),
    months: new Lexicon(Object.entries(words.months)),
    weekdays: new Lexicon(Object.entries(words.weekdays)),
    stamps: new Lexicon([
      ...words.stamps.published.map((phrase) => [phrase, 'published'] as const),
      ...words.stamps.updated.map((phrase) => [phrase, 'updated'] as const),
    ]),
    releases: phraseLexicon(words.releases),
    stampFillers: wordSet(words.stampFillers),
    monthFirstZones: wordSet(words.monthFirstZones),
    ago: phraseLexicon(words.ago),
    credits: phraseLexicon(words.credits),
    sources: phraseLexicon(words.sources),
    agencies: phraseLexicon(words.agencies),
    bylines: phraseLexicon(words.bylines),
    nameLinks: wordSet(words.nameLinks),
    nameJoints: wordSet([...words.nameLinks, ...words.placeLinks]),
    writers: phraseLexicon(words.writers),
    cues,
    cueStarts: membersColumn(cues.firsts),
    firmCues,
    firmStarts: membersColumn(firmCues.firsts),
  };
}
