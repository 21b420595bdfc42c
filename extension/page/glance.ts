/** The first look at a page, for as long as there is nothing on it for us. */
export interface Glance {
  /** Something has changed in this node. */
  touch(node: Node): void;
  /** Looks at what has changed: whether there still is nothing. It stops now and then, and so can be sliced. */
  isStillNothing(): Generator<undefined, boolean>;
}

/** Beyond so much text at once, the page would have to wait: it is divided and read in parts. */
const LONGEST = 1_000_000;
/** When more nodes than these have changed, the whole page is looked at. */
const MOST_NODES = 100;

/**
 * Builds the glance at a page. Most pages have nothing for us, and stay so when they change: the browser is asked for
 * all their text at once, which costs less than to walk it.
 */
export function glance(page: Document, isWorthReading: (text: string) => boolean): Glance {
  let nothing = true;
  const unseen = new Set<Node>([page.body ?? page]);
  return {
    touch(node) {
      unseen.add(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node);
      if (unseen.size <= MOST_NODES) return;
      unseen.clear();
      unseen.add(page);
    },
    *isStillNothing() {
      for (const node of unseen) {
        if (!nothing) return false;
        unseen.delete(node);
        // A string of the page's is copied into one of ours, which is read faster.
        const text = ` ${node === page ? page.documentElement?.textContent : node.textContent}`;
        yield;
        nothing = text.length <= LONGEST && !hasShadowRoot(node as Element) && !isWorthReading(text);
      }
      return nothing;
    },
  };
}

function hasShadowRoot(node: Element): boolean {
  const inside = node.getElementsByTagName('*');
  for (let index = 0; index < inside.length; index++) if (inside[index]?.shadowRoot) return true;
  return false;
}
