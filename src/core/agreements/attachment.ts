import { isMark } from '../actors/names.ts';
import { Kind, Shape } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { Determiner } from './grammar.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act } from './lexicon.ts';
import { hiredAfter } from './lists.ts';
import { near, type Ruler } from './ruler.ts';
import { isParting, isPossessive, mentionAt, type Scene, sentenceAt } from './scene.ts';

/** Tokens around a verb in which its instrument and its date are looked for: cost grows with the text, not with a sentence's square. */
export const REACH = 60;
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

/** The instrument that a verb speaks of: the one nearest to it, and none that is too far off. */
export function nearestMention(scene: Scene, cue: Cue, mentions: readonly InstrumentMention[], ruler: Ruler): InstrumentMention | null {
  const described = beforeAside(scene, cue, mentions);
  if (described !== null) return described;
  let nearest: InstrumentMention | null = null;
  let least = FARTHEST;
  for (const mention of near(mentions, cue.from, REACH)) {
    const cost = distance(scene, cue, mention, ruler);
    if (cost < least) {
      nearest = mention;
      least = cost;
    }
  }
  return nearest !== null && nearest.to <= cue.from ? outermost(scene, nearest, mentions) : nearest;
}

/** "the treaty, which A signed along with an accord, | was abandoned": behind the comma that closes such a clause the verb is of what it describes. */
function beforeAside(
  { grammar, reading: { tokens } }: Scene,
  { instrument, passive, phrase }: Cue,
  mentions: readonly InstrumentMention[],
): InstrumentMention | null {
  const closing = phrase.from - 1;
  if (tokens.norm[closing] !== ',' || !(passive || instrument === 'subject')) return null;
  // "a deal, brokered by A, | was …", "hiệp định, thay cho văn bản cũ, | đang được …": a verb without a subject describes as well.
  const opensAside = (at: number): boolean =>
    [grammar.relatives, grammar.cues, grammar.modalities].some((words) => words.longest(tokens, at, closing) !== null);
  const commaAfter = (to: number): number => {
    let at = to;
    while (at < Math.min(closing, to + LONGEST_TAIL) && !isMark(tokens, at, ',;:.')) at += 1;
    return tokens.norm[at] === ',' && at < closing ? at : -1;
  };
  const described = near(mentions, closing, LONGEST_ASIDE).findLast(({ head, to }) => {
    const comma = to < closing && (head.strength === 'strong' || head.kind !== 'mechanism') ? commaAfter(to) : -1;
    return comma >= 0 && opensAside(comma + 1);
  });
  if (described === undefined) return null;
  for (let at = described.to + 1; at < closing; at++) if (isMark(tokens, at, ';:.')) return null;
  return described;
}

/** Tokens of a clause between commas that describes an instrument, its name included. */
const LONGEST_ASIDE = 40;

/** Tokens between an instrument's name and the comma behind all that belongs to it: "giữa A và B", "mới". */
const LONGEST_TAIL = 10;

/** "Nghị định thư nâng cấp | Hiệp định …", "a protocol amending | the treaty": what befalls the whole befalls the first. */
function outermost(
  { grammar, reading: { tokens } }: Scene,
  inner: InstrumentMention,
  mentions: readonly InstrumentMention[],
): InstrumentMention {
  const outer = near(mentions, inner.from, LONGEST_CHANGING).findLast(({ to }) => to <= inner.from);
  if (outer === undefined || outer.head.strength !== 'strong' || outer.head.kind === 'pact') return inner;
  const { from, to } = outer;
  const amended = grammar.amending.endsBefore(tokens, to, Math.max(from, to - LONGEST_CHANGE))
    ? to
    : grammar.amending.longest(tokens, to, inner.from)?.to;
  if (amended === undefined) return inner;
  const noun = grammar.determiners.longest(tokens, amended, inner.from)?.to ?? amended;
  return noun === inner.from ? outer : inner;
}

/** Tokens from the start of an instrument to that of the one which it changes. */
const LONGEST_CHANGING = 12;

