import type { Found } from '../../src/mentions/find-mentions.ts';
import { rangeOf, readBlocks } from './read-blocks.ts';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly claim: string;
  /** The sentence around it, as the page has it. */
  readonly sentence: string;
  readonly range: StaticRange;
}

/** What was found on a page. */
export interface Scanned {
  readonly mentions: readonly PlacedMention[];
  /** The other schemes that the page speaks of. */
  readonly schemes: readonly string[];
}

/** Finds the mentions in a document. */
export function scan(root: Node, findMentions: (blocks: readonly string[]) => Found): Scanned {
  const blocks = readBlocks(root);
  const { mentions, schemes } = findMentions(blocks.map(({ text }) => text));
  const placed = mentions.flatMap((mention) => {
    const block = blocks[mention.block];
    if (block === undefined) return [];
    const { start, end } = mention.sentence;
    return {
      claim: mention.claim,
      sentence: block.text.slice(start, end).replace(/\s+/g, ' '),
      range: rangeOf(block, mention.start, mention.end),
    };
  });
  return { mentions: placed, schemes };
}
