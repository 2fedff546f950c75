import type { FoundDate } from '../dates/found.ts';
import type { AgreementStatus } from '../schema.ts';
import type { Range, Sentence } from '../text/reading.ts';
import { Kind } from '../text/tokens.ts';
import { type Cue, findCues, isAgreedSigning, statusOf } from './cues.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act } from './lexicon.ts';
import { hiredAfter } from './lists.ts';
import { near, type Ruler, rulerOf } from './ruler.ts';
import { isAnd, isParting, isPossessive, type Scene, sentenceAt } from './scene.ts';
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

/** Tokens around a verb in which its instrument and its date are looked for: cost grows with the text, not with a sentence's square. */
const REACH = 60;
/** Further apart than this a verb and an instrument have nothing to do with each other. */
const FARTHEST = 24;
/** Cost of a name with its determiner right behind a word. */
const NEXT = 5;
/** What a mark between a verb and its object costs beside what any mark does. */
const OBJECT_MARK = 5;
/** What a head that is no agreement on its own costs. */
const WEAK = 3;
/** Tokens before a mention that still opens its sentence. */
const OPENING = 4;

/** Every step of a sentence's instruments: each cue goes to the mention nearest to it, and to those joined with that one. */
export function findSteps(scene: Scene, index: number, mentions: readonly InstrumentMention[]): Map<InstrumentMention, Step[]> {
  const steps = new Map<InstrumentMention, Step[]>(mentions.map((mention) => [mention, []]));
  if (mentions.length === 0) return steps;
  const sentence = scene.reading.sentences[index] as Sentence;
  const cues = findCues(scene, sentence, mentions).filter((cue, at, all) => isOfInstrument(scene, cue, all[at + 1]));
  if (cues.length === 0) return steps;
  const ruler = rulerOf(scene, sentence, cues, mentions);
  const linked = cues.flatMap((cue) => {
    const mention = nearestMention(scene, cue, mentions, ruler);
    return mention === null ? [] : [{ cue, status: statusOf(cue), mention }];
  });
  // Cues without a status take part: a date when it will enter into force is not the one when it was signed.
  const datable = cues.filter((cue) => cue.act !== 'apply' && !cue.attributive && !isPurpose(scene, cue, mentions));
  const dates = assignDates(scene, sentence, datable, mentions, ruler);
  const postponed = new Set(linked.filter(({ cue }) => cue.act === 'postpone').map(({ mention }) => mention));
  for (const { cue, status, mention } of linked) {
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
    const date = scene.dates[scene.dateAt[at] as number];
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
function isOfInstrument(scene: Scene, { act, to }: Cue, next: Cue | undefined): boolean {
  if (next === undefined) return true;
  // "đòi chấm dứt hợp đồng": what is asked for is the end, not the contract.
  if (WANTING.has(act) && CHANGING.has(next.act) && next.from - to <= 1) return false;
  if (act === 'agree' && isAgreedSigning(scene, to, next)) return false;
  if (next.act !== 'negotiate' || !OF_TALKS.has(act)) return true;
  let apart = 0;
  for (let at = to; at < next.from; at++) if ((scene.dateAt[at] as number) < 0) apart += 1;
  return apart > (act === 'end' ? TALKS_REACH : 1);
}

const OF_TALKS: ReadonlySet<Act> = new Set(['end', 'agree', 'extend']);
const WANTING: ReadonlySet<Act> = new Set(['propose', 'plan', 'agree']);
const CHANGING: ReadonlySet<Act> = new Set(['end', 'suspend', 'reject', 'extend', 'postpone']);
/** Tokens between the verb that ends talks and the word for them, dates not counted. */
const TALKS_REACH = 8;

function nearestMention(scene: Scene, cue: Cue, mentions: readonly InstrumentMention[], ruler: Ruler): InstrumentMention | null {
  let nearest: InstrumentMention | null = null;
  let least = FARTHEST;
  for (const mention of near(mentions, cue.from, REACH)) {
    const cost = distance(scene, cue, mention, ruler);
    if (cost < least) {
      nearest = mention;
      least = cost;
    }
  }
  return nearest;
}

/** Cost of taking a cue and a mention together: tokens between them, marks and verbs in between counting more. */
function distance(scene: Scene, cue: Cue, mention: InstrumentMention, ruler: Ruler): number {
  const before = cue.to <= mention.from;
  const from = before ? cue.to : mention.to;
  const to = before ? mention.from : cue.from;
  const marks = ruler.marks(from, to);
  // A verb reaches its object without a mark between them; one of ending never over a mark.
  if (before && ((marks > 0 && ENDING.has(cue.act)) || hasOtherObject(scene, cue, mention.from))) return FARTHEST;
  let cost =
    ruler.tokens(from, to) + ruler.cues(from, to) * (before ? 9 : 5) + ruler.mentions(from, to) * 6 + (before ? marks * OBJECT_MARK : 0);
  if (!before && marks > 0 && cue.act === 'propose' && isApplied(scene, mention)) return FARTHEST;
  if (!before && marks > 0 && ENDING.has(cue.act) && hasOwnSubject(scene, mention, cue)) cost += OWN_SUBJECT;
  if (!before) cost += takesObject(scene, cue, mention) ? FARTHEST : cue.instrument === 'object' ? 12 : 1;
  else if (cue.instrument === 'subject') cost += FARTHEST;
  if (cue.passive && before) cost += 6;
  // "theo thỏa thuận", "under the deal": what is applied stands right behind.
  if ((cue.act === 'apply' || cue.instrument === 'next') && (!before || cost > NEXT)) return FARTHEST;
  // A verb is sooner said of a treaty than of a committee or a plan.
  if (mention.head.strength === 'weak') cost += WEAK;
  // What opens a sentence is what it speaks of, to its end.
  const opens = mention.from - sentenceAt(scene, mention.from).from <= OPENING;
  return !before && opens ? cost * 0.6 : cost;
}

/** "trở lại Việt Nam", "kết thúc với một lệnh ngừng bắn": what stands right behind the verb is its object, or how it happens. */
function hasOtherObject(scene: Scene, cue: Cue, last: number): boolean {
  const {
    actorAt,
    grammar,
    reading: { tokens },
  } = scene;
  const object = scene.actors[actorAt[cue.to] as number];
  // "rejected Russia's proposal"
  if (object !== undefined && !isPossessive(scene, object.to) && cue.act !== 'propose')
    return cue.act !== 'sign' || hiredAfter(scene, cue.to, last) === null;
  if (cue.act !== 'end') return false;
  for (let at = cue.to; at < last; at++) if (grammar.partyWords.longest(tokens, at, last)?.value === 'with') return true;
  return false;
}

/** "… hiệp định, lễ kỷ niệm bị lùi lại": words of its own between the last mark and the verb say what befell. */
function hasOwnSubject(scene: Scene, mention: InstrumentMention, { phrase }: Cue): boolean {
  const { actorAt, dateAt, grammar } = scene;
  const { tokens } = scene.reading;
  let own = 0;
  for (let at = phrase.from - 1; at >= mention.to && !isParting(scene, at); at--) {
    const said = (actorAt[at] as number) >= 0 || (dateAt[at] as number) >= 0 || grammar.clauses.longest(tokens, at, at + 1) !== null;
    if (!said && grammar.both.longest(tokens, at, phrase.from) === null && grammar.modalities.longest(tokens, at, phrase.from) === null)
      own += 1;
  }
  return own >= 2;
}

const OWN_SUBJECT = 16;

/** "Under the deal, prosecutors propose …": what is asked for is not the deal. */
function isApplied({ grammar, reading: { tokens } }: Scene, { from }: InstrumentMention): boolean {
  for (let at = Math.max(0, from - APPLIED); at < from; at++) {
    const cue = grammar.cues.longest(tokens, at, from)?.value;
    if (cue?.act === 'apply' && cue.instrument === 'next') return true;
  }
  return false;
}

/** Tokens before an instrument in which the word that applies it stands. */
const APPLIED = 3;

/** "The accord ends the war": a verb of ending after the instrument speaks of something else unless it is passive. */
function takesObject(scene: Scene, cue: Cue, { to }: InstrumentMention): boolean {
  const {
    grammar,
    dateAt,
    reading: { tokens },
  } = scene;
  if (cue.passive || cue.instrument === 'subject' || !ENDING.has(cue.act)) return false;
  // "the deal, which Wessel tore up": the object came first; "the deal that ended the war" did it itself.
  const relative = grammar.relatives.longest(tokens, tokens.norm[to] === ',' ? to + 1 : to, cue.from);
  if (relative !== null && relative.to < cue.phrase.from) return false;
  // "abandoned in May" speaks of the pact, "abandoned the talks" does not.
  const isParticiple = grammar.participle?.test(tokens.norm[cue.to - 1] as string) === true;
  if (grammar.participle !== null && grammar.determiners.longest(tokens, cue.to, cue.to + 1) !== null) return true;
  // "talks broke off on Tuesday": nothing that was broken off stands behind.
  if (grammar.participle !== null) return !isParticiple && (cue.instrument === 'object' || !isClosed(scene, cue.to));
  const next = cue.to;
  return (
    tokens.kind[next] === Kind.Word &&
    (dateAt[next] as number) < 0 &&
    !grammar.stops.has(tokens.norm[next] as string) &&
    grammar.partyWords.longest(tokens, next, next + 2)?.value !== 'aside'
  );
}

/** No object can begin here: a mark, a date or a preposition. */
const isClosed = ({ dateAt, grammar, reading: { tokens } }: Scene, at: number): boolean =>
  tokens.kind[at] !== Kind.Word ||
  (dateAt[at] as number) >= 0 ||
  (dateAt[at + 1] ?? -1) >= 0 ||
  grammar.partyWords.longest(tokens, at, at + 2)?.value === 'aside';

const ENDING: ReadonlySet<Act> = new Set(['end', 'reject', 'suspend', 'postpone']);

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
  for (let at = from; at < to && apart <= 1; at++) {
    const joins = tokens.norm[at] === ',' || isAnd(scene, at) || (actorAt[at] as number) >= 0 || (dateAt[at] as number) >= 0;
    const meets = grammar.partyWords.longest(tokens, at, to)?.value === 'with';
    if (!joins && !meets && grammar.determiners.longest(tokens, at, to) === null) apart += 1;
  }
  return apart <= 1;
}
