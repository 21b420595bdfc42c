import { evaluateSearch } from './evaluate-search.ts';

const { asked, rates, elsewhere } = evaluateSearch();
const wrong = elsewhere.filter(({ found }) => found.length > 0);
console.table(rates);
console.log(
  `${wrong.length} of ${elsewhere.length} queries about other things have an answer, and should have none`,
);
if (process.argv.includes('--faults')) {
  for (const { query, kind, found, place } of asked)
    if (place !== 0) console.log(`${kind} ${place} ${query}  ->  ${found.slice(0, 3).join(', ')}`);
  for (const { query, found } of wrong) console.log(`${query}  ->  ${found.slice(0, 2).join(', ')}`);
}
