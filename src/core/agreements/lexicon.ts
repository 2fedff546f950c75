import type { AgreementKind, AgreementStatus } from '../schema.ts';

/**
 * What an instrument's head noun tells. `pact` is a treaty between states and a contract between others.
 * A `weak` head ("programme", "office") names an agreement only with a name of its own or with the parties beside it;
 * an `anaphor` ("the text", "văn kiện này") only points back at one.
 */
export interface InstrumentHead {
  readonly kind: AgreementKind | 'pact';
  readonly strength: 'strong' | 'weak' | 'anaphor';
  /** Usually open to many states, so that nobody who is not named is taken for a party: "convention", "charter". */
  readonly open?: true;
  /** Holds from when it is told of, so that one that fails has ended: "truce". */
  readonly truce?: true;
  /** Between an employer and a union, named or not: "collective agreement". */
  readonly collective?: true;
  /** Names an agreement only with a word for "joint" in its name: "joint analysis cell", "trung tâm điều độ chung". */
  readonly joint?: true;
  /** Also a verb, right behind who does it: "Nga tuyên bố". */
  readonly verb?: true;
  /** Also an adjective, right before a noun: "compact". */
  readonly adjective?: true;
  /** A name only with a capital of its own: "HDMI protocol" is none. */
  readonly capital?: true;
  /** Also the company that it sets up, which signs and speaks: "joint venture". */
  readonly venture?: true;
  /** Written with two capitals at least: "MoU", "MOC" is not the place "Moc". */
  readonly acronym?: true;
}

/** What a verb or noun says of an agreement's life. */
export type Act =
  | 'propose'
  | 'plan'
  | 'negotiate'
  | 'agree'
  | 'establish'
  | 'sign'
  | 'ratify'
  | 'enter'
  | 'apply'
  | 'extend'
  | 'suspend'
  | 'postpone'
  | 'reject'
  | 'deny'
  | 'fail'
  | 'expire'
  | 'end';

export interface CueSense {
  readonly act: Act;
  /** Where the instrument stands: `object` after the verb, `next` right behind it, `subject` before it, `both` either way. */
  readonly instrument: 'object' | 'next' | 'subject' | 'both';
  /** Its form says that it has not happened yet: "expires". */
  readonly coming?: true;
}

/** What stands before a verb and changes what it reports. */
export type Modality = 'not' | 'not-yet' | 'refuse' | 'future' | 'wish' | 'ongoing' | 'past' | 'passive';

/** What a noun that points back stands for. */
export type Named = 'state' | 'bloc' | 'body';

export type Owner = 'body' | 'person' | 'beside';

/** Words by which the parties of an instrument are named. */
export interface PartyWords {
  /** Opens a list of parties: "between", "giữa". */
  readonly between: readonly string[];
  /** Adds a counterpart: "with", "với". */
  readonly with: readonly string[];
  /** Verbs and nouns of trade with the words that name the other side: "bán … cho", "buy … from". */
  readonly trading: readonly { readonly verbs: readonly string[]; readonly links: readonly string[] }[];
  /** Brings two together who may agree: "met", "visit to", "hội đàm với", "thăm". */
  readonly meets: readonly string[];
  /** Joins names: "and", "và", "cùng". */
  readonly and: readonly string[];
  /** Opens a list of who a group is: "including", "gồm". */
  readonly including: readonly string[];
  /** Names who does what a passive verb says: "by", "bởi". */
  readonly by: readonly string[];
  /** Ends the name of who has what follows: "'s". */
  readonly possessive: readonly string[];
  /** Say of an agreement that somebody named before has it: "its", "his" of a person, "whose" of who stands right before. */
  readonly owning: Readonly<Record<Owner, readonly string[]>>;
  /** What follows is no party: "brokered by", "in", "theo", "tại". */
  readonly aside: readonly string[];
  /** What follows only tells where: "in", "tại". */
  readonly places: readonly string[];
  /** Behind actors who brought others together: "làm trung gian". None where a preposition tells. */
  readonly mediating: readonly string[];
  /** Joins something else that was agreed: "as well as". */
  readonly adding: readonly string[];
  /** "in the presence of": who stands behind it, up to the next comma, only looks on. */
  readonly witnessed: readonly string[];
  /** "Attending the ceremony were": who stands in a sentence that opens so only looks on. */
  readonly attending: readonly string[];
  /** The parties of before: "both sides", "hai bên". */
  readonly both: readonly string[];
  /** The same of states only: "both countries", "hai nước". */
  readonly bothStates: readonly string[];
  /** Says where what stands before it belongs: "of", "của". */
  readonly of: readonly string[];
  readonly bodies: Readonly<Record<string, BodyWords>>;
  /** Stand for the state that an article is about: "the government". */
  readonly government: readonly string[];
  /** Pronouns for a state or body that does something: "it". */
  readonly subjects: readonly string[];
  /** Nouns with a word that points back, for the state or the body named last: "nước này", "nhóm này". */
  readonly named: Readonly<Record<Named, readonly string[]>>;
  /** In the role of somebody who has a contract of his own with whom he serves: "captain", "HLV". */
  readonly hired: readonly string[];
  /** Words behind such a noun that make it another: "công ty con". */
  readonly bodyNounEnds: readonly string[];
}

