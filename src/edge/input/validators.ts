/**
 * What tells one state of a page from another (RFC 9110, 8.8), as its server named it: sent back to it, they ask for
 * the page only if it has changed (RFC 9110, 13.1). Only what the RFC's grammar allows is kept, and no more than
 * `LONGEST_TAG` characters of it, for what a stranger's server sent goes into our own headers.
 */
import * as z from 'zod/mini';

const LONGEST_TAG = 200;
/** The RFC allows bytes above ASCII too; there is no telling how they come back. */
const ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e]+"$/u;
/** IMF-fixdate of RFC 9110, 5.6.7: the one form that is to be sent. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

const Tag = z.string().check(z.maxLength(LONGEST_TAG), z.regex(ENTITY_TAG));
const Modified = z.string().check(z.regex(HTTP_DATE));

/** At least one of the two is there. */
export const Validators = z
  .object({ etag: z.optional(Tag), lastModified: z.optional(Modified) })
  .check(z.refine(({ etag, lastModified }) => etag !== undefined || lastModified !== undefined));
export type Validators = z.infer<typeof Validators>;

/** The validators of an answer; null where it has none that can be sent back. */
export function readValidators(headers: Pick<Headers, 'get'>): Validators | null {
  const etag = z.safeParse(Tag, headers.get('etag')).data;
  const lastModified = z.safeParse(Modified, headers.get('last-modified')).data;
  const validators = z.safeParse(Validators, { etag, lastModified });
  return validators.success ? validators.data : null;
}

/** Both are sent, for servers that know only one; who knows both goes by the tag (RFC 9110, 13.1.3). */
export const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});
