import type { InstrumentMention } from './instruments.ts';
import type { Parties } from './parties.ts';
import type { Step } from './steps.ts';

/** A mention with what its sentence says of it. */
export interface Draft {
  readonly mention: InstrumentMention;
  readonly steps: readonly Step[];
  readonly parties: Parties;
  /** The two or more actors that the text spoke of together last. */
  readonly before: readonly number[];
}
