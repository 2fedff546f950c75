import type { Range, Sentence } from '../text/reading.ts';
import { Gap, Kind, Shape } from '../text/tokens.ts';
import { type Cue, statusOf } from './cues.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act } from './lexicon.ts';
import { listFrom } from './lists.ts';
import { isLink } from './naming.ts';
import { mentionsBoth, type Pairs } from './pairs.ts';
import { findParties, type Parties } from './parties.ts';
import { isPoint, pointMark } from './points.ts';
import { near } from './ruler.ts';
import { dateOver, isAnd, isCapitalized, isParting, type Scene } from './scene.ts';
import { isAhead } from './step-dates.ts';
import type { Step } from './steps.ts';

/** What parties agreed without a named instrument: the clause that says it. */
export interface Undertaking extends Range {
  readonly sentence: number;
  readonly step: Step;
  readonly parties: Parties;
}

const LONGEST = 22;
/** Tokens before the verb in which its subject stands. */
const REACH = 40;
/** Tokens before the content that may be a date or a counterpart. */
const LONGEST_OPENING = 16;

/** Undertakings of a sentence, one a clause; those of the points that follow it where it ends in a colon. */
export function findUndertakings(
  scene: Scene,
  index: number,
  instruments: readonly InstrumentMention[],
  before: Pairs,
  dateOf: (cue: Range) => string | null,
): Undertaking[] {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[index] as Sentence;
  const found: Undertaking[] = [];
  const starts = scene.grammar.undertakingStarts.of(tokens);
  for (let at = sentence.from; at < sentence.to; at++) {
    // "Các Tiểu vương quốc Ả Rập | Thống nhất": a word of a name.
    if (starts[tokens.word[at] as number] === 0 || (scene.actorAt[at] as number) >= 0) continue;
    const verb = partedVerb(scene, at, sentence.to) ?? scene.grammar.undertakings.longest(tokens, at, sentence.to);
    // "một quy chế thống nhất kiểu …": no verb.
    if (verb === null || (scene.grammar.notCues.longest(tokens, at, sentence.to)?.to ?? 0) > verb.to) continue;
    const cue = cueOf(scene, sentence, verb);
    const status = statusOf(cue);
    const parties = findParties(scene, sentence, { from: verb.to, to: Math.min(verb.to + 1, sentence.to) }, [cue], before);
    at = verb.to;
    if (
      status === null ||
      status === 'planned' ||
      cue.modalities.has('not') ||
      cue.modalities.has('not-yet') ||
      !isShared(scene, sentence, verb, parties)
    )
      continue;
    const step: Step = { status, date: dateOf(verb), phrase: cue.phrase, cue, sentence: index };
    const points =
      verb.to < sentence.to && isListOpening(scene, verb.to, sentence)
        ? pointsAfter(scene, index)
        : cue.modalities.has('passive') && isElsewhere(scene, verb.to, sentence.to)
          ? [contentBefore(scene, sentence.from, cue.phrase.from)]
          : contentsFrom(scene, verb.to, sentence.to);
    for (const content of points) {
      if (content === null || startsWithInstrument(scene, content, instruments)) continue;
      const dated = datedEnd(scene, content);
      if (dated === null) found.push({ ...content, sentence: index, step, parties });
      else found.push({ from: content.from, to: dated.to, sentence: index, step: { ...step, date: step.date ?? dated.date }, parties });
    }
  }
  return found;
}

/** "nâng cấp quan hệ | hôm 7/3/2024": a past day with its year, at the end of what was agreed, is when it was. */
function datedEnd(scene: Scene, { from, to }: Range): { to: number; date: string } | null {
  const { published, reading } = scene;
  const date = dateOver(scene, to - 1);
  if (date === undefined || date.from <= from + 1 || published === null || isAhead(date, published)) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(date.value);
  let year = false;
  for (let at = date.from; at < date.to; at++) year ||= reading.tokens.norm[at] === date.value.slice(0, 4);
  if (!isDay || !year) return null;
  return { to: isLink(scene, date.from - 1) ? date.from - 1 : date.from, date: date.value };
}

/** "agreed on 14 September in Arusha to …", "agreed with B to …": date, place and counterpart between the verb and its "to". */
function partedVerb(scene: Scene, from: number, last: number): Range | null {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  const verb = grammar.partedUndertakings.longest(tokens, from, last);
  if (verb === null) return null;
  let at = verb.to;
  while (at < Math.min(last, verb.to + LONGEST_OPENING)) {
    const word = grammar.partyWords.longest(tokens, at, last);
    if ((scene.dateAt[at] as number) >= 0 || (scene.actorAt[at] as number) >= 0 || isCapitalized(scene, at)) at += 1;
    // "agreed on March 10, 2023, to …"
    else if (tokens.norm[at] === ',' && (scene.dateAt[at - 1] as number) >= 0) at += 1;
    else if (tokens.norm[at] === grammar.infinitive) return at === verb.to ? null : { from, to: at + 1 };
    else if (word?.value === 'with' || word?.value === 'aside' || word?.value === 'and' || tokens.norm[at] === 'on')
      at = word?.to ?? at + 1;
    else return null;
  }
  return null;
}

