import { findPassages, type Place, type TextDirective } from './find-passage.ts';

/** How to link to the words of a printing in its article. */
export interface Passage {
  /** To be put behind the article's address: `#:~:text=…`. */
  readonly fragment: string;
  /** Whether a browser may take other words of the article for one of the passages. */
  readonly ambiguous: boolean;
}

/** Longer words are named by how they begin and end: pages differ in the middle, and addresses have their limits. */
const LONGEST_WHOLE = 120;
const WORDS_AT_AN_END = 6;

/**
 * Makes the fragment that leads to passages of an article, each with as much of the words around it as it takes to
 * tell it from others. The words come from the passage's own block: what stands in the next one on a page is often
 * not the article's.
 *
 * @param text the article, one block a line
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkPassage(text: string, places: readonly Place[], language: string): Passage {
  const directives = places.map((place) => directiveFor(text, place, language));
  return {
    fragment: `#:~:${directives.map(({ directive }) => `text=${encodeDirective(directive)}`).join('&')}`,
    ambiguous: directives.some(({ ambiguous }) => ambiguous),
  };
}

/** A directive as it stands in an address, all but plain letters and digits percent-encoded. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [start, end].filter((part) => part !== undefined).map(encode);
  if (prefix !== undefined) parts.unshift(`${encode(prefix)}-`);
  if (suffix !== undefined) parts.push(`-${encode(suffix)}`);
  return parts.join(',');
}

/** A hyphen, a comma and an ampersand have a meaning in a directive; brackets and stars have one in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function directiveFor(text: string, place: Place, language: string) {
  const words = wordsOf(text, place, language);
  let directive: TextDirective = words.whole;
  for (let count = 0; count <= words.around; count++) {
    const prefix = words.before(count);
    const suffix = words.after(count);
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      directive = { ...words.whole, ...context };
      const [first, ...others] = findPassages(text, directive, language);
      if (others.length === 0 && first?.start === place.start && first.end === place.end) {
        return { directive, ambiguous: false };
      }
    }
  }
  return { directive, ambiguous: true };
}

/** The words of a passage and those around it in its block. */
function wordsOf(text: string, { start, end }: Place, language: string) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  const words = [...segmenter.segment(text.slice(from, to))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
  const before = words.filter((word) => word.end <= start);
  const after = words.filter((word) => word.start >= end);
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const first = inside[WORDS_AT_AN_END - 1];
  const last = inside.at(-WORDS_AT_AN_END);
  const exact = text.slice(start, end);
  const split = first && last && end - start > LONGEST_WHOLE && first.end < last.start;
  const whole: TextDirective = split
    ? { start: text.slice(start, first.end), end: text.slice(last.start, end) }
    : { start: exact };
  return {
    whole,
    around: Math.max(before.length, after.length),
    before(count: number): string | undefined {
      const word = before[Math.max(0, before.length - count)];
      return count === 0 || word === undefined ? undefined : text.slice(word.start, start).trim();
    },
    after(count: number): string | undefined {
      const word = after[Math.min(count, after.length) - 1];
      return word === undefined ? undefined : text.slice(end, word.end).trim();
    },
  };
}
