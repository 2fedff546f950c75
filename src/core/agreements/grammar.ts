import { Lexicon } from '../text/lexicon.ts';
import { normOf } from '../text/reading.ts';
import { tokenizePhrase } from '../text/tokens.ts';
import { firstsColumn, membersColumn, type WordColumn } from '../text/word-column.ts';
import type { AgreementLexicon, CueSense, InstrumentHead, Modality, Named, Owner } from './lexicon.ts';

export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'plural' | 'generic' | 'none';
type PartyWord = 'between' | 'with' | 'including' | 'meets' | 'and' | 'by' | 'aside' | 'of';

/** The kind of a noun for a state: "the government". */
export const GOVERNMENT = 'government';

/** Whom a word for two means: whoever, states, or bodies of a kind. */
export type Both = 'any' | 'states' | { readonly kind: string };

/** A language's agreement words, ready to be looked up at a token. */
export interface AgreementGrammar {
  readonly home: string | null;
  readonly language: string;
  readonly headFinal: boolean;
  readonly participle: RegExp | null;
  readonly adverb: RegExp | null;
  readonly heads: Lexicon<InstrumentHead>;
  /** The first of the heads that are said of the same instrument, by each of them. */
  readonly alike: ReadonlyMap<string, string>;
  readonly signedHeads: Lexicon<InstrumentHead>;
  readonly notInstruments: Lexicon<true>;
  readonly nameWords: Lexicon<true>;
  readonly orders: ReadonlySet<string>;
  readonly joiningWords: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly about: Lexicon<true>;
  readonly determiners: Lexicon<Determiner>;
  readonly pronouns: ReadonlySet<string>;
  readonly joint: ReadonlySet<string>;
  readonly serial: Lexicon<true>;
  readonly calling: Lexicon<true>;
  readonly others: Lexicon<true>;
  readonly current: Lexicon<true>;
  readonly occasions: Lexicon<true>;
  readonly tentative: Lexicon<true>;
  readonly places: Lexicon<true>;
  readonly dateOpeners: Lexicon<true>;
  /** For a word of trade those that name the other side. */
  readonly trading: Lexicon<ReadonlySet<string>>;
  readonly mediating: Lexicon<true>;
  readonly adding: Lexicon<true>;
  readonly witnessed: Lexicon<true>;
  /** 1 for words that such a phrase may begin with. */
  readonly witnessedStarts: WordColumn;
  readonly attending: Lexicon<true>;
  readonly signings: Lexicon<true>;
  readonly cues: Lexicon<CueSense>;
  /** 1 for words that a cue, or a phrase that is none, may begin with. */
  readonly cueStarts: WordColumn;
  readonly modalities: Lexicon<Modality>;
  /** 1 for words that a verb of agreeing may begin with. */
  readonly undertakingStarts: WordColumn;
  /** 1 for words that may begin an instrument's noun, or a phrase that only looks like one. */
  readonly instrumentStarts: WordColumn;
  readonly notBefore: ReadonlySet<string>;
  readonly undertakings: Lexicon<true>;
  readonly partedUndertakings: Lexicon<true>;
  readonly infinitive: string | null;
  readonly openers: ReadonlySet<string>;
  /** False for phrases that only look like one. */
  readonly before: Lexicon<boolean>;
  readonly until: Lexicon<true>;
  readonly terms: ReadonlySet<string>;
  readonly relatives: Lexicon<true>;
  readonly conditions: Lexicon<true>;
  readonly wordings: Lexicon<true>;
  readonly amending: Lexicon<true>;
  readonly rounds: Lexicon<true>;
  readonly countedFrom: Lexicon<true>;
  readonly telling: Lexicon<true>;
  readonly clauses: Lexicon<true>;
  readonly partyWords: Lexicon<PartyWord>;
  /** Single tokens: a possessive ending is never parted. */
  readonly possessives: ReadonlySet<string>;
  readonly owning: Lexicon<Owner>;
  /** Kinds of organisations by the nouns for them. */
  readonly bodyNouns: Lexicon<string>;
  /** Nouns for what was named last. */
  readonly subjects: ReadonlySet<string>;
  readonly backNouns: Lexicon<Named>;
  /** 1 for words that such a noun may begin with. */
  readonly bodyNounStarts: WordColumn;
  readonly bodyNounEnds: ReadonlySet<string>;
  /** Matches the role of somebody who has a contract of his own. */
  readonly hired: RegExp;
  /** Words in names by the kind that they tell. */
  readonly kindWords: Lexicon<readonly string[]>;
  readonly notCues: Lexicon<true>;
  readonly both: Lexicon<Both>;
}

const each = <Value>(phrases: readonly string[], value: Value): (readonly [string, Value])[] =>
  phrases.map((phrase) => [phrase, value] as const);

function kindsByWord(bodies: AgreementLexicon['parties']['bodies']): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, { names }] of Object.entries(bodies)) for (const name of names) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
  return kinds;
}

/** A phrase as `headWords` of a mention has it. */
function normOfPhrase(phrase: string): string {
  const tokens = tokenizePhrase(phrase);
  return normOf(tokens, { from: 0, to: tokens.length });
}

const compiled = new WeakMap<AgreementLexicon, AgreementGrammar>();