/** The reporting verb as a cue with its modality. */
function cueOf(scene: Scene, sentence: Sentence, verb: Range): Cue {
  const modalities = new Set<Cue['modalities'] extends ReadonlySet<infer M> ? M : never>();
  let start = verb.from;
  let words = 0;
  for (let at = verb.from - 1; at >= Math.max(sentence.from, verb.from - FARTHEST_MODALITY) && words < MODALITY_REACH; at--) {
    if (isParting(scene, at)) break;
    // "được hai nước A và B | nhất trí"
    if ((scene.actorAt[at] as number) >= 0 || isAnd(scene, at)) continue;
    words += 1;
    const hit = scene.grammar.modalities.longest(scene.reading.tokens, at, verb.from);
    if (hit === null || (verb.from - at > MODALITY_REACH && hit.value !== 'passive')) continue;
    modalities.add(hit.value);
    start = at;
  }
  return {
    from: verb.from,
    to: verb.to,
    act: 'agree',
    instrument: 'object',
    modalities,
    phrase: { from: start, to: verb.to },
    passive: false,
    attributive: false,
  };
}

/** Tokens before the verb in which its modality stands, and those in which "được" does, with who agrees between them. */
const MODALITY_REACH = 4;
const FARTHEST_MODALITY = 12;

/** Two parties at least, or a word for both: one party's own promise is no agreement. */
const isShared = (scene: Scene, sentence: Sentence, verb: Range, parties: Parties): boolean =>
  parties.entities.length >= 2 ||
  (parties.entities.length === 1 && isPlural(scene, sentence, verb)) ||
  mentionsBoth(scene, { from: Math.max(sentence.from, verb.from - REACH), to: verb.from }) ||
  parties.entities.some((entity) => scene.entities[entity]?.type === 'group');

/** "A và các đối tác đã nhất trí": the subject is more than the actor in it. */
function isPlural({ grammar, actorAt, reading: { tokens } }: Scene, sentence: Sentence, verb: Range): boolean {
  for (let at = Math.max(sentence.from, verb.from - LONGEST_SUBJECT); at < verb.from; at++) {
    if ((actorAt[at] as number) >= 0 || grammar.partyWords.longest(tokens, at, verb.from)?.value !== 'and') continue;
    if ((actorAt[at - 1] as number) >= 0 || (actorAt[at + 1] as number) >= 0) return true;
  }
  return false;
}

const LONGEST_SUBJECT = 16;

/** "nhất trí nối lại đối thoại; | mở thêm đường bay; …": what a semicolon parts are things of their own, up to who does something else. */
function contentsFrom(scene: Scene, at: number, last: number): (Range | null)[] {
  const { actorAt, grammar, reading } = scene;
  const { tokens } = reading;
  const contents = [contentFrom(scene, at, last)];
  for (let end = contents[0]?.to ?? last; end < last && tokens.norm[end] === ';'; ) {
    const from = end + 1;
    const next = contentFrom(scene, from, last);
    const hasSubject =
      (actorAt[from] as number) >= 0 || tokens.shape[from] !== Shape.Lower || grammar.determiners.longest(tokens, from) !== null;
    if (next === null || hasSubject || grammar.undertakings.first(tokens, from, next.to) !== null) break;
    contents.push(next);
    end = next.to;
  }
  return contents;
}

/** Behind the verb stands no more than where or when: "nhất trí | tại Muscat", "thống nhất | hôm 3/4". */
const isElsewhere = ({ dateAt, grammar, reading: { tokens } }: Scene, at: number, last: number): boolean =>
  at >= last ||
  tokens.kind[at] === Kind.Mark ||
  (dateAt[at] as number) >= 0 ||
  (dateAt[at + 1] ?? -1) >= 0 ||
  grammar.places.longest(tokens, at, last) !== null;

/** "Việc trao đổi 1.000 tù binh | được hai phái đoàn nhất trí": what was agreed is the subject. */
function contentBefore(scene: Scene, first: number, to: number): Range | null {
  const { grammar, reading } = scene;
  let from = to;
  while (from > first && to - from < LONGEST && !isParting(scene, from - 1)) from -= 1;
  if (from < to && grammar.openers.has(reading.tokens.norm[from] as string)) from += 1;
  // "… chưa bao giờ được hai bên thống nhất"
  for (let at = from; at < to; at++) if (DENYING.has(grammar.modalities.longest(reading.tokens, at, to)?.value ?? '')) return null;
  return from < to && saysSomething(scene, { from, to }) ? { from, to } : null;
}

const DENYING: ReadonlySet<string> = new Set(['not', 'not-yet']);

