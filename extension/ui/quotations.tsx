import { differs } from '../describe-quotation.ts';
import type { ReportedQuotation } from '../page-api.ts';
import { Disclosure } from './disclosure.tsx';
import { formatDate } from './format-date.ts';
import { message, plural } from './message.ts';
import { Quotation } from './quotation.tsx';
import { speakerOf, statementOf } from './record.ts';
import { Statement } from './statement.tsx';

/** So many of those that differ are shown at once. */
const SHOWN = 3;

/**
 * The quotations of a page that are in the record, with what it says of them. What the record says against a page comes
 * first, and is open; what agrees is one step away.
 */
export function Quotations({
  quotations,
  address,
  page,
}: {
  quotations: readonly ReportedQuotation[];
  address: string;
  page: string | undefined;
}) {
  const differing = quotations.filter(({ finding }) => differs(finding));
  const agreeing = quotations.filter(({ finding }) => !differs(finding));
  const list = (entries: readonly ReportedQuotation[]) =>
    entries.map(({ text, finding }) => (
      <div key={`${finding.statement} ${text}`} class="found">
        <Quotation text={text} finding={finding} page={address} />
        <InTheRecord id={finding.statement} page={page} />
      </div>
    ));
  return (
    <section>
      <h2>{plural('quotations', quotations.length)}</h2>
      {list(differing.slice(0, SHOWN))}
      {differing.length > SHOWN ? (
        <Disclosure id="more quotations" summary={plural('more_quotations', differing.length - SHOWN)}>
          {list(differing.slice(SHOWN))}
        </Disclosure>
      ) : null}
      {agreeing.length === 0 ? null : (
        <Disclosure id="agreeing" summary={plural('agreeing', agreeing.length)}>
          {list(agreeing)}
        </Disclosure>
      )}
    </section>
  );
}

/** The statement itself, one step away. */
function InTheRecord({ id, page }: { id: string; page: string | undefined }) {
  const statement = statementOf(id);
  const [bearing] = statement.claims;
  const { name } = speakerOf(statement.speaker);
  const day = statement.said.date === undefined ? message('day_unknown') : formatDate(statement.said.date);
  return bearing === undefined ? null : (
    <details>
      <summary>{message('in_the_record', name, day)}</summary>
      <Statement statement={statement} claim={bearing.claim} stance={bearing.stance} page={page} />
    </details>
  );
}
