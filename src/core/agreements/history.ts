import { parseDay, serialOf } from '../dates/calendar.ts';
import type { AgreementKind, AgreementStatus } from '../schema.ts';
import { rankOf } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { datesIn, titleDate } from './step-dates.ts';
import type { Step } from './steps.ts';

/** The step that has got furthest; of equal ones the one with the more exact date, then the first. */
export function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    const further = best === null || rankOf(step.status) > rankOf(best.status);
    if (further || (step.status === best?.status && isMoreExact(step.date, best.date))) best = step;
  }
  return best;
}

/** A date where there was none, or a day of the month or year that was told before. */
const isMoreExact = (date: string | null, known: string | null): boolean =>
  date !== null && (known === null || date.startsWith(`${known}-`));

/** Steps in the order of an agreement's life, one a status, the furthest last. */
export function historyOf(steps: readonly Step[]): Step[] {
  const byStatus = Map.groupBy(steps, ({ status }) => status);
  return [...byStatus.values()].flatMap((same) => furthest(same) ?? []).sort((a, b) => rankOf(a.status) - rankOf(b.status));
}

/** The history with its last step as it stands for the whole: in force where it was set up or is the current one, dated where the text around tells. */
export function settled(scene: Scene, kind: AgreementKind, history: readonly Step[], drafts: readonly Draft[]): Step[] {
  const last = history.at(-1);
  if (last === undefined) return [];
  const made = isMade(last);
  const titled =
    made && (last.cue?.act === 'agree' || last.cue?.act === 'sign')
      ? (drafts.map(({ mention }) => titleDate(scene, mention)).find((date) => date !== null) ?? null)
      : null;
  const holds = isEstablished(scene, kind, last) || isJoined(scene, last, drafts) || isCurrent(scene, last, drafts);
  const status = holds ? 'in-force' : last.status;
  return [...history.slice(0, -1), { ...last, status, date: dateOf(history) ?? titled ?? dayTold(scene, kind, last) }];
}

/** The day that the text around tells of a step without one of its own: what a headline says was undone was so on the day of the news. */
function dayTold(scene: Scene, kind: AgreementKind, last: Step): string | null {
  if (UNDONE.has(last.status)) return scene.reading.sentences[last.sentence]?.role === 'title' ? leadDay(scene) : null;
  if (!isMade(last) || isLongAgo(scene, last)) return null;
  return NARRATED.has(kind) || last.sentence <= LEAD || isOfOccasion(scene, last.sentence) ? narrativeDay(scene, last.sentence) : null;
}

const UNDONE: ReadonlySet<AgreementStatus> = new Set(['suspended', 'rejected', 'ended']);

/** Something was agreed or signed. */
export const isMade = ({ status }: Step): boolean => status === 'agreed' || status === 'signed';

/** "five years after | they signed": the day that the text tells of is not that of the step. */
function isLongAgo({ grammar, reading: { sentences, tokens } }: Scene, { cue, sentence }: Step): boolean {
  if (cue === null) return false;
  const from = Math.max(sentences[sentence]?.from ?? 0, cue.from - COUNTED_REACH);
  return grammar.countedFrom.first(tokens, from, cue.from) !== null;
}

/** Tokens from "five years after" to what came first. */
const COUNTED_REACH = 24;

/** "the current contract, reached in 2021", "hợp đồng hiện hành": what was signed or agreed is in force. */
const isCurrent = ({ grammar, reading: { tokens } }: Scene, last: Step, drafts: readonly Draft[]): boolean =>
  isMade(last) &&
  drafts.every(({ mention: { from, to } }) => grammar.current.first(tokens, from, Math.min(to + CURRENT_GAP, tokens.length)) !== null);

/** Tokens behind a name in which "hiện hành" stands. */
const CURRENT_GAP = 2;

/** "Cùng dịp, hai bên ký …": what is told to have happened then and there. */
function isOfOccasion({ grammar, reading: { sentences, tokens } }: Scene, sentence: number): boolean {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  // "Các văn kiện được ký gồm:", "In particular there were signed:"
  return tokens.norm[to - 1] === ':' || grammar.occasions.first(tokens, from, to) !== null;
}

/** The day that the narrative stands at, where a sentence tells of what happened then and there. */
export const occasionDay = (scene: Scene, sentence: number): string | null =>
  sentence <= LEAD || isOfOccasion(scene, sentence) ? narrativeDay(scene, sentence) : null;

/** The date of the furthest step; what is in force without a date of its own is so since it was signed or agreed. */
function dateOf(history: readonly Step[]): string | null {
  const last = history.at(-1);
  if (last === undefined || last.date !== null || last.status !== 'in-force') return last?.date ?? null;
  return history.findLast((step) => step.date !== null && isMade(step))?.date ?? null;
}

/** A convention that a state signed or ratified in a year before the article's holds for it since then. */
const isJoined = ({ published }: Scene, last: Step, drafts: readonly Draft[]): boolean =>
  isMade(last) &&
  last.date !== null &&
  published !== null &&
  last.date < published.slice(0, 4) &&
  drafts.every(({ mention }) => mention.head.open === true);

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
    const old = scene.published !== null && value < String(Number(scene.published.slice(0, 4)) - 1);
    if (!ahead && !old && /^[\dX]{4}-\d\d-\d\d$/u.test(value)) day = value;
  }
  const lead = leadDay(scene);
  return day === null || (lead !== null && isBackground(day, lead)) ? lead : day;
}

/** A day so long before that of the news tells of what came before it. */
function isBackground(day: string, lead: string): boolean {
  const [told, news] = [parseDay(day), parseDay(lead)];
  return told !== null && news !== null && serialOf(news) - serialOf(told) > BACKGROUND;
}

const BACKGROUND = 30;

/** The first day of the article's first sentences, where it is of the days before the publication: that of what the article tells. */
function leadDay(scene: Scene): string | null {
  const {
    published,
    reading: { sentences },
  } = scene;
  const today = published === null ? null : parseDay(published.slice(0, 10));
  const to = sentences[Math.min(LEAD, sentences.length - 1)]?.to ?? 0;
  for (const { value } of datesIn(scene, { from: 0, to })) {
    const day = parseDay(value);
    if (day === null) continue;
    // An article that does not say when it appeared tells of its first day.
    const days = today === null ? 0 : serialOf(today) - serialOf(day);
    if (days >= 0 && days <= NEWS) return value;
  }
  return null;
}

/** Sentences after the first that still tell the news, and days back that are news. */
export const LEAD = 2;
export const NEWS = 7;

/** Tokens before a sentence in which the narrative's day stands. */
const REACH = 160;

const NARRATED: ReadonlySet<AgreementKind> = new Set(['statement', 'memorandum', 'programme']);
