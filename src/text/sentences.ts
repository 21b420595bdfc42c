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
  const unwrapped = LINE_BREAK.test(text) ? text.replace(LINE_BREAKS, ' ') : text;
  const found: Sentence[] = [];
  let start = 0;
  for (const end of COMMON.test(unwrapped) ? commonEnds(unwrapped) : segmentEnds(unwrapped)) {
    let from = start;
    let to = end;
    while (from < end && isSpace(unwrapped.charCodeAt(from))) from++;
    while (to > from && isSpace(unwrapped.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  }
  return found;
}

/** As trim() has it. */
function isSpace(code: number): boolean {
  return code <= 0xa0
    ? code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13)
    : code > 0x1000 && SPACE.test(String.fromCharCode(code));
}

const SPACE = /\s/;
const LINE_BREAK = /[\n\r\x85\u2028\u2029]/;
const LINE_BREAKS = /[\n\r\x85\u2028\u2029]/g;

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

function segmentEnds(text: string): number[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => index + segment.length);
}

/** The rules SB6 to SB11 for text of common characters. */
function commonEnds(text: string): number[] {
  const ends: number[] = [];
  TERM.lastIndex = 0;
  while (TERM.test(text)) {
    const after = TERM.lastIndex;
    CLOSE_AND_SPACE.lastIndex = after;
    CLOSE_AND_SPACE.test(text);
    const end = CLOSE_AND_SPACE.lastIndex;
    if (!goesOn(text, after, end)) ends.push(end);
  }
  ends.push(text.length);
  return ends;
}

/** Whether a sentence goes on behind a full stop and what closes it. */
function goesOn(text: string, after: number, end: number): boolean {
  const next = text.charAt(end);
  if (GOES_ON.test(next)) return true;
  if (text.charAt(after - 1) !== '.') return false;
  // "3.5" and "U.K" when nothing stands between; "a. b" when the next letter is small.
  if (end === after && DIGIT.test(next)) return true;
  if (end === after && UPPER.test(next) && CASED.test(text.charAt(after - 2))) return true;
  LETTER_OR_TERM.lastIndex = end;
  const letter = LETTER_OR_TERM.exec(text)?.[0];
  return letter !== undefined && LOWER.test(letter);
}
