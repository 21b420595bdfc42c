/** A run of text that reads as one: a paragraph, a heading, an item. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A text node, or an element whose whole text is in the block, and where it starts in the block's text. */
export interface Piece {
  readonly node: Text | Element;
  readonly start: number;
}

/** Not the page's own words, or not ours to read: code, forms, what the reader types, what stands in for media. */
const SKIPPED = words(
  'head script style noscript template code pre kbd samp textarea input select option datalist svg math object iframe canvas audio video',
);
/** Footnote marks and the reading aids of ruby: they would glue themselves to the word before. */
const ASIDE = words('sup rt rp');
const SKIPPED_BY_ATTRIBUTE =
  '[hidden], [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"]';

/** Elements that stand within a line of text, the frequent first; any other begins a new block. */
const INLINE = words(
  'a span b i em strong small u q cite abbr time mark s sub label font del ins bdi bdo dfn data var ruby acronym big strike tt nobr wbr',
);

/** What keeps an element's text from being read in one go. */
const NOT_PLAIN = `:not(${[...INLINE].join()}), [hidden], [contenteditable], [role="textbox"], [role="searchbox"]`;

/**
 * Reads sibling nodes as blocks, in reading order. Changes nothing and forces no layout.
 *
 * The browser is asked for the text of whole elements where it can be: a page's text nodes are many, and to get
 * hold of each costs more than to read it.
 *
 * @param foundRoot is given the open shadow roots on the way, which are not read; an element within a line has none
 */
export function readBlocks(nodes: Iterable<Node>, foundRoot: (root: ShadowRoot) => void): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let pieces: Piece[] = [];
  for (const node of nodes) read(node);
  close();
  return blocks;

  function read(node: Node): void {
    if (isText(node)) add(node, node.data);
    else if (isElement(node) && !isSkipped(node)) readElement(node);
  }

  function readElement(node: Element): void {
    if (node.shadowRoot !== null) foundRoot(node.shadowRoot);
    const inline = isInline(node);
    if (!inline) close();
    if (node.firstElementChild === null || node.querySelector(NOT_PLAIN) === null) {
      add(node, node.textContent ?? '');
    } else {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) read(child);
    }
    if (!inline) close();
  }

  function add(node: Text | Element, more: string): void {
    if (more === '') return;
    pieces.push({ node, start: text.length });
    text += more;
  }

  function close(): void {
    if (/\S/.test(text)) blocks.push({ text, pieces });
    if (pieces.length > 0) pieces = [];
    text = '';
  }
}

/** Whether an element's text is left alone. */
export function isSkipped(element: Element): boolean {
  const { localName } = element;
  return (
    SKIPPED.has(localName) ||
    ASIDE.has(localName) ||
    (element.hasAttributes() && element.matches(SKIPPED_BY_ATTRIBUTE))
  );
}

/** Whether an element stands within a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || ASIDE.has(element.localName);
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
