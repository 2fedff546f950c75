/** What a request may say, once: checked with these schemas, and described by them in /openapi.json. */
import * as z from 'zod/mini';
import { LIST_DEFAULT, LIST_MOST } from './limits.ts';
import { type FieldError, Problem, type ProblemName } from './problem.ts';

const string = () => z.string({ error: 'must be a string' });

/** ISO 8601 calendar date, alone or with a time; the zone only where it is known. */
const Published = z.union([z.iso.date(), z.iso.datetime({ local: true, offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
  error: 'must be a date of the calendar in the form of ISO 8601',
});

const Address = string().check(z.refine(isWebAddress, { error: 'must be an absolute http or https address' }));

const Language = string().check(
  z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u, { error: 'must be a language tag of BCP 47, such as vi or en-GB' }),
);

const options = {
  url: z.optional(Address),
  title: z.optional(string()),
  published: z.optional(Published),
  language: z.optional(Language),
};

/** Beside a body of text/plain or text/html. */
export const ArticleOptions = z.strictObject(options, { error: objectError });
export type ArticleOptions = z.infer<typeof ArticleOptions>;

/** Exactly one of text, html, or url alone; a url beside text or html names the source. */
export const SummaryRequest = z.strictObject(
  { text: z.optional(string()), html: z.optional(string()), ...options },
  { error: objectError },
);
export type SummaryRequest = z.infer<typeof SummaryRequest>;

export const ListQuery = z.strictObject(
  {
    url: z.optional(Address),
    cursor: z.optional(string().check(z.minLength(1, { error: 'must not be empty' }))),
    limit: z._default(
      z.pipe(
        z.pipe(string().check(z.regex(/^\d{1,4}$/u, { error: `must be a whole number from 1 to ${LIST_MOST}` })), z.transform(Number)),
        z.int().check(z.minimum(1, { error: 'must be at least 1' }), z.maximum(LIST_MOST, { error: `must be at most ${LIST_MOST}` })),
      ),
      LIST_DEFAULT,
    ),
  },
  { error: objectError },
);
export type ListQuery = z.infer<typeof ListQuery>;

/** What `new_entries` and `save_entry` of Miniflux 2 have in common, as far as it is read. */
export const MinifluxEntry = z.object({
  id: z.int(),
  title: z.string(),
  url: z.string(),
  published_at: z.optional(z.string()),
  content: z.optional(z.string()),
  author: z.optional(z.string()),
  feed: z.optional(z.object({ title: z.optional(z.string()) })),
});
export type MinifluxEntry = z.infer<typeof MinifluxEntry>;

export const MinifluxMessage = z.object({
  event_type: string(),
  feed: z.optional(z.object({ title: z.optional(z.string()) })),
  entries: z.optional(z.array(z.unknown())),
  entry: z.optional(z.unknown()),
});
export type MinifluxMessage = z.infer<typeof MinifluxMessage>;

/** An absolute address of the web: what may be shown as a link. */
export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}

export const isPublished = (value: string): boolean => z.safeParse(Published, value).success;

/** The value, checked. @throws Problem that names each bad field by its JSON pointer */
export function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap(fieldErrors);
  throw new Problem(problemOf(errors), errors.map(({ pointer, detail }) => `${pointer.slice(1) || 'The body'} ${detail}.`).join(' '), {
    errors,
  });
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), detail: 'is not a field that is known here' }));
  return [{ pointer: pointerTo(issue.path), detail: issue.message }];
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function problemOf(errors: readonly FieldError[]): ProblemName {
  return errors.length > 0 && errors.every(({ pointer }) => pointer === '/published') ? 'invalid-published' : 'invalid-field';
}

function objectError(issue: { readonly code?: string | undefined }): string {
  return issue.code === 'unrecognized_keys' ? 'has unknown fields' : 'must be an object';
}
