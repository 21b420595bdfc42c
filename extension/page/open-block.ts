import type { Piece } from './read-blocks.ts';

/** A block with its text nodes, to find the places of mentions in it. */
export interface OpenBlock {
  readonly text: string;
  /** The part of the page that a stretch of the text comes from: UTF-16 offsets, end exclusive. */
  rangeOf(start: number, end: number): StaticRange | undefined;
}

interface PieceOfText {
  readonly node: Text;
  readonly start: number;
}

/** Gets hold of the text nodes of a block. */
export function openBlock(pieces: readonly Piece[]): OpenBlock {
  const texts: PieceOfText[] = [];
  let text = '';
  for (const { node } of pieces) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let at = node instanceof Text ? node : walker.nextNode(); at !== null; at = walker.nextNode()) {
      texts.push({ node: at as Text, start: text.length });
      text += (at as Text).data;
    }
  }
  return {
    text,
    rangeOf(start, end) {
      const from = texts.findLast((piece) => piece.start <= start);
      const to = texts.findLast((piece) => piece.start < end);
      if (from === undefined || to === undefined) return undefined;
      return new StaticRange({
        startContainer: from.node,
        startOffset: Math.min(start - from.start, from.node.length),
        endContainer: to.node,
        endOffset: Math.min(end - to.start, to.node.length),
      });
    },
  };
}
