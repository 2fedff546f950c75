import type { FoundDate } from '../dates/found.ts';
import type { AgreementStatus } from '../schema.ts';
import type { Range, Sentence } from '../text/reading.ts';
import { Kind, Shape } from '../text/tokens.ts';
import { nearestMention, REACH } from './attachment.ts';
import { type Cue, findCues, isAgreedSigning, statusOf } from './cues.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act } from './lexicon.ts';
import { near, type Ruler, rulerOf } from './ruler.ts';
import { dateOver, isAnd, isParting, isPossessive, mentionAt, type Scene } from './scene.ts';
import { assignDates, datedStep, datesIn } from './step-dates.ts';

/** A step that the text reports of the instrument named at a mention. */
export interface Step {
  readonly status: AgreementStatus;
  readonly date: string | null;
  /** The cue with its modality, and the mention where the status needs no verb. */
  readonly phrase: Range;
  readonly cue: Cue | null;
  readonly sentence: number;
}

/** Every step of a sentence's instruments: each cue goes to the mention nearest to it, and to those joined with that one. */
export function findSteps(scene: Scene, index: number, mentions: readonly InstrumentMention[]): Map<InstrumentMention, Step[]> {
  const steps = new Map<InstrumentMention, Step[]>(mentions.map((mention) => [mention, []]));
  if (mentions.length === 0) return steps;
  const sentence = scene.reading.sentences[index] as Sentence;
  const cues = findCues(scene, sentence, mentions).filter((cue, at, all) => isOfInstrument(scene, cue, all[at + 1]));
  if (cues.length === 0) return steps;
  const ruler = rulerOf(scene, sentence, cues, mentions);
  const linked = cues.flatMap((cue) => {
    // What is done to something else has its day, and no instrument.
    const mention =
      hasOtherObject(scene, cue, mentions) || isEndOfTalks(scene, cue, cues, mentions) ? null : nearestMention(scene, cue, mentions, ruler);
    // "provided for in the declaration but never set up": no declaration was refused.
    const isOther = cue.act === 'establish' && cue.modalities.has('not') && mention?.head.kind !== 'mechanism';
    return mention === null || isOther ? [] : [{ cue, status: renewed(cue, mention) ? ('signed' as const) : statusOf(cue), mention }];
  });
  // Cues without a status take part: a date when it will enter into force is not the one when it was signed.
  const datable = cues.filter((cue) => cue.act !== 'apply' && !cue.attributive && !isPurpose(scene, cue, mentions));
  const dates = assignDates(scene, sentence, datable, mentions, ruler);
  const postponed = new Set(linked.filter(({ cue }) => cue.act === 'postpone').map(({ mention }) => mention));
  for (const [place, { cue, status: said, mention }] of linked.entries()) {
    const status = said === 'ended' && isReplacement(scene, cue) && isOpen(linked[place - 1]?.status) ? 'in-force' : said;
    // "Lễ ký … lùi sang ngày 5/11": a signing put off is none.
    if (cue.act === 'sign' && !cue.modalities.has('past') && postponed.has(mention)) continue;
    const dated = status === null ? null : datedStep(scene, cue, status, dates.get(cue));
    if (dated === null) continue;
    const told = { phrase: cue.phrase, cue, sentence: index };
    steps.get(mention)?.push({ ...dated, ...told });
    let last = mention;
    for (const named of joinedWith(scene, mention, mentions, cue, ruler)) {
      // "signed a treaty with A in 2024 and a pact with B in 2025": the verb is said once, each with its own day.
      const elided = datesIn(scene, { from: last.to, to: named.from }).length > 0;
      const own = elided && status !== null ? datedStep(scene, cue, status, dayAfter(scene, named, sentence.to)) : dated;
      if (own !== null) steps.get(named)?.push({ ...own, ...told });
      last = named;
    }
  }
  passOn(scene, mentions, steps);
  // A rumour that is denied in the same breath is no step done.
  const denial = linked.find(({ cue }) => cue.act === 'deny')?.cue;
  if (denial === undefined) return steps;
  const rejected: Step = { status: 'rejected', date: null, phrase: denial.phrase, cue: denial, sentence: index };
  // "A và B ký hiệp định, C bác tin …": what stands before it in a clause of its own is not denied.
  const isDenied = ({ to }: InstrumentMention): boolean => to > denial.from || ruler.marks(to, denial.from) === 0;
  return new Map([...steps].map(([mention, told]) => [mention, isDenied(mention) ? [rejected] : told]));
}

/** "đề nghị ký một hiệp định | thay cho | bản ghi nhớ": what only a proposal would replace still holds. */
const isReplacement = ({ grammar, reading: { tokens } }: Scene, { act, from, instrument }: Cue): boolean =>
  act === 'end' && instrument === 'object' && grammar.serial.longest(tokens, from) !== null;

const isOpen = (status: AgreementStatus | null | undefined): boolean =>
  status === 'proposed' || status === 'planned' || status === 'negotiating';

