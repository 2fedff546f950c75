import type { Entity } from '../actors/entity.ts';
import type { Range, Sentence } from '../text/reading.ts';
import type { Cue } from './cues.ts';
import { type ActorMention, isParting, principalOf, type Scene } from './scene.ts';

/** Most tokens that may stand between two names of one list ("nước Cộng hòa …", "the Republic of"). */
const LIST_GAP = 4;
/** Tokens before and after a naming in which its parties stand. */
const REACH = 80;

/** Parties of an instrument or undertaking, and how well the text says so: the larger, the better. */
export interface Parties {
  readonly entities: readonly number[];
  readonly certainty: number;
}

/** The pairs that the text spoke of last: of whatever actors, and of states. */
export interface Pairs {
  readonly any: readonly number[];
  readonly states: readonly number[];
}

export const NO_PAIRS: Pairs = { any: [], states: [] };

/** The pairs after a sentence that speaks of this one. */
export function nextPairs({ entities }: Scene, before: Pairs, pair: readonly number[]): Pairs {
  if (pair.length < 2) return before;
  const states = pair.every((entity) => entities[entity]?.type === 'state');
  return { any: pair, states: states ? pair : before.states };
}

export const NO_PARTIES: Parties = { entities: [], certainty: 0 };

/**
 * Who is bound by what stands at `naming`: from "between … and …", from the verb's subject and "with …", from
 * states in the name itself, or from "both sides" through the sentences before.
 */
export function findParties(scene: Scene, whole: Sentence, naming: Range, cues: readonly Cue[], before: Pairs): Parties {
  const sentence = around(whole, naming);
  const between = betweenAfter(scene, sentence, naming);
  if (between.length >= 2) return { entities: between, certainty: 4 };
  const named = namedIn(scene, naming);
  if (named.length >= 2) return { entities: named, certainty: 4 };
  const [main] = cues;
  const counterparts = union(withAfter(scene, sentence, naming, main ?? null), possessorOf(scene, naming));
  let all: readonly number[] = counterparts;
  // The furthest step tells best who takes part; the others are asked where it names one alone.
  for (const cue of cues) {
    all = union(subjectsOf(scene, sentence, naming, cue, before), all);
    if (all.length >= 2) return { entities: all, certainty: 3 };
  }
  const both = pairMeant(scene, sentence, before);
  if (both !== null && both.length >= 2) return { entities: both, certainty: 2 };
  const some = union(all, named);
  return { entities: some, certainty: some.length };
}

/** "Obuya's deal", "Japan's treaty with …": who has it is bound by it. */
function possessorOf(scene: Scene, { from }: Range): number[] {
  const mention = scene.actors[scene.actorAt[from - 2] as number];
  return from >= 2 && mention !== undefined && scene.reading.tokens.norm[from - 1] === "'s" ? principals(scene, [mention]) : [];
}

/** The part of a sentence that can name a naming's parties: a sentence without an end is not read over and over. */
const around = ({ from, to }: Range, naming: Range): Range => ({
  from: Math.max(from, naming.from - REACH),
  to: Math.min(to, naming.to + REACH),
});

const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])];

/**
 * Actors that can be bound: people sign for whom they serve, and an official who serves nobody known binds nobody known;
 * someone without an office (a player, a buyer) stands for themselves.
 */
function principals(scene: Scene, mentions: readonly ActorMention[]): number[] {
  const found: number[] = [];
  for (const { entity } of mentions) {
    const actor = scene.entities[entity] as Entity;
    const principal = principalOf(scene, entity);
    const unknown = principal === entity && actor.type === 'person' && actor.role !== null;
    if (!unknown && !found.includes(principal)) found.push(principal);
  }
  return found;
}