/** Compiles a lexicon once. */
export function grammarOf(lexicon: AgreementLexicon): AgreementGrammar {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const { parties } = lexicon;
  const heads = new Lexicon(Object.entries(lexicon.heads));
  const signedHeads = new Lexicon(Object.entries(lexicon.signedHeads));
  const notInstruments = new Lexicon<true>(each(lexicon.notInstruments, true));
  const undertakings = new Lexicon<true>(each(lexicon.undertakings, true));
  const partedUndertakings = new Lexicon<true>(each(lexicon.partedUndertakings, true));
  const cues = new Lexicon(Object.entries(lexicon.cues));
  const notCues = new Lexicon<true>(each(lexicon.notCues, true));
  const bodyNouns = new Lexicon([
    ...Object.entries(parties.bodies).flatMap(([kind, { nouns }]) => each(nouns, kind)),
    ...each(parties.government, GOVERNMENT),
  ]);
  const backNouns = new Lexicon<Named>([
    ...each(parties.named.state, 'state' as const),
    ...each(parties.named.bloc, 'bloc' as const),
    ...each(parties.named.body, 'body' as const),
  ]);
  const witnessed = new Lexicon<true>(each(parties.witnessed, true));
  const grammar: AgreementGrammar = {
    home: lexicon.home,
    language: lexicon.language,
    headFinal: lexicon.headFinal,
    participle: lexicon.participle,
    adverb: lexicon.adverb,
    heads,
    alike: new Map(lexicon.alike.flatMap((heads) => heads.map((head) => [normOfPhrase(head), normOfPhrase(heads[0] ?? head)]))),
    signedHeads,
    notInstruments,
    nameWords: new Lexicon(each(lexicon.nameWords, true)),
    orders: new Set(lexicon.orders),
    joiningWords: new Set(lexicon.joiningWords),
    stops: new Set(lexicon.stops),
    modifiers: new Set(lexicon.modifiers),
    about: new Lexicon(each(lexicon.about, true)),
    determiners: new Lexicon<Determiner>([
      ...each(lexicon.none, 'none' as const),
      ...each(lexicon.definite, 'definite' as const),
      ...each(lexicon.demonstrative, 'demonstrative' as const),
      ...each(lexicon.plural, 'plural' as const),
      ...each(lexicon.generic, 'generic' as const),
      ...each(lexicon.indefinite, 'indefinite' as const),
    ]),
    pronouns: new Set(lexicon.pronouns),
    joint: new Set(lexicon.joint),
    places: new Lexicon(each(parties.places, true)),
    dateOpeners: new Lexicon(each(lexicon.dateOpeners, true)),
    trading: new Lexicon(parties.trading.flatMap(({ verbs, links }) => each(verbs, new Set(links)))),
    mediating: new Lexicon(each(parties.mediating, true)),
    adding: new Lexicon(each(parties.adding, true)),
    witnessed,
    attending: new Lexicon(each(parties.attending, true)),
    witnessedStarts: membersColumn(witnessed.firsts),
    calling: new Lexicon(each(lexicon.calling, true)),
    others: new Lexicon(each(lexicon.others, true)),
    current: new Lexicon(each(lexicon.current, true)),
    occasions: new Lexicon(each(lexicon.occasions, true)),
    tentative: new Lexicon(each(lexicon.tentative, true)),
    serial: new Lexicon(each(lexicon.serial, true)),
    signings: new Lexicon(each(lexicon.signings, true)),
    cues,
    cueStarts: firstsColumn(cues.firsts, notCues.firsts),
    modalities: new Lexicon(Object.entries(lexicon.modalities)),
    undertakingStarts: firstsColumn(undertakings.firsts, partedUndertakings.firsts),
    instrumentStarts: firstsColumn(heads.firsts, signedHeads.firsts, notInstruments.firsts, lexicon.pronouns),
    notBefore: new Set(lexicon.notBefore),
    undertakings,
    partedUndertakings,
    infinitive: lexicon.infinitive,
    openers: new Set(lexicon.openers),
    before: new Lexicon<boolean>([...each(lexicon.before, true), ...each(lexicon.early, false)]),
    until: new Lexicon(each(lexicon.until, true)),
    telling: new Lexicon(each(lexicon.telling, true)),
    countedFrom: new Lexicon(each(lexicon.countedFrom, true)),
    rounds: new Lexicon(each(lexicon.rounds, true)),
    wordings: new Lexicon(each(lexicon.wordings, true)),
    amending: new Lexicon(each(lexicon.amending, true)),
    terms: new Set(lexicon.terms),
    relatives: new Lexicon(each(lexicon.relatives, true)),
    conditions: new Lexicon(each(lexicon.conditions, true)),
    clauses: new Lexicon(each(lexicon.clauses, true)),
    partyWords: new Lexicon<PartyWord>([
      ...each(parties.between, 'between' as const),
      ...each(parties.with, 'with' as const),
      ...each(parties.including, 'including' as const),
      ...each(parties.meets, 'meets' as const),
      ...each(parties.and, 'and' as const),
      ...each(parties.by, 'by' as const),
      ...each(parties.aside, 'aside' as const),
      ...each(parties.of, 'of' as const),
    ]),
    possessives: new Set(parties.possessive),
    owning: new Lexicon<Owner>([
      ...each(parties.owning.body, 'body' as const),
      ...each(parties.owning.person, 'person' as const),
      ...each(parties.owning.beside, 'beside' as const),
    ]),
    bodyNouns,
    subjects: new Set(parties.subjects),
    backNouns,
    bodyNounStarts: firstsColumn(bodyNouns.firsts, backNouns.firsts),
    bodyNounEnds: new Set(parties.bodyNounEnds),
    hired: new RegExp(`(?<!\\p{L})(?:${parties.hired.join('|')})(?!\\p{L})`, 'iu'),
    kindWords: new Lexicon(kindsByWord(parties.bodies)),
    notCues,
    both: new Lexicon<Both>([
      ...each(parties.both, 'any' as const),
      ...each(parties.bothStates, 'states' as const),
      ...Object.entries(parties.bodies).flatMap(([kind, { two }]) => each(two, { kind })),
    ]),
  };
  compiled.set(lexicon, grammar);
  return grammar;
}
