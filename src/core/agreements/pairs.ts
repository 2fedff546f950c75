import type { Entity } from '../actors/entity.ts';
import type { ActorType } from '../schema.ts';
import type { Range } from '../text/reading.ts';
import { isAside, isHome, listBefore, listFrom, mediates, principals, union } from './lists.ts';
import { near } from './ruler.ts';
import { type ActorMention, isCourt, isParting, type Scene } from './scene.ts';

/** The pairs that the text spoke of last: of whatever actors, of states, and of organisations. */
export interface Pairs {
  readonly any: readonly number[];
  readonly states: readonly number[];
  readonly bodies: readonly number[];
}

export const NO_PAIRS: Pairs = { any: [], states: [], bodies: [] };

/** The pairs after a sentence that speaks of this one. */
export function nextPairs({ entities, hired }: Scene, before: Pairs, parties: readonly number[]): Pairs {
  const bodies = parties.filter((entity) => entities[entity]?.type !== 'person');
  // A player and his club are two; a speaker beside a state is not.
  const pair = bodies.length >= 2 ? bodies : parties.filter((entity) => entities[entity]?.type !== 'person' || hired.has(entity));
  if (pair.length < 2) return before;
  const isAll = (type: ActorType): boolean => pair.every((entity) => entities[entity]?.type === type);
  return { any: pair, states: isAll('state') ? pair : before.states, bodies: isAll('organization') ? pair : before.bodies };
}

/**
 * The pair that "both sides" or "hai nước" in a stretch means: the one named before it from token `first` on, else the
 * last one. Null where no such word stands there.
 */
export function pairMeant(scene: Scene, { from, to }: Range, before: Pairs, first: number = from): readonly number[] | null {
  for (let at = from; at < to; at++) {
    const both = scene.grammar.both.longest(scene.reading.tokens, at, to);
    if (both === null) continue;
    const ofStates = both.value === 'states';
    const own = couple(scene, principals(scene, listBefore(scene, first, at)));
    if (own.length === 2) return ofStates ? statesOf(scene, own) : own;
    const facing = couple(scene, principals(scene, standing(scene, first, at)));
    if (facing.length === 2) return ofStates ? statesOf(scene, facing) : facing;
    if (ofStates) return withHome(scene, at, before.states) ?? (before.states.length >= 2 ? before.states : statesOf(scene, before.any));
    if (both.value === 'any') return before.any;
    return bodiesMeant(scene, both.value.kind, at, before);
  }
  return null;
}

/** "Bộ Ngoại giao Oman và Anh …. | Hai nước | ký hiệp định": a ministry's state is meant, not the ministry. */
function statesOf({ entities, homeOf }: Scene, pair: readonly number[]): readonly number[] {
  const states = pair.map((entity) => {
    const home = entities[entity]?.type === 'organization' ? homeOf.get(entity) : undefined;
    return home !== undefined && entities[home]?.type === 'state' ? home : entity;
  });
  return new Set(states).size === pair.length ? states : pair;
}

/**
 * "Tin vui đến từ Đức. Tuyên bố mà | hai nước | đưa ra …": the state named last and the one whose papers need not say that it is theirs,
 * where the states spoken of together last are others.
 */
function withHome(scene: Scene, end: number, states: readonly number[]): readonly number[] | null {
  const home = scene.homeState;
  if (home === null) return null;
  const latest = near(scene.actors, Math.max(0, end - CLOSE), CLOSE).findLast(
    ({ entity, to }) => to <= end && scene.entities[entity]?.type === 'state' && entity !== home,
  );
  return latest === undefined || states.includes(latest.entity) ? null : [home, latest.entity];
}

/** Tokens back to the state that "hai nước" means beside the home state. */
const CLOSE = 40;

/** "both clubs": the two of the kind that the text named last, else the last pair of organisations, else the last two. */
function bodiesMeant({ actors, entities, kindsOf }: Scene, kind: string, end: number, before: Pairs): readonly number[] {
  const { bodies } = before;
  const isOfKind = (entity: number): boolean => kindsOf.get(entity)?.has(kind) === true;
  if (bodies.length === 2 && bodies.every(isOfKind)) return bodies;
  const named = near(actors, Math.max(0, end - FAR), FAR).filter(({ to }) => to <= end);
  const latest = [...new Set(named.map(({ entity }) => entity).reverse())];
  const lastTwo = (fits: (entity: number) => boolean): number[] => latest.filter(fits).slice(0, 2).reverse();
  const ofKind = lastTwo(isOfKind);
  if (ofKind.length === 2) return ofKind;
  if (bodies.length >= 2) return bodies;
  const anyBodies = lastTwo((entity) => entities[entity]?.type === 'organization');
  return anyBodies.length === 2 ? anyBodies : before.any;
}

/** Tokens back to which two of a kind are looked for. */
const FAR = 300;

/** All actors of a stretch, but for states that only tell where another is at home, and who is only told by or met at: "A cáo buộc B vi phạm lệnh ngừng bắn giữa hai bên". */
const standing = (scene: Scene, from: number, to: number): readonly ActorMention[] =>
  near(scene.actors, from, to - from).filter(
    (mention, index, all) =>
      mention.from >= from && mention.to <= to && !isHome(scene, mention, all[index - 1]) && !isAside(scene, mention, from, 'of'),
  );

export const mentionsBoth = (scene: Scene, range: Range): boolean => pairMeant(scene, range, NO_PAIRS) !== null;

/** The two actors that a sentence speaks of together, for a later "both sides". */
export function pairIn(scene: Scene, sentence: Range): readonly number[] {
  if (!hasTwo(scene, sentence)) return [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((scene.actorAt[at] as number) < 0) continue;
    const { mentions, to } = listFrom(scene, at, sentence.to);
    // "in Kenya and Uganda" is where something is.
    const located = mentions.length > 1 && scene.grammar.places.endsBefore(scene.reading.tokens, at, Math.max(sentence.from, at - 1));
    at = Math.max(at, to - 1);
    if (located) continue;
    const met = metAfter(scene, to, sentence.to);
    // One who meets nobody is no pair: most mentions are told by that.
    if (mentions.length === 1 && met.length === 0) continue;
    const listed = couple(scene, principals(scene, mentions));
    // "do | Haiti và Cuba | dàn xếp"
    const last = mentions.at(-1);
    if (last !== undefined && mediates(scene, last, sentence.to)) continue;
    if (listed.length === 2) return listed;
    const both = listed.length === 1 ? couple(scene, union(listed, met)) : [];
    if (both.length === 2) return both;
  }
  return [];
}

/** Two actors at least stand in a sentence: most have none, and need no further look. */
function hasTwo({ actorAt }: Scene, { from, to }: Range): boolean {
  let first = -1;
  for (let at = from; at < to; at++) {
    const actor = actorAt[at] as number;
    if (actor < 0 || actor === first) continue;
    if (first >= 0) return true;
    first = actor;
  }
  return false;
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
  const named = new Set(entities);
  const typed = entities
    .map((entity) => ({ entity, type: (scene.entities[entity] as Entity).type }))
    // A committee and its city are one.
    .filter(
      ({ entity, type }) =>
        type !== 'person' &&
        !isCourt(scene, entity) &&
        scene.entities[entity]?.medium === false &&
        !named.has(scene.homeOf.get(entity) ?? -1),
    );
  const states = typed.filter(({ type }) => type === 'state');
  const chosen = states.length >= 2 ? states : typed;
  return chosen.map(({ entity }) => entity);
}
