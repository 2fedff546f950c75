/**
 * Summaries in Workers KV. Keys (all under 512 bytes), values and who reads them:
 *
 *   summary/ID             the summary's JSON, the very characters that were answered. ID is its content address.
 *   address/SHA256         the id of the newest summary that was fetched from, or fed with, this address;
 *                          SHA-256 in base64url of the address without its fragment. Metadata, where the address
 *                          itself sent the page and the summary was made of nothing else: the ETag and Last-Modified
 *                          it sent, and the ruleset that made the summary; under 600 bytes of 1,024. They are written with the
 *                          id only: while an address sends new ones with the same article, they stay as they are.
 *   newest/MILLISECONDS/ID a list item's JSON; as metadata too where it fits in 1,024 bytes. MILLISECONDS counts
 *                          down (10^13 - 1 - creation time, 13 digits), for KV lists keys in ascending order.
 *
 * A paste has the first key only: it is in no list and under no address, whoever has its id has it.
 * Nothing expires. KV is eventually consistent: a new key may take a minute to be seen elsewhere.
 */
import * as z from 'zod/mini';
import { ruleset } from '../core/ruleset.ts';
import type { Summary } from '../core/schema.ts';
import { digest } from './identity.ts';
import { normalizeAddress } from './input/address.ts';
import type { Address } from './input/article.ts';
import type { Held } from './input/fetch.ts';
import { Validators } from './input/validators.ts';
import { logError, reasonOf } from './log.ts';
import { Problem } from './problem.ts';

export const ListItem = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(z.string()),
  created: z.iso.datetime(),
  counts: z.object({ dates: z.int(), actors: z.int(), agreements: z.int() }),
});
export type ListItem = z.infer<typeof ListItem>;

export const SummaryList = z.object({ items: z.array(ListItem), cursor: z.nullable(z.string()) });
export type SummaryList = z.infer<typeof SummaryList>;

export interface StoredSummary {
  readonly id: string;
  readonly json: string;
}

const AddressMetadata = z.object({ ruleset: z.string(), validators: Validators });
type AddressMetadata = z.infer<typeof AddressMetadata>;

const METADATA_BYTES = 1024;
const LAST_MILLISECOND = 10 ** 13 - 1;

/** Every method throws the problem `store-unavailable`, and logs a line, when KV fails. */
export class Store {
  readonly #kv: KVNamespace;

  constructor(kv: KVNamespace) {
    this.#kv = kv;
  }

  read(id: string): Promise<string | null> {
    return attempt('read', id, () => this.#kv.get(`summary/${id}`));
  }

  write(id: string, json: string): Promise<void> {
    return attempt('write', id, () => this.#kv.put(`summary/${id}`, json));
  }

  async idByAddress(address: string): Promise<string | null> {
    const key = await addressKey(address);
    return await attempt('read', key, () => this.#kv.get(key));
  }

  /** The summary that an address led to when it sent its validators; null where the present ruleset would make another. */
  async held(address: string): Promise<Held<StoredSummary> | null> {
    const key = await addressKey(address);
    const { value: id, metadata } = await attempt('read', key, () => this.#kv.getWithMetadata<unknown>(key));
    const known = z.safeParse(AddressMetadata, metadata);
    if (id === null || !known.success || known.data.ruleset !== ruleset) return null;
    const json = await this.read(id);
    return json === null ? null : { validators: known.data.validators, known: { id, json } };
  }

  /** Makes a summary found by its addresses and in the list. Does nothing where all of them lead to it already. */
  async publish(summary: Summary, addresses: readonly Address[]): Promise<void> {
    const known = await Promise.all(addresses.map(({ url }) => this.idByAddress(url)));
    const moved = addresses.filter((_, at) => known[at] !== summary.id);
    if (moved.length === 0 && addresses.length > 0) return;
    await Promise.all([this.#list(summary), ...moved.map((address) => this.#point(address, summary))]);
  }

  async newest(limit: number, cursor: string | null): Promise<SummaryList> {
    const page = await attempt('list', 'newest', () => this.#kv.list<unknown>({ prefix: 'newest/', limit, cursor }));
    const items = await Promise.all(page.keys.map(({ name, metadata }) => this.#item(name, metadata)));
    return { items: items.filter((item) => item !== null), cursor: page.list_complete ? null : page.cursor };
  }

  async #point({ url, validators }: Address, summary: Summary): Promise<void> {
    const key = await addressKey(url);
    const options = validators === null ? {} : { metadata: { ruleset: summary.ruleset, validators } satisfies AddressMetadata };
    await attempt('write', key, () => this.#kv.put(key, summary.id, options));
  }

  async #list(summary: Summary): Promise<void> {
    const item = listItem(summary);
    const json = JSON.stringify(item);
    const key = `newest/${String(LAST_MILLISECOND - Date.parse(summary.created)).padStart(13, '0')}/${summary.id}`;
    const fits = new TextEncoder().encode(json).byteLength <= METADATA_BYTES;
    await attempt('write', key, () => this.#kv.put(key, json, fits ? { metadata: item } : {}));
  }

  async #item(key: string, metadata: unknown): Promise<ListItem | null> {
    const value = metadata ?? (await attempt('read', key, () => this.#kv.get<unknown>(key, 'json')));
    const item = z.safeParse(ListItem, value);
    return item.success ? item.data : null;
  }
}

function listItem({ id, created, article, dates, actors, agreements }: Summary): ListItem {
  const { title, url, published } = article;
  return { id, title, url, published, created, counts: { dates: dates.length, actors: actors.length, agreements: agreements.length } };
}

const addressKey = async (address: string): Promise<string> => `address/${await digest(normalizeAddress(address))}`;

async function attempt<T>(operation: string, key: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logError('store-failed', { operation, key, reason: reasonOf(error) });
    throw new Problem('store-unavailable', 'The store of summaries did not answer.', { headers: { 'Retry-After': '5' } });
  }
}
