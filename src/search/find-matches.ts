import { isTyped, readQuery } from './read-query.ts';
import type { Index } from './search.ts';

/** A part of a text: offsets, UTF-16 code units, the end not included. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word of a passage that more of the statements have tells nothing about why one of them was found. */
const MOST_STATEMENTS = 0.5;

/** Makes a finder of the words of a text for which a query has found it: the same, other forms, and those that mean the same. */
export function matchFinder(index: Index, query: string): (text: string) => Match[] {
  const most = isTyped(index, query)
    ? Number.POSITIVE_INFINITY
    : MOST_STATEMENTS * index.engine.documentCount;
  const meant = new Set(
    readQuery(index, query)
      .flat()
      .map(({ term }) => term)
      .filter((term) => index.frequency(term) <= most),
  );
  return (text) => index.read(text).filter(({ terms }) => terms.some((term) => meant.has(term)));
}
