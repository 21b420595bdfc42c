import { normalise } from '../text/normalise.ts';
import type { Anchors } from './find-anchors.ts';

/** Letters and digits, in whose neighbourhood a word neither begins nor ends. */
const LETTER = '[a-z0-9α-ω]';
/** Accented Latin letters: few in most texts, and each is one or two plain ones. */
const ACCENTED = /[\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]/g;
/** What a plain look sees nothing behind: other alphabets, combined marks, characters that take no room, other widths. */
const OTHER =
  /[\u00ad\u0250-\u1dff\u1f00-\u1fff\u200b-\u200f\u2060-\u2bff\u3200-\u33ff\ua640-\uabff\ud800-\udfff\ufb00-\uffff]/;

/** Those of the anchors, and of the names, that are a single word. On a page that has none of them, nothing is looked for. */
export function anchorWords({ concepts, names }: Anchors): string[] {
  return `${concepts},${names}`.split(',').filter((form) => /^[^ /'"-]+$/.test(form));
}

/**
 * Builds the function that tells whether a text has one of these words: wherever `conceptFinder` would find one, and
 * in few other texts.
 *
 * It is for texts that have none, which are most: a regular expression of the browser's is at its full speed from the
 * first letter on, where a script of ours would have to be run many times to become fast.
 */
export function anchorTest(words: readonly string[]): (text: string) => boolean {
  const latin = words.filter((word) => /^[a-z0-9*]+$/.test(word));
  const plain = new RegExp(`\\b(?:${patterns(latin)})`, 'i');
  let all: RegExp | undefined;
  return (text) => {
    if (!OTHER.test(text)) return plain.test(text.replace(ACCENTED, (letter) => normalise(letter).text));
    all ??= new RegExp(`(?<!${LETTER})(?:${patterns(words)})`);
    return all.test(normalise(text).text);
  };
}

function patterns(words: readonly string[]): string {
  return words
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}(?!${LETTER})`))
    .sort()
    .join('|');
}
