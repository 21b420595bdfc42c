import type { Mention } from '../../src/mentions/find-mentions.ts';
import { rangeOf, readBlocks } from './read-blocks.ts';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly claim: string;
  /** The sentence around it, as the page has it. */
  readonly sentence: string;
  readonly range: StaticRange;
}

/** Finds the mentions in a document. */
export function scan(root: Node, findMentions: (blocks: readonly string[]) => Mention[]): PlacedMention[] {
  const blocks = readBlocks(root);
  return findMentions(blocks.map(({ text }) => text)).flatMap((mention) => {
    const block = blocks[mention.block];
    if (block === undefined) return [];
    const { start, end } = mention.sentence;
    return {
      claim: mention.claim,
      sentence: block.text.slice(start, end).replace(/\s+/g, ' '),
      range: rangeOf(block, mention.start, mention.end),
    };
  });
}
