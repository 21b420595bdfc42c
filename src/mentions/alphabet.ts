import { normalise } from '../text/normalise.ts';

/** What a character is to the finder: no part of a word, what may stand between the words of a form, a letter. */
export const GAP = 0;
export const JOINT = 1;
/** A letter that is in no form. */
export const OTHER = 2;
/** The letters and digits that forms have, numbered from the next on: all in all there are 64, which takes six bits. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789αβγδεζηθικλμνξοπρςστυφχψω';

/** Folds to nothing or to several characters, or is half of a pair. */
export const ODD = 0xfe;
/** Not looked up yet: the greatest number. */
export const NEW = 0xff;

const WORD = /[\p{L}\p{N}]/u;
/**
 * The number of each UTF-16 code unit: that of the letter it is normalised to, ODD where it is not to one letter, or
 * NEW. Capitals, accented letters and the other kinds of quotation marks and dashes have the number of the plain one,
 * so that a text can be read without a normalised copy of it.
 */
export const numbers = new Uint8Array(0x10000).fill(NEW);

/** The number of a code unit, also where it is NEW. */
export function letterOf(code: number): number {
  const known = numbers[code] ?? GAP;
  if (known !== NEW) return known;
  const number = code >= 0xd800 && code < 0xe000 ? ODD : lookUp(String.fromCharCode(code));
  numbers[code] = number;
  return number;
}

function lookUp(character: string): number {
  // Most characters of most texts are ASCII, and a page is over before `normalise` is fast.
  const text = character < '\x80' ? character.toLowerCase() : normalise(character).text;
  if (text.length !== 1) return ODD;
  if (WORD.test(text)) return OTHER + 1 + LETTERS.indexOf(text);
  return /[\s'"-]/.test(text) ? JOINT : GAP;
}
