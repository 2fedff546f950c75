/**
 * What the words of a temporal expression say, before anything is resolved: the fields that are named,
 * and what they are relative to. Languages make these; the resolver alone turns them into values.
 */

export type Part = 'early' | 'mid' | 'late';
export type Lean = 'past' | 'future';
export type Unit = 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** Where a relative expression starts from: the publication date, or the date that the narrative stands at. */
export type Origin = 'publication' | 'narrative';

/** So many units from that of the origin: `{ by: -1 }` as a year is last year. */
export interface Relative {
  readonly by: number;
  /** The publication, if not said; `either` is the narrative where that tells of the past ("năm sau" in a history). */
  readonly from?: Origin | 'either';
}
export type Field = number | Relative;

/** Fields of the calendar as far as they are said. */
export interface CalendarExpression {
  readonly type: 'calendar';
  readonly century?: Field;
  /** The first three digits of its years: 199. */
  readonly decade?: Field;
  readonly year?: Field;
  /** A two-digit year as it is written. */
  readonly shortYear?: number;
  /** The last year of a split year ("2024-25"). */
  readonly endYear?: number;
  readonly half?: Field;
  readonly quarter?: Field;
  /** EDTF's 21 (spring) to 24 (winter). */
  readonly season?: Field;
  readonly month?: Field;
  /** A week from that of the origin, or the n-th of the month or year named (-1 is the last). */
  readonly week?: Relative | { readonly nth: number };
  readonly weekend?: Relative;
  readonly day?: Field;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** A weekday, month or season before or after the date that the narrative stands at, not the publication. */
  readonly from?: Origin;
  /** The week that the day named is in. */
  readonly wholeWeek?: boolean;
  /** The n-th such weekday of the month or year named, or without a weekday the n-th day; -1 is the last. */
  readonly nth?: number;
  /** First and second number of a date of bare numbers, whose order is the outlet's habit. */
  readonly pair?: readonly [number, number];
  /** The order of a date whose month is a word: it shows the outlet's habit. */
  readonly order?: 'day-first' | 'month-first';
  /** A day or month of the Vietnamese lunar calendar. */
  readonly lunar?: boolean;
  /** Days from Western Easter Sunday. */
  readonly easter?: number;
  readonly part?: Part;
  /** A cue word within the expression says that it is gone by or to come. */
  readonly lean?: Lean;
  readonly approximate?: boolean;
  /** A word that tells the tense more surely than the clause does ("hôm", "hồi"). */
  readonly tense?: Lean;
  /** Said with "next" or "last" before a weekday or month, which may skip the nearest one. */
  readonly step?: 1 | -1;
}

/** Some units before or after the origin: "two weeks ago", "three days later". */
export interface ShiftExpression {
  readonly type: 'shift';
  readonly unit: Unit;
  readonly count: number;
  readonly from: Origin | Expression;
}

/** From one to another, ends included. Fields said of one end only hold for both. */
export interface RangeExpression {
  readonly type: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** A range with one end. */
export interface OpenExpression {
  readonly type: 'since' | 'until';
  readonly bound: Expression;
  /** Told by the word that opens the range: "since" looks back, whatever the clause is about. */
  readonly tense?: Lean;
  /** Only where it lies ahead: "đến năm 2030" is a term, "đến tháng 4 thì đã xong" a time. */
  readonly ahead?: boolean;
}

export type Expression = CalendarExpression | ShiftExpression | RangeExpression | OpenExpression;
