import type { Piece } from './read-blocks.ts';

interface PieceOfText {
  readonly node: Text;
  readonly start: number;
}

/**
 * Gets hold of the text nodes of a block.
 *
 * @returns a function that gives the part of the page that a stretch of the block's text comes from: UTF-16 offsets,
 * end exclusive
 */
export function openBlock(pieces: readonly Piece[]): (start: number, end: number) => StaticRange | undefined {
  const texts: PieceOfText[] = [];
  for (const { node, start } of pieces) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let at = start;
    for (
      let text = node instanceof Text ? node : walker.nextNode();
      text !== null;
      text = walker.nextNode()
    ) {
      texts.push({ node: text as Text, start: at });
      at += (text as Text).length;
    }
  }
  return (start, end) => {
    const from = texts.findLast((piece) => piece.start <= start);
    const to = texts.findLast((piece) => piece.start < end);
    if (from === undefined || to === undefined) return undefined;
    return new StaticRange({
      startContainer: from.node,
      startOffset: Math.min(start - from.start, from.node.length),
      endContainer: to.node,
      endOffset: Math.min(end - to.start, to.node.length),
    });
  };
}