/** A kind of organisation. */
export interface BodyWords {
  /** Stand for one: "the union". */
  readonly nouns: readonly string[];
  /** Stand for two: "both unions". */
  readonly two: readonly string[];
  /** Stand in the names of such: "guild". */
  readonly names: readonly string[];
}

export interface AgreementLexicon {
  /** BCP 47; opens the ids of its rules. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 of the state that texts of the language are mostly from, null where there is no such one. */
  readonly home: string | null;
  /** In English the head ends its noun phrase ("security pact"), in Vietnamese it opens it. */
  readonly headFinal: boolean;
  /** Form of a verb that speaks of the noun before it ("the pact abandoned in May"); null where a passive word does so. */
  readonly participle: RegExp | null;
  /** Form of an adverb that may stand between a subject and its verb, where the language has one. */
  readonly adverb: RegExp | null;
  readonly heads: Readonly<Record<string, InstrumentHead>>;
  /** Heads that are said of one and the same instrument, a list for each: "ceasefire", "truce". */
  readonly alike: readonly (readonly string[])[];
  /** Nouns that name an agreement only right behind a verb of signing: "ký kết hợp tác". */
  readonly signedHeads: Readonly<Record<string, InstrumentHead>>;
  /** Words that may stand between a head and the words that name it, or belong to a name in small letters. */
  readonly nameWords: readonly string[];
  /** Heads that one may sign alone, as an order: "memorandum". */
  readonly orders: readonly string[];
  /** Of `nameWords` those that only join: they belong to a name when more of it follows. */
  readonly joiningWords: readonly string[];
  /** Small words that no name runs over: prepositions, pronouns, auxiliaries. */
  readonly stops: readonly string[];
  /** Words that look like verbs and also modify a noun: "draft treaty", "fishing deal". */
  readonly modifiers: readonly string[];
  /** Stand right before a date: "on", "hôm", "chiều". */
  readonly dateOpeners: readonly string[];
  /** Opens what an instrument is about: "on", "for", "về", "đối với". */
  readonly about: readonly string[];
  /** Speaks of an instrument that is known: "the", "its". */
  readonly definite: readonly string[];
  /** Points back at the instrument named last: "this", "này", "nói trên". */
  readonly demonstrative: readonly string[];
  /** Brings in another instrument: "a", "another", "một". */
  readonly indefinite: readonly string[];
  /** Verbs of signing that need no object, and nouns for it: "put pen to paper", "lễ ký". */
  readonly signings: readonly string[];
  /** Words in the name of what two parties have together: "joint", "chung". */
  readonly joint: readonly string[];
  /** Say of an instrument that its parties had or have another: "old", "previous", "replaces", "cũ", "thay thế". */
  readonly serial: readonly string[];
  /** Stand between an instrument and another name of it: "known as", "còn gọi là". */
  readonly calling: readonly string[];
  /** Say of an instrument that it is not the one told of: "similar", "previous", "tương tự". */
  readonly others: readonly string[];
  /** Say of an instrument that it is the one in force: "current", "hiện hành". */
  readonly current: readonly string[];
  /** Open what happened on the day that the text tells of: "also signed", "cùng dịp". */
  readonly occasions: readonly string[];
  /** Say of an instrument that it is agreed and no more: "tentative", "in principle", "nguyên tắc". */
  readonly tentative: readonly string[];
  /** Point back at the instrument named last where something was done to it: "it was suspended", "nó bị đình chỉ". */
  readonly pronouns: readonly string[];
  /** All or many of a kind, none of them meant: "các", "such". */
  readonly generic: readonly string[];
  /** More than one of a kind: "three", "hai". */
  readonly plural: readonly string[];
  /** Before a head: not an instrument but its absence or idea ("any", "no", "bất cứ"). */
  readonly none: readonly string[];
  /** Phrases with a head in them that name no instrument ("deal with", "hợp đồng lao động"). */
  readonly notInstruments: readonly string[];
  /** Phrases with a cue in them that report nothing: "theo đuổi", "sign up". */
  readonly notCues: readonly string[];
  readonly cues: Readonly<Record<string, CueSense>>;
  readonly modalities: Readonly<Record<string, Modality>>;
  /** Of `past` those that say "not before" right behind a date: "đến tháng 8 mới đáo hạn". */
  readonly notBefore: readonly string[];
  /** Verbs of agreeing that take what is agreed as their object: "agreed to", "nhất trí". */
  readonly undertakings: readonly string[];
  /** The same verbs where a date, place or counterpart may part them from `infinitive`: "agreed in Arusha to". */
  readonly partedUndertakings: readonly string[];
  /** Opens what such a verb agrees on; null in a language without one. */
  readonly infinitive: string | null;
  /** Words between such a verb and what is agreed: "to", "that", "rằng", "việc". */
  readonly openers: readonly string[];
  /** What follows is only the end of when it happens: "before the summit". */
  readonly before: readonly string[];
  /** Open a clause between commas that only describes: "which", "mà". */
  readonly relatives: readonly string[];
  /** Words right behind "takes effect" that make it a condition: "once", "khi", "nếu". */
  readonly conditions: readonly string[];
  /** Units of how long something is in force, where such a number stands right behind the verb: "có hiệu lực 3 năm". */
  readonly terms: readonly string[];
  /** Open the day on which something that goes on ends: "until", "đến". */
  readonly until: readonly string[];
  /** Verbs by which somebody behind a comma tells of it: "…, the Treasury said". */
  readonly telling: readonly string[];
  /** A stretch of time counted from what follows: "years after", "năm sau khi". */
  readonly countedFrom: readonly string[];
  /** Parts of talks: "round", "vòng". */
  readonly rounds: readonly string[];
  /** What an instrument says, before its name: who agrees on that agrees on the instrument ("the text of", "nội dung"). */
  readonly wordings: readonly string[];
  /** Between two instruments: the first changes, carries out or belongs to the second ("amending", "kèm theo"). */
  readonly amending: readonly string[];
  /** Phrases with such a word that name no end: "ahead of time", "trước thời hạn". */
  readonly early: readonly string[];
  /** Words after which a clause starts anew: "but", "while", "nhưng", "trong khi". */
  readonly clauses: readonly string[];
  readonly parties: PartyWords;
}