/** A list of actors from `at` on: "A, B và C", "Mỹ-Nhật", "the governments of A and B". */
export function listFrom(scene: Scene, at: number, last: number): { mentions: ActorMention[]; to: number } {
  const mentions: ActorMention[] = [];
  let to = at;
  let gap = 0;
  while (at < last && gap <= LIST_GAP) {
    const mention = scene.actors[scene.actorAt[at] as number];
    if (mention !== undefined) {
      mentions.push(mention);
      at = mention.to;
      to = at;
      gap = 0;
      continue;
    }
    const { tokens } = scene.reading;
    if (tokens.norm[at] === ';' || tokens.norm[at] === '.' || tokens.norm[at] === ':') break;
    if (scene.grammar.cues.longest(tokens, at, last) !== null || scene.grammar.modalities.longest(tokens, at, last) !== null) break;
    const word = scene.grammar.partyWords.longest(tokens, at, last)?.value;
    if (word === 'aside' && mentions.length > 0) break;
    at += 1;
    gap += 1;
  }
  return { mentions, to };
}

/** "… between A and B" after the naming, or anywhere in the clause that it opens. */
function betweenAfter(scene: Scene, sentence: Range, naming: Range): number[] {
  const { tokens } = scene.reading;
  for (let at = naming.from; at < Math.min(sentence.to, naming.to + 14); at++) {
    const word = scene.grammar.partyWords.longest(tokens, at, sentence.to);
    if (word?.value !== 'between') continue;
    const found = principals(scene, listFrom(scene, word.to, sentence.to).mentions);
    if (found.length > 0) return found;
  }
  return [];
}

/** Two states or more inside the name: "liên minh Mỹ-Nhật", "US-Philippines pact". */
function namedIn(scene: Scene, naming: Range): number[] {
  const inside: ActorMention[] = [];
  for (let at = naming.from; at < naming.to; at++) {
    const mention = scene.actors[scene.actorAt[at] as number];
    if (mention !== undefined && mention.from === at && mention.to <= naming.to) inside.push(mention);
  }
  return principals(scene, inside);
}

/** "… with B" after the naming or the verb, in the same clause. */
function withAfter(scene: Scene, sentence: Range, naming: Range, cue: Cue | null): number[] {
  const { tokens } = scene.reading;
  const from = cue === null ? naming.from : Math.min(naming.from, cue.from);
  const limit = Math.min(sentence.to, Math.max(naming.to, cue?.to ?? 0) + 12);
  for (let at = from; at < limit; at++) {
    if (tokens.norm[at] === ';') break;
    const word = scene.grammar.partyWords.longest(tokens, at, sentence.to);
    if (word?.value !== 'with') continue;
    const { mentions } = listFrom(scene, word.to, sentence.to);
    const first = mentions[0];
    if (first !== undefined && first.from - word.to <= LIST_GAP) return principals(scene, mentions);
  }
  return [];
}

/** The actors that do what the verb says: between "được" and it, after "by", or in the list that ends before it. */
function subjectsOf(scene: Scene, sentence: Range, naming: Range, cue: Cue, before: Pairs): readonly number[] {
  const own = listBefore(scene, cue.phrase.from, cue.from);
  if (own.length > 0) return principals(scene, own);
  const by = agentsAfter(scene, sentence, cue);
  if (by.length > 0) return by;
  const end = naming.from < cue.from ? naming.from : cue.phrase.from;
  const list = listBefore(scene, sentence.from, end);
  const both = pairMeant(scene, { from: list.at(-1)?.to ?? sentence.from, to: end }, before);
  return both !== null && both.length >= 2 ? both : principals(scene, list);
}

/**
 * The list of actors nearest before `end`, in the order of the text: one actor, and those before it that "and", "with"
 * or, further up the list, commas join to it. What stands after "in", "theo" and the like, a possessor and where an
 * actor belongs ("A của B") are passed over.
 */
function listBefore(scene: Scene, first: number, end: number): ActorMention[] {
  const { tokens } = scene.reading;
  const list: ActorMention[] = [];
  let joined = false;
  let gap = 0;
  for (let at = end - 1; at >= first; at--) {
    const mention = scene.actors[scene.actorAt[at] as number];
    if (mention !== undefined && mention.from >= first) {
      const passed = isAside(scene, mention, first) || tokens.norm[mention.to] === "'s";
      if (!passed) {
        if (list.length > 0 && !joined) break;
        list.unshift(mention);
        joined = false;
        gap = 0;
      }
      at = mention.from;
      continue;
    }
    const mark = tokens.norm[at];
    if (mark === ')') {
      const opening = openingBefore(scene, at, first);
      gap += at - opening > SHORT_ASIDE ? LIST_GAP : 0;
      at = opening;
      continue;
    }
    if (mark === ';' || mark === ':' || mark === '"') break;
    const word = scene.grammar.partyWords.longest(tokens, at, end)?.value;
    if (word === 'and' || word === 'with' || (mark === ',' && list.length >= 2)) joined = true;
    else if (list.length > 0) gap += 1;
    if (list.length > 0 && gap > LIST_GAP) break;
  }
  return list;
}

