import { ask } from '../../src/search/ask.ts';
import { message, plural } from './message.ts';
import { claimOf, claimsMentioned, index, record } from './record.ts';
import { Statement } from './statement.tsx';

/** More than anyone reads; the best come first. */
const SHOWN = 20;

/** The statements of the record that answer a query, best first. */
export function Results({ query }: { query: string }) {
  const results = ask(record, index, query, claimsMentioned(query)).slice(0, SHOWN);
  if (results.length === 0) return <p class="empty">{message('no_results')}</p>;
  return (
    <section class="results">
      <h2>{plural('results', results.length)}</h2>
      <ol class="statements">
        {results.map(({ statement, claim, stance }) => (
          <li key={statement.id}>
            <p class="label">{message('on_claim', claimOf(claim).text)}</p>
            <Statement statement={statement} stance={stance} />
          </li>
        ))}
      </ol>
    </section>
  );
}
