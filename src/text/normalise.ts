/** Letters that Unicode does not decompose, spelt the way the press spells them without their mark. */
const LETTERS: { [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/** Serbian is written in two alphabets: each Cyrillic letter becomes the Latin one, without its mark. */
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџшѕ';
const LATIN = 'a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s dz'.split(' ');
for (const [index, letter] of [...CYRILLIC].entries()) LETTERS[letter] = LATIN[index] ?? letter;

/** Marks that are combined with a letter, and characters that take no room: soft hyphen, zero-width ones. */
const DROPPED = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const SPACE = /\s/u;
const PLAIN = /^[\0-\x7f]*$/;
const OTHER_SPACE = /[\t\n\v\f\r]/;
const NOT_PLAIN = /[^\0-\x7f]+/g;

/** A text made comparable, and the way back from it. */
export interface Normalised {
  /** Lower case, no diacritics, straight marks, plain spaces, Latin letters for Serbian and Macedonian ones. */
  readonly text: string;
  /**
   * The offset in the original of the character that an offset in `text` came from.
   * For `text.length` it is the original's length. Both are UTF-16 code units.
   */
  origin(offset: number): number;
}

/**
 * Folds away what does not change the words: case, diacritics, the kind of quotation mark, dash and space,
 * alphabet (where a language has two), soft hyphens and zero-width characters. Everything that compares text does it through this one function.
 *
 *     original   Q e n d r a t [ë] · [soft hyphen] k t h i m i t
 *     text       q e n d r a t  e  ·               k t h i m i t
 *     origins    0 1 2 3 4 5 6  7  8              10 11 ...
 */
export function normalise(original: string): Normalised {
  if (PLAIN.test(original)) return { text: foldPlain(original), origin: (offset) => offset };
  // One flat string in the end: one that grows piece by piece is slow to read.
  const parts: string[] = [];
  let length = 0;
  let end = 0;
  // Most characters fold to one: only where the distance to the original changes is a note of it kept.
  const froms: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  for (const { 0: run, index } of original.matchAll(NOT_PLAIN)) {
    push(foldPlain(original.slice(end, index)));
    end = index;
    for (const character of run) {
      const folded = fold(character);
      for (let i = 0; i < folded.length; i++) note(length + i, end);
      push(folded);
      end += character.length;
    }
    note(length, end);
  }
  push(foldPlain(original.slice(end)));
  return {
    text: parts.join(''),
    origin: (offset) =>
      offset >= length ? original.length : offset + (shifts[lastAtMost(froms, offset)] ?? 0),
  };

  function push(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function note(offset: number, origin: number): void {
    if (origin - offset === shift) return;
    shift = origin - offset;
    froms.push(offset);
    shifts.push(shift);
  }
}

function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return OTHER_SPACE.test(lower) ? lower.replace(/[\t\n\v\f\r]/g, ' ') : lower;
}

/** The index of the last of some ascending numbers that is not above a limit, -1 if all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A text has few different characters, and folding one from scratch is slow. */
const folds = new Map<string, string>();

function fold(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = character
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(DROPPED, '')
      .replace(/./gsu, (letter) => LETTERS[letter] ?? (SPACE.test(letter) ? ' ' : letter));
    folds.set(character, folded);
  }
  return folded;
}
