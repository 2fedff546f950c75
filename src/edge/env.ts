/** What the worker is given from outside: bindings, variables, and the two things that are no pure values. */

export interface Env {
  readonly SUMMARIES: KVNamespace;
  /** Signs the webhook of Miniflux; without it that webhook does not exist. */
  readonly MINIFLUX_WEBHOOK_SECRET?: string;
}

/** The network and the clock, as arguments, so that a test can say what they answer. */
export interface Outside {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
}

export interface Accord {
  readonly Bindings: Env;
}

/** The webhook's secret; null where it is missing or blank, for a blank key would let everyone sign. */
export function minifluxSecret(env: Env): string | null {
  const secret = env.MINIFLUX_WEBHOOK_SECRET?.trim();
  return secret ? secret : null;
}
