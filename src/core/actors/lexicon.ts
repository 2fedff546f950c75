import { Lexicon } from '../text/lexicon.ts';
import { type EnglishNames, englishNames } from './english.ts';
import type { ActorWords, BodyKind, HeadNoun, TitleKind } from './words.ts';

export type { ActorWords, BodyKind, EnglishWords, HeadNoun, TitleKind } from './words.ts';

/** What a phrase that may open an item means; one phrase may be several things. */
export interface Cue {
  title: TitleKind | undefined;
  head: HeadNoun | undefined;
  /** A region, a feast: capitals that never act. */
  nothing: boolean;
  /** What follows is a place, a thing or a people. */
  thing: boolean;
  /** A common word that holds another cue. */
  compound: boolean;
}

/** An `ActorWords` made ready for looking up. */
export interface ActorLexicon {
  readonly words: ActorWords;
  readonly kindNouns: Lexicon<BodyKind>;
  readonly kindTitles: Lexicon<BodyKind>;
  readonly cues: Lexicon<Cue>;
  readonly prefixes: Lexicon<true>;
  readonly links: Lexicon<true>;
  readonly fields: Lexicon<true>;
  readonly suffixes: Lexicon<true>;
  readonly smallSuffixes: ReadonlySet<string>;
  readonly joiners: Lexicon<true>;
  readonly complementLinks: Lexicon<true>;
  readonly thingNouns: Lexicon<true>;
  readonly speech: Lexicon<true>;
  readonly acting: Lexicon<true>;
  /** What is surely done by somebody. */
  readonly deeds: Lexicon<true>;
  readonly locating: Lexicon<true>;
  readonly dealing: Lexicon<true>;
  readonly toward: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  readonly lending: Lexicon<true>;
  readonly partnerLinks: ReadonlySet<string>;
  readonly dealNouns: Lexicon<true>;
  readonly instruments: Lexicon<true>;
  readonly purchases: Lexicon<true>;
  readonly pairLinks: ReadonlySet<string>;
  readonly agreeing: Lexicon<true>;
  readonly appositionLinks: Lexicon<true>;
  readonly pluralVerbs: ReadonlySet<string>;
  readonly personAfter: Lexicon<true>;
  readonly stateBodies: Lexicon<true>;
  readonly localBodies: Lexicon<true>;
  readonly stateFields: ReadonlySet<string>;
  readonly stateNouns: Lexicon<true>;
  readonly sides: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly pluralTitles: ReadonlySet<string>;
  readonly timeOpeners: ReadonlySet<string>;
  readonly aliasOpeners: Lexicon<true>;
  readonly english: EnglishNames | null;
  readonly groupCounts: Lexicon<true>;
  readonly groupNouns: Lexicon<true>;
  readonly surnames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly smallWords: ReadonlySet<string>;
  readonly possessors: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly hyphenTails: ReadonlySet<string>;
  readonly bodyNouns: Lexicon<true>;
  readonly verbs: Lexicon<true>;
  readonly ownerLinks: Lexicon<true>;
  readonly countryWords: Lexicon<true>;
  /** First words of what joins, says or acts: a name does not run over them. */
  readonly glue: ReadonlySet<string>;
}

const kindsBy = ({ bodyKinds }: ActorWords, words: 'nouns' | 'titles'): Lexicon<BodyKind> =>
  new Lexicon(bodyKinds.flatMap((kind) => kind[words].map((phrase) => [phrase, kind] as const)));

const phrases = (list: readonly string[]): Lexicon<true> => new Lexicon(list.map((phrase) => [phrase, true] as const));

function deedsOf({ speech, acting, agreeing, weakActing }: ActorWords): Lexicon<true> {
  const weak = new Set(weakActing);
  return phrases([...speech, ...agreeing, ...acting].filter((deed) => !weak.has(deed)));
}

