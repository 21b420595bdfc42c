import { useState } from 'preact/hooks';
import { correctionNote } from '../../src/citation/correction-note.ts';
import type { Finding } from '../../src/quotations/check-quotation.ts';
import { formatDate } from './format-date.ts';
import { message } from './message.ts';
import { articleOf, speakerOf, statementOf } from './record.ts';

/** What the record says of a quotation: the page's words against the record's. */
export function Quotation({ text, finding, page }: { text: string; finding: Finding; page: string }) {
  return (
    <section class={`quotation ${finding.finding}`}>
      <h3>{message(`finding_${finding.finding}`)}</h3>
      <p class="on-page">
        <span class="quoted">{finding.finding === 'altered' ? <Differences finding={finding} /> : text}</span>
      </p>
      <p class="label">{explanation(finding)}</p>
      {finding.finding === 'altered' || finding.finding === 'misattributed' ? (
        <CopyNote text={text} finding={finding} page={page} />
      ) : null}
    </section>
  );
}

/** The record's words struck through, the page's own underlined; both are read out as what they are. */
function Differences({ finding }: { finding: Finding }) {
  return finding.differences.map(({ page, record, same }, at) => {
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

function explanation({ finding, statement: id, printing, turned, attributed, change }: Finding): string {
  const { speaker, printings } = statementOf(id);
  const outlet = articleOf(printings[printing]?.article ?? '').outlet.name;
  const { name } = speakerOf(speaker);
  if (finding === 'altered') {
    return `${message('altered_explained', outlet)} ${message(`change_${change ?? 'minor'}`)}`;
  }
  if (finding === 'misattributed') return message('misattributed_explained', attributed ?? '', name, outlet);
  if (finding === 'trimmed') return message(turned ? 'turned_explained' : 'trimmed_explained', outlet);
  return message('verbatim_explained', outlet);
}

function CopyNote({ text, finding, page }: { text: string; finding: Finding; page: string }) {
  const [copied, setCopied] = useState(false);
  const { speaker, printings, said } = statementOf(finding.statement);
  const printing = printings[finding.printing];
  if (printing === undefined) return null;
  const note = correctionNote({
    page,
    quoted: text,
    printed: printing.spans.map(({ exact }) => exact).join('” “'),
    speaker: speakerOf(speaker).name,
    article: articleOf(printing.article),
    said: said.date === undefined ? message('day_unknown') : formatDate(said.date),
    attributed: finding.attributed,
  });
  const copy = async () => {
    await navigator.clipboard.writeText(note);
    setCopied(true);
  };
  return (
    <p class="acts">
      <button type="button" onClick={copy}>
        {message('copy_note')}
      </button>
      <span aria-live="polite">{copied ? message('copied') : ''}</span>
    </p>
  );
}
