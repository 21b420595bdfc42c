import type { FoundQuotation } from './quotations-shown.ts';
import type { PlacedMention } from './scan-page.ts';

/** A painted passage of the page. */
export type Passage = PlacedMention | FoundQuotation;

/**
 * Builds the look-up of passages by a point of the window. It asks the browser for one text node, and then looks at
 * the passages of that node only: to ask for what is painted at a point takes the longer, the more there is.
 *
 * @returns a function that gives the passages under a point: they may lie over each other
 */
export function passageFinder(passages: readonly Passage[]): (x: number, y: number) => Passage[] {
  const byNode = new Map<Node, Passage[]>();
  const shadowRoots: ShadowRoot[] = [];
  for (const passage of passages) {
    const { startContainer, endContainer } = passage.range;
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.push(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node: Node | null = startContainer; node !== null; ) {
      const there = byNode.get(node);
      if (there === undefined) byNode.set(node, [passage]);
      else there.push(passage);
      node = node === endContainer ? null : walker.nextNode();
    }
  }
  return (x, y) => {
    const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
    // The caret goes to the nearest text, however far: the point has to be over the passage itself.
    return (node && byNode.get(node)?.filter(({ range }) => isOver(range, x, y))) ?? [];
  };
}

/** Where the lines of a passage are in the window; nowhere when its text has shrunk since it was found. */
export function linesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length) return [];
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

/** Whether a point of the window is over a passage. */
export function isOver(range: StaticRange, x: number, y: number): boolean {
  return linesOf(range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