/** "vừa gia hạn hợp đồng với HLV A", "has renewed its contract": of a contract a new one is signed. */
const renewed = ({ act, modalities }: Cue, { head }: InstrumentMention): boolean =>
  act === 'extend' && head.kind === 'contract' && modalities.has('past') && !modalities.has('not');

/** "In particular there were signed:": the step that a sentence announces for the points behind it. */
export function announcedSteps(scene: Scene, index: number, mentions: readonly InstrumentMention[]): Step[] {
  const sentence = scene.reading.sentences[index] as Sentence;
  const cues = findCues(scene, sentence, mentions);
  const last = cues.findLast(({ act }) => ANNOUNCED.has(act));
  const status = last === undefined ? null : statusOf(last);
  if (last === undefined || status === null) return [];
  const dates = assignDates(scene, sentence, cues, mentions, rulerOf(scene, sentence, cues, mentions));
  const dated = datedStep(scene, last, status, dates.get(last));
  return dated === null ? [] : [{ ...dated, phrase: last.phrase, cue: last, sentence: index }];
}

const ANNOUNCED: ReadonlySet<Act> = new Set(['sign', 'agree', 'negotiate']);

/** "an agreement to set up a zone on …", "thỏa thuận thành lập đặc khu hôm …": the day is not that of what is agreed on. */
function isPurpose(
  { grammar, reading: { tokens } }: Scene,
  { act, from, passive, phrase }: Cue,
  mentions: readonly InstrumentMention[],
): boolean {
  if (act !== 'establish' || passive) return false;
  const before = phrase.from < from || tokens.norm[from - 1] !== grammar.infinitive ? from : from - 1;
  return mentions.some(({ to }) => to === before);
}

