import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { eng } from 'stopword';
import type { Record, Statement } from '../record/compile-record.ts';
import { normalise } from '../text/normalise.ts';

/** The search index of a record, in memory. */
export type Index = MiniSearch<Entry>;

/** A statement that has words of a query. */
export interface Hit {
  readonly id: string;
  /** How well it fits. Scores of one query compare; those of two do not. */
  readonly score: number;
  /** The share of the query's words that it has, 0 to 1. */
  readonly share: number;
}

interface Entry {
  readonly id: string;
  readonly words: string;
}

/** Denials hang on these, so a search for them must not drop them. */
const KEPT = new Set(['never', 'not', 'no']);
const STOP_WORDS = new Set(eng.filter((word) => !KEPT.has(word)));

/** Queries of up to this many words are typed, and may be unfinished or misspelt; longer ones are passages. */
const LONGEST_TYPED = 5;

/** Share of a word's letters that a typing slip may change: one in words of four letters and more. */
const TYPED_FUZZINESS = 0.25;

/** One field: on a public benchmark of matching claims, several fields with boosts did worse. */
const OPTIONS: Options<Entry> = {
  fields: ['words'],
  tokenize,
  processTerm: (word) => word,
};

/** Builds the index of a record, serialised for {@link loadIndex}. */
export function buildIndex(record: Record): string {
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(
    record.statements.map((statement) => ({ id: statement.id, words: wordsOf(statement, record) })),
  );
  return JSON.stringify(index);
}

/** Loads what {@link buildIndex} made. */
export function loadIndex(serialised: string): Index {
  return MiniSearch.loadJSON<Entry>(serialised, OPTIONS);
}

/** Whether a query is short enough to have been typed, rather than highlighted on a page. */
export function isTyped(query: string): boolean {
  return tokenize(query).length <= LONGEST_TYPED;
}

/** The statements that have words of a query, best first. */
export function search(index: Index, query: string): Hit[] {
  const words = new Set(tokenize(query));
  const results = isTyped(query) ? typed(index, query) : index.search([...words].join(' '));
  return results
    .map(({ id, score, queryTerms }) => ({
      id,
      // MiniSearch multiplies a score by the number of words that matched, which is wrong for long queries.
      score: score / queryTerms.length,
      share: queryTerms.length / words.size,
    }))
    .sort((a, b) => b.score - a.score);
}

/** What is typed may be unfinished or misspelt; a statement with all of the words is wanted before any other. */
function typed(index: Index, query: string) {
  const options: SearchOptions = { prefix: true, fuzzy: (word) => word.length > 3 && TYPED_FUZZINESS };
  const all = index.search(query, { ...options, combineWith: 'AND' });
  return all.length > 0 ? all : index.search(query, options);
}

/** The words that carry meaning, normalised. */
function tokenize(text: string): string[] {
  const words = normalise(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** Everything that a statement can be found by: its words, whose they are, where they were said, and the claims. */
function wordsOf({ speaker: id, role, claims, venue, printings }: Statement, record: Record): string {
  const speaker = record.speakers.find((speaker) => speaker.id === id);
  return [
    ...printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)),
    speaker?.name,
    ...(speaker?.spellings ?? []),
    role,
    venue?.name,
    ...claims.map(({ claim }) => record.claims.find(({ id }) => id === claim)?.text),
  ].join('\n');
}
