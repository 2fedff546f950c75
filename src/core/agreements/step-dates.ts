import type { FoundDate } from '../dates/found.ts';
import type { AgreementStatus } from '../schema.ts';
import type { Range, Sentence } from '../text/reading.ts';
import { Gap, Kind } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { InstrumentMention } from './instruments.ts';
import type { Act } from './lexicon.ts';
import { near, type Ruler } from './ruler.ts';
import { isAnd, isParting, type Scene } from './scene.ts';

/** Tokens around a date in which its verb is looked for. */
const REACH = 60;
const FARTHEST = 20;
/** Tokens before a date that still opens its sentence. */
const OPENING = 4;
/** Tokens that an instrument's name and term take at most. */
const LONGEST_TERM = 30;

/** Each date goes to the verb that it stands nearest to, a date that opens the sentence to its first verb. */
export function assignDates(
  scene: Scene,
  sentence: Sentence,
  linked: readonly Cue[],
  mentions: readonly InstrumentMention[],
  ruler: Ruler,
): Map<Cue, FoundDate> {
  const assigned = new Map<Cue, { date: FoundDate; cost: number }>();
  for (const date of datesIn(scene, sentence)) {
    if (isTerm(date, mentions) || isDateline(scene, sentence, date)) continue;
    let best: Cue | null = null;
    let least = FARTHEST;
    const name = namedBy(scene, date, mentions);
    const titled = isInTitle(scene, date, mentions);
    const aside = asideAt(scene, date.from, sentence.from);
    for (const cue of near(linked, date.from, REACH)) {
      // "thay cho bản ghi nhớ năm 2019": the year tells which one, not when it was replaced.
      if (name !== undefined && cue.to <= name.from && CLOSING.has(cue.act)) continue;
      if ((titled && cue.act !== 'sign') || (isSpan(date) && MADE.has(cue.act))) continue;
      if (asideAt(scene, cue.from, sentence.from) !== aside || isCountedFrom(scene, date, cue)) continue;
      if (date.from >= cue.to && hasColon(scene, cue.to, date.from)) continue;
      const cost = dateDistance(scene, sentence, cue, date, ruler);
      if (cost < least) {
        best = cue;
        least = cost;
      }
    }
    if (best === null) continue;
    const known = assigned.get(best);
    if (known === undefined || least < known.cost) assigned.set(best, { date, cost: least });
  }
  return new Map([...assigned].map(([cue, { date }]) => [cue, date]));
}

/** The day or year in an instrument's own words: "the treaty of | 4 April 1997", "the | 2015 declaration", "tuyên bố | năm 2015". */
export function titleDate({ dates, reading: { tokens } }: Scene, { from, to }: Range): string | null {
  const beside = near(dates, from, LONGEST_TERM).find(
    (date) => (tokens.norm[to] === 'of' && date.from === to + 1) || (/^\d{4}$/u.test(date.value) && (date.to === from || date.from === to)),
  );
  return beside?.value ?? null;
}

/** "the treaty of | 4 April 1997 was terminated": the day tells which one. */
const isInTitle = ({ reading: { tokens } }: Scene, { from }: FoundDate, mentions: readonly InstrumentMention[]): boolean =>
  tokens.norm[from - 1] === 'of' && near(mentions, from, LONGEST_TERM).some(({ to }) => to === from - 1);

/** "Ký hợp đồng mua điện: thêm 250 MW | từ năm 2027": what stands behind a colon has its own days. */
function hasColon({ reading: { tokens } }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.norm[at] === ':' && tokens.gap[at + 1] !== Gap.None) return true;
  return false;
}

/** Where the clause opens that only describes what stands before its comma, with this token in it: "A, | which defaulted in 2022, signed"; -1 in none. */
function asideAt({ dateAt, grammar, reading: { tokens } }: Scene, place: number, first: number): number {
  for (let at = place - 1; at >= Math.max(first, place - LONGEST_ASIDE); at--) {
    if (tokens.norm[at] !== ',' || (dateAt[at] as number) >= 0) continue;
    return grammar.relatives.longest(tokens, at + 1) === null ? -1 : at;
  }
  return -1;
}

