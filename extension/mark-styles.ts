/** How passages can be marked on a page; page/highlights.css has each under its name. The first is the default. */
export const MARK_STYLES = ['marker', 'line', 'strong', 'none'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];
