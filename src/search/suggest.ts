import { normalise } from '../text/normalise.ts';
import { isTyped } from './read-query.ts';
import { type Index, search } from './search.ts';
import { type Known, startingWith } from './vocabulary.ts';

/** More are in the way. */
const MOST = 5;
/** One letter begins too many words. */
const LEAST_LETTERS = 2;
/** As many of the most frequent words are tried: not every one has been said together with the words before it. */
const TRIED = 20;
/** A statement that has all words of a query has this share of them. */
const ALL = 0.999;

/**
 * How a query that is being typed may go on: the names in a record, and the words of its statements, that begin like its
 * last word. Each finds something.
 *
 * @returns whole queries, the best first; none for a passage, or when the last word is done.
 */
export function suggest(index: Index, text: string): string[] {
  const [, before = '', letters = ''] = /^(.*\s)?(\S+)$/su.exec(text.trimStart()) ?? [];
  const typed = normalise(letters).text;
  if (typed.length < LEAST_LETTERS || !isTyped(index, text)) return [];
  const typedWords = wordsOf(text);
  const names = index.names.filter((name) => {
    const own = wordsOf(name);
    return typedWords.every((word) => own.some((one) => one.startsWith(word)));
  });
  const words = startingWith(index.vocabulary, typed)
    .flatMap((word): Known[] => {
      const known = index.vocabulary.get(word);
      return known ? [known] : [];
    })
    .sort(([a], [b]) => b - a)
    .slice(0, TRIED)
    .map(([, shown]) => before + shown)
    .filter((query) => before === '' || (search(index, query)[0]?.share ?? 0) > ALL);
  const own = typedWords.join(' ');
  return [...new Set([...names, ...words])]
    .filter((query) => wordsOf(query).join(' ') !== own)
    .slice(0, MOST);
}

function wordsOf(text: string): string[] {
  return normalise(text).text.trim().split(/\s+/);
}
