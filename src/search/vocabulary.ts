import SearchableMap from 'minisearch/SearchableMap';
import { isSlip } from './is-slip.ts';

/** How often a word stands in a record, and how it is printed. */
export type Known = readonly [times: number, shown: string];

/** The words that a record's statements, and those who made them, are found by, normalised. */
export type Vocabulary = SearchableMap<Known>;

/** The letters that the beginning of a word needs; the last word may be still in the typing. */
const LEAST_PREFIX = 4;
const LEAST_LAST_PREFIX = 3;

/** Shorter words are near too many others. */
const LEAST_MISSPELT = 3;
/** Letters that differ: one swap is two. */
const MOST_SLIPS = 2;

/** Makes the vocabulary from its words. */
export function vocabularyOf(words: readonly (readonly [string, Known])[]): Vocabulary {
  return SearchableMap.from(words.map(([word, known]): [string, Known] => [word, known]));
}

/** The words that begin with some letters. */
export function startingWith(vocabulary: Vocabulary, letters: string): string[] {
  return [...vocabulary.atPrefix(letters).keys()];
}

/**
 * The words that were meant by a word as it was typed: itself, those that it is the beginning of and, when there are
 * none, those that it is misspelt from.
 *
 * @param typed normalised, at least one letter.
 * @param last whether it may be still in the typing.
 */
export function meantBy(vocabulary: Vocabulary, typed: string, last: boolean): string[] {
  const begun =
    typed.length >= (last ? LEAST_LAST_PREFIX : LEAST_PREFIX) ? startingWith(vocabulary, typed) : [];
  return vocabulary.has(typed) || begun.length > 0 ? [typed, ...begun] : misspeltFrom(vocabulary, typed);
}

/** The words that a word which is none of them may be misspelt from, the likeliest first; mostly none. */
export function misspeltFrom(vocabulary: Vocabulary, typed: string): string[] {
  if (typed.length < LEAST_MISSPELT || vocabulary.has(typed)) return [];
  const near = vocabulary.fuzzyGet(typed, MOST_SLIPS);
  const meant = [...near].filter(([word, [, distance]]) => isSlip(typed, word, distance));
  const least = Math.min(...meant.map(([, [, distance]]) => distance));
  return meant
    .filter(([, [, distance]]) => distance <= Math.max(1, least))
    .sort(([, [, a]], [, [, b]]) => a - b)
    .map(([word]) => word);
}
