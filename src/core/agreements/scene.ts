import type { Entity } from '../actors/entity.ts';
import { isCapital, isMark } from '../actors/names.ts';
import type { FoundDate } from '../dates/found.ts';
import type { ActorType } from '../schema.ts';
import { cover, type Range, type Reading, type Sentence } from '../text/reading.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import type { AgreementGrammar } from './grammar.ts';
import { findNominals } from './nominals.ts';
import { homeStateOf } from './states.ts';

/** One place where an actor stands on its own, not inside another's title or name. */
export interface ActorMention extends Range {
  /** Index into the entities. */
  readonly entity: number;
}

/** All that the agreements stage reads: the article with its dates and actors laid over the tokens. */
export interface Scene {
  readonly reading: Reading;
  readonly grammar: AgreementGrammar;
  readonly dates: readonly FoundDate[];
  /** Publication date, ISO 8601, or null. */
  readonly published: string | null;
  readonly entities: readonly Entity[];
  /** Standing actor mentions in the order of the text. */
  readonly actors: readonly ActorMention[];
  /** For each token the index into `actors` of the mention over it, or -1. */
  readonly actorAt: Int32Array;
  /** Tokens that belong to a name of a person or an organisation, inside a title or not: 1, else 0. */
  readonly nameAt: Uint8Array;
  /**
   * For an organisation the state or place in its name ("Honduras' National Congress", "UBND tỉnh An Giang"), as indices
   * of entities.
   */
  readonly homeOf: ReadonlyMap<number, number>;
  /** For an organisation the kinds that its names tell, by index of the entity. */
  readonly kindsOf: ReadonlyMap<number, ReadonlySet<string>>;
  /** The organisation that "the union" stands for, as index of the entity, or null. */
  readonly union: number | null;
  /**
   * The state whose papers need not say that it is theirs, whoever else they speak of ("nghị định thư với Chile"), as index of the
   * entity, or null.
   */
  readonly homeState: number | null;
  /** Entities whose role gives them a contract of their own. */
  readonly hired: ReadonlySet<number>;
  /** For each token the index into `dates` of the date over it, or -1. */
  readonly dateAt: Int32Array;
}

/** Tokens between an office's state and the name of who holds it. */
const NAME_GAP = 3;

const holdsAny = (column: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (column[at] === 1) return true;
  return false;
};

export function layOut(
  reading: Reading,
  grammar: AgreementGrammar,
  dates: readonly FoundDate[],
  entities: readonly Entity[],
  published: string | null,
): Scene {
  const nameAt = new Uint8Array(reading.tokens.length);
  const people = new Uint8Array(reading.tokens.length);
  const bodies = new Uint8Array(reading.tokens.length);
  for (const { type, mentions } of entities) {
    if (type !== 'person' && type !== 'organization') continue;
    for (const { from, to, inside } of mentions) {
      cover(nameAt, from, to, 1);
      if (type === 'person') cover(people, from, to, 1);
      else if (!inside) cover(bodies, from, to, 1);
    }
  }
  // "Thủ tướng Nhật Bản ký …", "đại diện Công ty Sao Mai ký …": without a name behind it the office speaks for whom it serves.
  const speaks: Partial<Record<ActorType, Uint8Array>> = { state: nameAt, organization: bodies };
  const isOffice = (type: ActorType, { from, to }: Range): boolean =>
    speaks[type]?.[from] === 0 &&
    !holdsAny(people, to, to + NAME_GAP) &&
    (type === 'state' || !isInApposition(reading.tokens, grammar, people, from));
  const nominals = findNominals(reading, grammar, entities);
  const onlookers = onlookersAt(reading, grammar);
  const actors: ActorMention[] = nominals.found.filter(({ from }) => onlookers[from] === 0);
  entities.forEach(({ type, mentions }, entity) => {
    for (const mention of mentions) {
      const { from, to, inside } = mention;
      if (onlookers[from] === 0 && (!inside || isOffice(type, mention))) actors.push({ from, to, entity });
    }
  });
  actors.sort((a, b) => a.from - b.from || b.to - a.to);
  const actorAt = new Int32Array(reading.tokens.length).fill(-1);
  actors.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++) if (actorAt[at] === -1) actorAt[at] = index;
  });
  const dateAt = new Int32Array(reading.tokens.length).fill(-1);
  dates.forEach(({ from, to }, index) => {
    cover(dateAt, from, to, index);
  });
  return {
    reading,
    grammar,
    dates,
    published,
    entities,
    actors,
    actorAt,
    nameAt,
    homeOf: homesOf(reading, entities),
    kindsOf: nominals.kindsOf,
    union: nominals.union,
    homeState: homeStateOf({ entities }, grammar.home),
    hired: new Set(entities.flatMap(({ role }, index) => (role !== null && grammar.hired.test(role) ? [index] : []))),
    dateAt,
  };
}

