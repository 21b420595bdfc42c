import { bodyOf, elementsIn, nodeTypeOf, parentOf, textContentOf } from './own-properties.ts';

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
  const unseen = new Set<Node>([bodyOf(page) ?? page]);
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
        const elements = elementsIn(node as Element | Document);
        for (let from = 0; nothing && (from === 0 || from < elements.length); from += AT_ONCE) {
          const text = textOf(node, from === 0 ? undefined : elements[from], elements[from + AT_ONCE]);
          const hasRoot = (node as Element).shadowRoot || hasShadowRoot(elements, from);
          nothing = text.length <= LONGEST && !hasRoot && !hasAnchor(text);
          yield;
        }
      }
      return nothing;
    },
  };

  /** The text of a node, from the start of an element in it to that of another. */
  function textOf(node: Node, from: Element | undefined, to: Element | undefined): string {
    // Of a document, the browser gives no text as such.
    if (from === undefined && to === undefined && node !== page) return textContentOf(node) ?? '';
    range.selectNodeContents(node);
    if (from !== undefined) range.setStart(from, 0);
    if (to !== undefined) range.setEnd(to, 0);
    const text = range.toString();
    // A range that stays on the page would make its own changes slower.
    range.setStart(page, 0);
    range.collapse(true);
    return text;
  }
}

/**
 * Whether one of some elements has an open shadow root. They are asked as it comes, which is fastest: a form whose
 * control has that name has the page read, and no more.
 */
function hasShadowRoot(elements: HTMLCollectionOf<Element>, from: number): boolean {
  const end = Math.min(elements.length, from + AT_ONCE);
  for (let index = from; index < end; index++) if (elements[index]?.shadowRoot) return true;
  return false;
}
