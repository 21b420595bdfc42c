import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../src/quotations/check-quotation.ts';
import { MOST, type Result } from '../../src/search/ask.ts';
import { matchFinder } from '../../src/search/find-matches.ts';
import { askBackground } from '../ask-background.ts';
import { copyKey } from './keys.tsx';
import { Marking } from './marked.tsx';
import { message, plural } from './message.ts';
import { Quotation } from './quotation.tsx';
import { claimOf, index } from './record.ts';
import { Statement } from './statement.tsx';

/** Fewer words than this are looked for, not quoted. */
const LEAST_QUOTATION = 6;

/** The statements that a query and filters have found; without a query, what the filters leave of the whole record. */
export function Results({
  query,
  found,
  clear,
}: {
  query: string;
  found: readonly Result[];
  /** Takes the filters away, if there are any. */
  clear: (() => void) | undefined;
}) {
  const [shown, setShown] = useState(MOST);
  // The button for more may be gone once it was pressed: the focus goes to what it has brought.
  const brought = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > MOST) brought.current?.focus();
  }, [shown]);
  const findMatches = useMemo(() => matchFinder(index(), query), [query]);
  const asQuotation =
    query.trim().split(/\s+/).length < LEAST_QUOTATION ? undefined : <AsQuotation text={query} />;
  // A query finds what fits best, and after the first of that nobody looks; who browses may want to see all.
  const most = query.trim() === '' ? shown : MOST;
  const results = found.slice(0, most);
  const more = query.trim() === '' ? found.length - results.length : 0;
  if (results.length === 0) {
    return (
      <>
        {asQuotation}
        {clear === undefined ? (
          <p class="empty">{message('no_results')}</p>
        ) : (
          <div class="empty">
            <p>{message('no_results_filtered')}</p>
            <p class="acts">
              <button type="button" onClick={clear}>
                {message('filters_clear')}
              </button>
            </p>
          </div>
        )}
      </>
    );
  }
  return (
    <section class="results">
      {asQuotation}
      <h2>{plural('results', results.length + more)}</h2>
      <p class="label keyboard">{message('copy_key', copyKey())}</p>
      <Marking.Provider value={findMatches}>
        <ol class="statements">
          {results.map(({ statement, claim, stance, answers }, at) => (
            <li key={statement.id} tabIndex={-1} ref={at === shown - MOST ? brought : null}>
              <p class="label">{message(answers ? 'answers_claim' : 'on_claim', claimOf(claim).text)}</p>
              <Statement statement={statement} claim={claim} stance={stance} />
            </li>
          ))}
        </ol>
      </Marking.Provider>
      {more > 0 ? (
        <p class="acts">
          <button type="button" onClick={() => setShown(shown + MOST)}>
            {plural('more_statements', more)}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** What the record says of a text as a quotation: a direct question gets an answer even when that is nothing. */
function AsQuotation({ text }: { text: string }) {
  const [checked, setChecked] = useState<{ readonly text: string; readonly finding: Finding | null }>();
  useEffect(() => {
    let current = true;
    // The check has the words of eleven languages, which a popup need not load.
    askBackground('checkText', text).then((finding) => current && setChecked({ text, finding }));
    return () => {
      current = false;
    };
  }, [text]);
  if (checked?.text !== text) return null;
  return checked.finding === null ? (
    <p class="label">{message('not_on_record')}</p>
  ) : (
    <Quotation text={text} finding={checked.finding} page="" heading="h2" />
  );
}
