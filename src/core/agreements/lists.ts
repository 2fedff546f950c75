import type { Entity } from '../actors/entity.ts';
import { Gap, Kind, Shape } from '../text/tokens.ts';
import { type ActorMention, isHired, isPossessive, mentionAt, principalOf, type Scene } from './scene.ts';

/** Most tokens that may stand between two names of one list ("nước Cộng hòa …", "the Republic of"). */
export const LIST_GAP = 4;
/** Most tokens between a preposition and the name that follows it at once. */
export const SHORT_GAP = 2;
/** The same before the first of them: "the previous supplier, the …". */
const OPENING_GAP = 6;

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
    const unknown = principal === entity && actor.type === 'person' && actor.role !== null && !isHired(scene, entity);
    if (!unknown) found.add(principal);
  }
  return [...found];
}

/** A list of actors from `at` on: "A, B và C", "Mỹ-Nhật", "the governments of A and B". */
export function listFrom(scene: Scene, at: number, last: number): { mentions: ActorMention[]; to: number } {
  const {
    grammar,
    reading: { tokens },
  } = scene;
  const mentions: ActorMention[] = [];
  let to = at;
  let gap = 0;
  let instrument = false;
  while (at < last && gap <= (mentions.length === 0 ? OPENING_GAP : LIST_GAP)) {
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      const before = mentions.at(-1);
      if (before !== undefined && isOrigin(scene, before, mention)) mentions.pop();
      if (mentions.length === 1 && opensClause(scene, mention, mentions[0] as ActorMention, last)) break;
      // "with Kuwait, the Treasury said": who tells of it.
      if (before !== undefined && isTeller(scene, mention, before, last)) break;
      if (!isHome(scene, mention, before)) mentions.push(mention);
      to = mention.to;
      at = appositionEnd(scene, to, last);
      gap = 0;
      instrument = false;
      continue;
    }
    if (tokens.norm[at] === ';' || tokens.norm[at] === '.' || tokens.norm[at] === ':') break;
    if (grammar.cues.longest(tokens, at, last) !== null || grammar.modalities.longest(tokens, at, last) !== null) break;
    const word = grammar.partyWords.longest(tokens, at, last)?.value;
    instrument ||= mentions.length > 0 && grammar.heads.longest(tokens, at, last) !== null;
    // "with A and a pact with B"
    const ends =
      word === 'aside' ||
      word === 'by' ||
      word === 'including' ||
      (word === 'with' && instrument) ||
      grammar.relatives.longest(tokens, at, last) !== null;
    if (ends && mentions.length > 0) break;
    at += 1;
    // What "and" joins may be told at some length: "and the rebels of the …".
    if (word !== 'and') gap += 1;
  }
  return { mentions, to };
}

/** ", and | B signed …": behind a comma and "and" the second of two does something of its own. */
function opensClause({ grammar, reading: { tokens } }: Scene, { from, to }: ActorMention, before: ActorMention, last: number): boolean {
  if (tokens.norm[before.to] !== ',' || grammar.partyWords.longest(tokens, before.to + 1, from)?.value !== 'and') return false;
  const verb = grammar.modalities.longest(tokens, to, last)?.to ?? to;
  return grammar.cues.longest(tokens, verb, last) !== null;
}

/** Behind a state and a comma a body that "said" what stands before it; beside a company it is as often the other party. */
function isTeller(
  { entities, grammar, reading: { tokens } }: Scene,
  { entity, from, to }: ActorMention,
  before: ActorMention,
  last: number,
): boolean {
  if (entities[before.entity]?.type !== 'state' || entities[entity]?.type === 'state') return false;
  const article = grammar.determiners.longest(tokens, from - 1, from) === null ? from : from - 1;
  return article - before.to === 1 && tokens.norm[before.to] === ',' && to < last && grammar.telling.longest(tokens, to, last) !== null;
}

/** "Volta Kita, | Peru's arms factory, | and B": past what only describes the first of two. */
function appositionEnd(scene: Scene, from: number, last: number): number {
  const { grammar, actorAt, reading } = scene;
  const { tokens } = reading;
  if (!grammar.headFinal || tokens.norm[from] !== ',') return from;
  const owner = mentionAt(scene, from + 1);
  const opening =
    owner?.from === from + 1 && isPossessive(scene, owner.to) ? owner.to + 1 : grammar.determiners.longest(tokens, from + 1, last)?.to;
  if (opening === undefined) return from;
  for (let at = opening; at < Math.min(last - 1, opening + LONGEST_APPOSITION) && (actorAt[at] as number) < 0; at++) {
    if (tokens.norm[at] === ',') return grammar.partyWords.longest(tokens, at + 1, last)?.value === 'and' ? at : from;
    if (grammar.cues.longest(tokens, at, last) !== null) return from;
  }
  return from;
}

