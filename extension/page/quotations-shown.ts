import type { Finding } from '../../src/quotations/check-quotation.ts';
import type { BackgroundApi } from '../messages.ts';
import { isVisible } from './is-visible.ts';
import { paint } from './paint.ts';
import type { PlacedQuotation } from './scan-page.ts';

/** A quotation of the page that the record knows. */
export interface FoundQuotation {
  readonly text: string;
  readonly finding: Finding;
  readonly range: StaticRange;
}

/** Asks the background what the record says; undefined is: no answer. */
type Ask = (
  ...args: Parameters<BackgroundApi['checkQuotations']>
) => Promise<ReturnType<BackgroundApi['checkQuotations']> | undefined> | undefined;

/** More than any page has; what is beyond is not checked. */
const MOST_QUOTATIONS = 500;
const ABOVE_MENTIONS = 1;
const FINDINGS = ['verbatim', 'trimmed', 'altered', 'misattributed'] as const;

/** The quotations of the page that the record knows, painted by what it says of them. */
export interface QuotationsShown {
  readonly found: readonly FoundQuotation[];
  /** Has the page's quotations checked, where they are others than before, and paints them. */
  check(quotations: readonly PlacedQuotation[], day: string | undefined): Promise<void>;
  clear(): void;
}

/** Starts with nothing shown. */
export function showQuotations(ask: Ask): QuotationsShown {
  let found: readonly FoundQuotation[] = [];
  let unpaint = () => {};
  let asked = '';
  let answers: ReturnType<BackgroundApi['checkQuotations']> = [];

  function show(quotations: readonly PlacedQuotation[]): void {
    found = quotations.flatMap(({ quotation: { text }, range }, at) => {
      const finding = answers[at];
      return finding && isVisible(range) ? { text, finding, range } : [];
    });
    unpaint();
    const undo = FINDINGS.map((name) => {
      const ranges = found.filter(({ finding }) => finding.finding === name).map(({ range }) => range);
      return ranges.length === 0 ? () => {} : paint(`on-the-record-${name}`, ranges, ABOVE_MENTIONS);
    });
    unpaint = () => undo.forEach((undo) => void undo());
  }

  return {
    get found() {
      return found;
    },
    async check(all, day) {
      const quotations = all.slice(0, MOST_QUOTATIONS);
      const question = JSON.stringify([quotations.map(({ quotation }) => quotation), day]);
      if (question !== asked) {
        answers =
          (quotations.length === 0
            ? []
            : await ask(
                quotations.map(({ quotation }) => quotation),
                day,
              )) ?? [];
        asked = question;
      }
      show(quotations);
    },
    clear() {
      unpaint();
      found = [];
    },
  };
}
