import {
  attributeOf,
  firstChildOf,
  firstElementOf,
  hasAttribute,
  hasAttributes,
  nameOf,
  nextOf,
  nodeTypeOf,
  queryIn,
  textContentOf,
} from './own-properties.ts';

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

/** What a node is to a reader. */
export type Kind = 'text' | 'inline' | 'block' | 'skipped' | 'nothing';

/** Not the page's own words, or not ours to read: code, forms, what the reader types, what stands in for media. */
const SKIPPED =
  'head script style noscript template code pre kbd samp textarea input select option datalist svg math object iframe canvas audio video';
/** Footnote marks and the reading aids of ruby: they would glue themselves to the word before. */
const ASIDE = 'sup rt rp';
/** Elements that stand within a line of text, the frequent first; any other begins a new block. */
const INLINE =
  'a span b i em strong small u q cite abbr time mark s sub label font del ins bdi bdo dfn data var ruby acronym big strike tt nobr wbr';
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...`${SKIPPED} ${ASIDE}`.split(' ').map((name) => [name, 'skipped'] as const),
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
]);

/** Longer than any paragraph: what is longer is read as several. */
export const LONGEST_BLOCK = 20_000;
/** Parsers nest no deeper: what a script has put together beyond that is read in one go. */
export const DEEPEST = 512;
/** A quotation in the line: the browser draws the marks, and the text has none. */
const QUOTED = 'q';
/** A quotation of its own, mostly without marks. */
const BLOCK_QUOTED = 'blockquote';

/** What keeps an element's text from being read in one go. */
const NOT_PLAIN = `:not(${INLINE.replaceAll(' ', ',')}), ${QUOTED}, [hidden], [contenteditable], [role="textbox"], [role="searchbox"]`;

/**
 * Reads sibling nodes as blocks, in reading order. Changes nothing and forces no layout.
 *
 * The browser is asked for the text of whole elements where it can be: a page's text nodes are many, and to get
 * hold of each costs more than to read it. What the page marks up as a quotation gets quotation marks.
 */
export function readBlocks(nodes: Iterable<Node>): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let pieces: Piece[] = [];
  let quoting = false;
  let depth = 0;
  for (const node of nodes) read(node);
  close();
  return blocks;

  function read(node: Node): void {
    const kind = kindOf(node);
    if (kind === 'text') add(node as Text, (node as Text).data);
    else if (kind === 'inline' || kind === 'block') readElement(node as Element, kind === 'block');
  }

  function readElement(element: Element, block: boolean): void {
    if (block) close();
    const localName = nameOf(element);
    const blockQuoted = localName === BLOCK_QUOTED && !quoting;
    if (blockQuoted) quoting = true;
    if (localName === QUOTED) text += '“';
    if (firstElementOf(element) === null || depth >= DEEPEST || queryIn(element, NOT_PLAIN) === null) {
      add(element, textContentOf(element) ?? '');
    } else {
      depth++;
      for (let child = firstChildOf(element); child !== null; child = nextOf(child)) read(child);
      depth--;
    }
    if (localName === QUOTED) text += '”';
    if (block) close();
    if (blockQuoted) endBlockQuote();
  }

  /** As print does it: a mark before each paragraph, and one behind the last. */
  function endBlockQuote(): void {
    quoting = false;
    const last = blocks.at(-1);
    if (last?.text.startsWith('“')) blocks[blocks.length - 1] = { ...last, text: `${last.text}”` };
  }

  function add(node: Text | Element, more: string): void {
    if (more === '') return;
    // Where the page has marks of its own, ours would only be in their way.
    if (quoting && text === '' && /^\s*[^\s\p{Pi}"'„]/u.test(more)) text = '“';
    pieces.push({ node, start: text.length });
    text += more;
  }

  function close(): void {
    if (text.length > LONGEST_BLOCK) blocks.push(...inParts({ text, pieces }));
    else if (/\S/.test(text)) blocks.push({ text, pieces });
    if (pieces.length > 0) pieces = [];
    text = '';
  }
}

/** Cuts a block, between words if it has any. A piece that begins in a part before starts below 0. */
function inParts({ text, pieces }: Block): Block[] {
  const parts: Block[] = [];
  let first = 0;
  for (let start = 0; start < text.length; ) {
    const most = start + LONGEST_BLOCK;
    const space = most < text.length ? text.slice(start, most).lastIndexOf(' ') : -1;
    const end = space > 0 ? start + space : Math.min(text.length, most);
    while ((pieces[first + 1]?.start ?? text.length) <= start) first++;
    const within: Piece[] = [];
    for (let at = first; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined || piece.start >= end) break;
      within.push({ node: piece.node, start: piece.start - start });
    }
    parts.push({ text: text.slice(start, end), pieces: within });
    start = end;
  }
  return parts.filter(({ text }) => /\S/.test(text));
}

/** What a node is: text of a line, a part of one, a block, something whose text is left alone, or no text at all. */
export function kindOf(node: Node): Kind {
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE) return 'text';
  if (type !== Node.ELEMENT_NODE) return 'nothing';
  const element = node as Element;
  const kind = KINDS.get(nameOf(element)) ?? 'block';
  return kind !== 'skipped' && hasAttributes(element) && isSkippedByAttribute(element) ? 'skipped' : kind;
}

function isSkippedByAttribute(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return (
    hasAttribute(element, 'hidden') ||
    role === 'textbox' ||
    role === 'searchbox' ||
    (attributeOf(element, 'contenteditable') ?? 'false').toLowerCase() !== 'false'
  );
}
