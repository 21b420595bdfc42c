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
    const from = texts[lastBefore(texts, start + 1)];
    const to = texts[lastBefore(texts, end)];
    if (from === undefined || to === undefined) return undefined;
    return new StaticRange({
      startContainer: from.node,
      startOffset: Math.min(start - from.start, from.node.length),
      endContainer: to.node,
      endOffset: Math.min(end - to.start, to.node.length),
    });
  };
}

/** The place of the last that starts before an offset, -1 if none does. A block may have a million of them. */
function lastBefore(texts: readonly PieceOfText[], offset: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
