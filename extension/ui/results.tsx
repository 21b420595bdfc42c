import { useMemo } from 'preact/hooks';
import { ask } from '../../src/search/ask.ts';
import { matchFinder } from '../../src/search/find-matches.ts';
import { copyKey } from './keys.tsx';
import { Marking } from './marked.tsx';
import { message, plural } from './message.ts';
import { Quotation } from './quotation.tsx';
import { checkText, claimOf, claimsMentioned, index, record } from './record.ts';
import { Statement } from './statement.tsx';

/** Fewer words than this are looked for, not quoted. */
const LEAST_QUOTATION = 6;

/** The statements of the record that answer a query, best first. */
export function Results({ query }: { query: string }) {
  const results = ask(record, index, query, claimsMentioned(query));
  const findMatches = useMemo(() => matchFinder(index, query), [query]);
  const asQuotation =
    query.trim().split(/\s+/).length < LEAST_QUOTATION ? undefined : <AsQuotation text={query} />;
  if (results.length === 0) {
    return (
      <>
        {asQuotation}
        <p class="empty">{message('no_results')}</p>
      </>
    );
  }
  return (
    <section class="results">
      {asQuotation}
      <h2>{plural('results', results.length)}</h2>
      <p class="label keyboard">{message('copy_key', copyKey())}</p>
      <Marking.Provider value={findMatches}>
        <ol class="statements">
          {results.map(({ statement, claim, stance, answers }) => (
            <li key={statement.id}>
              <p class="label">{message(answers ? 'answers_claim' : 'on_claim', claimOf(claim).text)}</p>
              <Statement statement={statement} claim={claim} stance={stance} />
            </li>
          ))}
        </ol>
      </Marking.Provider>
    </section>
  );
}

/** What the record says of a text as a quotation: a direct question gets an answer even when that is nothing. */
function AsQuotation({ text }: { text: string }) {
  const finding = checkText(text);
  return finding === undefined ? (
    <p class="label">{message('not_on_record')}</p>
  ) : (
    <Quotation text={text} finding={finding} page="" />
  );
}
