import { type MentionRules, mentionReader } from '../../src/mentions/find-mentions.ts';
import { type OpenBlock, openBlock } from './open-block.ts';
import { pageReader } from './sections.ts';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly claim: string;
  /** The sentence around it, as the page has it. */
  readonly sentence: string;
  readonly range: StaticRange;
}

export interface PageScanner {
  /** Finds the mentions, in reading order; it stops now and then, and so can be run in slices. */
  scan(): Generator<undefined, PlacedMention[]>;
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
      const mentions = yield* judge(blocks.map(({ read }) => read));
      const placed: PlacedMention[] = [];
      let open: OpenBlock | undefined;
      let opened = -1;
      for (const { claim, block, start, end, sentence } of mentions) {
        if (open === undefined || opened !== block) {
          yield;
          open = openBlock(blocks[block]?.pieces ?? []);
          opened = block;
        }
        const range = open.rangeOf(start, end);
        const text = open.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
        if (range !== undefined) placed.push({ claim, sentence: text, range });
      }
      return placed;
    },
  };
}