const LONGEST_ASIDE = 24;

/** "on Sunday, five years after | they signed": the day is that of something later, or earlier. */
const isCountedFrom = ({ grammar, reading: { tokens } }: Scene, { to }: FoundDate, cue: Cue): boolean =>
  to <= cue.from && grammar.countedFrom.first(tokens, to, cue.from) !== null;

/** "Chương trình hợp tác 2024-2028": years right behind the name say how long it runs, not when a step was taken. */
const isTerm = (date: FoundDate, mentions: readonly InstrumentMention[]): boolean =>
  isSpan(date) && near(mentions, date.from, LONGEST_TERM).some(({ to }) => to <= date.from && date.from - to <= TERM_GAP);

/** "từ mùa 2025/26 đến mùa 2027/28": nothing is signed for years. */
const isSpan = ({ value }: FoundDate): boolean => /^\d{4}\/\d{4}$/u.test(value);
const MADE: ReadonlySet<Act> = new Set(['sign', 'agree', 'ratify', 'establish']);

/** Words between a name and its term: "giai đoạn", "for the years". */
const TERM_GAP = 3;

/** The instrument that a year right beside it tells from others: "bản ghi nhớ năm 2019", "the 2008 accord". */
function namedBy(
  { grammar, reading: { tokens } }: Scene,
  { from, to, value }: FoundDate,
  mentions: readonly InstrumentMention[],
): InstrumentMention | undefined {
  if (!/^\d{4}$/u.test(value)) return undefined;
  // "ended their pact in | 2023" tells when.
  const opens = [grammar.places, grammar.dateOpeners].some((words) => words.longest(tokens, from - 1, from) !== null);
  return near(mentions, from, LONGEST_TERM).find(
    (mention) => mention.from === to || mention.to === from || (mention.to === from - 1 && !opens),
  );
}

const CLOSING: ReadonlySet<Act> = new Set(['end', 'suspend', 'reject']);

/** "Jakarta, 19/9 – …" tells when the report was written. */
const isDateline = ({ reading: { tokens } }: Scene, { from: first }: Range, { from, to }: Range): boolean =>
  from > first && from - first <= OPENING && tokens.norm[to] === '-' && tokens.gap[to] !== Gap.None;

/** Dates that stand in a stretch, in order. */
export const datesIn = ({ dateAt, dates }: Scene, { from, to }: Range): readonly FoundDate[] => {
  const first = dateAt[from] as number;
  const inside = near(dates, from, to - from - 1).filter((date) => date.from >= from);
  return first >= 0 && first < dates.length && inside[0] !== dates[first] ? [dates[first] as FoundDate, ...inside] : inside;
};

function dateDistance(scene: Scene, sentence: Sentence, cue: Cue, date: Range, ruler: Ruler): number {
  const after = date.from >= cue.to;
  const from = after ? cue.to : date.to;
  const to = after ? date.from : cue.from;
  const opens = date.from - sentence.from <= OPENING;
  const leads = !after && (opens || opensClause(scene, date.from));
  // A mark before a date parts it from the verb more than one between an opening date and its verb.
  const light = after ? 0.5 : leads ? 2.5 : 0;
  // An opening date reaches over the long names of those who do it.
  const cost = ruler.tokens(from, to) * (leads ? 0.35 : 0.7) - ruler.marks(from, to) * light + ruler.cues(from, to) * 4;
  // An opening date speaks for the sentence's main verb.
  return cost + (after || opens ? 0 : 3);
}

/** ", on 5 May", "and in May": nothing but a preposition stands before the date in its clause. */
function opensClause(scene: Scene, from: number): boolean {
  const { tokens } = scene.reading;
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE_OPENING); at--) {
    if (tokens.norm[at] === ')') return false;
    if (isParting(scene, at) || isAnd(scene, at) || scene.grammar.clauses.longest(tokens, at, at + 1) !== null) return true;
  }
  return false;
}

const CLAUSE_OPENING = 2;