/** The bracket that a closing one belongs to; an acronym in brackets does not break a list, a longer aside does. */
function openingBefore({ reading: { tokens } }: Scene, closing: number, first: number): number {
  let at = closing;
  while (at > first && tokens.norm[at] !== '(') at -= 1;
  return at;
}

const SHORT_ASIDE = 4;

/** A preposition before the mention puts it aside: "tại Tokyo", "theo NATO", "phái đoàn của Nhật Bản". */
function isAside({ grammar, reading: { tokens } }: Scene, { from }: ActorMention, first: number): boolean {
  for (let back = 1; back <= 3 && from - back >= first; back++) {
    const word = grammar.partyWords.longest(tokens, from - back, from);
    if (word !== null && word.to === from) return word.value === 'aside' || word.value === 'of';
  }
  return false;
}

/** "signed by A and B" */
function agentsAfter(scene: Scene, sentence: Range, cue: Cue): number[] {
  const { tokens } = scene.reading;
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 10); at++) {
    if (tokens.norm[at] === 'by') return principals(scene, listFrom(scene, at + 1, sentence.to).mentions);
    if (scene.grammar.cues.longest(tokens, at, sentence.to) !== null || isParting(scene, at)) break;
  }
  return [];
}

/** The pair that "both sides" or "hai nước" in a stretch means; null where no such word stands there. */
function pairMeant(scene: Scene, { from, to }: Range, before: Pairs): readonly number[] | null {
  for (let at = from; at < to; at++) {
    const both = scene.grammar.both.longest(scene.reading.tokens, at, to);
    if (both === null) continue;
    const own = couple(scene, principals(scene, listBefore(scene, from, at)));
    if (own.length === 2) return own;
    return both.value === 'states' && before.states.length >= 2 ? before.states : before.any;
  }
  return null;
}

export const mentionsBoth = (scene: Scene, range: Range): boolean => pairMeant(scene, range, NO_PAIRS) !== null;

/** The two actors that a sentence speaks of together, for a later "both sides". */
export function pairIn(scene: Scene, sentence: Range): readonly number[] {
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((scene.actorAt[at] as number) < 0) continue;
    const { mentions, to } = listFrom(scene, at, sentence.to);
    const listed = couple(scene, principals(scene, mentions));
    if (listed.length === 2) return listed;
    const met = listed.length === 1 ? metAfter(scene, to, sentence.to) : [];
    const both = couple(scene, union(listed, met));
    if (both.length === 2) return both;
    at = Math.max(at, to - 1);
  }
  return [];
}

/** Whom "with", "met" or "visit to" a few words on brings in, in the same clause. */
function metAfter(scene: Scene, from: number, last: number): number[] {
  for (let at = from; at < Math.min(last, from + MEETING_GAP) && !isParting(scene, at); at++) {
    const word = scene.grammar.partyWords.longest(scene.reading.tokens, at, last);
    if (word?.value === 'with' || word?.value === 'meets') return principals(scene, listFrom(scene, word.to, last).mentions);
  }
  return [];
}

const MEETING_GAP = 8;

/** Of actors named in one breath those that can face one another: states before organisations, people never. */
function couple(scene: Scene, entities: readonly number[]): number[] {
  const typed = entities
    .map((entity) => ({ entity, type: (scene.entities[entity] as Entity).type }))
    .filter(({ type }) => type !== 'person');
  const states = typed.filter(({ type }) => type === 'state');
  const chosen = states.length >= 2 ? states : typed;
  return chosen.map(({ entity }) => entity);
}
