/** How often a page that keeps changing is looked at again. */
const AT_MOST_EVERY_MS = 500;

export interface Changes {
  /** Something has changed in this node; called at once, for each. */
  touched(node: Node): void;
  /** The text has changed since the last call; not more often than every half second. */
  changed(): void;
  /** What is visible may have changed: likewise. */
  restyled(): void;
}

export interface Watcher {
  /** Watches a document or a shadow root, whose changes do not show outside it. */
  add(root: Node): void;
  /** Whether to look out for what hides and shows text as well: pages animate, so only where there is a mention. */
  watchStyles(on: boolean): void;
  stop(): void;
}

/** Shadow roots beyond these are read, and not watched: a page may make them without end. */
const MOST_ROOTS = 5000;
/** What hides text in ways that are read from the page; what hides it by style. */
const ATTRIBUTES = ['hidden', 'contenteditable'];
const STYLES = ['class', 'style', 'open'];

/** Builds the watcher of a page's changes. */
export function watch({ touched, changed, restyled }: Changes): Watcher {
  const roots = new Set<Node>();
  let styles = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let text = false;
  const observer = new MutationObserver((records) => {
    let last: Node | undefined;
    for (const { type, attributeName, target } of records) {
      if (target === last || (type === 'attributes' && STYLES.includes(attributeName ?? ''))) continue;
      last = target;
      touched(target);
      text = true;
    }
    timer ??= setTimeout(tell, AT_MOST_EVERY_MS);
  });

  function tell(): void {
    timer = undefined;
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    if (text) changed();
    else restyled();
    text = false;
  }

  function observe(root: Node): void {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: styles ? [...ATTRIBUTES, ...STYLES] : ATTRIBUTES,
    });
  }

  return {
    add(root) {
      if (roots.has(root) || roots.size >= MOST_ROOTS) return;
      roots.add(root);
      observe(root);
    },
    watchStyles(on) {
      if (on === styles) return;
      styles = on;
      for (const root of roots) observe(root);
    },
    stop() {
      observer.disconnect();
      roots.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
