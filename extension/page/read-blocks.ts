/** A run of text that reads as one: a paragraph, a heading, an item. */
export interface Block {
  readonly text: string;
  /** The text nodes it comes from, each with where it starts in `text`. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** Not the page's own words, or not ours to read: code, forms, what the reader types, what nobody sees. */
const SKIPPED =
  'script, style, noscript, template, code, pre, kbd, samp, textarea, input, select, option, datalist, svg, math, object, iframe, canvas, [contenteditable]:not([contenteditable="false"]), [hidden], [aria-hidden="true"]';

/** Elements that stand within a line of text; any other begins a new block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Reads the text below a node as blocks, in reading order. Changes nothing and forces no layout. */
export function readBlocks(root: Node): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let pieces: { node: Text; start: number }[] = [];
  const close = () => {
    if (text.trim() !== '') blocks.push({ text, pieces });
    text = '';
    pieces = [];
  };
  const read = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof Element && !node.matches(SKIPPED)) {
        const inline = INLINE.has(node.tagName);
        if (!inline) close();
        read(node);
        if (!inline) close();
      }
    }
  };
  read(root);
  close();
  return blocks;
}

/** The part of the page that a stretch of a block's text comes from: UTF-16 offsets, end exclusive. */
export function rangeOf({ pieces }: Block, start: number, end: number): StaticRange {
  const from = pieces.findLast((piece) => piece.start <= start) ?? first(pieces);
  const to = pieces.findLast((piece) => piece.start < end) ?? from;
  return new StaticRange({
    startContainer: from.node,
    startOffset: start - from.start,
    endContainer: to.node,
    endOffset: end - to.start,
  });
}

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new RangeError('a block has at least one piece');
  return item;
}
