import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { MadeRecord } from './make-record.ts';
import type { Engine } from './search-engines.ts';

/** What an engine costs: milliseconds, and megabytes. */
export interface MeasuredSearch {
  readonly build: number;
  readonly size: number;
  readonly gzipped: number;
  readonly load: number;
  readonly heap: number;
  /** The median and the 95th percentile of queries that are typed, and of highlighted passages. */
  readonly short: readonly [number, number];
  readonly long: readonly [number, number];
}

const MEGABYTE = 1e6;
/** A query in so many is asked before the clock runs, as the engine's code is not compiled yet. */
const WARM_UP = 4;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Measures an engine on a made record, each query and the loading so many times: of their times the shortest counts. */
export function measureSearch(
  engine: Engine,
  { record, short, long }: MadeRecord,
  rounds: number,
): MeasuredSearch {
  const built = timed(() => engine.build(record));
  const before = heapUsed();
  const loaded = timed(() => engine.load(record, built.result));
  const heap = heapUsed() - before;
  const find = loaded.result;
  const shortest = (run: () => unknown) =>
    Math.min(...Array.from({ length: rounds }, () => timed(run).milliseconds));
  const ask = (queries: readonly string[]) => {
    for (const query of queries.slice(0, queries.length / WARM_UP)) find(query);
    return percentiles(queries.map((query) => shortest(() => find(query))));
  };
  return {
    build: built.milliseconds,
    size: built.result.length / MEGABYTE,
    gzipped: gzipSync(built.result).length / MEGABYTE,
    load: Math.min(
      loaded.milliseconds,
      shortest(() => engine.load(record, built.result)),
    ),
    heap: heap / MEGABYTE,
    short: ask(short),
    long: ask(long),
  };
}

/** Runs something, and says how long it took. */
export function timed<Result>(run: () => Result): { result: Result; milliseconds: number } {
  const start = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - start };
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function percentiles(times: readonly number[]): [number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.95)];
}
