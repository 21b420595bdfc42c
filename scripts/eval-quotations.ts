import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { goldenQuotations, judge } from './golden-quotations.ts';
import { seedFiles } from './seed-files.ts';

const check = quotationsCheck(compileRecord(readSeeds(seedFiles())));
const judged = judge(goldenQuotations(), check);
const matrix: { [expected: string]: { [found: string]: number } } = {};
for (const { golden, found } of judged) {
  const expected = [golden.finding, golden.change].filter(Boolean).join(', ');
  matrix[expected] = { ...matrix[expected], [found]: (matrix[expected]?.[found] ?? 0) + 1 };
}
console.log(`${judged.length} golden quotations: what was expected, by what was found`);
console.table(matrix);
