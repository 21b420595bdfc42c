import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { goldenQuotations, judge } from './golden-quotations.ts';
import { seedFiles } from './seed-files.ts';

const check = quotationsCheck(compileRecord(readSeeds(seedFiles())));
for (const [title, folder] of [
  ['The development set', '.'],
  ['Whose words they are', 'attribution'],
  ['Written apart from the check, which was then mended on some of them', 'apart'],
  ['The same, later', 'later'],
  ['The same, later still: whose words they are only', 'newsroom'],
  ['The same, in whatever grammar', 'grammar'],
  ['The same, in the words of everyday news in eleven languages', 'everyday'],
  ['The same, as dailies and portals of eleven languages print it', 'news'],
  ['Of all kinds, as on real pages', 'mixed'],
  ['What could be taken for altered or misattributed, and is not', 'decoys'],
] as const) {
  const judged = judge(goldenQuotations(folder), check);
  const matrix: { [expected: string]: { [found: string]: number } } = {};
  for (const { golden, found } of judged) {
    const expected = [golden.finding, golden.change].filter(Boolean).join(', ');
    matrix[expected] = { ...matrix[expected], [found]: (matrix[expected]?.[found] ?? 0) + 1 };
  }
  console.log(`\n${title}: ${judged.length} quotations, what was expected by what was found`);
  console.table(matrix);
}