/** What a verb's date makes of its status, and the date that the step then has. */
export function datedStep(
  scene: Scene,
  cue: Cue,
  status: AgreementStatus,
  date: FoundDate | undefined,
): { status: AgreementStatus; date: string | null } | null {
  // The day of what is still to come is not that of what is.
  const coming = status === 'agreed' && (cue.act === 'enter' || (cue.act === 'ratify' && isAwaited(cue)));
  if (coming || (cue.act === 'expire' && status === 'in-force')) return { status, date: null };
  // "khi hiệp ước hết hạn", without a day or a word that it has: not yet.
  if (date === undefined && cue.act === 'expire' && scene.grammar.participle === null && !cue.modalities.has('past'))
    return { status: 'in-force', date: null };
  if (date === undefined) return { status, date: null };
  // "lùi sang ngày 5/11": put off to that day it is planned for it; without a new day it rests.
  if (cue.act === 'postpone' && isAhead(date, scene.published)) return { status: 'planned', date: stepValue(scene, cue, date) };
  // "có hiệu lực đến hết năm 2030", "ký hợp đồng đến tháng 6/2029": how long it runs.
  if (isUntil(scene, date) && LASTING.has(status) && cue.act !== 'extend') return status === 'in-force' ? null : { status, date: null };
  const value = stepValue(scene, cue, date);
  // "announced in 2020 that it would end the pact": the day is not that of what goes on.
  // "in the works since 2022": nothing is planned for the past.
  const isPast = (cue.act === 'end' && status === 'in-force') || (cue.act === 'plan' && value < (scene.published ?? '').slice(0, 4));
  if (!isAhead(date, scene.published)) return { status, date: isPast ? null : value };
  // "has reached an understanding that … until 2029": what was done is dated by no day to come.
  if (cue.modalities.has('past') && (status === 'agreed' || status === 'signed')) return { status, date: null };
  // "extended until August": the new end of its term.
  if (cue.act === 'extend' && status === 'in-force') return { status, date: null };
  const later = AHEAD[status];
  // Talks go on now; the day to come is when they may end.
  const dated = later !== 'negotiating' && (later === status || later === 'planned');
  return later === null ? null : { status: later, date: dated ? value : null };
}

const LASTING: ReadonlySet<AgreementStatus> = new Set(['agreed', 'signed', 'in-force']);

/** "until 2029", "đến tháng 6/2029": the end of a term, where "by 2029" is that of a wait. */
const isUntil = ({ grammar, reading: { tokens } }: Scene, { from, to, value }: FoundDate): boolean =>
  value.startsWith('../') && grammar.until.first(tokens, Math.max(0, from - 2), to) !== null;

const isAwaited = ({ modalities }: Cue): boolean => modalities.has('future') || modalities.has('not-yet');

/** What a step reported for a day after the publication is by then: nothing signed next month is signed. */
const AHEAD: Readonly<Record<AgreementStatus, AgreementStatus | null>> = {
  proposed: 'proposed',
  planned: 'planned',
  negotiating: 'negotiating',
  agreed: 'planned',
  signed: 'planned',
  'in-force': null,
  suspended: null,
  rejected: 'rejected',
  ended: 'in-force',
};

/** The date lies behind the day of publication. */
export function isAhead({ earliest, latest }: FoundDate, published: string | null): boolean {
  const day = earliest ?? latest;
  return published !== null && day !== null && day > published.slice(0, 10);
}

/** A step taken "from" a day on was taken on that day; one to be taken "before" a meeting is open to its start. */
function stepValue({ dateAt, grammar, reading: { tokens } }: Scene, cue: Cue, { from, value }: FoundDate): string {
  const plain = value.replace(/\/\.\.$/u, '');
  if (plain.startsWith('../') || plain !== value) return plain;
  for (let at = Math.max(cue.to, from - BEFORE_REACH); at < from; at++) {
    // "shortly before 4 a.m. Wednesday": the hour, not the day.
    const isHour = tokens.kind[at + 1] === Kind.Number && (dateAt[at + 1] as number) < 0;
    if (!isHour && grammar.before.longest(tokens, at, from)?.value === true) return `../${plain.split('/')[0]}`;
  }
  return plain;
}

/** Tokens between "before" and the date of what it is before: "trước Hội nghị thượng đỉnh NATO tại Vilnius, vào ngày 11/7". */
const BEFORE_REACH = 16;
