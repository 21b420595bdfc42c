import { normalise } from '../text/normalise.ts';

/** What a character is to the finder: no part of a word, what may stand between the words of a form, a letter. */
export const GAP = 0;
export const JOINT = 1;
/** A letter or digit that no form has; those that a form has are numbered from the next on. */
export const OTHER = 2;

/** Not looked up yet. */
const UNKNOWN = 0xffff;
/** Folds to nothing or to several characters, or is half of a pair. */
export const ODD = 0xfffe;

const WORD = /[\p{L}\p{N}]/u;

/** The letters of all forms, numbered. */
export interface Alphabet {
  /** The number of each UTF-16 code unit that was looked up: only `at` looks up. */
  readonly numbers: Uint16Array;
  /** How many different numbers there are. */
  readonly size: number;
  /** The number of a code unit, which is that of the letter it is normalised to; ODD where it is not to one letter. */
  at(code: number): number;
  /** Numbers a normalised letter of a form; undefined if it is no letter. */
  add(letter: string): number | undefined;
}

/**
 * Starts an alphabet. Capitals, accented letters and the other kinds of quotation marks and dashes have the number of
 * the plain one, so that a text can be read without a normalised copy of it.
 */
export function alphabet(): Alphabet {
  const numbers = new Uint16Array(0x10000).fill(UNKNOWN);
  const letters = new Map<string, number>();
  const lookUp = (character: string): number => {
    const folded = normalise(character).text;
    if (folded.length !== 1) return ODD;
    if (WORD.test(folded)) return letters.get(folded) ?? OTHER;
    return /[ '"-]/.test(folded) ? JOINT : GAP;
  };
  return {
    numbers,
    get size() {
      return OTHER + 1 + letters.size;
    },
    at(code) {
      const known = numbers[code] ?? GAP;
      if (known !== UNKNOWN) return known;
      const number = code >= 0xd800 && code < 0xe000 ? ODD : lookUp(String.fromCharCode(code));
      numbers[code] = number;
      return number;
    },
    add(letter) {
      if (!WORD.test(letter)) return undefined;
      const number = letters.get(letter) ?? OTHER + 1 + letters.size;
      letters.set(letter, number);
      return number;
    },
  };
}
