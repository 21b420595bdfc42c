import type { Span } from './locate-quote.ts';

const OPENING = '“"';
const CLOSING = '”"';

/**
 * Finds what an article puts in double quotation marks, marks included, in order.
 *
 * A pair ends with its paragraph at the latest: a quotation that runs over several opens each paragraph with a mark
 * and closes only the last one.
 *
 *     “First paragraph.       a pair without its closing mark
 *     “Second paragraph.”     a pair
 */
export function quotationPairs(article: string): Span[] {
  const pairs: Span[] = [];
  for (const { 0: paragraph, index } of article.matchAll(/[^\n]+/g)) {
    let start: number | undefined;
    for (const [at, character] of paragraph.split('').entries()) {
      if (start === undefined && OPENING.includes(character)) {
        start = at;
      } else if (start !== undefined && CLOSING.includes(character)) {
        pairs.push(pair(paragraph, index, start, at + 1));
        start = undefined;
      }
    }
    if (start !== undefined) pairs.push(pair(paragraph, index, start, paragraph.trimEnd().length));
  }
  return pairs;
}

function pair(paragraph: string, offset: number, start: number, end: number): Span {
  return { start: offset + start, end: offset + end, exact: paragraph.slice(start, end) };
}
