import type { ActorType } from '../schema.ts';
import type { Range } from '../text/reading.ts';

/** One place where the text names an actor. */
export interface Mention extends Range {
  /** Only part of another actor's title or name ("Thủ tướng **Nhật Bản** Kishida", "**NATO**'s Military Committee"). */
  readonly inside: boolean;
  readonly rule: string;
}

/** An actor over all its mentions. Indices point into the list of entities that this one stands in. */
export interface Entity {
  /** The fullest form in the text, white space folded. */
  readonly name: string;
  /** Every distinct surface form, titles left off. */
  readonly names: readonly string[];
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2 for states, a common English name for organisations, Latin order for people; null if unknowable. */
  readonly canonical: string | null;
  readonly role: string | null;
  /** Canonical name of the state or organisation that a person serves. */
  readonly of: string | null;
  /** The entity that `of` names, where it is in the list: who a person signs for. */
  readonly serves: number | null;
  /** Members of a group, where known. */
  readonly members: readonly number[];
  /** A news agency, paper or broadcaster, which mostly tells what others do. */
  readonly medium: boolean;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
  readonly rule: string;
}
