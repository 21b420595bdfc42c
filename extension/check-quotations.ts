import record from 'virtual:record';
import type { Finding } from '../src/quotations/check-quotation.ts';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import type { Quotation } from '../src/quotations/find-quotations.ts';

let check: ReturnType<typeof quotationsCheck> | undefined;

/** What the record says of a page's quotations, each in its place. */
export function checkQuotations(
  quotations: readonly Quotation[],
  day: string | undefined,
): readonly (Finding | null)[] {
  // Most pages that wake the background have no quotation to check.
  check ??= quotationsCheck(record);
  return check(quotations, day).map((finding) => finding ?? null);
}
