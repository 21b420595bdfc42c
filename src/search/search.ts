import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import type { Claim, Record, Speaker, Statement } from '../record/compile-record.ts';
import { type Answers, answersByStance } from './answers-by-stance.ts';
import { best } from './best.ts';
import { type SpeakerFinder, speakerFinder } from './find-speaker.ts';
import { type ClaimInferrer, claimInferrer } from './infer-claims.ts';
import { readQuery } from './read-query.ts';
import { placeOf, topicFinder } from './topics.ts';
import { type Known, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type WordReader, wordReader } from './words.ts';

/** A record made ready to be searched. */
export interface Index {
  readonly read: WordReader;
  readonly vocabulary: Vocabulary;
  readonly statement: (id: Statement['id']) => Statement | undefined;
  readonly answers: Answers;
  readonly inferClaims: ClaimInferrer;
  readonly isOnPlace: (claim: Claim['id']) => boolean;
  readonly findSpeakers: SpeakerFinder;
  /** The names of those who made the statements. */
  readonly names: readonly Speaker['name'][];
  readonly engine: MiniSearch<Entry>;
  /** How many statements have a term. */
  readonly frequency: (term: string) => number;
}

/** A statement that has words of a query. */
export interface Hit {
  readonly id: Statement['id'];
  /** How well it fits. Scores of one query compare; those of two do not. */
  readonly score: number;
  /** The share of the query's words that it has, 0 to 1; a rare word is a larger share than a common one. */
  readonly share: number;
  /** How many rare words of the query it has. */
  readonly rare: number;
}

interface Entry {
  readonly id: Statement['id'];
  /** Terms, with a space between them. */
  readonly words: string;
}

/** What {@link buildIndex} makes: all that takes time to find out from the statements. */
interface Serialised {
  readonly engine: AsPlainObject;
  readonly vocabulary: { readonly [word: string]: Known };
  readonly frequencies: { readonly [term: string]: number };
}

/** A word is rare that no more than this share of the statements has. */
const RARE = 0.06;

/** More hits are weighed by no one. */
const MOST_HITS = 100;

/** One field: on a public benchmark of matching claims, several fields with boosts did worse. */
const OPTIONS: Options<Entry> = {
  fields: ['words'],
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
};

/** Builds the index of a record, serialised for {@link loadIndex}. */
export function buildIndex(record: Record): string {
  const read = wordReader(record.wording);
  const engine = new MiniSearch<Entry>(OPTIONS);
  const wordsOf = wordCollector(record);
  const frequencies = new Map<string, number>();
  const vocabulary = new Map<string, Known>();
  for (const statement of record.statements) {
    const words = wordsOf(statement);
    const found = read(words);
    const terms = found.flatMap(({ terms }) => terms);
    for (const term of new Set(terms)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    for (const { plain, terms, start, end } of found) {
      if (terms.length > 0) vocabulary.set(plain, metAgain(vocabulary.get(plain), words.slice(start, end)));
    }
    engine.add({ id: statement.id, words: terms.join(' ') });
  }
  const serialised: Serialised = {
    engine: engine.toJSON(),
    vocabulary: Object.fromEntries(vocabulary),
    frequencies: Object.fromEntries(frequencies),
  };
  return JSON.stringify(serialised);
}

/** Loads what {@link buildIndex} made of a record. */
export function loadIndex(record: Record, serialised: string): Index {
  const { engine, vocabulary, frequencies }: Serialised = JSON.parse(serialised);
  const read = wordReader(record.wording);
  const findTopics = topicFinder(record.wording, record.speakers);
  const answers = answersByStance(record.statements);
  const findSpeakers = speakerFinder(record, read, findTopics);
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const onPlace = new Set(
    record.claims.flatMap((claim) => (placeOf(claim, record.wording, findTopics) ? claim.id : [])),
  );
  return {
    read,
    vocabulary: vocabularyOf(Object.entries(vocabulary)),
    statement: (id) => statements.get(id),
    answers,
    inferClaims: claimInferrer(record, answers, findTopics, findSpeakers),
    isOnPlace: (claim) => onPlace.has(claim),
    findSpeakers,
    names: [...new Set(record.speakers.flatMap(({ kind, name }) => (kind === 'unnamed' ? [] : name)))],
    engine: MiniSearch.loadJS<Entry>(engine, OPTIONS),
    frequency: (term) => (Object.hasOwn(frequencies, term) ? (frequencies[term] ?? 0) : 0),
  };
}

/** The statements that have words of a query, best first, and no more than anyone weighs. */
export function search(index: Index, query: string): Hit[] {
  const asked = readQuery(index, query);
  const all = index.engine.documentCount;
  const words = asked.map((terms) => {
    const most = Math.max(0, ...terms.map(({ term }) => index.frequency(term)));
    // Rare words weigh more. Measured: 26 fewer false answers of 271 than with all alike.
    // A word that no statement has may be as rare as can be; it is no rarer than a word that one of them has.
    return { terms, weight: Math.log(1 + all / Math.max(1, most)), rare: Number(most <= RARE * all) };
  });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const wordsBy = new Map<string, { word: (typeof words)[number]; factor: number }>();
  for (const word of words) {
    for (const { term, factor } of word.terms) if (!wordsBy.has(term)) wordsBy.set(term, { word, factor });
  }
  const found = index.engine.search('', {
    tokenize: () => [...wordsBy.keys()],
    boostTerm: (term) => wordsBy.get(term)?.factor ?? 1,
  });
  // MiniSearch multiplies a score by the number of words that matched, which is wrong for long passages.
  const scoreOf = ({ score, queryTerms }: SearchResult) => score / queryTerms.length;
  return best(found, MOST_HITS, (a, b) => scoreOf(b) - scoreOf(a)).map((result) => {
    const met = new Set(result.queryTerms.map((term) => wordsBy.get(term)?.word));
    let share = 0;
    let rare = 0;
    for (const word of met) {
      share += (word?.weight ?? 0) / whole;
      rare += word?.rare ?? 0;
    }
    return { id: result.id, score: scoreOf(result), share, rare };
  });
}

/** Collects everything that a statement can be found by: its words, whose they are, when and where they were said, and the claims. */
function wordCollector({ speakers, claims: all }: Record): (statement: Statement) => string {
  const speakerBy = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const claimBy = new Map(all.map(({ id, text }) => [id, text]));
  return ({ speaker: id, role, claims, said, venue, printings }) => {
    const speaker = speakerBy.get(id);
    return [
      ...printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)),
      speaker?.name,
      ...(speaker?.spellings ?? []),
      role,
      ...(speaker?.roles.find(({ title }) => title === role)?.aliases ?? []),
      venue?.name,
      said.date?.slice(0, 4),
      ...claims.map(({ claim }) => claimBy.get(claim)),
    ].join('\n');
  };
}

/** A name has a capital wherever it stands, another word at the beginning of a sentence only. */
function metAgain(known: Known | undefined, printed: string): Known {
  const [times, shown] = known ?? [0, printed];
  return [times + 1, /^\p{Ll}/u.test(printed) ? printed : shown];
}
