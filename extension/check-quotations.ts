import record from 'virtual:record';
import { once } from '../src/once.ts';
import type { Finding } from '../src/quotations/check-quotation.ts';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import type { Quotation } from '../src/quotations/find-quotations.ts';

// Most pages that wake the background have no quotation to check.
const check = once(() => quotationsCheck(record));

/** What the record says of a page's quotations, each in its place. */
export function checkQuotations(quotations: readonly Quotation[], day?: string): readonly (Finding | null)[] {
  return check()(quotations, day).map((finding) => finding ?? null);
}

/** What the record says of a text as a quotation that nobody is named for. */
export function checkText(text: string): Finding | null {
  const bare = text.replace(/^[\s"“”„«»‘’']+|(?<![\s"“”„«»‘’'])[\s"“”„«»‘’']+$/g, '');
  const place = { block: 0, start: 0, end: bare.length, nests: false };
  const [finding = null] = checkQuotations([{ text: bare, ...place, before: '', after: '', previous: '' }]);
  return finding;
}