/** Tokens in which whoever is named only looks on: "với sự chứng kiến của | Tổng thống A và B |, …", "Attending were | …". */
function onlookersAt({ sentences, tokens }: Reading, grammar: AgreementGrammar): Uint8Array {
  const onlookers = new Uint8Array(tokens.length);
  const starts = grammar.witnessedStarts.of(tokens);
  for (const { from, to } of sentences) {
    if (grammar.attending.longest(tokens, from, to) !== null) {
      cover(onlookers, from, to, 1);
      continue;
    }
    for (let at = from; at < to; at++) {
      const phrase = starts[tokens.word[at] as number] === 0 ? null : grammar.witnessed.longest(tokens, at, to);
      if (phrase === null) continue;
      const limit = Math.min(to, phrase.to + LONGEST_WITNESS);
      let end = phrase.to;
      while (end < limit && !isMark(tokens, end, ',;:') && grammar.cues.longest(tokens, end, to) === null) end += 1;
      cover(onlookers, phrase.to, end, 1);
      at = end - 1;
    }
  }
  return onlookers;
}

/** Tokens in which those who witnessed something stand. */
const LONGEST_WITNESS = 30;

/** "ông A, giám đốc | Công ty B": an office that only says who somebody is. */
function isInApposition(tokens: Tokens, grammar: AgreementGrammar, people: Uint8Array, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OFFICE); at--) {
    if (people[at] === 1) return true;
    if (tokens.kind[at] === Kind.Mark && tokens.gap[at + 1] !== Gap.None && people[at - 1] !== 1) return false;
    if (grammar.partyWords.longest(tokens, at, at + 1)?.value === 'and') return false;
  }
  return false;
}

const LONGEST_OFFICE = 12;

function homesOf({ tokens }: Reading, entities: readonly Entity[]): ReadonlyMap<number, number> {
  const bodyAt = new Int32Array(tokens.length).fill(-1);
  entities.forEach(({ type, mentions }, index) => {
    if (type === 'organization') for (const { from, to, inside } of mentions) if (!inside) cover(bodyAt, from, to, index);
  });
  const homes = new Map<number, number>();
  entities.forEach(({ type, mentions }, home) => {
    if (type !== 'state' && type !== 'organization') return;
    for (const { from } of mentions) {
      const body = bodyAt[from] as number;
      if (body >= 0 && body !== home) homes.set(body, home);
    }
  });
  return homes;
}

/** Marks that end a clause or part it from the next. */
const PARTING = new Set(['>', '<', '|', '[', ']', ',', ';', ':', '-', '(', ')', '"', '.', '!', '?', '…', '•']);

/** The token is a mark between clauses; a hyphen inside a word ("Mỹ-Nhật") is none. */
export function isParting({ reading: { tokens } }: Scene, at: number): boolean {
  if (tokens.kind[at] !== Kind.Mark) return false;
  const mark = tokens.norm[at] as string;
  if (!PARTING.has(mark)) return false;
  if (mark === '-') return tokens.gap[at] !== Gap.None;
  // "6,5 tỷ USD", "$2,000"
  if (mark === ',') return tokens.gap[at + 1] !== Gap.None || tokens.kind[at + 1] !== Kind.Number || tokens.kind[at - 1] !== Kind.Number;
  if (mark === '.') return tokens.gap[at + 1] !== Gap.None || at + 1 >= tokens.length;
  return true;
}

/** The actor told at this token. A column says -1 where there is none, and an array asked for that is slow to answer. */
export function mentionAt(scene: Scene, at: number): ActorMention | undefined {
  const index = scene.actorAt[at] ?? -1;
  return index < 0 ? undefined : scene.actors[index];
}

/** The date told at this token. */
export function dateOver(scene: Scene, at: number): FoundDate | undefined {
  const index = scene.dateAt[at] ?? -1;
  return index < 0 ? undefined : scene.dates[index];
}

export const isCapitalized = ({ reading: { tokens } }: Scene, at: number): boolean => isCapital(tokens, at);

export const sentenceAt = ({ reading }: Scene, at: number): Sentence => reading.sentences[reading.sentenceOf[at] as number] as Sentence;

/** Who has a contract of his own: a player, a coach. */
export const isHired = ({ hired }: Scene, entity: number): boolean => hired.has(entity);

/** A court binds others, never itself. */
export const isCourt = ({ kindsOf }: Scene, entity: number): boolean => kindsOf.get(entity)?.has('court') === true;

/** Entity for which an actor signs: a person's state or organisation, or the actor itself. */
export function principalOf(scene: Scene, entity: number): number {
  const actor = scene.entities[entity] as Entity;
  return actor.type === 'person' && actor.serves !== null && !isHired(scene, entity) ? actor.serves : entity;
}

/** A word such as "and" that joins names or modifiers. */
export const isAnd = ({ grammar, reading: { tokens } }: Scene, at: number): boolean =>
  grammar.partyWords.longest(tokens, at, at + 1)?.value === 'and';

/** The ending of who has what follows: "Japan**'s** treaty". */
export const isPossessive = ({ grammar, reading: { tokens } }: Scene, at: number): boolean =>
  at >= 0 && at < tokens.length && grammar.possessives.has(tokens.norm[at] as string);
