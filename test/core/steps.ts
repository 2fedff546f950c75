import { type Profiler, Session } from 'node:inspector';
import v8 from 'node:v8';

/** How often the blocks of each function ran, by `file function`, and how many items array searches went over, as `array/search`. */
export type Steps = ReadonlyMap<string, number>;

const SEARCHES = ['includes', 'indexOf', 'lastIndexOf'] as const;

/**
 * Counts steps instead of time: V8 tells exactly how often every block of code ran. Code has to be loaded after
 * the counter was made, or it is not counted.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #folder: string;

  /** Only code in files whose path has `folder` in it is counted; files are named from there on. */
  constructor(folder: string) {
    this.#folder = folder;
    // Optimised code is not counted to the last call.
    for (const flag of ['--no-opt', '--no-maglev']) v8.setFlagsFromString(flag);
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  count(run: () => void): Steps {
    this.#take();
    const steps = new Map<string, number>([['array/search', countSearched(run)]]);
    for (const { url, functions } of this.#take()) {
      const at = url.indexOf(this.#folder);
      if (at < 0) continue;
      const file = url.slice(at + this.#folder.length);
      for (const { functionName, ranges } of functions) {
        const name = `${file} ${functionName}`;
        steps.set(
          name,
          ranges.reduce((sum, { count }) => sum + count, steps.get(name) ?? 0),
        );
      }
    }
    return steps;
  }

  stop(): void {
    this.#session.disconnect();
    for (const flag of ['--opt', '--maglev']) v8.setFlagsFromString(flag);
  }

  /** What ran since it was last asked. */
  #take(): readonly Profiler.ScriptCoverage[] {
    let result: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error;
      result = answer.result;
    });
    return result;
  }
}

/** Items that built-in searches of arrays look at while `run` runs: V8 counts what is written in JavaScript only. */
function countSearched(run: () => void): number {
  const originals = SEARCHES.map((name) => [name, Array.prototype[name]] as const);
  let items = 0;
  for (const [name, search] of originals) {
    Object.assign(Array.prototype, {
      [name](this: unknown[], ...wanted: [unknown]) {
        items += this.length;
        return Reflect.apply(search, this, wanted);
      },
    });
  }
  try {
    run();
  } finally {
    for (const [name, search] of originals) Object.assign(Array.prototype, { [name]: search });
  }
  return items;
}
