/** A quote of an article, in the terms of the W3C Web Annotation's TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  /** The text right before it, when `exact` alone is printed more than once. */
  readonly prefix?: string | undefined;
  /** The text right behind it. */
  readonly suffix?: string | undefined;
}

/** A part of an article's text: UTF-16 offsets, end exclusive, and the text itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Finds the one place where an article prints a quote to the letter.
 *
 * @returns the span, or the reason why there is none, in words for the person who wrote the quote.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function locateQuote(article: string, { exact, prefix = '', suffix = '' }: Quote): Span | string {
  const starts: number[] = [];
  for (let at = article.indexOf(exact); at >= 0; at = article.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (joins(article.slice(0, at), prefix, 'endsWith') && joins(article.slice(end), suffix, 'startsWith')) {
      starts.push(at);
    }
  }
  const [start] = starts;
  if (start === undefined) return missing(article, exact);
  if (starts.length > 1) {
    return `quote found ${starts.length} times in article.txt; add a prefix or suffix: “${exact}”`;
  }
  return { start, end: start + exact.length, exact };
}

/** Whether `context` stands next to the quote; white space and quotation marks between the two do not count. */
function joins(neighbour: string, context: string, side: 'endsWith' | 'startsWith'): boolean {
  const bare = (text: string) => text.replace(/^[\s"“”‘’]+|(?<![\s"“”‘’])[\s"“”‘’]+$/g, '');
  return neighbour[side](context) || bare(neighbour)[side](bare(context));
}

function missing(article: string, exact: string): string {
  if (article.includes(exact)) {
    return `quote found in article.txt, but not with this prefix and suffix: “${exact}”`;
  }
  const straight = (text: string) =>
    text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').toLowerCase();
  return straight(article).includes(straight(exact))
    ? `quote found in article.txt only with other marks, dashes, spaces or capitals; copy it to the letter: “${exact}”`
    : `quote not found in article.txt: “${exact}”`;
}
