import { evaluateSearch } from './evaluate-search.ts';

for (const [title, folder] of [
  ['The development set', '.'],
  ['Held out: queries written before the search was tried on them', 'held-out'],
  ['Unseen at first: claims in wholly other words, and questions', 'unseen'],
  ['Apart: two sets written from the articles alone, tried when they were whole', 'apart'],
  ['Later: one more, of the hardest kind', 'later'],
  ['Newsroom: one more, as fact-checkers ask', 'newsroom'],
  ['Untouched: one more of that kind, which the search was not mended on', 'untouched'],
] as const) {
  const { asked, rates, elsewhere } = evaluateSearch(folder);
  const wrong = elsewhere.filter(({ found }) => found.length > 0);
  console.log(`\n${title}`);
  console.table(rates);
  console.log(
    `${wrong.length} of ${elsewhere.length} queries about other things have an answer, and should have none`,
  );
  if (process.argv.includes('--faults')) {
    for (const { query, kind, found, place } of asked)
      if (place !== 0) console.log(`${kind} ${place} ${query}  ->  ${found.slice(0, 3).join(', ')}`);
    for (const { query, found } of wrong) console.log(`${query}  ->  ${found.slice(0, 2).join(', ')}`);
  }
}
