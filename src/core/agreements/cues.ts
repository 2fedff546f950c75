import { AgreementStatus } from '../schema.ts';
import type { Range, Sentence } from '../text/reading.ts';
import { Kind } from '../text/tokens.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act, CueSense, Modality } from './lexicon.ts';
import { isAnd, isParting, mentionAt, type Scene } from './scene.ts';

/** A verb or noun that reports a step in an agreement's life, with what stands before it. */
export interface Cue extends Range {
  readonly act: Act;
  readonly instrument: CueSense['instrument'];
  readonly modalities: ReadonlySet<Modality>;
  /** From the first of its modalities to its end: what a reader is shown. */
  readonly phrase: Range;
  readonly passive: boolean;
  /** Only modifies the instrument's noun ("a proposed treaty"): a date beside it is another verb's. */
  readonly attributive: boolean;
}

/** Tokens before a verb that are looked at, actors and dates among them. */
const WINDOW = 18;
/** How far before a verb its negation, hedge or aspect may stand, actors between them not counted. */
const REACH = 5;
/** The same before "to" and a verb. */
const PURPOSE_REACH = 8;

/** The cues of a sentence, in order; none inside an instrument's own name. */
export function findCues(scene: Scene, sentence: Sentence, instruments: readonly InstrumentMention[]): Cue[] {
  const { tokens } = scene.reading;
  let next = 0;
  const cues: Cue[] = [];
  const starts = scene.grammar.cueStarts.of(tokens);
  let at = sentence.from;
  while (at < sentence.to) {
    while (next < instruments.length && (instruments[next] as InstrumentMention).to <= at) next += 1;
    const instrument = instruments[next];
    if (instrument !== undefined && instrument.from <= at) {
      at = instrument.to;
      continue;
    }
    const actor = mentionAt(scene, at);
    if (actor !== undefined && scene.entities[actor.entity]?.type === 'person') {
      at = actor.to;
      continue;
    }
    if (starts[tokens.word[at] as number] === 0) {
      at += 1;
      continue;
    }
    const other = scene.grammar.notCues.longest(tokens, at, sentence.to);
    const hit = scene.grammar.cues.longest(tokens, at, sentence.to);
    if (other !== null && other.to > (hit?.to ?? 0)) {
      at = other.to;
      continue;
    }
    if (hit === null || (scene.dateAt[at] as number) >= 0) {
      at += 1;
      continue;
    }
    // "có hiệu lực 3 năm": how long, not since when.
    if (hit.value.act === 'enter' && isTerm(scene, hit.to) && !isPast(scene, hit.from)) {
      at = hit.to;
      continue;
    }
    // "hoạt động từ năm 2021": the preposition is the date's.
    const to = (scene.dateAt[hit.to - 1] as number) < 0 ? hit.to : hit.to - 1;
    const attributive = scene.grammar.headFinal && hit.to === instruments[next]?.from && isDetermined(scene, hit.from);
    cues.push(withModality(scene, sentence, { from: hit.from, to }, hit.value, attributive, cues.at(-1) ?? null));
    at = hit.to;
  }
  return cues;
}

/** A number of years or months, behind "in" or alone. */
function isTerm({ dateAt, grammar, reading: { tokens } }: Scene, start: number): boolean {
  const at = grammar.places.longest(tokens, start)?.to ?? start;
  if ((dateAt[at] ?? 0) >= 0) return false;
  const isNumber = tokens.kind[at] === Kind.Number || grammar.determiners.longest(tokens, at)?.value === 'plural';
  return isNumber && grammar.terms.has(tokens.norm[at + 1] as string);
}

const isPast = ({ grammar, reading: { tokens } }: Scene, at: number): boolean =>
  at > 0 && grammar.modalities.longest(tokens, at - 1, at)?.value === 'past';

const isDetermined = ({ grammar, reading: { tokens } }: Scene, at: number): boolean =>
  at > 0 && grammar.determiners.longest(tokens, at - 1, at) !== null;

function withModality(
  scene: Scene,
  sentence: Sentence,
  { from, to }: Range,
  sense: CueSense,
  attributive: boolean,
  previous: Cue | null,
): Cue {
  const { tokens } = scene.reading;
  const { modalities: lexicon } = scene.grammar;
  const modalities = new Set<Modality>();
  // "will meet on Sunday to sign": a purpose is as far off as what serves it.
  const reach = tokens.norm[from - 1] === scene.grammar.infinitive ? PURPOSE_REACH : REACH;
  let start = from;
  let steps = 0;
  const read = (at: number): boolean => {
    const hit = lexicon.longest(tokens, at, from);
    if (hit === null || isOtherWord(scene, hit, from)) return false;
    // "gặp nhau để bàn": who meets to talk does.
    if (sense.act === 'negotiate' && hit.value === 'wish' && scene.grammar.clauses.longest(tokens, at, from)?.to === hit.to) return false;
    // "đến tháng 8 mới đáo hạn", "thì hiệp định mới có hiệu lực": not before.
    const isLate = (sense.act === 'enter' && at === from - 1) || (scene.dateAt[at - 1] ?? -1) >= 0;
    const isDue = isLate && scene.grammar.notBefore.has(tokens.norm[at] as string);
    modalities.add(isDue ? 'future' : hit.value);
    start = at;
    return true;
  };
  for (let at = from - 1; at >= Math.max(sentence.from, from - WINDOW) && steps < reach; at--) {
    if (isParting(scene, at) && !joinsActors(scene, at)) break;
    // "is no part of it but hopes to sign": what is denied stands before.
    if (scene.grammar.adding.longest(tokens, at, from) !== null) break;
    if (previous !== null && at < previous.to) {
      // Another verb's modality is not this one's, unless that verb is itself a modality ("hướng tới ký kết", "refused to sign").
      if (read(previous.from)) for (const value of previous.modalities) modalities.add(value);
      break;
    }
    if ((scene.actorAt[at] as number) >= 0 || scene.nameAt[at] === 1 || (scene.dateAt[at] as number) >= 0 || isAnd(scene, at)) continue;
    steps += 1;
    read(at);
  }
  // "công bố đã ký": what was announced is done.
  if (previous?.act === 'agree' && !modalities.has('past') && isAgreedSigning(scene, previous.to, { from, act: sense.act }))
    modalities.add('future');
  if (sense.coming === true && !modalities.has('past')) modalities.add('future');
  // "ngay khi hiệp định có hiệu lực": not yet.
  if (sense.act === 'enter' && isConditioned(scene, Math.max(sentence.from, from - WINDOW), from)) modalities.add('future');
  // "chỉ có hiệu lực khi …", "takes effect once …": it does not yet.
  // "comes into force 30 days after …"
  const counted = tokens.kind[to] === Kind.Number ? to + 2 : to;
  if (sense.act === 'enter' && scene.grammar.conditions.longest(tokens, counted, sentence.to) !== null && !modalities.has('past'))
    modalities.add('future');
  return {
    from,
    to,
    act: sense.act,
    instrument: sense.instrument,
    modalities,
    phrase: { from: start, to },
    passive: modalities.has('passive'),
    attributive,
  };
}