/** The clause from `at` on, to its first mark or conjunction; a date and "với B về" before it left off. */
function contentFrom(scene: Scene, at: number, last: number): Range | null {
  const { tokens } = scene.reading;
  let from = at;
  for (let next = from; next < last && next - at < LONGEST_OPENING; ) {
    const opening = scene.grammar.partyWords.longest(tokens, next, last)?.value === 'with';
    const skipped =
      scene.grammar.openers.has(tokens.norm[next] as string) ||
      (scene.dateAt[next] as number) >= 0 ||
      scene.grammar.modalities.longest(tokens, next, last)?.value === 'future';
    if (opening) {
      const { to } = listFrom(scene, next + 1, last);
      next = Math.max(to, next + 1);
      const about = scene.grammar.about.longest(tokens, next, last);
      from = about?.to ?? next;
      next = from;
    } else if (skipped) {
      next += 1;
      from = next;
    } else break;
  }
  // "đồng ý và đưa …": what was agreed stands before.
  if (from < last && (tokens.kind[from] === Kind.Mark || isAnd(scene, from))) return null;
  let to = from;
  while (to < last && to - from < LONGEST && (to === from || tokens.gap[to] !== Gap.Paragraph)) {
    if (isParting(scene, to) && tokens.norm[to] !== '"' && tokens.norm[to] !== '(') break;
    if (scene.grammar.clauses.longest(tokens, to, last) !== null) break;
    to += 1;
  }
  return saysSomething(scene, { from, to }) ? { from, to } : null;
}

/** Not only when, nor only how much: "thống nhất hồi tháng 7", "thống nhất một số nội dung". */
function saysSomething({ dateAt, grammar, reading: { tokens } }: Scene, { from, to }: Range): boolean {
  const determiner = grammar.determiners.longest(tokens, from, to);
  let words = 0;
  for (let at = determiner?.to ?? from; at < to; at++) if ((dateAt[at] as number) < 0) words += 1;
  // "agreed to merge"
  const least = tokens.norm[from - 1] === grammar.infinitive ? 1 : 2;
  return words >= (determiner === null ? least : MORE_THAN_A_NOUN);
}

/** Words behind a numeral or "some" that tell more than of what there are so many. */
const MORE_THAN_A_NOUN = 3;

/** "đã thống nhất:", "đã thống nhất một số nội dung:" at a sentence's end. */
const isListOpening = ({ reading: { tokens } }: Scene, at: number, sentence: Sentence): boolean =>
  tokens.norm[sentence.to - 1] === ':' && sentence.to - at <= LONGEST_LIST_OPENING;

const LONGEST_LIST_OPENING = 8;

/** The points that follow a sentence ending in a colon, each without its mark. */
function pointsAfter(scene: Scene, index: number): (Range | null)[] {
  const points: (Range | null)[] = [];
  for (let next = index + 1; isPoint(scene, next); next++) {
    const sentence = scene.reading.sentences[next] as Sentence;
    points.push(contentFrom(scene, sentence.from + pointMark(scene, sentence), sentence.to));
  }
  return points;
}

/** "agreed to a ceasefire", "nhất trí ký hiệp định": the instrument is the agreement. */
function startsWithInstrument(scene: Scene, { from, to }: Range, instruments: readonly InstrumentMention[]): boolean {
  const first = near(instruments, from, to - from).find((mention) => mention.from >= from && mention.from < to);
  if (first === undefined) return false;
  const between = first.from - from;
  if (between <= 1 || isQuoted(scene, from, first.from) || isNounPhrase(scene, from, first.from)) return true;
  // "thống nhất toàn văn | hiệp định": its text is the instrument.
  const wording = scene.grammar.wordings.longest(scene.reading.tokens, from, to);
  if (wording !== null && first.from - wording.to <= 1) return true;
  const cue = scene.grammar.cues.longest(scene.reading.tokens, from, to);
  return cue !== null && between <= 5 && ON_INSTRUMENTS.has(cue.value.act);
}

/** "a ten-year | supply agreement": a determiner and what only describes. */
function isNounPhrase({ grammar, reading: { tokens } }: Scene, from: number, to: number): boolean {
  const opening = grammar.determiners.longest(tokens, from, to)?.to;
  if (!grammar.headFinal || opening === undefined || to - opening > LONGEST_QUOTE) return false;
  for (let at = opening; at < to; at++) {
    const isWord = tokens.kind[at] !== Kind.Mark || /^['-]$/u.test(tokens.norm[at] as string);
    if (!isWord || grammar.stops.has(tokens.norm[at] as string) || grammar.cues.longest(tokens, at, to) !== null) return false;
  }
  return true;
}

/** 'an "immediate" | ceasefire': a determiner and a word in quotation marks. */
function isQuoted({ grammar, reading: { tokens } }: Scene, from: number, to: number): boolean {
  const opening = grammar.determiners.longest(tokens, from, to)?.to ?? from;
  return to - opening <= LONGEST_QUOTE && tokens.norm[opening] === '"' && tokens.norm[to - 1] === '"';
}

const LONGEST_QUOTE = 5;

/** What is done to an instrument: who agrees on that agrees on the instrument. */
const ON_INSTRUMENTS: ReadonlySet<Act> = new Set(['sign', 'agree', 'negotiate', 'suspend', 'postpone']);
