/**
 * Everything that can be wrong with a request, by name: problem details of RFC 9457.
 * A problem's `type` is the address under which this worker explains it: `/problems/NAME`.
 */

interface Kind {
  readonly status: 400 | 401 | 404 | 405 | 413 | 415 | 422 | 500 | 502 | 503 | 504;
  readonly title: string;
  /** What the sender can do about it. */
  readonly advice: string;
}

export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON', advice: 'Send one JSON object in UTF-8.' },
  'malformed-text': {
    status: 400,
    title: 'The body is not text of the encoding it names',
    advice: 'Send UTF-8, or name the encoding: Content-Type: text/plain; charset=windows-1258.',
  },
  'no-source': { status: 422, title: 'There is nothing to summarise', advice: 'Give one of text, html or url.' },
  'several-sources': {
    status: 422,
    title: 'There are two articles in one request',
    advice: 'Give either text or html. A url beside one of them names its source.',
  },
  'blank-text': { status: 422, title: 'The article is empty', advice: 'Send an article with words in it.' },
  'invalid-published': {
    status: 422,
    title: 'The publication date is not a date',
    advice: 'Use ISO 8601: 2024-07-13, 2024-07-13T02:34 or 2024-07-13T02:34:10+07:00.',
  },
  'invalid-field': {
    status: 422,
    title: 'A field is not what it should be',
    advice: 'See errors for which field and why, and /openapi.json for all fields.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', advice: 'Up to 1 MiB of text and 5 MiB of HTML are read.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a type that is not read here',
    advice: 'Name the type of the body in Content-Type, with an encoding that is known.',
  },
  'address-refused': {
    status: 422,
    title: 'That address is not fetched',
    advice: 'Only http and https addresses of public hosts by name are fetched, on ports 80 and 443, without user name or password.',
  },
  'address-unreachable': { status: 502, title: 'The address could not be reached', advice: 'Try again later, or paste the article.' },
  'address-timeout': { status: 504, title: 'The address took too long to answer', advice: 'Try again later, or paste the article.' },
  'address-error': {
    status: 502,
    title: 'The address answered with an error',
    advice: 'Look at the address in a browser, or paste the article.',
  },
  'too-many-redirects': { status: 502, title: 'The address redirects too often', advice: 'Give the address at which the article stands.' },
  'not-a-page': { status: 422, title: 'There is no page at that address', advice: 'Only HTML pages and plain text are read.' },
  'page-too-large': { status: 422, title: 'The page is too large', advice: 'Up to 5 MiB of a page are read. Paste the article instead.' },
  'article-not-found': { status: 422, title: 'No article was found in the page', advice: 'Paste the article’s text instead.' },
  'unknown-summary': { status: 404, title: 'There is no such summary', advice: 'Post the article to get its summary.' },
  'not-found': { status: 404, title: 'There is nothing here', advice: 'See /openapi.json for what there is.' },
  'method-not-allowed': { status: 405, title: 'That method is not for this address', advice: 'See the Allow header for those that are.' },
  'webhook-not-configured': {
    status: 404,
    title: 'This webhook is switched off',
    advice: 'Give the worker the secret that Miniflux shows in its integration settings: wrangler secret put MINIFLUX_WEBHOOK_SECRET.',
  },
  'signature-missing': {
    status: 401,
    title: 'The message is not signed',
    advice: 'Send X-Miniflux-Signature: HMAC-SHA256 of the body in hexadecimal.',
  },
  'signature-invalid': { status: 401, title: 'The signature is wrong', advice: 'Give Miniflux and the worker the same secret.' },
  'unknown-event': { status: 422, title: 'That kind of event is not known', advice: 'Send new_entries or save_entry.' },
  'store-unavailable': { status: 503, title: 'The store did not answer', advice: 'Try again in a moment.' },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    advice: 'It has been logged. Try again, or report it with the time of the request.',
  },
} as const satisfies Record<string, Kind>;

export type ProblemName = keyof typeof problems;

export interface FieldError {
  /** JSON Pointer (RFC 6901) into the request: its JSON, or its query or form read as an object. */
  readonly pointer: string;
  readonly detail: string;
}

interface Extras {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown wherever a request cannot go on; the one error handler answers with it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly problem: ProblemName;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: ProblemName, detail: string, extras: Extras = {}) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
    this.errors = extras.errors ?? [];
    this.headers = extras.headers ?? {};
  }

  get kind(): Kind {
    return problems[this.problem];
  }

  /** The document of RFC 9457, with `type` resolved against the worker's own origin. */
  document(origin: string) {
    const { status, title } = this.kind;
    return {
      type: `${origin}/problems/${this.problem}`,
      title,
      status,
      detail: this.detail,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}

export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(problems, name);
