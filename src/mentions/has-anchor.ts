import { normalise } from '../text/normalise.ts';
import type { AnchorPatterns } from './anchor-patterns.ts';

/** Letters and digits, in whose neighbourhood a word neither begins nor ends. */
export const LETTER = '[a-z0-9α-ω]';
/** Accented Latin letters: few in most texts, and each is one or two plain ones. */
const ACCENTED = /[\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]/g;
/** What a plain look sees nothing behind: other alphabets, combined marks, characters that take no room, other widths. */
const OTHER =
  /[\u00ad\u0250-\u1dff\u1f00-\u1fff\u200b-\u200f\u2060-\u2bff\u3200-\u33ff\ua640-\uabff\ud800-\udfff\ufb00-\uffff]/;

/** A text has few different ones, and each stands in it often. */
const plainOf = new Map<string, string>();

/**
 * Builds the function that tells whether a text has a word that these patterns were made of: wherever `conceptFinder`
 * would find one, and in few other texts.
 *
 * It is for texts that have none, which are most: a regular expression of the browser's is at its full speed from the
 * first letter on, where a script of ours would have to be run many times to become fast.
 */
export function anchorTest({ latin, all }: AnchorPatterns): (text: string) => boolean {
  const plain = new RegExp(`\\b(?:${latin})`, 'i');
  let any: RegExp | undefined;
  return (text) => {
    if (!OTHER.test(text)) return plain.test(text.replace(ACCENTED, withoutAccent));
    any ??= new RegExp(`(?<!${LETTER})(?:${all})`);
    return any.test(normalise(text).text);
  };
}

function withoutAccent(letter: string): string {
  let plain = plainOf.get(letter);
  if (plain === undefined) {
    plain = normalise(letter).text;
    plainOf.set(letter, plain);
  }
  return plain;
}