const LONGEST_APPOSITION = 8;

/** "Chilean carrier Aero Austral": a state's adjective before words for an organisation or a person tells where it comes from. */
function isOrigin(scene: Scene, { entity: state, to }: ActorMention, { entity, from }: ActorMention): boolean {
  const { entities, grammar } = scene;
  if (!grammar.headFinal || entities[state]?.type !== 'state' || entities[entity]?.type === 'state') return false;
  return from > to && from - to < LIST_GAP && isPlain(scene, to, from);
}

/** "signed the Fijian winger Sefa Tuala on a two-year deal": the player or coach right behind a verb. */
export function hiredAfter(scene: Scene, at: number, last: number): ActorMention | null {
  for (let next = at; next < Math.min(last, at + LONGEST_TITLE); next++) {
    const mention = mentionAt(scene, next);
    if (mention !== undefined && isHired(scene, mention.entity)) return mention;
    if (mention === undefined && !isPlain(scene, next, next + 1)) return null;
  }
  return null;
}

const LONGEST_TITLE = 6;

/** The hyphen of "state-owned". */
const isInWord = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens.norm[at] === '-' && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None;

/** Words of a name's own noun phrase: no mark, verb or preposition among them. */
export function isPlain({ grammar: { clauses, cues, partyWords }, reading: { tokens } }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      (tokens.kind[at] !== Kind.Word && !isInWord(tokens, at)) ||
      [clauses, cues, partyWords].some((words) => words.longest(tokens, at, to) !== null)
    )
      return false;
  return true;
}

/** "Sundara của Thái Lan", "Academy (Latvia)", "Japan's Hoshikawa": the state only tells where an organisation is at home. */
export function isHome(scene: Scene, { entity, from, to }: ActorMention, before: ActorMention | undefined): boolean {
  const { entities, grammar } = scene;
  const { tokens } = scene.reading;
  if (entities[entity]?.type !== 'state') return false;
  const isBody = (mention: ActorMention | undefined): mention is ActorMention =>
    mention !== undefined && entities[mention.entity]?.type === 'organization';
  if (isPossessive(scene, to) && isBody(mentionAt(scene, to + 1))) return true;
  // "Volta Kita (Nhật Bản)", "Emeka Odili (Nigeria)", whoever that is
  if (tokens.norm[from - 1] === '(' && tokens.norm[to] === ')') return true;
  // "Đại học Lang Xanh, tỉnh Saga, Nhật Bản"
  const closes = tokens.norm[to] !== ',' && grammar.partyWords.longest(tokens, to, to + 1)?.value !== 'and';
  if (isBody(before) && tokens.norm[from - 1] === ',' && from - before.to <= LIST_GAP && closes) return true;
  if (isBranch(scene, { entity, from, to })) return true;
  return isBody(before) && from - before.to === 1 && grammar.partyWords.longest(tokens, from - 1, from)?.value === 'of';
}

