import type { DescribedQuotation } from '../card-content.ts';
import { CopyNote } from './copy-note.tsx';
import { message } from './message.ts';

/** A quotation with what the record says of it. Needs no record: it is shown on pages as well. */
export function FoundQuotation({
  quotation: { finding, text, differences, explanation, note },
  heading: Heading = 'h3',
}: {
  quotation: DescribedQuotation;
  heading?: 'h2' | 'h3';
}) {
  return (
    <section class={`quotation ${finding}`}>
      <Heading>{message(`finding_${finding}`)}</Heading>
      <p class="on-page">
        <span class="quoted">{finding === 'altered' ? <Differences differences={differences} /> : text}</span>
      </p>
      <p class="label">{explanation}</p>
      {note === undefined ? null : <CopyNote note={note} />}
    </section>
  );
}

/** The record's words struck through, the page's own underlined; both are read out as what they are. */
function Differences({ differences }: Pick<DescribedQuotation, 'differences'>) {
  return differences.map(({ page, record, same }, at) => {
    const space = at === 0 ? '' : ' ';
    // The order is all that a part has of its own: the same words may differ twice.
    const key = `${at} ${page} ${record}`;
    if (same) return `${space}${page}`;
    return (
      <span key={key}>
        {space}
        {record === '' ? null : <del>{record}</del>}
        {record !== '' && page !== '' ? ' ' : ''}
        {page === '' ? null : <ins>{page}</ins>}
      </span>
    );
  });
}
