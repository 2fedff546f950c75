import type { Range } from '../text/reading.ts';

/** A temporal expression of the reading, resolved. Values are EDTF; `earliest` and `latest` are days, `YYYY-MM-DD`. */
export interface FoundDate extends Range {
  readonly value: string;
  readonly part: 'early' | 'mid' | 'late' | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly anchored: boolean;
  readonly note?: string;
  readonly rule: string;
}