/** "Samsung | Việt Nam": a company's branch there, not the state. */
function isBranch(scene: Scene, { entity, from }: ActorMention): boolean {
  const { entities, grammar } = scene;
  if (grammar.headFinal || entities[entity]?.type !== 'state') return false;
  const before = mentionAt(scene, from - 1);
  return before?.to === from && entities[before.entity]?.type === 'organization';
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
  let ownClause = false;
  let gap = 0;
  for (let at = beforeAside(scene, first, end) - 1; at >= first; at--) {
    const mention = mentionAt(scene, at);
    if (mention !== undefined && mention.from >= first) {
      // "the leaders of A, B and C": what opens a list opens all of it.
      const opening = joined && list.length > 0 ? 'of' : null;
      const mayAct = list.length === 0 || joined;
      const owns = isPossessive(scene, mention.to) && !(mayAct && speaksFor(scene, mention, list[0]?.from ?? end));
      const passed = isAside(scene, mention, first, opening) || owns || isBranch(scene, mention) || describes(scene, mention);
      // "the UN refugee agency UNHCR": one, named twice.
      const twice = list[0] !== undefined && list[0].from === mention.to && list[0].entity === mention.entity;
      if (!passed && !twice) {
        if (list.length > 0 && (!joined || (ownClause && !isListed(scene, mention.from, first)))) break;
        ownClause = false;
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
    // "họp tại Chanthaburi, A và B ký": who met there is no part of the list.
    if (joined && scene.grammar.places.longest(tokens, at, end) !== null) break;
    // "A renewed its pact with B, and | C signed": no list of two has a comma.
    if (mark === ',' && joined && list.length === 1) ownClause = true;
    if (word === 'and' || word === 'with' || (mark === ',' && (list.length >= 2 || isOpeningPair(scene, at, first, list[0]))))
      joined = true;
    else if (list.length > 0) gap += 1;
    if (list.length > 0 && gap > LIST_GAP) break;
  }
  // "do Qatar làm trung gian | có hiệu lực"
  const last = list.at(-1);
  return last !== undefined && mediates(scene, last, end) ? [] : list;
}

/** "Qatar làm trung gian", "Washington | đang | làm trung gian" */
export function mediates({ grammar, reading: { tokens } }: Scene, { to }: ActorMention, last: number): boolean {
  const verb = grammar.modalities.longest(tokens, to, last)?.to ?? to;
  return grammar.mediating.longest(tokens, verb, last) !== null;
}

/** "Hàn Quốc, | Mỹ nhất trí …", "Chad, | Sudan agree …": two of a kind that a sentence opens with, as headlines have them. */
function isOpeningPair(scene: Scene, comma: number, first: number, second: ActorMention | undefined): boolean {
  const { entities } = scene;
  const opening = mentionAt(scene, comma - 1);
  if (opening === undefined || second === undefined || opening.from !== first || second.from !== comma + 1) return false;
  return opening.entity !== second.entity && entities[opening.entity]?.type === entities[second.entity]?.type;
}

/** Another name stands before a comma before this one: "A, | B, and C". */
function isListed({ actorAt, reading: { tokens } }: Scene, from: number, first: number): boolean {
  for (let at = from - 1; at > Math.max(first, from - LIST_GAP); at--)
    if (tokens.norm[at] === ',') return (actorAt[at - 1] as number) >= 0 || tokens.norm[at - 1] === ')';
  return false;
}

/** "Aldina, the company through which the family owns a share, | has signed": back over what only describes who does it. */
function beforeAside({ actorAt, grammar, reading: { tokens } }: Scene, first: number, end: number): number {
  if (tokens.norm[end - 1] !== ',') return end;
  for (let at = end - 2; at > Math.max(first, end - LONGEST_DESCRIPTION); at--) {
    if (tokens.norm[at] !== ',') continue;
    const word = grammar.determiners.longest(tokens, at + 1, end)?.value;
    const isDescription =
      grammar.relatives.longest(tokens, at + 1, end) !== null || (grammar.headFinal && (word === 'definite' || word === 'indefinite'));
    return isDescription && (actorAt[at - 1] as number) >= 0 ? at : end;
  }
  return end;
}

const LONGEST_DESCRIPTION = 30;

/** "Kenya's president and …", "Chad's parliament | ratified": a state's own people or body does what it does. */
function speaksFor(scene: Scene, { entity, to }: ActorMention, end: number): boolean {
  const { entities, grammar, reading } = scene;
  if (entities[entity]?.type !== 'state') return false;
  const first = to + 1;
  // "Canada's Teck and …": a name is nobody's people, "Fiji's Cabinet" is its own.
  const ruling = grammar.kindWords.longest(reading.tokens, first, first + 1)?.value.some((kind) => RULING.has(kind)) === true;
  if (reading.tokens.shape[first] !== Shape.Lower && !ruling) return false;
  let at = first;
  while (at < end && at - first <= LIST_GAP && isPlain(scene, at, at + 1)) at += 1;
  return at > first && at - first <= LIST_GAP && (at === end || grammar.partyWords.longest(reading.tokens, at, end)?.value === 'and');
}

const RULING: ReadonlySet<string> = new Set(['parliament', 'cabinet']);

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

/** "an | EU-|brokered deal": who brokered it, a word of what it describes. */
export const describes = ({ reading: { tokens } }: Scene, { to }: ActorMention): boolean =>
  tokens.norm[to] === '-' && tokens.gap[to + 1] === Gap.None && tokens.shape[to + 1] === Shape.Lower;

/** A preposition before the mention puts it aside, but for one: "tại Tokyo", "theo NATO", "brokered by the arbiter Acas". */
export function isAside({ grammar, reading: { tokens } }: Scene, { from }: ActorMention, first: number, but: 'of' | null): boolean {
  for (let back = 1; back <= LONG_ASIDE && from - back >= first; back++) {
    const at = from - back;
    const word = grammar.partyWords.longest(tokens, at, from);
    if (word !== null && word.to === from) {
      // "officials from"
      const longer = at > first ? grammar.partyWords.longest(tokens, at - 1, from) : null;
      const { value } = longer?.to === from ? longer : word;
      return value === 'aside' || (value === 'of' && but === null);
    }
    if (back <= ASIDE) continue;
    if (word?.value === 'aside' && word.to > at + 1) return true;
    if (tokens.shape[at] !== Shape.Lower || (word !== null && word.value !== 'by')) return false;
  }
  return false;
}

/** Tokens between a preposition and a name, and between one of several words ("mediated by") and a name. */
const ASIDE = 3;
const LONG_ASIDE = 6;
