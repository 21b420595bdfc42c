/** One text directive of a link to a passage, decoded. */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  /** With it, the passage is all from `start` to here. */
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/** UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what a browser could take for the passage that a directive means: it takes the first.
 *
 * @param text the page's text, one block a line: no part of a directive reaches over the end of a block
 * @param language a BCP 47 tag, which decides where words end
 * @see https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function findPassages(text: string, directive: TextDirective, language: string): Place[] {
  const { prefix, start, end, suffix } = directive;
  const find = finder(text, language);
  const found: Place[] = [];
  let from = 0;
  for (;;) {
    const before = prefix === undefined ? undefined : find(prefix, from, { startsWord: true });
    if (prefix !== undefined && before === undefined) return found;
    const here = before === undefined ? from : skipSpace(text, before.end);
    const first = find(start, here, {
      startsWord: prefix === undefined,
      endsWord: end !== undefined || suffix === undefined,
    });
    if (first === undefined) return found;
    from = (before ?? first).start + 1;
    if (before !== undefined && first.start !== here) continue;
    const last = endOf(first.end);
    if (last !== undefined) found.push({ start: first.start, end: last });
  }

  /** Where a passage ends whose start ends here; undefined when what should follow does not. */
  function endOf(from: number): number | undefined {
    let last = from;
    do {
      if (end !== undefined) {
        const match = find(end, last, { startsWord: true, endsWord: suffix === undefined });
        if (match === undefined) return undefined;
        last = match.end;
      }
      if (suffix === undefined) return last;
      const here = skipSpace(text, last);
      const after = find(suffix, here, { endsWord: true });
      if (after === undefined) return undefined;
      if (after.start === here) return last;
    } while (end !== undefined);
    return undefined;
  }
}

interface Bounds {
  readonly startsWord?: boolean;
  readonly endsWord?: boolean;
}

function finder(text: string, language: string) {
  const folded = fold(text);
  const edges = new Set([text.length]);
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    edges.add(index);
  return (words: string, from: number, { startsWord, endsWord }: Bounds): Place | undefined => {
    const sought = fold(words);
    for (let start = folded.indexOf(sought, from); start >= 0; start = folded.indexOf(sought, start + 1)) {
      const end = start + sought.length;
      if ((!startsWord || edges.has(start)) && (!endsWord || edges.has(end))) return { start, end };
    }
    return undefined;
  };
}

/**
 * What browsers take for alike: capitals, accents, and in some the forms of quotation marks. It is their rule and not
 * the one by which the record is compared, and every character keeps its place.
 */
function fold(text: string): string {
  return text.replace(/[^\0-@[-`{-\x7f]/g, (unit) => {
    const base = unit.normalize('NFD').charAt(0).toLowerCase();
    return FOLDED[base] ?? (base.length === 1 ? base : unit);
  });
}

const FOLDED: { readonly [mark: string]: string } = { '‘': "'", '’': "'", '“': '"', '”': '"', '\u00a0': ' ' };

function skipSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}
