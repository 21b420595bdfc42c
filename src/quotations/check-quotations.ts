import type { Record } from '../record/compile-record.ts';
import { type Finding, quotationCheck } from './check-quotation.ts';
import type { Quotation } from './find-quotations.ts';

/** Findings that say nothing against the page. */
const UNTOUCHED: ReadonlySet<string> = new Set(['verbatim', 'trimmed']);

/** How far apart the parts of a quotation are that "he said" has split. */
const LONGEST_SPLIT = 80;

/**
 * Builds the check of all of a page's quotations against a record. What is split by "he said" is also read as one:
 * “We said no,” he said, “because we are loyal” leaves nothing out.
 *
 * @returns a function that gives the finding of each quotation, in its place; undefined is: not on record.
 */
export function quotationsCheck(
  record: Record,
): (quotations: readonly Quotation[], day?: string) => (Finding | undefined)[] {
  const check = quotationCheck(record);
  return (quotations, day) => {
    const findings = quotations.map((quotation) => check(quotation, day));
    for (const [at, second] of quotations.entries()) {
      const first = quotations[at - 1];
      if (first?.block !== second.block || second.start - first.end > LONGEST_SPLIT) continue;
      const text = `${first.text} ${second.text}`;
      const whole = check({ ...first, text, after: second.after }, day);
      const parts = [findings[at - 1], findings[at]];
      if (whole?.finding === 'verbatim' && parts.every((part) => part && UNTOUCHED.has(part.finding)))
        findings.splice(at - 1, 2, whole, whole);
      // Neither part may be long enough to be known for somebody's, but for what stands between them.
      const split = check({ ...first, text, after: first.after.slice(0, second.start - first.end - 2) }, day);
      if (split?.finding === 'misattributed') findings.splice(at - 1, 2, split, split);
    }
    return findings;
  };
}