/** "hàng không | mà hai nước ký", "| không quân": part of another word. */
const isOtherWord = ({ grammar: { notCues }, reading: { tokens } }: Scene, { from, to }: Range, last: number): boolean =>
  (notCues.longest(tokens, from - 1, last)?.to ?? 0) > from || (notCues.longest(tokens, from, last)?.to ?? 0) > to;

/** "khi hiệp định | có hiệu lực", in a language whose verbs have no tense, with no word that it is done. */
function isConditioned(scene: Scene, first: number, from: number): boolean {
  const { dateAt, grammar, reading } = scene;
  if (grammar.participle !== null || grammar.modalities.longest(reading.tokens, from - 1, from)?.value === 'past') return false;
  for (let at = from - 1; at >= first && !isParting(scene, at); at--) {
    if ((dateAt[at] as number) >= 0) return false;
    if (grammar.conditions.longest(reading.tokens, at, from) !== null) return true;
  }
  return false;
}

/** "được A, B và C ký": the comma of a list. */
const joinsActors = ({ actorAt, reading: { tokens } }: Scene, at: number): boolean =>
  tokens.norm[at] === ',' && (actorAt[at - 1] ?? -1) >= 0 && (actorAt[at + 1] ?? -1) >= 0;

/** "nhất trí ký", "agreed to sign": what is agreed is a signing to come. */
export const isAgreedSigning = (scene: Scene, to: number, { act, from }: Pick<Cue, 'act' | 'from'>): boolean =>
  act === 'sign' && from - to <= 1 && !(from > to && (isAnd(scene, to) || isParting(scene, to)));

/**
 * The status that a cue reports, null where it reports none. A treaty that will enter into force, or that is yet to be
 * ratified, is agreed. One that was not ended or suspended is still in force.
 */
export function statusOf({ act, modalities }: Pick<Cue, 'act' | 'modalities'>): AgreementStatus | null {
  const refused = modalities.has('refuse');
  const not = modalities.has('not');
  const notYet = modalities.has('not-yet');
  const wished = modalities.has('wish');
  const ahead = modalities.has('future');
  switch (act) {
    case 'propose':
      return refused || not ? null : 'proposed';
    case 'plan':
      return not || refused ? null : 'planned';
    case 'negotiate':
      if (not || refused) return null;
      if (wished && !modalities.has('ongoing')) return 'proposed';
      return (ahead || notYet) && !modalities.has('ongoing') ? 'planned' : 'negotiating';
    case 'agree':
    case 'establish':
    case 'sign':
      if (refused || not) return 'rejected';
      if (notYet) return 'negotiating';
      // "sẽ sang Seoul để ký": what somebody will go and do is more than a wish.
      if (wished && !(ahead && act === 'sign')) return 'proposed';
      if (ahead || modalities.has('ongoing')) return 'planned';
      return act === 'sign' ? 'signed' : 'agreed';
    case 'ratify':
      return refused ? 'rejected' : not || wished ? null : 'agreed';
    case 'enter':
      if (notYet || ahead) return 'agreed';
      return not || wished ? null : 'in-force';
    case 'apply':
      return not && !modalities.has('past') ? null : 'in-force';
    case 'extend':
      if (refused || not) return null;
      if (wished) return 'proposed';
      return ahead ? null : 'in-force';
    case 'suspend':
      if (not || refused || notYet) return 'in-force';
      return wished ? null : 'suspended';
    case 'postpone':
      return not || refused || notYet ? null : 'suspended';
    case 'deny':
    case 'reject':
      return not || notYet ? 'proposed' : 'rejected';
    case 'fail':
      return not || notYet || wished ? null : 'rejected';
    case 'expire':
      return ahead || not || notYet ? 'in-force' : 'ended';
    case 'end':
      if (not || refused || notYet || ahead) return 'in-force';
      return wished ? null : 'ended';
  }
}

/** How far a status is along an agreement's life. */
export const rankOf = (status: AgreementStatus): number => AgreementStatus.options.indexOf(status);
