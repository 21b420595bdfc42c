import type { Finding } from '../../src/quotations/check-quotation.ts';
import { describeQuotation } from '../describe-quotation.ts';
import { FoundQuotation } from './found-quotation.tsx';

/** What the record says of a quotation: the page's words against the record's. */
export function Quotation({
  text,
  finding,
  page,
  heading = 'h3',
}: {
  text: string;
  finding: Finding;
  page: string;
  heading?: 'h2' | 'h3';
}) {
  return <FoundQuotation quotation={describeQuotation(text, finding, page)} heading={heading} />;
}
