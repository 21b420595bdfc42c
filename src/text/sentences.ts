const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where a sentence stands in its text: UTF-16 offsets, end exclusive, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits one block of text into its sentences, in order (Unicode UAX #29, as the browser implements it).
 *
 * A line break ends no sentence: it is where the page's source was wrapped. The browser's segmenter is slow, some
 * 50 ns a character, so the texts that nearly every page is made of are split here, by the same rules.
 */
export function sentences(text: string): Sentence[] {
  const unwrapped = text.replace(LINE_BREAK, ' ');
  const found: Sentence[] = [];
  let start = 0;
  for (const end of COMMON.test(unwrapped) ? commonEnds(unwrapped) : segmentEnds(unwrapped)) {
    const segment = unwrapped.slice(start, end);
    const from = start + segment.length - segment.trimStart().length;
    const to = start + segment.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  }
  return found;
}

const LINE_BREAK = /[\n\r\x85\u2028\u2029]/g;

/** Latin, Greek and Cyrillic letters and the usual marks; not those that are combined or take no room. */
const COMMON =
  /^[\0-\x84\x86-\xac\xae-\u024f\u0391-\u03ce\u0400-\u0481\u048a-\u04ff\u2010-\u2023\u2025-\u2027\u20ac]*$/;

const TERM = /[.?!]/g;
const CLOSE_AND_SPACE = /['"()[\]{}«»‘-‟]*[\t\v\f \xa0]*/y;
const GOES_ON = /[.?!,:;–—-]/;
const LETTER_OR_TERM = /[\p{Alphabetic}.?!]/gu;
const LOWER = /\p{Lowercase}/u;
const CASED = /[\p{Lowercase}\p{Lu}\p{Lt}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const DIGIT = /\p{Nd}/u;

function* segmentEnds(text: string): Iterable<number> {
  for (const { segment, index } of segmenter.segment(text)) yield index + segment.length;
}

/** The rules SB6 to SB11 for text of common characters. */
function* commonEnds(text: string): Iterable<number> {
  for (const { 0: term, index } of text.matchAll(TERM)) {
    CLOSE_AND_SPACE.lastIndex = index + 1;
    CLOSE_AND_SPACE.test(text);
    const end = CLOSE_AND_SPACE.lastIndex;
    const next = text.charAt(end);
    if (GOES_ON.test(next)) continue;
    if (term === '.') {
      // "3.5" and "U.K" when nothing stands between; "a. b" when the next letter is small.
      if (end === index + 1 && DIGIT.test(next)) continue;
      if (end === index + 1 && UPPER.test(next) && CASED.test(text.charAt(index - 1))) continue;
      LETTER_OR_TERM.lastIndex = end;
      const letter = LETTER_OR_TERM.exec(text)?.[0];
      if (letter !== undefined && LOWER.test(letter)) continue;
    }
    yield end;
  }
  yield text.length;
}
