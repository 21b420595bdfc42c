import { search } from '../../src/search/search.ts';
import { message, plural } from './message.ts';
import { claimOf, index, statementOf } from './record.ts';
import { Statement } from './statement.tsx';

/** More than anyone reads; the best come first. */
const SHOWN = 20;

/** The statements of the record that answer a query, best first. */
export function Results({ query }: { query: string }) {
  const hits = search(index, query).slice(0, SHOWN);
  if (hits.length === 0) return <p class="empty">{message('no_results')}</p>;
  return (
    <section class="results">
      <h2>{plural('results', hits.length)}</h2>
      <ol class="statements">
        {hits.map(({ id }) => {
          const statement = statementOf(id);
          const [bearing] = statement.claims;
          return bearing === undefined ? null : (
            <li key={id}>
              <p class="label">{message('on_claim', claimOf(bearing.claim).text)}</p>
              <Statement statement={statement} stance={bearing.stance} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
