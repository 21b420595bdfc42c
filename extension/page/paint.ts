/**
 * Paints ranges under a name, for page/highlights.css to style, without touching the page.
 *
 * @param priority where paints overlap, the higher one shows.
 * @returns its undo.
 */
export function paint(name: string, ranges: readonly AbstractRange[], priority = 0): () => void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
