import type { MentionReader, ReadBlock } from '../../src/mentions/find-mentions.ts';
import {
  childNodesOf,
  elementsIn,
  firstChildOf,
  firstElementOf,
  nameOf,
  nextOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
} from './own-properties.ts';
import { DEEPEST, kindOf, type Piece, readBlocks } from './read-blocks.ts';

/** A block of the page, read. */
export interface PageBlock {
  readonly pieces: readonly Piece[];
  readonly read: ReadBlock;
}

/** A few neighbours in the page, which are looked at again together when one of them changes. */
interface Section {
  readonly nodes: readonly Node[];
  readonly roots: readonly ShadowRoot[];
  readonly worthReading: boolean;
  /** undefined as long as it was not worth reading. */
  blocks?: readonly PageBlock[];
}

export interface PageReader {
  /**
   * Reads what has changed below a node, and gives the blocks of what is worth reading and of what stands right before
   * and behind that; it stops now and then, and so can be sliced.
   */
  read(root: Node): Generator<undefined, PageBlock[]>;
  /** Something has changed in this node. */
  touch(node: Node): void;
}

/** An element with more elements in it than this is not a part of one section: its children are in several. */
const LARGEST_PART = 200;
/** As much text as is searched in a fraction of a slice. */
const LONGEST_STRETCH = 100_000;
/** Stretches overlap, by more than any form is long. */
const OVERLAP = 200;
/** A section is closed when it has this many elements: about the paragraphs of an article. */
const SECTION_SIZE = 60;
/** More neighbours than any line has: what is longer is read as several, and may be looked through in several slices. */
const MOST_NODES = 1000;
/** The parser lets no paragraph or heading have blocks within: they need not be counted. */
const SMALL = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Builds the reader of a page that changes: it keeps what it has read, and reads only the sections in which something
 * was touched. Most pages have nothing for us, and to get hold of each of their texts costs more than all the rest: so
 * the browser is asked for the text of a whole section, and only one that is worth it is read block by block. Open
 * shadow roots are read behind the section that they are in.
 */
