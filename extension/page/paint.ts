/**
 * Paints ranges under a name, for page/highlights.css to style, without touching the page.
 *
 * @returns its undo.
 */
export function paint(name: string, ranges: readonly AbstractRange[]): () => void {
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
