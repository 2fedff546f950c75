/** The day on which all examples are read: a Wednesday. */
export const EXAMPLES_PUBLISHED = '2024-06-12';

/**
 * What a rule must read and must not: texts with the EDTF value that they hold, and texts that the rule finds nothing in.
 * The value is null for rules of what is no date: then the text holds none.
 */
export interface DateExamples {
  readonly hits: readonly (readonly [text: string, value: string | null])[];
  readonly misses: readonly string[];
}
