import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { eng } from 'stopword';
import type { Record, Statement } from '../record/compile-record.ts';
import { normalise } from '../text/normalise.ts';

/** The search index of a record, in memory. */
export type Index = MiniSearch<Entry>;

/** A statement that answers a query, and how well. Scores of one query compare; those of two do not. */
export interface Hit {
  readonly id: string;
  readonly score: number;
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
  tokenize: (text) => normalise(text).text.match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm: (word) => (word.length < 2 || STOP_WORDS.has(word) ? null : word),
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

/** The statements that answer a query, best first. */
export function search(index: Index, query: string): Hit[] {
  const words = OPTIONS.tokenize?.(query, 'words') ?? [];
  return words.length > LONGEST_TYPED ? searchPassage(index, query) : searchTyped(index, query);
}

function searchTyped(index: Index, query: string): Hit[] {
  const typed: SearchOptions = { prefix: true, fuzzy: (word) => word.length > 3 && TYPED_FUZZINESS };
  const all = index.search(query, { ...typed, combineWith: 'AND' });
  return (all.length > 0 ? all : index.search(query, typed)).map(({ id, score }) => ({ id, score }));
}

/** MiniSearch multiplies a score by the number of words that matched, which is wrong for long queries. */
function searchPassage(index: Index, passage: string): Hit[] {
  return index
    .search(passage)
    .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
    .sort((a, b) => b.score - a.score);
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
