/**
 * The first two tokens that a sequence may have, each by its key, so that most rules are ruled out by two look-ups.
 * The second is `END` where the sequence may end after one token, and null stands for any second token.
 */
export type Leads = ReadonlyMap<string, ReadonlySet<string> | null>;
/** The key of all numbers; a word or mark is its own key. */
export const NUMBER = '0';
export const END = '';

export const keyOf = (word: string): string => (/^\p{Nd}/u.test(word) ? NUMBER : word);

/** The leads of several sequences, any of which may stand. */
export function joinLeads(all: Iterable<Leads>): Leads {
  const joined = new Map<string, Set<string> | null>();
  for (const leads of all) {
    for (const [first, seconds] of leads) {
      const known = joined.get(first);
      if (seconds === null || known === null) joined.set(first, null);
      else joined.set(first, new Set([...(known ?? []), ...seconds]));
    }
  }
  return joined;
}
