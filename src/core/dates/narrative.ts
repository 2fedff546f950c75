import type { Day } from './calendar.ts';
import { dayPoint, endOf, type Point, startOf, type Value } from './value.ts';

export type DayPoint = Extract<Point, { unit: 'day' }>;
export interface MonthOfYear {
  readonly year: number | null;
  readonly month: number;
}

/** Years between a day told in passing and the story. */
const ASIDE_YEARS = 2;

/** The day lies between two of its year, both included. */
function isWithin({ year, month, day }: DayPoint, first: DayPoint, last: Point | null): boolean {
  if (last?.unit !== 'day' || first.year !== year || last.year !== year) return false;
  const place = (of: { readonly month: number; readonly day: number }): number => of.month * 31 + of.day;
  return place({ month, day }) >= place(first) && place({ month, day }) <= place(last);
}

/**
 * The dates that the text has told so far, for expressions that are relative to them ("the same day", "a year later").
 */
export class Narrative {
  #day: DayPoint | null = null;
  #month: MonthOfYear | null = null;
  #year: number | null = null;
  /** The last day told of what has happened: "the same day" after a date to come is not that date. */
  #event: DayPoint | null = null;
  /** The day that the story stands at: the first day of an event, then each that opens a paragraph. */
  #main: DayPoint | null = null;
  /** Where the main day is only the first of several ("thăm từ ngày 21 đến 23/10"), the last of them: the story stands at one of these. */
  #span: Point | null = null;
  #sentence = -1;
  #toldIn = -1;
  #lead: (MonthOfYear & { readonly day: number | null }) | null = null;
  readonly published: Day | null;

  constructor(published: Day | null) {
    this.published = published;
  }

  /** The sentence that is read next. */
  enter(sentence: number): void {
    this.#sentence = sentence;
  }

  /** Takes note of a value that the text has just told; `event` unless it is a term or yet to come. `opens` its paragraph. */
  tell(value: Value, event: boolean, opens = false): void {
    const point = startOf(value) ?? endOf(value);
    if (point === null) return;
    // "Chiều 18/9 …, đang ở thăm từ ngày 17 đến 20/9": the story stays at its day.
    if (point.unit === 'day' && !(value.type !== 'point' && this.#isEventIn(point, endOf(value)))) {
      this.#day = { unit: 'day', year: point.year, month: point.month, day: point.day };
      this.#toldIn = this.#sentence;
      if (event && (opens || !this.#isAside(this.#day))) this.#event = this.#day;
      if (event && (opens || this.#main === null || this.#isInSpan(this.#day))) {
        this.#main = this.#day;
        this.#span = value.type === 'point' ? null : endOf(value);
      }
    }
    if (point.unit === 'day' || point.unit === 'month') {
      this.#month = point;
      if (point.year !== null) this.#lead ??= { year: point.year, month: point.month, day: point.unit === 'day' ? point.day : null };
    }
    if ('year' in point && point.year !== null) this.#year = point.year;
  }

  /** A day years before the story is told in passing ("replaces the protocol of 4 April 2005"). */
  #isAside({ year }: DayPoint): boolean {
    const main = this.#main?.year ?? null;
    return year !== null && main !== null && main - year >= ASIDE_YEARS;
  }

  #isInSpan(day: DayPoint): boolean {
    return this.#main !== null && isWithin(day, this.#main, this.#span);
  }

  #isEventIn(first: DayPoint, last: Point | null): boolean {
    return this.#event !== null && isWithin(this.#event, first, last);
  }

  /** The day told last in this sentence, else the last day of an event, or the publication date before any. */
  get day(): DayPoint | null {
    if (this.#day !== null && this.#toldIn === this.#sentence) return this.#day;
    if (this.#event !== null) return this.#event;
    const published = this.published === null ? null : dayPoint(this.published);
    return published?.unit === 'day' ? published : null;
  }

  /** The day that a new paragraph starts from again. */
  get mainDay(): DayPoint | null {
    return this.#main ?? this.day;
  }

  get month(): MonthOfYear | null {
    return this.#month ?? this.published;
  }

  get year(): number | null {
    return this.#year ?? this.published?.year ?? null;
  }

  /** What "today" is: the publication date, or without one the first whole date that the text told. */
  get today(): Day | null {
    if (this.published !== null) return this.published;
    const lead = this.#lead;
    return lead === null || lead.year === null || lead.day === null ? null : { year: lead.year, month: lead.month, day: lead.day };
  }

  /** The year that an article without a publication date is about: that of the first month it told with one. */
  get leadYear(): number | null {
    return this.#lead?.year ?? null;
  }
}
