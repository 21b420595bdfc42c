import type { Finding } from '../../src/quotations/check-quotation.ts';
import type { MarkStyle } from '../mark-styles.ts';
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

const ABOVE_MENTIONS = 1;
const FINDINGS = ['verbatim', 'trimmed', 'altered', 'misattributed'] as const;

/** The quotations of the page that the record knows, painted by what it says of them. */
export interface QuotationsShown {
  readonly found: readonly FoundQuotation[];
  /** Has the page's quotations checked, where they are others than before, and paints them. */
  check(quotations: readonly PlacedQuotation[], day: string | undefined, style: MarkStyle): Promise<void>;
  clear(): void;
}

/** Starts with nothing shown. */
export function showQuotations(ask: Ask): QuotationsShown {
  let found: readonly FoundQuotation[] = [];
  let unpaint = () => {};
  let asked = '';
  let asking = {};
  let answers: ReturnType<BackgroundApi['checkQuotations']> = [];

  function show(quotations: readonly PlacedQuotation[], style: MarkStyle): void {
    found = quotations.flatMap(({ quotation: { text }, range }, at) => {
      const finding = answers[at];
      return finding && isVisible(range) ? { text, finding, range } : [];
    });
    unpaint();
    const undo = FINDINGS.map((name) => {
      const ranges = found.filter(({ finding }) => finding.finding === name).map(({ range }) => range);
      return ranges.length === 0 || style === 'none'
        ? () => {}
        : paint(`on-the-record-${name}`, ranges, ABOVE_MENTIONS);
    });
    unpaint = () => undo.forEach((undo) => void undo());
  }

  return {
    get found() {
      return found;
    },
    async check(all, day, style) {
      const quotations = all.map(({ quotation }) => quotation);
      const question = JSON.stringify([quotations, day]);
      const now = {};
      asking = now;
      if (question !== asked) {
        const answer = quotations.length === 0 ? [] : await ask(quotations, day);
        // Cleared meanwhile.
        if (asking !== now) return;
        answers = answer ?? [];
        asked = question;
      }
      show(all, style);
    },
    clear() {
      asking = {};
      unpaint();
      found = [];
    },
  };
}
