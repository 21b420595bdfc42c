import { meaningful } from './meaningful.ts';

const WORD = /(?<![\p{L}'’])\p{L}+/gu;
/** One or two capitals may be names. */
const LEAST = 3;

/** Whether each word that says something has a capital, as in the title of a book or a paper; not a text in capitals. */
export function isTitle(text: string): boolean {
  const telling = (text.match(WORD) ?? []).filter((word) => meaningful(word.toLowerCase()));
  return telling.length >= LEAST && /\p{Ll}/u.test(text) && telling.every((word) => /^\p{Lu}/u.test(word));
}
