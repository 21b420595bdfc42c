import { ask } from '../../src/search/ask.ts';
import { copyKey } from './keys.tsx';
import { message, plural } from './message.ts';
import { Quotation } from './quotation.tsx';
import { checkText, claimOf, claimsMentioned, index, record } from './record.ts';

import { Statement } from './statement.tsx';

/** More than anyone reads; the best come first. */
const SHOWN = 20;

/** Fewer words than this are looked for, not quoted. */
const LEAST_QUOTATION = 6;

/** The statements of the record that answer a query, best first. */
export function Results({ query }: { query: string }) {
  const results = ask(record, index, query, claimsMentioned(query)).slice(0, SHOWN);
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
      <ol class="statements">
        {results.map(({ statement, claim, stance }) => (
          <li key={statement.id}>
            <p class="label">{message('on_claim', claimOf(claim).text)}</p>
            <Statement statement={statement} claim={claim} stance={stance} />
          </li>
        ))}
      </ol>
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
