import type { AgreementKind, AgreementStatus } from '../schema.ts';
import { rankOf } from './cues.ts';
import type { Draft } from './merge.ts';
import type { Scene } from './scene.ts';
import { datesIn } from './step-dates.ts';
import type { Step } from './steps.ts';

/**
 * Steps that count: that an agreement is applied says least and counts where nothing else is said, and what was undone
 * by a stronger word does not.
 */
export function toldSteps(drafts: readonly Draft[]): readonly Step[] {
  const steps = drafts.flatMap((draft) => draft.steps);
  const told = steps.filter(({ cue }) => cue?.act !== 'apply');
  const kept = told.filter((step) => !told.some((proof) => isUndoneBy(step, proof)));
  return kept.length > 0 ? kept : steps;
}

/**
 * A report denied does not undo what was agreed, nor somebody's refusal what was signed or is in force, or agreed on a
 * day that the text tells, unless it came on a later day.
 */
function isUndoneBy({ cue, date }: Step, proof: Step): boolean {
  if (cue === null || cue.passive || (cue.act !== 'deny' && cue.act !== 'reject')) return false;
  if (date !== null && proof.date !== null && date > proof.date) return false;
  if (proof.status !== 'agreed') return proof.status === 'signed' || proof.status === 'in-force';
  return cue.act === 'deny' || (date === null && proof.date !== null);
}

/** The step that has got furthest; of equal ones the one with a date, then the first. */
export function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    const further = best === null || rankOf(step.status) > rankOf(best.status);
    if (further || (step.status === best?.status && best.date === null && step.date !== null)) best = step;
  }
  return best;
}

/** Steps in the order of an agreement's life, one a status, the furthest last. */
export function historyOf(steps: readonly Step[]): Step[] {
  const byStatus = Map.groupBy(steps, ({ status }) => status);
  return [...byStatus.values()].flatMap((same) => furthest(same) ?? []).sort((a, b) => rankOf(a.status) - rankOf(b.status));
}

/** The history with its last step as it stands for the whole: in force where it was set up, dated where the text around tells. */
export function settled(scene: Scene, kind: AgreementKind, history: readonly Step[]): Step[] {
  const last = history.at(-1);
  if (last === undefined) return [];
  const told = NARRATED.has(kind) && (last.status === 'agreed' || last.status === 'signed') ? narrativeDay(scene, last.sentence) : null;
  const status = isEstablished(scene, kind, last) ? 'in-force' : last.status;
  return [...history.slice(0, -1), { ...last, status, date: dateOf(history) ?? told }];
}

/** The date of the furthest step; what is in force without a date of its own is so since it was signed or agreed. */
function dateOf(history: readonly Step[]): string | null {
  const last = history.at(-1);
  if (last === undefined || last.date !== null || last.status !== 'in-force') return last?.date ?? null;
  return history.findLast(({ status, date }) => date !== null && (status === 'signed' || status === 'agreed'))?.date ?? null;
}

/** An office or dialogue set up in a year before the article's works since then. */
const isEstablished = ({ published }: Scene, kind: AgreementKind, last: Step | undefined): boolean =>
  kind === 'mechanism' &&
  last?.cue?.act === 'establish' &&
  last.status === 'agreed' &&
  last.date !== null &&
  published !== null &&
  last.date < published.slice(0, 4);

/**
 * What is signed or agreed without a date of its own is so on the day that the narrative stands at: the last day named
 * in the two sentences before, none that is still to come.
 */
export function narrativeDay(scene: Scene, sentence: number): string | null {
  const { sentences } = scene.reading;
  const to = sentences[sentence]?.from ?? 0;
  const from = Math.max(sentences[Math.max(0, sentence - 2)]?.from ?? 0, to - REACH);
  let day: string | null = null;
  for (const { value, earliest } of datesIn(scene, { from, to })) {
    const ahead = scene.published !== null && earliest !== null && earliest > scene.published.slice(0, 10);
    if (!ahead && /^[\dX]{4}-\d\d-\d\d$/u.test(value)) day = value;
  }
  return day;
}

/** Tokens before a sentence in which the narrative's day stands. */
const REACH = 160;

const NARRATED: ReadonlySet<AgreementKind> = new Set(['statement', 'memorandum']);