/** Cost of taking a cue and a mention together: tokens between them, marks and verbs in between counting more. */
function distance(scene: Scene, cue: Cue, mention: InstrumentMention, ruler: Ruler): number {
  const before = cue.to <= mention.from;
  const from = before ? cue.to : mention.to;
  const to = before ? mention.from : cue.from;
  const marks = ruler.marks(from, to);
  // A verb reaches its object without a mark between them; one of ending never over a mark.
  if (before && ((ENDING.has(cue.act) && (marks > 0 || opensClause(scene, from, to))) || hasOtherObject(scene, cue, mention.from)))
    return FARTHEST;
  let cost =
    ruler.tokens(from, to) + ruler.cues(from, to) * (before ? 9 : 5) + ruler.mentions(from, to) * 6 + (before ? marks * OBJECT_MARK : 0);
  if (!before && marks > 0 && cue.act === 'propose' && isApplied(scene, mention)) return FARTHEST;
  if (!before && marks > 0 && ENDING.has(cue.act) && hasOwnSubject(scene, mention, cue)) cost += OWN_SUBJECT;
  if (!before && (takesObject(scene, cue, mention) || signsOther(scene, cue) || isChange(scene, cue, mention) || isPurpose(scene, cue)))
    return FARTHEST;
  if (!before) cost += cue.instrument === 'object' ? 12 : 1;
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

/** "called off | as drivers vote for a deal": what stands in a clause of its own is not what was ended. "that deal" opens none. */
function opensClause({ grammar, reading: { tokens } }: Scene, from: number, to: number): boolean {
  const clause = grammar.clauses.first(tokens, from, to);
  return clause !== null && !(clause.to === to && grammar.determiners.longest(tokens, clause.from, to) !== null);
}

/** "trở lại Việt Nam", "kết thúc với một lệnh ngừng bắn": what stands right behind the verb is its object, or how it happens. */
function hasOtherObject(scene: Scene, cue: Cue, last: number): boolean {
  const {
    grammar,
    reading: { tokens },
  } = scene;
  const object = mentionAt(scene, cue.to);
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

/** "a deal with the club | to sign its striker": what an agreement is for has not been done to it. */
const isPurpose = ({ grammar, reading: { tokens } }: Scene, { act, from, modalities }: Cue): boolean =>
  act === 'sign' && modalities.size === 0 && grammar.infinitive !== null && tokens.norm[from - 1] === grammar.infinitive;

/** "đề xuất mở rộng hiệp định bị bác": what was turned down is a change to it. */
function isChange({ grammar, reading: { tokens } }: Scene, { act, passive }: Cue, { from }: InstrumentMention): boolean {
  if (act !== 'reject' || !passive) return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_CHANGE); at--) {
    const cue = grammar.cues.longest(tokens, at, from);
    if (cue?.value.act !== 'propose') continue;
    return cue.to < from && grammar.determiners.longest(tokens, cue.to, from)?.to !== from;
  }
  return false;
}

/** Tokens of a proposal before the instrument that it would change. */
const LONGEST_CHANGE = 4;

/** Tokens before an instrument in which the word that applies it stands. */
const APPLIED = 3;

/** "The accord ends the war": a verb of ending after the instrument speaks of something else unless it is passive. */
function takesObject(scene: Scene, cue: Cue, { to }: InstrumentMention): boolean {
  const {
    grammar,
    dateAt,
    reading: { tokens },
  } = scene;
  // "…, gia hạn quyền tiếp cận thêm 12 năm": behind a mark it is something else that is extended.
  const isAnothers = cue.act === 'extend' && tokens.norm[cue.phrase.from - 1] === ',';
  if (cue.passive || cue.instrument === 'subject' || !(ENDING.has(cue.act) || isAnothers)) return false;
  // "the deal, which Wessel tore up": the object came first; "the deal that ended the war" did it itself.
  const relative = grammar.relatives.longest(tokens, tokens.norm[to] === ',' ? to + 1 : to, cue.from);
  if (relative !== null && relative.to < cue.phrase.from) return false;
  // "abandoned in May" speaks of the pact, "abandoned the talks" does not.
  const isParticiple = grammar.participle?.test(tokens.norm[cue.to - 1] as string) === true;
  if (grammar.participle !== null && grammar.determiners.longest(tokens, cue.to, cue.to + 1) !== null) return true;
  // "talks broke off on Tuesday": nothing that was broken off stands behind.
  if (isParticiple && isNoun(scene, cue.to)) return true;
  if (grammar.participle !== null) return !isParticiple && (cue.instrument === 'object' || !isClosed(scene, cue.to));
  const next = cue.to;
  return (
    (tokens.kind[next] === Kind.Word || tokens.kind[next] === Kind.Number) &&
    (dateAt[next] as number) < 0 &&
    !grammar.stops.has(tokens.norm[next] as string) &&
    grammar.partyWords.longest(tokens, next, next + 2)?.value !== 'aside'
  );
}

/** "… hiệp ước và sẽ không ký | bất kỳ tài liệu nào": what stands behind the verb is what is signed. */
function signsOther({ dateAt, grammar, reading: { tokens } }: Scene, { act, passive, to }: Cue): boolean {
  if (act !== 'sign' || passive) return false;
  const determiner = grammar.determiners.longest(tokens, to);
  if (determiner === null || !COUNTING.has(determiner.value)) return false;
  return tokens.kind[determiner.to] === Kind.Word && (dateAt[determiner.to] as number) < 0;
}

const COUNTING: ReadonlySet<Determiner> = new Set(['none', 'generic', 'plural']);

/** "scrapped | duties": a common word that neither joins nor describes. */
function isNoun(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  const word = tokens.norm[at] as string;
  if (isClosed(scene, at) || tokens.shape[at] !== Shape.Lower || grammar.stops.has(word) || grammar.adverb?.test(word) === true)
    return false;
  return [grammar.cues, grammar.modalities, grammar.partyWords, grammar.about].every((words) => words.longest(tokens, at) === null);
}

/** No object can begin here: a mark, a date, a conjunction or a preposition. */
const isClosed = ({ dateAt, grammar, reading: { tokens } }: Scene, at: number): boolean =>
  tokens.kind[at] !== Kind.Word ||
  (dateAt[at] as number) >= 0 ||
  (dateAt[at + 1] ?? -1) >= 0 ||
  grammar.clauses.longest(tokens, at, at + 1) !== null ||
  grammar.partyWords.longest(tokens, at, at + 2)?.value === 'aside';

const ENDING: ReadonlySet<Act> = new Set(['end', 'reject', 'suspend', 'postpone']);
