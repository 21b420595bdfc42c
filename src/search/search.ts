import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Record, Statement } from '../record/compile-record.ts';
import { isSlip } from './is-slip.ts';
import { words } from './words.ts';

/** The search index of a record, in memory. */
export type Index = MiniSearch<Entry>;

/** A statement that has words of a query. */
export interface Hit {
  readonly id: string;
  /** How well it fits. Scores of one query compare; those of two do not. */
  readonly score: number;
  /** The share of the query's words that it has, 0 to 1; a rare word is a larger share than a common one. */
  readonly share: number;
  /** How many rare words of the query it has. */
  readonly rare: number;
}

interface Entry {
  readonly id: string;
  readonly words: string;
}

/** Queries of up to this many words are typed, and may be unfinished or misspelt; longer ones are passages. */
const LONGEST_TYPED = 5;
/** Nor do people type sentences, however little there is in them. */
const LONGEST_TYPED_WHOLE = 6;

/** Share of a word's letters that a typing slip may change, in words of three letters and more. */
const TYPED_FUZZINESS = 0.25;
const LEAST_MISSPELT = 3;

/** The letters that the beginning of a word needs; the last word may be still in the typing. */
const LEAST_PREFIX = 4;
const LEAST_LAST_PREFIX = 3;

/** The letters of a little word of another language; English has its list of them. */
const LONGEST_PARTICLE = 2;

/** A word is rare that no more than this share of the statements has. */
const RARE = 0.06;

/** One field: on a public benchmark of matching claims, several fields with boosts did worse. */
const OPTIONS: Options<Entry> = {
  fields: ['words'],
  tokenize: words,
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

/** Whether a query is short enough to have been typed, rather than highlighted on a page. A question is neither. */
export function isTyped(query: string): boolean {
  return (
    words(query).length <= LONGEST_TYPED &&
    query.trim().split(/\s+/).length <= LONGEST_TYPED_WHOLE &&
    !query.includes('?')
  );
}

/** The statements that have words of a query, best first. */
export function search(index: Index, query: string): Hit[] {
  const asked = [...new Set(words(query))];
  const finding = isTyped(query) ? typed : toTheLetter;
  const hits = new Map<string, { id: string; score: number; weight: number; rare: number }>();
  let whole = 0;
  for (const [at, word] of asked.entries()) {
    const found = finding(index, word, at === asked.length - 1);
    // Short and unknown, it is the "of" or "in" of another language.
    if (found.length === 0 && word.length <= LONGEST_PARTICLE) continue;
    // Rare words weigh more (measured: 2 fewer false answers of 139 than with all alike).
    // A word that no statement has may be as rare as can be; it is no rarer than a word that one of them has.
    const weight = Math.log(1 + index.documentCount / Math.max(1, found.length));
    const rare = Number(found.length <= RARE * index.documentCount);
    whole += weight;
    for (const { id, score } of found) {
      const hit = hits.get(id) ?? { id, score: 0, weight: 0, rare: 0 };
      hits.set(id, { id, score: hit.score + score, weight: hit.weight + weight, rare: hit.rare + rare });
    }
  }
  return [...hits.values()]
    .map(({ id, score, weight, rare }) => ({ id, score, share: weight / whole, rare }))
    .sort((a, b) => b.score - a.score);
}

/** Words are looked for one by one: MiniSearch multiplies a score by the number of words that matched. */
function toTheLetter(index: Index, word: string): SearchResult[] {
  return index.search(word, { tokenize: (word) => [word] });
}

/** What is typed may be unfinished or misspelt. */
function typed(index: Index, word: string, last: boolean): SearchResult[] {
  return index
    .search(word, {
      tokenize: (word) => [word],
      prefix: word.length >= (last ? LEAST_LAST_PREFIX : LEAST_PREFIX),
      fuzzy: word.length >= LEAST_MISSPELT && TYPED_FUZZINESS,
    })
    .filter(({ match }) => Object.keys(match).some((term) => isSlip(word, term)));
}

/** Everything that a statement can be found by: its words, whose they are, when and where they were said, and the claims. */
function wordsOf({ speaker: id, role, claims, said, venue, printings }: Statement, record: Record): string {
  const speaker = record.speakers.find((speaker) => speaker.id === id);
  return [
    ...printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)),
    speaker?.name,
    ...(speaker?.spellings ?? []),
    role,
    ...(speaker?.roles.find(({ title }) => title === role)?.aliases ?? []),
    venue?.name,
    said.date?.slice(0, 4),
    ...claims.map(({ claim }) => record.claims.find(({ id }) => id === claim)?.text),
  ].join('\n');
}
