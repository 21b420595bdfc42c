import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkCoverage } from '../src/record/check-coverage.ts';
import { compileRecord, type Record } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { isSummary } from '../src/record/utterances.ts';
import { generated } from './generated.ts';
import { seedFiles } from './seed-files.ts';

const seeds = readSeeds(seedFiles());
const record = compileRecord(seeds);

if (process.argv.includes('--check')) check();
else if (process.argv.includes('--write')) write();
else console.log(JSON.stringify(record, null, 2));

/** Says what is in the record, and what the articles put in quotation marks and the record leaves out. */
function check(): void {
  const leftOut = checkCoverage(seeds);
  const spans = record.statements.flatMap(({ printings }) => printings.flatMap(({ spans }) => spans));
  const counted = record.statements.filter((statement) => !isSummary(statement, record));
  console.log(
    `${record.statements.length} statements (${counted.length} utterances), ${spans.length} spans: each found to the letter, none in boilerplate.`,
  );
  count('claim', ({ claims }) => claims.map(({ claim }) => claim));
  count('stance', ({ claims }) => [...new Set(claims.map(({ stance }) => stance))]);
  count('kind', ({ kind }) => [kind]);
  count('speaker', ({ speaker }) => [speaker]);
  count('article', ({ printings }) => [...new Set(printings.map(({ article }) => article))]);
  console.log(`\nIn quotation marks and in no statement: ${leftOut.length}`);
  for (const { article, exact, reason } of leftOut) console.log(`  ${article}  ${exact}  (${reason})`);
}

function count(name: string, keys: (statement: Record['statements'][number]) => readonly string[]): void {
  const counts = new Map<string, number>();
  for (const key of record.statements.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  console.log(`\nBy ${name}`);
  for (const [key, number] of [...counts].sort(([, a], [, b]) => b - a)) {
    console.log(`${String(number).padStart(5)}  ${key}`);
  }
}

/** Writes the files that are made from the seeds. */
function write(): void {
  for (const [path, text] of Object.entries(generated(record))) {
    writeFileSync(resolve(import.meta.dirname, '..', path), text);
    console.log(`wrote ${path}`);
  }
}