/** Phrases of a word list, parted by `|`: the lists stay lines that a reader can take in. */
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

export const headsOf = (
  kind: InstrumentHead['kind'],
  strength: InstrumentHead['strength'],
  list: string,
  flag?: 'open' | 'truce' | 'collective' | 'venture',
): Record<string, InstrumentHead> =>
  Object.fromEntries(
    phrases(list).map((phrase) => [
      phrase,
      { kind, strength, ...(flag && { [flag]: true as const }), ...(/\p{Lu}\p{L}*\p{Lu}/u.test(phrase) && { acronym: true as const }) },
    ]),
  );

/** Nouns that always name an instrument: no office or programme among them. */
export const instrumentNouns = (heads: AgreementLexicon['heads']): string[] =>
  Object.entries(heads).flatMap(([noun, { acronym, kind, strength }]) =>
    strength === 'strong' && kind !== 'mechanism' && acronym !== true ? [noun] : [],
  );

/** Heads of bodies that two set up together, where the name says so. */
export const jointHeads = (list: string): Record<string, InstrumentHead> =>
  Object.fromEntries(phrases(list).map((phrase) => [phrase, { kind: 'mechanism', strength: 'weak', joint: true as const }]));

export const cuesOf = (act: Act, list: string, instrument: CueSense['instrument'] = 'both'): Record<string, CueSense> =>
  Object.fromEntries(phrases(list).map((phrase) => [phrase, { act, instrument }]));

/** Forms of a verb that say that what they tell is still to come. */
export const comingCuesOf = (act: Act, list: string, instrument: CueSense['instrument']): Record<string, CueSense> =>
  Object.fromEntries(phrases(list).map((phrase) => [phrase, { act, instrument, coming: true }]));

export const modalityOf = (modality: Modality, list: string): Record<string, Modality> =>
  Object.fromEntries(phrases(list).map((phrase) => [phrase, modality]));

/** The id of the rule that found an agreement: one for each kind of instrument, and one for undertakings. */
export type AgreementRule = InstrumentHead['kind'];

/** A sentence with the words that name its agreement and the status that it reports. */
export type AgreementHit = readonly [text: string, quote: string, status: AgreementStatus];

/** A sentence with the words that name its agreement and the names of all its parties. */
type PartiesHit = readonly [text: string, quote: string, parties: readonly string[]];

/** A text with the words that name its agreement and the day, in EDTF, of its last step. */
type DatedHit = readonly [text: string, quote: string, date: string | null];

/** A text with the mentions of each of its agreements. */
type MergedHit = readonly [text: string, mentions: readonly (readonly string[])[]];

/** What each rule must find and must not, and what each act must be read as; sentences are articles of their own. */
export interface AgreementExamples {
  readonly rules: Readonly<Record<AgreementRule, { readonly hits: readonly AgreementHit[]; readonly misses: readonly string[] }>>;
  readonly parties: readonly PartiesHit[];
  /** Published on 15 June 2025. */
  readonly dated: readonly DatedHit[];
  readonly merged: readonly MergedHit[];
  /** Misses are sentences whose agreement must not get this status. */
  readonly acts: Readonly<Record<Act, { readonly hits: readonly AgreementHit[]; readonly misses: readonly AgreementHit[] }>>;
}
