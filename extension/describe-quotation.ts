import { correctionNote } from '../src/citation/correction-note.ts';
import type { Finding } from '../src/quotations/check-quotation.ts';
import type { DescribedQuotation } from './card-content.ts';
import { articleOf, speakerOf, statementOf } from './record-items.ts';
import { formatDate } from './ui/format-date.ts';
import { message } from './ui/message.ts';

/**
 * Puts into words what the record says of a quotation.
 *
 * @param page the address of the page; '' when it is not known.
 */
export function describeQuotation(text: string, finding: Finding, page: string): DescribedQuotation {
  return {
    finding: finding.finding,
    text,
    differences: finding.differences.map((difference) => ({ ...difference })),
    explanation: explanation(finding),
    note: differs(finding) ? noteOn(text, finding, page) : undefined,
  };
}

/** Whether the record says something against the page. */
export function differs({ finding }: Finding): boolean {
  return finding === 'altered' || finding === 'misattributed';
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

function noteOn(text: string, finding: Finding, page: string): DescribedQuotation['note'] {
  const { speaker, printings, said } = statementOf(finding.statement);
  const printing = printings[finding.printing];
  return printing === undefined
    ? undefined
    : correctionNote({
        page,
        quoted: text,
        printed: printing.spans.map(({ exact }) => exact).join('” “'),
        speaker: speakerOf(speaker).name,
        article: articleOf(printing.article),
        said: said.date === undefined ? message('day_unknown') : formatDate(said.date),
        attributed: finding.attributed,
      });
}
