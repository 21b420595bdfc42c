import {
  childNodesOf,
  elementsIn,
  firstChildOf,
  nextOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  textContentOf,
} from './own-properties.ts';

/** The first look at a page, for as long as there is nothing on it for us. */
export interface Glance {
  /** Something has changed in this node. */
  touch(node: Node): void;
  /** Looks at what has changed: whether there still is nothing. It stops now and then, and so can be sliced. */
  isStillNothing(): Generator<undefined, boolean>;
}

/** So many elements are looked at in one go: half a megabyte of text, about. */
const AT_ONCE = 2000;
/** More text than this in so few elements would make the page wait: it is read, which is done in stretches. */
const LONGEST = 1_000_000;
/** When more nodes than these have changed, the whole page is looked at. */
const MOST_NODES = 100;

/**
 * Builds the glance at a page. Most pages have nothing for us, and stay so when they change: the browser is asked for
 * all their text at once, which costs less than to walk it.
 */
export function glance(page: Document, hasAnchor: (text: string) => boolean): Glance {
  let nothing = true;
  const range = page.createRange();
  const unseen = new Set<Node>([page]);
  return {
    touch(node) {
      unseen.add(nodeTypeOf(node) === Node.TEXT_NODE ? (parentOf(node) ?? node) : node);
      if (unseen.size <= MOST_NODES) return;
      unseen.clear();
      unseen.add(page);
    },
    *isStillNothing() {
      // What changes meanwhile is looked at the next time: a page that never rests would keep us here for ever.
      const nodes = [...unseen];
      unseen.clear();
      for (const node of nodes) {
        for (const part of parts(node === page ? (elementsIn(page)[0] ?? null) : node)) {
          if (!nothing) return false;
          const text = textOf(part);
          nothing = text.length <= LONGEST && !part.some(hasShadowRoot) && !hasAnchor(text);
          yield;
        }
      }
      return nothing;
    },
  };

  /** The text of neighbours, with all that is in it. */
  function textOf(nodes: readonly Node[]): string {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return '';
    if (first === last) return textContentOf(first) ?? '';
    range.setStart(first, 0);
    range.setEnd(last, childNodesOf(last).length || last.nodeValue?.length || 0);
    const text = range.toString();
    // A range that stays on the page would make its own changes slower.
    range.setStart(page, 0);
    range.collapse(true);
    return text;
  }
}

/** A node in parts that can be looked at in one go: neighbours, with all that is in them. */
function* parts(node: Node | null): Generator<Node[]> {
  if (node === null) return;
  if (sizeOf(node) <= AT_ONCE) {
    yield [node];
    return;
  }
  let part: Node[] = [];
  let size = 0;
  for (let child = firstChildOf(node); child !== null; child = nextOf(child)) {
    const more = sizeOf(child);
    if (size + more > AT_ONCE) {
      yield part;
      part = [];
      size = 0;
    }
    if (more > AT_ONCE) yield* parts(child);
    else if (part.push(child)) size += more;
  }
  yield part;
}

/** How many elements there are in a node, itself included; counted no further than is of interest. */
function sizeOf(node: Node): number {
  if (firstChildOf(node) === null) return 1;
  const inside = elementsIn(node as Element);
  return inside.item(AT_ONCE) === null ? inside.length + 1 : Number.POSITIVE_INFINITY;
}

function hasShadowRoot(node: Node): boolean {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  if (shadowRootOf(node as Element) !== null) return true;
  const inside = elementsIn(node as Element);
  for (let index = 0; index < inside.length; index++) {
    const element = inside[index];
    if (element !== undefined && shadowRootOf(element) !== null) return true;
  }
  return false;
}
