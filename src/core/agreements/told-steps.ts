/** Which of the steps that a text reports of an agreement count. */
import { parseDay, serialOf } from '../dates/calendar.ts';
import type { AgreementStatus } from '../schema.ts';
import type { Draft } from './draft.ts';
import { isMade, LEAD, NEWS } from './history.ts';
import type { InstrumentHead } from './lexicon.ts';
import type { Step } from './steps.ts';

/**
 * Steps that count: that an agreement is applied says least and counts where nothing else is said, and what was undone
 * by a stronger word does not.
 */
export function toldSteps(drafts: readonly Draft[], published: string | null): readonly Step[] {
  const steps = drafts.flatMap((draft) => draft.steps);
  const told = steps.filter(({ cue }) => cue?.act !== 'apply');
  const binding = proofOf(told.filter(({ status }) => status === 'signed' || status === 'in-force'));
  const agreed = proofOf(told.filter(({ status }) => status === 'agreed'));
  const planned = told.some(({ status }) => status === 'planned');
  const open = told.some(({ status }) => OPEN.has(status));
  const fresh = told.some(({ status, sentence, date }) => status === 'signed' && (sentence <= LEAD || date === null));
  const made = latestMade(told);
  const isNew = told.some(
    ({ cue, date, status }) => status === 'signed' && cue?.act === 'sign' && date !== null && isNews(date, published),
  );
  const isOver = (step: Step): boolean =>
    isUndone(step, binding, agreed) ||
    (open && isExpected(step)) ||
    (planned && isPastTalk(step)) ||
    (fresh && isRunning(step)) ||
    isRevived(step, told) ||
    isBefore(step, made) ||
    (isNew && isVague(step));
  const kept = told.filter((step) => !isOver(step));
  // Talks on a truce may fail as well.
  const held = drafts.some(({ mention }) => mention.head.truce) && !told.some(({ status }) => status === 'negotiating');
  const stood = held || binding.given || agreed.given || drafts.some(({ mention }) => mention.proper && TREATIES.has(mention.head.kind));
  return (kept.length > 0 ? kept : steps).map((step) => (step.cue?.act === 'fail' && stood ? { ...step, status: 'ended' } : step));
}

/** "could be in place by June": what is to take effect one day is not agreed where the text tells of talks on it. */
const isExpected = ({ cue, status }: Step): boolean => status === 'agreed' && cue?.act === 'enter';

const OPEN: ReadonlySet<AgreementStatus> = new Set(['proposed', 'planned', 'negotiating']);

/** "được thảo luận hồi tháng 1": what was talked of once and is planned now is no longer under negotiation. */
const isPastTalk = ({ cue, date, status }: Step): boolean =>
  status === 'negotiating' && cue?.passive === true && !cue.modalities.has('past') && date !== null;

/** "rejoined the accord that it had left in 2018": what ended on a day of its own is told to go on now. */
const isRevived = ({ cue, date, sentence }: Step, told: readonly Step[]): boolean =>
  cue?.act === 'end' &&
  date !== null &&
  told.some((step) => step.cue?.act === 'extend' && step.status === 'in-force' && step.date === null && step.sentence === sentence);

/** What was signed these days has not ended or been suspended on no day that the text tells. */
const isVague = ({ cue, date, status }: Step): boolean =>
  date === null && BEFALLEN.has(status) && cue?.act !== 'fail' && cue?.act !== 'reject';

function isNews(date: string, published: string | null): boolean {
  const [told, news] = [parseDay(date), published === null ? null : parseDay(published.slice(0, 10))];
  return told !== null && news !== null && serialOf(news) - serialOf(told) >= 0 && serialOf(news) - serialOf(told) <= NEWS;
}

/** The last day on which something was agreed or signed, null where no calendar day, month or year is told. */
function latestMade(told: readonly Step[]): string | null {
  const dates = told.flatMap((step) => (isMade(step) && step.date !== null && isCalendar(step.date) ? [step.date] : []));
  return dates.reduce<string | null>((latest, date) => (latest === null || date > latest ? date : latest), null);
}

/** "The old one expired in 2024. … A new one was signed in June": what befell an agreement before it was made befell another one. */
const isBefore = ({ date, status }: Step, made: string | null): boolean =>
  made !== null && date !== null && BEFALLEN.has(status) && isCalendar(date) && date < made && !made.startsWith(date);

/** A year, a month or a day, which sort as they are written. */
const isCalendar = (date: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(date);

const BEFALLEN: ReadonlySet<AgreementStatus> = new Set(['suspended', 'ended']);

const TREATIES: ReadonlySet<InstrumentHead['kind']> = new Set(['treaty', 'pact']);

/** "His deal runs until 2029", "ký phụ lục gia hạn đến năm 2029": what is signed these days is so. */
const isRunning = ({ cue, date, status }: Step): boolean =>
  status === 'in-force' && date === null && (cue?.act === 'expire' || cue?.act === 'extend');

/** Steps that speak against a refusal: whether there are any, and the last of their days, null where one has none. */
interface Proof {
  readonly given: boolean;
  readonly dated: boolean;
  readonly latest: string | null;
}

function proofOf(steps: readonly Step[]): Proof {
  const dates = steps.map(({ date }) => date);
  const dated = dates.filter((date) => date !== null);
  return {
    given: steps.length > 0,
    dated: dated.length > 0,
    latest: dated.length < dates.length ? null : (dated.toSorted().at(-1) ?? null),
  };
}

/**
 * A report denied does not undo what was agreed, nor somebody's refusal what was signed or is in force, or agreed on a
 * day that the text tells, unless it came on a later day.
 */
function isUndone({ cue, date }: Step, binding: Proof, agreed: Proof): boolean {
  if (cue === null || cue.passive || (cue.act !== 'deny' && cue.act !== 'reject')) return false;
  const holds = ({ given, latest }: Proof): boolean => given && !(date !== null && latest !== null && date > latest);
  return holds(binding) || (cue.act === 'deny' ? holds(agreed) : date === null && agreed.dated);
}
