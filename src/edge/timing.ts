/**
 * How long the steps of a request took, as a `Server-Timing` header (W3C Server Timing).
 * On Cloudflare the clock stands still while code computes: there a step without I/O shows 0.
 */
export class Timing {
  readonly #steps: string[] = [];

  async measure<T>(step: string, work: () => Promise<T> | T): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#steps.push(`${step};dur=${(performance.now() - start).toFixed(1)}`);
    }
  }

  get header(): string {
    return this.#steps.join(', ');
  }
}
