import type { Index } from './search.ts';
import { meantBy, misspeltFrom } from './vocabulary.ts';

/** Queries of up to this many words are typed, and may be unfinished or misspelt; longer ones are passages. */
const LONGEST_TYPED = 5;
/** Nor do people type sentences, however little there is in them. */
const LONGEST_TYPED_WHOLE = 6;

/** Greek has a semicolon for it. */
const QUESTION_MARK = /[?;\u037e]/;

/** A typed word that is unfinished or misspelt counts for a little less than one that is there. */
const MEANT = 0.9;

/**
 * A word of a passage that more statements have than this tells them apart no better than "the" does, where there are
 * others: so what a passage costs hardly grows with the record. Measured on a public benchmark of 14,231 claims: without
 * it half as fast, and no better.
 */
export const COMMON = 1000;

/** The letters of a little word of another language; English has its list of them. */
const LONGEST_PARTICLE = 2;

/** Whether a query is short enough to have been typed, rather than highlighted on a page. A question is neither. */
export function isTyped({ read }: Pick<Index, 'read'>, query: string): boolean {
  return (
    read(query).flatMap(({ terms }) => terms).length <= LONGEST_TYPED &&
    query.trim().split(/\s+/).length <= LONGEST_TYPED_WHOLE &&
    !isQuestion(query)
  );
}

export function isQuestion(query: string): boolean {
  return QUESTION_MARK.test(query);
}

/** A typed query with the words that it may be misspelt from. */
export function corrected({ read, vocabulary }: Pick<Index, 'read' | 'vocabulary'>, query: string): string {
  return read(query)
    .map(({ plain }) => misspeltFrom(vocabulary, plain)[0] ?? plain)
    .join(' ');
}

/** What each word of a query stands for in the index. */
export function readQuery(index: Index, query: string): Meant[][] {
  return isTyped(index, query) ? typed(index, query) : passage(index, query);
}

/** A term of the index that a word of a query can stand for, and how much it counts. */
export interface Meant {
  readonly term: string;
  readonly factor: number;
}

/** What each word of a passage stands for in the index: itself. */
function passage({ read, frequency }: Index, query: string): Meant[][] {
  const isKnown = (term: string) => frequency(term) > 0;
  const terms = new Set(
    read(query).flatMap(({ plain, terms }) => (isParticle(plain) ? terms.filter(isKnown) : terms)),
  );
  const rarest = Math.min(...[...terms].map(frequency).filter((number) => number > 0));
  return [...terms]
    .filter((term) => frequency(term) <= Math.max(COMMON, rarest))
    .map((term) => [{ term, factor: 1 }]);
}

/** What each word of a typed query stands for in the index: it may be unfinished or misspelt. */
function typed({ read, vocabulary, frequency }: Index, query: string): Meant[][] {
  const words = read(query).filter(({ terms }) => terms.length > 0);
  return words.flatMap(({ plain, terms }, at) => {
    const meant = meantBy(vocabulary, plain, at === words.length - 1)
      .flatMap((word) => read(word).flatMap(({ terms }) => terms))
      .filter((term) => !terms.includes(term));
    return terms
      .filter((term) => !isParticle(plain) || frequency(term) > 0 || meant.length > 0)
      .map((term) => [{ term, factor: 1 }, ...[...new Set(meant)].map((term) => ({ term, factor: MEANT }))]);
  });
}

function isParticle(word: string): boolean {
  return word.length <= LONGEST_PARTICLE;
}
