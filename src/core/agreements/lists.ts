import type { Entity } from '../actors/entity.ts';
import { type ActorMention, isPossessive, principalOf, type Scene } from './scene.ts';

/** Most tokens that may stand between two names of one list ("nước Cộng hòa …", "the Republic of"). */
export const LIST_GAP = 4;

export const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])];

/**
 * Actors that can be bound: people sign for whom they serve, and an official who serves nobody known binds nobody known;
 * someone without an office (a player, a buyer) stands for themselves.
 */
export function principals(scene: Scene, mentions: readonly ActorMention[]): number[] {
  const found = new Set<number>();
  for (const { entity } of mentions) {
    const actor = scene.entities[entity] as Entity;
    const principal = principalOf(scene, entity);
    const unknown = principal === entity && actor.type === 'person' && actor.role !== null;
    if (!unknown) found.add(principal);
  }
  return [...found];
}

/** A list of actors from `at` on: "A, B và C", "Mỹ-Nhật", "the governments of A and B". */
export function listFrom(scene: Scene, at: number, last: number): { mentions: ActorMention[]; to: number } {
  const mentions: ActorMention[] = [];
  let to = at;
  let gap = 0;
  while (at < last && gap <= LIST_GAP) {
    const mention = scene.actors[scene.actorAt[at] as number];
    if (mention !== undefined) {
      if (!isHome(scene, mention, mentions.at(-1))) mentions.push(mention);
      at = mention.to;
      to = at;
      gap = 0;
      continue;
    }
    const { tokens } = scene.reading;
    if (tokens.norm[at] === ';' || tokens.norm[at] === '.' || tokens.norm[at] === ':') break;
    if (scene.grammar.cues.longest(tokens, at, last) !== null || scene.grammar.modalities.longest(tokens, at, last) !== null) break;
    const word = scene.grammar.partyWords.longest(tokens, at, last)?.value;
    const ends = word === 'aside' || scene.grammar.relatives.longest(tokens, at, last) !== null;
    if (ends && mentions.length > 0) break;
    at += 1;
    // What "and" joins may be told at some length: "and the rebels of the …".
    if (word !== 'and') gap += 1;
  }
  return { mentions, to };
}

/** "Sundara của Thái Lan", "Academy (Latvia)", "Japan's Hoshikawa": the state only tells where an organisation is at home. */
export function isHome(scene: Scene, { entity, from, to }: ActorMention, before: ActorMention | undefined): boolean {
  const { actorAt, entities, grammar } = scene;
  const { tokens } = scene.reading;
  if (entities[entity]?.type !== 'state') return false;
  const isBody = (mention: ActorMention | undefined): boolean => mention !== undefined && entities[mention.entity]?.type === 'organization';
  if (isPossessive(scene, to) && isBody(scene.actors[actorAt[to + 1] as number])) return true;
  if (!isBody(before) || before === undefined || from - before.to !== 1) return false;
  return (tokens.norm[from - 1] === '(' && tokens.norm[to] === ')') || grammar.partyWords.longest(tokens, from - 1, from)?.value === 'of';
}

/**
 * The list of actors nearest before `end`, in the order of the text: one actor, and those before it that "and", "with"
 * or, further up the list, commas join to it. What stands after "in", "theo" and the like, a possessor and where an
 * actor belongs ("A của B") are passed over.
 */
export function listBefore(scene: Scene, first: number, end: number): ActorMention[] {
  const { tokens } = scene.reading;
  const list: ActorMention[] = [];
  let joined = false;
  let gap = 0;
  for (let at = end - 1; at >= first; at--) {
    const mention = scene.actors[scene.actorAt[at] as number];
    if (mention !== undefined && mention.from >= first) {
      const passed = isAside(scene, mention, first) || isPossessive(scene, mention.to);
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
    if (mark === '"') {
      const opening = quoteBefore(scene, at, first);
      if (opening === null) break;
      at = opening;
      continue;
    }
    if (mark === ';' || mark === ':') break;
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

/** The mark that a few quoted words open with: "đạt được “bước tiến đáng kể” trong đàm phán". */
function quoteBefore({ reading: { tokens } }: Scene, closing: number, first: number): number | null {
  for (let at = closing - 1; at >= Math.max(first, closing - LONGEST_QUOTE); at--) if (tokens.norm[at] === '"') return at;
  return null;
}

const LONGEST_QUOTE = 6;

/** A preposition before the mention puts it aside: "tại Tokyo", "theo NATO", "phái đoàn của Nhật Bản". */
function isAside({ grammar, reading: { tokens } }: Scene, { from }: ActorMention, first: number): boolean {
  for (let back = 1; back <= 3 && from - back >= first; back++) {
    const word = grammar.partyWords.longest(tokens, from - back, from);
    if (word !== null && word.to === from) return word.value === 'aside' || word.value === 'of';
  }
  return false;
}
