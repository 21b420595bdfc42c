import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { evaluate, precision, recall, type Tally } from './evaluate.ts';
import { goldenPages } from './golden-pages.ts';
import { seedFiles } from './seed-files.ts';

/** Prints how well the mentions on the golden pages are found; with --faults, also where they are not. */
const rules = compileMentionRules(readSeeds(seedFiles()));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`\n${title.padEnd(28)}  recall  precision   right  missed  wrong`);
  for (const [name, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counts = [tally.hits, tally.misses, tally.errors]
      .map((count) => String(count).padStart(7))
      .join('');
    console.log(`  ${name.padEnd(24)} ${percent(recall(tally))}   ${percent(precision(tally))} ${counts}`);
  }
}

for (const [title, folder] of [
  ['The development set', '.'],
  ['Held out: pages written before the rules were tried on them', 'held-out'],
  ['Untouched: pages on which nothing was mended', 'untouched'],
] as const) {
  const pages = goldenPages(folder);
  const { faults, ...results } = evaluate(rules, pages);
  console.log(`\n${title}: ${pages.length} pages`);
  print('Pages with any claim', results.pages);
  print('Pages by claim', results.claims);
  print('Pages by other scheme', results.schemes);
  print('Sentences by language', results.sentences);
  print('Sentences by claim', results.sentencesByClaim);
  if (process.argv.includes('--faults')) for (const fault of faults) console.log(`  ${fault}`);
}
