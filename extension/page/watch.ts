/** How long a page must be still before it is scanned again: longer than the gaps between a live blog's edits. */
const QUIET_MS = 500;

/**
 * Calls `changed` when the document's text has changed and been still for a while.
 *
 * @returns its undo.
 */
export function watch(root: Node, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
