import { seedFiles } from '../scripts/seed-files.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex } from '../src/search/search.ts';
import { makeRecord } from './make-record.ts';
import { measureSearch, timed } from './measure-search.ts';
import { ENGINES } from './search-engines.ts';

/** Each size with the number of queries of a kind, and of runs: MiniSearch's defaults would take minutes for more. */
const SIZES = [
  [1_000, 100, 5],
  [10_000, 100, 3],
  [100_000, 40, 2],
] as const;

const record = compileRecord(readSeeds(seedFiles()));
const serialised = buildIndex(record);
const loaded = timed(() => loadIndex(record, serialised));
const first = timed(() => ask(record, loaded.result, 'Tirana agrees to take in refused asylum seekers', []));
const again = Array.from({ length: 9 }, () => timed(() => loadIndex(record, serialised)).milliseconds);
console.log(
  `Today's record: ${record.statements.length} statements, index ${kilobytes(serialised)} KB. Loading it took ${loaded.milliseconds.toFixed(1)} ms with nothing compiled, and ${Math.min(...again).toFixed(1)} later; the first question ${first.milliseconds.toFixed(1)} ms (a frame is 16.7)\n`,
);
console.log(
  `Made records; milliseconds. Short queries are two or three words of a statement, half of them misspelt or unfinished;
long ones are a sentence and half of a statement. Of several runs the shortest counts.\n`,
);
for (const [size, queries, rounds] of SIZES) {
  const made = makeRecord(record, size, queries);
  console.log(`${size.toLocaleString('en')} statements, ${queries} short and ${queries} long queries`);
  console.table(
    Object.fromEntries(
      ENGINES.map((engine) => {
        const { build, size, gzipped, load, heap, short, long } = measureSearch(engine, made, rounds);
        return [
          engine.name,
          {
            build: Math.round(build),
            'JSON MB': round(size),
            'gzip MB': round(gzipped),
            load: round(load),
            'heap MB': round(heap),
            'short p50': round(short[0]),
            'short p95': round(short[1]),
            'long p50': round(long[0]),
            'long p95': round(long[1]),
          },
        ];
      }),
    ),
  );
}

function round(number: number): number {
  return Number(number.toPrecision(number < 1 ? 1 : 2 + Number(number >= 100)));
}

function kilobytes(text: string): string {
  return (text.length / 1000).toFixed(0);
}
