import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { mentionFinder, withoutPage } from '../src/mentions/find-mentions.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

interface GoldenQuery {
  readonly query: string;
  readonly kind: string;
  readonly accepted: readonly string[];
}

const FOLDER = resolve(import.meta.dirname, '../test/search');
const seeds = readSeeds(seedFiles());
const record = compileRecord(seeds);
const index = loadIndex(buildIndex(record));
const findMentions = mentionFinder(withoutPage(compileMentionRules(seeds.claims)));
const faults = process.argv.includes('--faults');

const answersTo = (query: string) => {
  const mentioned = new Set(findMentions([query]).mentions.map(({ claim }) => claim));
  return ask(record, index, query, [...mentioned]).map(({ statement }) => statement.id);
};

const rates: { [kind: string]: { queries: number; first: number; 'first three': number } } = {};
for (const { query, kind, accepted } of parse(
  readFileSync(resolve(FOLDER, 'queries.yaml'), 'utf8'),
) as GoldenQuery[]) {
  const answers = answersTo(query);
  const place = answers.findIndex((id) => accepted.includes(id));
  for (const key of [kind, 'all']) {
    const { queries = 0, first = 0, 'first three': three = 0 } = rates[key] ?? {};
    rates[key] = {
      queries: queries + 1,
      first: first + Number(place === 0),
      'first three': three + Number(place >= 0 && place < 3),
    };
  }
  if (faults && place !== 0) console.log(`${kind} ${place} ${query}  ->  ${answers.slice(0, 3).join(', ')}`);
}
console.table(rates);

const elsewhere = parse(readFileSync(resolve(FOLDER, 'elsewhere.yaml'), 'utf8')) as { query: string }[];
const wrong = elsewhere.filter(({ query }) => answersTo(query).length > 0);
console.log(
  `${wrong.length} of ${elsewhere.length} queries about other things have an answer, and should have none`,
);
if (faults)
  for (const { query } of wrong) console.log(`${query}  ->  ${answersTo(query).slice(0, 2).join(', ')}`);
