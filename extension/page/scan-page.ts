import { type MentionRules, mentionReader } from '../../src/mentions/find-mentions.ts';
import { findQuotations, type Quotation } from '../../src/quotations/find-quotations.ts';
import { rangeOf } from './range-of.ts';
import { type PageBlock, pageReader } from './sections.ts';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly claim: string;
  /** The sentence around it, as the page has it. */
  readonly sentence: string;
  readonly range: StaticRange;
}

/** What was found on a page. */
export interface Scanned {
  /** In reading order. */
  readonly mentions: readonly PlacedMention[];
  /** The other schemes that the page speaks of. */
  readonly schemes: readonly string[];
}

/** A quotation with its place on the page. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly range: StaticRange;
}

export interface PageScanner {
  /** Finds the mentions and the other schemes; it stops now and then, and so can be run in slices. */
  scan(): Generator<undefined, Scanned>;
  /** The quotations in what the last scan has read, in reading order. */
  quotations(): PlacedQuotation[];
  /** Something has changed in this node: it is read again by the next scan. */
  touch(node: Node): void;
}

/** Builds the scanner of a document. Text that the reader cannot see is found as well. */
export function pageScanner(
  root: Document,
  rules: MentionRules,
  foundRoot: (root: ShadowRoot) => void,
): PageScanner {
  const { read, judge } = mentionReader(rules);
  const reader = pageReader(read, foundRoot);
  let blocks: readonly PageBlock[] = [];
  return {
    touch: reader.touch,
    *scan() {
      blocks = yield* reader.read(root);
      const { mentions, schemes } = yield* judge(blocks.map(({ read }) => read));
      const placed = mentions.flatMap(({ claim, block, start, end, sentence }) => {
        const { pieces = [], text = '' } = blocks[block] ?? {};
        const range = rangeOf(pieces, start, end);
        if (range === undefined) return [];
        return { claim, sentence: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '), range };
      });
      return { mentions: placed, schemes };
    },
    quotations() {
      return findQuotations(blocks.map(({ text }) => text)).flatMap((quotation) => {
        const range = rangeOf(blocks[quotation.block]?.pieces ?? [], quotation.start, quotation.end);
        return range === undefined ? [] : { quotation, range };
      });
    },
  };
}
