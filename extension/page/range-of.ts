import type { Piece } from './read-blocks.ts';

/** The part of the page that a stretch of a block's text comes from: UTF-16 offsets, end exclusive. */
export function rangeOf(pieces: readonly Piece[], start: number, end: number): StaticRange | undefined {
  const from = pointAt(pieces, start, (piece) => piece.start <= start);
  const to = pointAt(pieces, end, (piece) => piece.start < end);
  if (from === undefined || to === undefined) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function pointAt(
  pieces: readonly Piece[],
  offset: number,
  isBefore: (piece: Piece) => boolean,
): Point | undefined {
  const piece = pieces.findLast(isBefore);
  if (piece === undefined) return undefined;
  const { node, start } = piece;
  if (node instanceof Text) return { node, offset: Math.min(offset - start, node.length) };
  const texts: { readonly node: Text; readonly start: number }[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let at = start; walker.nextNode() !== null; ) {
    const text = walker.currentNode as Text;
    texts.push({ node: text, start: at });
    at += text.length;
  }
  return pointAt(texts, offset, isBefore);
}