function cuesOf(words: ActorWords): Lexicon<Cue> {
  const cues = new Lexicon<Cue>();
  const at = (phrase: string): Cue => {
    const known = cues.get(phrase);
    if (known !== undefined) return known;
    // All of one shape, as they are asked for at every name.
    const cue: Cue = { title: undefined, head: undefined, nothing: false, thing: false, compound: false };
    cues.add(phrase, cue);
    return cue;
  };
  for (const [kind, titles] of Object.entries(words.titles) as [TitleKind, readonly string[]][])
    for (const title of titles) at(title).title ??= kind;
  for (const [noun, head] of Object.entries(words.heads)) at(noun).head = head;
  for (const name of words.notActors) at(name).nothing = true;
  for (const noun of words.nameOfThing) at(noun).thing = true;
  for (const word of words.compounds) at(word).compound = true;
  return cues;
}

function firstsOf(words: ActorWords): ReadonlySet<string> {
  const { speech, acting, locating, dealing, titleLinks, appositionLinks, articles, joiners, smallWords } = words;
  const joining = [speech, acting, locating, dealing, titleLinks, appositionLinks, articles, joiners, smallWords].flat();
  return new Set(joining.map((phrase) => phrase.split(' ')[0] as string));
}

export function actorLexicon(words: ActorWords): ActorLexicon {
  return {
    words,
    kindNouns: kindsBy(words, 'nouns'),
    kindTitles: kindsBy(words, 'titles'),
    cues: cuesOf(words),
    prefixes: phrases(words.titlePrefixes),
    links: phrases(words.titleLinks),
    fields: phrases(words.fields),
    suffixes: phrases(words.companySuffixes),
    smallSuffixes: new Set(words.smallCompanySuffixes),
    joiners: phrases(words.joiners),
    complementLinks: phrases(words.complementLinks),
    thingNouns: phrases(words.thingNouns),
    speech: phrases(words.speech),
    acting: phrases(words.acting),
    deeds: deedsOf(words),
    locating: phrases(words.locating),
    dealing: phrases(words.dealing),
    toward: new Set(words.toward),
    joining: new Set(words.joining),
    leaving: new Set(words.leaving),
    lending: phrases(words.lending),
    partnerLinks: new Set(words.partnerLinks),
    dealNouns: phrases(words.dealNouns),
    instruments: phrases(words.instruments),
    purchases: phrases(words.purchases),
    pairLinks: new Set(words.pairLinks),
    agreeing: phrases(words.agreeing),
    appositionLinks: phrases(words.appositionLinks),
    pluralVerbs: new Set(words.pluralVerbs),
    personAfter: phrases(words.personAfter),
    stateBodies: phrases(words.stateBodies),
    localBodies: phrases(words.localBodies),
    stateFields: new Set(words.stateFields),
    stateNouns: phrases([...words.stateNouns, ...words.sides]),
    sides: new Set(words.sides),
    numbered: new Set(words.numbered),
    pluralTitles: new Set(words.pluralTitles),
    timeOpeners: new Set(words.timeOpeners),
    aliasOpeners: phrases(words.aliasOpeners),
    english: words.english === null ? null : englishNames(words.english),
    groupCounts: phrases(words.groupCounts),
    groupNouns: phrases(words.groupNouns),
    surnames: new Set(words.surnames),
    givenNames: new Set(words.givenNames),
    particles: new Set(words.particles),
    nameSuffixes: new Set(words.nameSuffixes),
    articles: new Set(words.articles),
    smallWords: new Set(words.smallWords),
    openers: new Set([...words.smallWords, ...words.openers]),
    possessors: new Set(words.possessors),
    possessives: new Set(words.possessives),
    hyphenTails: new Set(words.hyphenTails),
    bodyNouns: phrases(words.bodyNouns),
    verbs: phrases(words.verbs),
    ownerLinks: phrases(words.ownerLinks),
    countryWords: phrases(words.countryWords),
    glue: firstsOf(words),
  };
}
