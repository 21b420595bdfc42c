import { type MentionRules, mentionReader } from '../../src/mentions/find-mentions.ts';

import { MOST_QUOTATIONS, type Quotation, quotationsIn } from '../../src/quotations/find-quotations.ts';
import { openBlock } from './open-block.ts';
import { bodyOf } from './own-properties.ts';
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
  /** The quotations in what the last scan has read, in reading order; likewise. */
  quotations(): Generator<undefined, PlacedQuotation[]>;
  /** Something has changed in this node: it is read again by the next scan. */
  touch(node: Node): void;
}

/** More than any page has: what is beyond is neither painted nor counted. */
export const MOST_MENTIONS = 2000;
/** A sentence that is longer is cut: it is sent on, and shown. */
export const LONGEST_SENTENCE = 2000;

/** Builds the scanner of a document. Text that the reader cannot see is found as well. */
export function pageScanner(
  root: Document,
  rules: MentionRules,
  foundRoot: (root: ShadowRoot) => void,
): PageScanner {
  const mentions = mentionReader(rules);
  const reader = pageReader(mentions, foundRoot);
  let blocks: readonly PageBlock[] = [];
  return {
    touch: reader.touch,
    *scan() {
      // Small pages are searched in one go, and a head may hold long scripts.
      blocks = yield* reader.read(bodyOf(root) ?? root);
      const { mentions: found, schemes } = yield* mentions.judge(blocks.map(({ read }) => read));
      const placed: PlacedMention[] = [];
      const rangeOf = rangeFinder(blocks);
      for (const { claim, block, start, end, sentence } of found.slice(0, MOST_MENTIONS)) {
        yield;
        const range = rangeOf(block, start, end);
        const from = Math.max(sentence.start, start - LONGEST_SENTENCE / 2);
        const to = Math.min(sentence.end, from + LONGEST_SENTENCE);
        const text = blocks[block]?.read.text.slice(from, to).replace(/\s+/g, ' ') ?? '';
        if (range !== undefined) placed.push({ claim, sentence: text, range });
      }
      return { mentions: placed, schemes };
    },
    *quotations() {
      const rangeOf = rangeFinder(blocks);
      const found = yield* quotationsIn(
        blocks.map(({ read }) => read.text),
        MOST_QUOTATIONS,
      );
      const placed: PlacedQuotation[] = [];
      for (const quotation of found) {
        yield;
        const range = rangeOf(quotation.block, quotation.start, quotation.end);
        if (range !== undefined) placed.push({ quotation, range });
      }
      return placed;
    },
  };
}

/** Finds the places of stretches of blocks; for one block after the other, each is opened once. */
function rangeFinder(blocks: readonly PageBlock[]) {
  let open = openBlock([]);
  let opened = -1;
  return (block: number, start: number, end: number): StaticRange | undefined => {
    if (opened !== block) open = openBlock(blocks[block]?.pieces ?? []);
    opened = block;
    return open(start, end);
  };
}
