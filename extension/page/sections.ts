import type { ReadBlock } from '../../src/mentions/find-mentions.ts';
import { kindOf, type Piece, readBlocks } from './read-blocks.ts';

/** A block of the page, read. */
export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly read: ReadBlock;
}

/** A few neighbours in the page, which are read again together when one of them changes. */
interface Section {
  readonly nodes: readonly Node[];
  readonly blocks: readonly PageBlock[];
  readonly roots: readonly ShadowRoot[];
}

export interface PageReader {
  /** Reads what has changed below a node, and gives all its blocks; it stops now and then, and so can be sliced. */
  read(root: Node): Generator<undefined, PageBlock[]>;
  /** Something has changed in this node. */
  touch(node: Node): void;
}

/** An element with more elements in it than this is not a part of one section: its children are in several. */
const LARGEST_PART = 200;
/** A section is closed when it has this many elements: about the paragraphs of an article. */
const SECTION_SIZE = 60;
/** The parser lets no paragraph or heading have blocks within: they need not be counted. */
const SMALL = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Builds the reader of a page that changes: it keeps what it has read, and reads only the sections in which something
 * was touched. Open shadow roots are read behind the section that they are in.
 */
export function pageReader(
  readText: (text: string) => ReadBlock,
  foundRoot: (root: ShadowRoot) => void,
): PageReader {
  /** By their first node. */
  const sections = new WeakMap<Node, Section>();
  /** Elements whose children are in several sections. */
  const large = new WeakSet<Node>();
  /** The children of large elements in which something has changed. */
  const stale = new WeakSet<Node>();

  function* readChildren(parent: Node, blocks: PageBlock[]): Generator<undefined, void> {
    let nodes: Node[] = [];
    let size = 0;
    let node = skipComments(parent.firstChild);
    while (node !== null) {
      const next = skipComments(node.nextSibling);
      const kind = kindOf(node);
      const block = kind === 'block';
      const kept = sections.get(node);
      const cut = block || nodes.length === 0;
      if (cut && kept !== undefined && isWhole(kept, stale)) {
        yield* close();
        yield* take(kept, blocks);
        node = skipComments(kept.nodes.at(-1)?.nextSibling ?? null);
        continue;
      }
      const element = block || kind === 'inline' ? (node as Element) : undefined;
      const parts = element === undefined ? 1 : partsOf(element);
      if (element !== undefined && parts > LARGEST_PART) {
        yield* close();
        yield* takeRoots(element.shadowRoot === null ? [] : [element.shadowRoot], blocks);
        yield* readChildren(element, blocks);
      } else {
        nodes.push(node);
        size += parts;
        if (block && size >= SECTION_SIZE) yield* close();
      }
      node = next;
    }
    yield* close();

    function* close(): Generator<undefined, void> {
      if (nodes.length > 0) {
        yield;
        yield* take(readSection(nodes), blocks);
      }
      nodes = [];
      size = 0;
    }
  }

  function readSection(nodes: readonly Node[]): Section {
    const roots: ShadowRoot[] = [];
    const blocks = readBlocks(nodes, (root) => roots.push(root)).map(({ text, pieces }) => ({
      text,
      pieces,
      read: readText(text),
    }));
    const section = { nodes, blocks, roots };
    const [first] = nodes;
    if (first !== undefined) sections.set(first, section);
    for (const node of nodes) stale.delete(node);
    return section;
  }

  function* take(section: Section, blocks: PageBlock[]): Generator<undefined, void> {
    for (const block of section.blocks) blocks.push(block);
    yield* takeRoots(section.roots, blocks);
  }

  function* takeRoots(roots: readonly ShadowRoot[], blocks: PageBlock[]): Generator<undefined, void> {
    for (const root of roots) {
      foundRoot(root);
      large.add(root);
      yield* readChildren(root, blocks);
    }
  }

  function partsOf(element: Element): number {
    if (large.has(element)) return Number.POSITIVE_INFINITY;
    if (element.firstElementChild === null || SMALL.has(element.localName)) return 1;
    // A live collection counts only as far as it is asked; to count all below each ancestor would take long.
    const inside = element.getElementsByTagName('*');
    const parts = inside.item(LARGEST_PART) === null ? inside.length : Number.POSITIVE_INFINITY;
    if (parts > LARGEST_PART) large.add(element);
    return parts;
  }

  return {
    *read(root) {
      large.add(root);
      const blocks: PageBlock[] = [];
      yield* readChildren(root, blocks);
      return blocks;
    },
    touch(node) {
      for (let at = node; !large.has(at); ) {
        const parent = at.parentNode;
        if (parent === null || large.has(parent)) {
          stale.add(at);
          return;
        }
        at = parent;
      }
    },
  };
}

/** Whether a section's nodes still are as they were, beside each other, and no line runs on behind them. */
function isWhole({ nodes }: Section, stale: WeakSet<Node>): boolean {
  let last: Node | undefined;
  for (const node of nodes) {
    if (stale.has(node)) return false;
    if (last !== undefined && skipComments(last.nextSibling) !== node) return false;
    last = node;
  }
  const next = skipComments(last?.nextSibling ?? null);
  return next === null || beginsBlock(next) || (last !== undefined && beginsBlock(last));
}

function beginsBlock(node: Node): boolean {
  return kindOf(node) === 'block';
}

function skipComments(node: Node | null): Node | null {
  let at = node;
  while (at !== null && at.nodeType !== Node.TEXT_NODE && at.nodeType !== Node.ELEMENT_NODE)
    at = at.nextSibling;
  return at;
}
