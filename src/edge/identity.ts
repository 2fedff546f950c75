/** Names made of content: of an article in the store, of an answer for its ETag. */
import type { Article } from '../core/body/body.ts';
import { ruleset } from '../core/ruleset.ts';

/** SHA-256 of the text in UTF-8, in base64: 44 characters. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** The same in base64url without padding (RFC 4648, 5), for keys and addresses: 43 characters. */
export const digest = async (text: string): Promise<string> =>
  (await sha256(text)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/**
 * The summary's id: the same article, options and ruleset have the same.
 * JSON keeps the fields apart, and writes lone surrogates as escapes, so that no two texts fall together in UTF-8.
 */
export const summaryId = (article: Article): Promise<string> =>
  digest(
    JSON.stringify([
      ruleset,
      article.text,
      article.url,
      article.title,
      article.site,
      article.byline,
      article.published,
      article.publishedFrom,
      article.language,
    ]),
  );

export const isSummaryId = (id: string): boolean => /^[\w-]{43}$/u.test(id);

/** A strong validator (RFC 9110, 8.8.3): of these very bytes. */
export const entityTag = async (body: string): Promise<string> => `"${(await digest(body)).slice(0, 22)}"`;

/** Whether `If-None-Match` holds the tag; compared weakly, as RFC 9110 asks for it. */
export const matchesTag = (header: string | undefined, tag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//u, '') === tag));