export function pageReader(
  { isWorthReading, read: readText }: Pick<MentionReader, 'isWorthReading' | 'read'>,
  foundRoot: (root: ShadowRoot) => void,
): PageReader {
  /** By their first node. */
  const sections = new WeakMap<Node, Section>();
  /** Elements whose children are in several sections. */
  const large = new WeakSet<Node>();
  /** The children of large elements in which something has changed. */
  const stale = new WeakSet<Node>();
  const range = document.createRange();

  function* divide(parent: Node, found: Section[], depth = 0): Generator<undefined, void> {
    let nodes: Node[] = [];
    let size = 0;
    let seen = 0;
    let node: Node | null = firstChildOf(parent);
    while (node !== null) {
      if (++seen % MOST_NODES === 0) yield;
      const next: Node | null = nextOf(node);
      const kind = kindOf(node);
      if (kind === 'nothing' || kind === 'skipped') {
        node = next;
        continue;
      }
      const block = kind === 'block';
      const kept = sections.get(node);
      const cut = block || nodes.length === 0;
      if (cut && kept !== undefined && isWhole(kept, stale)) {
        yield* close();
        yield* take(kept, found);
        node = nextOf(kept.nodes.at(-1) ?? node);
        continue;
      }
      const element = block || kind === 'inline' ? (node as Element) : undefined;
      const parts = element === undefined ? 1 : partsOf(element);
      if (element !== undefined && parts > LARGEST_PART && depth < DEEPEST) {
        yield* close();
        yield* takeRoots(rootsOf(element), found);
        yield* divide(element, found, depth + 1);
      } else {
        nodes.push(node);
        size += parts;
        if ((block && size >= SECTION_SIZE) || nodes.length >= MOST_NODES) yield* close();
      }
      node = next;
    }
    yield* close();

    function* close(): Generator<undefined, void> {
      if (nodes.length > 0) {
        yield;
        yield* take(yield* newSection(nodes), found);
      }
      nodes = [];
      size = 0;
    }
  }

  function* newSection(nodes: readonly Node[]): Generator<undefined, Section> {
    // What changes while we are at it is stale again.
    for (const node of nodes) stale.delete(node);
    const worthReading = yield* isWorthIt(textOf(nodes));
    const roots: ShadowRoot[] = [];
    for (const node of nodes) yield* findRoots(node, roots);
    const section = { nodes, roots, worthReading };
    const [first] = nodes;
    if (first !== undefined) sections.set(first, section);
    return section;
  }

  function* isWorthIt(text: string): Generator<undefined, boolean> {
    for (let start = 0; start < text.length; start += LONGEST_STRETCH) {
      if (start > 0) yield;
      if (isWorthReading(text.slice(start, start + LONGEST_STRETCH + OVERLAP))) return true;
    }
    return false;
  }

  /** The text of neighbours, with all that is in it: a range is twice as fast as to ask each node. */
  function textOf(nodes: readonly Node[]): string {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return '';
    range.setStart(first, 0);
    range.setEnd(
      last,
      nodeTypeOf(last) === Node.TEXT_NODE ? (last as Text).length : childNodesOf(last).length,
    );
    // A string of the page's is copied into one of ours, which is read faster.
    return ` ${range}`;
  }

  function* take(section: Section, found: Section[]): Generator<undefined, void> {
    found.push(section);
    yield* takeRoots(section.roots, found);
  }

  function* takeRoots(roots: readonly ShadowRoot[], found: Section[]): Generator<undefined, void> {
    for (const root of roots) {
      foundRoot(root);
      large.add(root);
      yield* divide(root, found);
    }
  }

  function* blocksOf(section: Section): Generator<undefined, readonly PageBlock[]> {
    if (section.blocks !== undefined) return section.blocks;
    const blocks: PageBlock[] = [];
    for (const { text, pieces } of readBlocks(section.nodes)) {
      yield;
      blocks.push({ pieces, read: readText(text) });
    }
    section.blocks = blocks;
    return blocks;
  }

  function partsOf(element: Element): number {
    if (large.has(element)) return Number.POSITIVE_INFINITY;
    if (firstElementOf(element) === null || SMALL.has(nameOf(element))) return 1;
    // A live collection counts only as far as it is asked; to count all below each ancestor would take long.
    const inside = elementsIn(element);
    const parts = inside.item(LARGEST_PART) === null ? inside.length : Number.POSITIVE_INFINITY;
    if (parts > LARGEST_PART) large.add(element);
    return parts;
  }

  return {
    *read(root) {
      large.add(root);
      const found: Section[] = [];
      yield* divide(root, found);
      range.collapse();
      const blocks: PageBlock[] = [];
      for (const [index, section] of found.entries()) {
        if (!found.slice(Math.max(0, index - 1), index + 2).some(({ worthReading }) => worthReading))
          continue;
        yield;
        for (const block of yield* blocksOf(section)) blocks.push(block);
      }
      return blocks;
    },
    touch(node) {
      for (let at = node; !large.has(at); ) {
        const parent = parentOf(at);
        if (parent === null || large.has(parent)) {
          stale.add(at);
          return;
        }
        at = parent;
      }
    },
  };
}

/** Finds the roots in a node. A line may have half a million elements, so it stops now and then. */
function* findRoots(node: Node, found: ShadowRoot[]): Generator<undefined, void> {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  found.push(...rootsOf(element));
  if (firstElementOf(element) === null) return;
  const inside = elementsIn(element);
  for (let index = 0; index < inside.length; index++) {
    if (index % MOST_NODES === MOST_NODES - 1) yield;
    const root = shadowRootOf(inside[index] as Element);
    if (root !== null && !isSkipped(root.host, node)) found.push(root);
  }
}

function rootsOf(element: Element): ShadowRoot[] {
  const root = shadowRootOf(element);
  return root === null ? [] : [root];
}

/** Whether an element stands in something whose text is left alone. */
function isSkipped(element: Element, within: Node): boolean {
  for (let at: Node | null = element; at !== null && at !== within; at = parentOf(at)) {
    if (kindOf(at) === 'skipped') return true;
  }
  return false;
}

/** Whether a section's nodes still are as they were, beside each other, and no line runs on behind them but a cut one. */
function isWhole({ nodes }: Section, stale: WeakSet<Node>): boolean {
  let last: Node | undefined;
  for (const node of nodes) {
    if (stale.has(node)) return false;
    if (last !== undefined && readable(nextOf(last)) !== node) return false;
    last = node;
  }
  if (nodes.length >= MOST_NODES) return true;
  const next = readable(last === undefined ? null : nextOf(last));
  return next === null || beginsBlock(next) || (last !== undefined && beginsBlock(last));
}

function beginsBlock(node: Node): boolean {
  return kindOf(node) === 'block';
}

/** This node or the next beside it that is not left alone. */
function readable(node: Node | null): Node | null {
  let at = node;
  while (at !== null && (kindOf(at) === 'nothing' || kindOf(at) === 'skipped')) at = nextOf(at);
  return at;
}
