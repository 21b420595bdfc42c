import { type MentionRules, mentionReader } from '../../src/mentions/find-mentions.ts';
import { rangeOf } from './range-of.ts';
import { textOf } from './read-blocks.ts';
import { pageReader } from './sections.ts';

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

export interface PageScanner {
  /** Finds the mentions and the other schemes; it stops now and then, and so can be run in slices. */
  scan(): Generator<undefined, Scanned>;
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
  return {
    touch: reader.touch,
    *scan() {
      const blocks = yield* reader.read(root);
      const { mentions, schemes } = yield* judge(blocks.map(({ read }) => read));
      const placed = mentions.flatMap(({ claim, block, start, end, sentence }) => {
        const pieces = blocks[block]?.pieces ?? [];
        const range = rangeOf(pieces, start, end);
        if (range === undefined) return [];
        const text = textOf(pieces, sentence.start, sentence.end);
        return { claim, sentence: text.replace(/\s+/g, ' '), range };
      });
      return { mentions: placed, schemes };
    },
  };
}