/** The day that stands behind an instrument in its own part of a list. */
function dayAfter(scene: Scene, { to }: InstrumentMention, last: number): FoundDate | undefined {
  for (let at = to; at < Math.min(last, to + OWN_DAY) && !isParting(scene, at); at++) {
    const date = dateOver(scene, at);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Tokens from an instrument to its day: "with Papua New Guinea in 2024". */
const OWN_DAY = 8;

/** "lễ ký các văn kiện gồm: A …; B …; C …": what was done to all was done to each. */
function passOn(
  { grammar, reading: { tokens } }: Scene,
  mentions: readonly InstrumentMention[],
  steps: Map<InstrumentMention, Step[]>,
): void {
  let all: Step[] = [];
  mentions.forEach((mention, index) => {
    const own = steps.get(mention) ?? [];
    const next = mentions[index + 1]?.from ?? mention.to;
    if (mention.determiner === 'generic' || mention.determiner === 'plural') {
      let opens = false;
      for (let at = mention.to; at < Math.min(next, mention.to + LIST_OPENING); at++)
        opens ||= tokens.norm[at] === ':' || grammar.partyWords.longest(tokens, at, next)?.value === 'including';
      if (opens) all = own;
    } else if (own.length === 0 && all.length > 0) steps.set(mention, all);
  });
}

/** Tokens between a plural and the list of what it stands for. */
const LIST_OPENING = 4;

/**
 * Whether a verb tells of an instrument: "kết thúc vòng đàm phán", "ended the talks on …" tell of talks, and who agrees
 * to negotiate has not agreed on more.
 */
function isOfInstrument(scene: Scene, { act, from, to }: Cue, next: Cue | undefined): boolean {
  if (next === undefined) return true;
  // "đòi chấm dứt hợp đồng": what is asked for is the end, not the contract.
  if (WANTING.has(act) && CHANGING.has(next.act) && next.from - to <= 1) return false;
  if (act === 'agree' && isAgreedSigning(scene, to, next)) return false;
  // "đồng ý phối hợp trong | hiệp định": what was agreed is done under it.
  const isPromise = act === 'agree' && scene.grammar.undertakings.longest(scene.reading.tokens, from) !== null;
  if (isPromise && next.act === 'apply' && next.instrument === 'next' && next.from - to <= 1) return false;
  if (next.act !== 'negotiate' || !OF_TALKS.has(act)) return true;
  let apart = 0;
  for (let at = to; at < next.from; at++) if ((scene.dateAt[at] as number) < 0) apart += 1;
  // "wrapped up a third round of talks on a treaty"
  const isRound = scene.grammar.rounds.first(scene.reading.tokens, to, next.from) !== null;
  return apart > (act === 'end' ? TALKS_REACH : isRound ? ROUND_REACH : 1);
}

/** "Talks on | a trade treaty | between A and B | ended": the talks did, not what they are on. */
function isEndOfTalks(scene: Scene, { act, from, passive }: Cue, cues: readonly Cue[], mentions: readonly InstrumentMention[]): boolean {
  if (act !== 'end' || passive) return false;
  const talks = near(cues, from, TALKS_BEFORE).findLast((cue) => cue.to <= from);
  if (talks?.act !== 'negotiate') return false;
  const topic = near(mentions, talks.to, TOPIC_REACH).find((mention) => mention.from >= talks.to && mention.to <= from);
  if (topic === undefined) return false;
  for (let at = talks.to; at < from; at++) if (isParting(scene, at) && scene.reading.tokens.norm[at] !== '-') return false;
  return true;
}

/** Tokens from the word for talks to what they are on: "về một", "on a new". */
const TOPIC_REACH = 8;
/** Tokens from the word for talks to the verb that ends them. */
const TALKS_BEFORE = 40;

/** "put off until June | a decision on …", "wound up | their retreat": what was put off or ended is something else. */
function hasOtherObject(scene: Scene, { act, instrument, passive, to }: Cue, mentions: readonly InstrumentMention[]): boolean {
  const { dateAt, grammar, reading } = scene;
  const { tokens } = reading;
  if (!grammar.headFinal || !ENDING.has(act) || instrument === 'subject' || passive) return false;
  let at = to;
  while ((dateAt[at] ?? -1) >= 0 || grammar.until.longest(tokens, at, at + 2)?.to === at + 1) at += 1;
  const determiner = grammar.determiners.longest(tokens, at) ?? ownerAt(scene, at);
  if (determiner === null || determiner.value === 'none') return false;
  let end = determiner.to;
  while (end < determiner.to + LONGEST_OBJECT && isNounWord(scene, end)) end += 1;
  // "suspended its participation in | the treaty"
  const named = near(mentions, end, LONGEST_OBJECT).some(
    ({ from }) => from >= at && (from <= end || (from - end <= LINK_TO_OBJECT && grammar.cues.first(tokens, end, from) === null)),
  );
  return !named && end > determiner.to && end < determiner.to + LONGEST_OBJECT;
}

/** "ended | South Sudan's | civil war": whose it is. */
function ownerAt(scene: Scene, at: number): { readonly to: number; readonly value: 'definite' } | null {
  const owner = mentionAt(scene, at);
  return owner?.from === at && isPossessive(scene, owner.to) ? { to: owner.to + 1, value: 'definite' } : null;
}

/** A plain word of a noun phrase: no mark, preposition or verb that tells a step. */
const isNounWord = ({ grammar, reading: { tokens } }: Scene, at: number): boolean =>
  tokens.shape[at] === Shape.Lower &&
  !grammar.stops.has(tokens.norm[at] as string) &&
  grammar.partyWords.longest(tokens, at) === null &&
  grammar.cues.longest(tokens, at) === null;

/** Tokens of "in the". */
const LINK_TO_OBJECT = 3;
/** Tokens of what somebody put off or ended. */
const LONGEST_OBJECT = 6;
const ENDING: ReadonlySet<Act> = new Set(['end', 'postpone', 'suspend']);

const OF_TALKS: ReadonlySet<Act> = new Set(['end', 'agree', 'extend', 'establish']);
const WANTING: ReadonlySet<Act> = new Set(['propose', 'plan', 'agree']);
const CHANGING: ReadonlySet<Act> = new Set(['apply', 'end', 'suspend', 'reject', 'extend', 'postpone']);
/** Tokens between the verb that ends talks and the word for them, dates not counted. */
const TALKS_REACH = 8;
/** Tokens of "a third round of". */
const ROUND_REACH = 4;

/** Mentions that a list joins to one: "ký hiệp định A, bản ghi nhớ B và hợp đồng C". */
function joinedWith(
  scene: Scene,
  first: InstrumentMention,
  mentions: readonly InstrumentMention[],
  cue: Cue,
  ruler: Ruler,
): InstrumentMention[] {
  if (cue.to > first.from) return [];
  const joined: InstrumentMention[] = [];
  let last: InstrumentMention = first;
  for (const mention of near(mentions, first.from, REACH)) {
    if (mention.from < last.to || mention === first) continue;
    if (ruler.cues(last.to, mention.from) > 0 || !isList(scene, last.to, mention.from)) break;
    joined.push(mention);
    last = mention;
  }
  return joined;
}

/** Between two names of a list stand commas, "and", determiners, with whom and when, and at most one word more. */
function isList(scene: Scene, from: number, to: number): boolean {
  const { actorAt, dateAt, grammar, reading } = scene;
  const { tokens } = reading;
  let apart = 0;
  let sum = false;
  for (let at = from; at < to && apart <= 1; at++) {
    // "signed a treaty, a | $6.8 | bln gas deal"
    const word = tokens.norm[at] as string;
    sum = /^\p{Sc}$/u.test(word) || (sum && (tokens.kind[at] === Kind.Number || /^[.,]$/u.test(word)));
    const joins = sum || tokens.norm[at] === ',' || isAnd(scene, at) || (actorAt[at] as number) >= 0 || (dateAt[at] as number) >= 0;
    const meets = grammar.partyWords.longest(tokens, at, to)?.value === 'with';
    if (!joins && !meets && grammar.determiners.longest(tokens, at, to) === null) apart += 1;
  }
  return apart <= 1;
}
