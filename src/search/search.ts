import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { once } from '../once.ts';
import type { Claim, CompiledRecord, Record, Speaker, Statement } from '../record/compile-record.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { type Answers, answersByStance } from './answers-by-stance.ts';
import { best } from './best.ts';
import { claimsBySpeaker } from './claims-by-speaker.ts';
import { type Called, calledOf, type SpeakerFinder, speakerFinder } from './find-speaker.ts';
import { type About, type ClaimInferrer, claimInferrer } from './infer-claims.ts';
import { COMMON, readQuery } from './read-query.ts';
import { type Topics, topicFinder, topicsOf } from './topics.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type WordReader, type WordRules, wordReader, wordRules } from './words.ts';

/** A record made ready to be searched. */
export interface Index {
  readonly read: WordReader;
  readonly vocabulary: Vocabulary;
  readonly statement: (id: Statement['id']) => Statement | undefined;
  readonly answers: Answers;
  readonly inferClaims: ClaimInferrer;
  readonly findSpeakers: SpeakerFinder;
  /** The claims that a speaker has spoken of; none for one who is not on the record. */
  readonly claimsOf: (speaker: Speaker['id']) => ReadonlySet<Claim['id']> | undefined;
  /** The terms of a text that are a country without a claim of its own. */
  readonly countriesIn: (text: string) => string[];
  /** Whether a term is a name of a person on the record. */
  readonly isName: (term: string) => boolean;
  /** The names of those who made the statements. */
  readonly names: readonly Speaker['name'][];
  readonly engine: MiniSearch<Entry>;
  /** What a statement can be found by. */
  readonly termsOf: (id: Statement['id']) => readonly string[];
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
  /** How many rare words of the query it has. A name is none: it says who, and not what about. */
  readonly rare: number;
  /** The terms by which it was found. */
  readonly terms: ReadonlySet<string>;
}

interface Entry {
  readonly id: Statement['id'];
  readonly terms: readonly string[];
}

/** What {@link buildIndex} makes: all that takes time to find out from the record. */
interface Serialised {
  readonly engine: AsPlainObject;
  /** Each word, how often it is there and, where that is not the word itself, how it is printed. */
  readonly vocabulary: readonly (readonly [string, number, string?])[];
  /** How many statements have each term of the engine's index, in its order. */
  readonly frequencies: readonly number[];
  readonly words: WordRules;
  readonly topics: Topics;
  readonly called: readonly Called[];
  readonly about: readonly About[];
  /** The terms of the countries without a claim of their own. */
  readonly countries: readonly string[];
}

/** A word is rare that no more than this share of the statements has. */
const RARE = 0.06;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const SMALL = /^\p{Ll}/u;

/** More hits are weighed by no one. */
const MOST_HITS = 100;

/** One field: on a public benchmark of matching claims, several fields with boosts did worse. */
const OPTIONS: Options<Entry> = {
  fields: ['terms'],
  // The terms are given as they are: to join them and have them split again takes a tenth of the building.
  stringifyField: (terms) => terms,
  tokenize: (terms) => terms as unknown as string[],
  processTerm: (term) => term,
};

/** Builds the index of a record, serialised for {@link loadIndex}. */
export function buildIndex(record: CompiledRecord): string {
  const words = wordRules(record.wording);
  const read = wordReader(words);
  const topics = topicsOf(record.wording, record.speakers);
  const findTopics = topicFinder(topics.forms);
  const engine = new MiniSearch<Entry>(OPTIONS);
  const wordsOf = wordCollector(record);
  const vocabulary = new Map<string, { times: number; shown: string }>();
  for (const statement of record.statements) {
    const words = wordsOf(statement);
    const found = read(words);
    const about = read(record.wording.about[statement.id] ?? '');
    for (const { plain, terms, start, end } of found) {
      if (terms.length === 0) continue;
      const known = vocabulary.get(plain);
      if (known) known.times += 1;
      // A name has a capital wherever it stands, another word at the beginning of a sentence only.
      if (known && SMALL.test(known.shown)) continue;
      const shown = words.slice(start, end);
      if (!known) vocabulary.set(plain, { times: 1, shown });
      else if (SMALL.test(shown)) known.shown = shown;
    }
    // Measured: 61 more first with what it is about. These words are not its own: there is nothing in them to suggest.
    engine.add({ id: statement.id, terms: [...found, ...about].flatMap(({ terms }) => terms) });
  }
  const serialisedEngine = engine.toJSON();
  const serialised: Serialised = {
    engine: serialisedEngine,
    vocabulary: [...vocabulary].map(([word, { times, shown }]) =>
      shown === word ? [word, times] : [word, times, shown],
    ),
    // Counted here, as counting with each statement makes building slower the larger the record.
    frequencies: serialisedEngine.index.map(([, fields]) => Object.keys(fields[0] ?? {}).length),
    words,
    topics,
    called: calledOf(record, topics, read, findTopics),
    countries: record.wording.countries.flatMap((country) => read(country).flatMap(({ terms }) => terms)),
    about: record.claims.map(({ id, text, short, about }) => {
      const found = findTopics(`${text} ${short}`);
      return {
        claim: id,
        place: Object.keys(topics.all).find((topic) => topics.all[topic]?.is === 'place' && found.has(topic)),
        topics: [...findTopics(`${text} ${short} ${about}`)],
      };
    }),
  };
  return JSON.stringify(serialised);
}

/**
 * Loads what {@link buildIndex} made of a record. What only a question needs is made when one is asked, as loading keeps
 * the popup from its first frame.
 */
export function loadIndex(record: Record, serialised: string): Index {
  const { engine, vocabulary, frequencies, words, topics, called, about, countries }: Serialised =
    JSON.parse(serialised);
  const read = wordReader(words);
  const wordsOf = wordCollector(record);
  const frequency = new Map(engine.index.map(([term], at) => [term, frequencies[at] ?? 0]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const known = once(() =>
    vocabularyOf(vocabulary.map(([word, times, shown = word]) => [word, [times, shown]])),
  );
  const answers = once(() => answersByStance(record.statements));
  const spokenOf = once(() => claimsBySpeaker(record.statements));
  const findSpeakers = speakerFinder(called, read);
  const people = new Set(record.speakers.flatMap(({ id, kind }) => (kind === 'person' ? id : [])));
  const nameTerms = new Set(called.flatMap(({ id, names }) => (people.has(id) ? names.flat() : [])));
  const inferClaims = once(() =>
    claimInferrer(about, topics, answers(), topicFinder(topics.forms), findSpeakers),
  );
  return {
    read,
    get vocabulary() {
      return known();
    },
    get answers() {
      return answers();
    },
    statement: (id) => statements.get(id),
    inferClaims: (text) => inferClaims()(text),
    findSpeakers,
    claimsOf: (speaker) => spokenOf().get(speaker),
    countriesIn: (text) =>
      read(text).flatMap(({ terms }) => terms.filter((term) => countries.includes(term))),
    isName: (term) => nameTerms.has(term),
    names: [...new Set(record.speakers.flatMap(({ kind, name }) => (kind === 'unnamed' ? [] : name)))],
    engine: MiniSearch.loadJS<Entry>(engine, OPTIONS),
    termsOf: (id) => {
      const statement = statements.get(id);
      return statement ? read(wordsOf(statement)).flatMap(({ terms }) => terms) : [];
    },
    frequency: (term) => frequency.get(term) ?? 0,
  };
}

/** The statements that have words of a query, best first, and no more than anyone weighs. */
export function search(index: Index, query: string): Hit[] {
  const asked = readQuery(index, query);
  const all = index.engine.documentCount;
  const words = asked.map((terms) => {
    const most = Math.max(0, ...terms.map(({ term }) => index.frequency(term)));
    // Rare words weigh more. Measured: 27 fewer false answers of 479 than with all alike.
    // A word that no statement has may be as rare as can be; it is no rarer than a word that one of them has.
    return {
      terms,
      most,
      weight: Math.log(1 + all / Math.max(1, most)),
      rare: Number(most <= RARE * all && !terms.some(({ term }) => index.isName(term))),
    };
  });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  // What a common word costs grows with the record: where there is a rarer one, it is looked for in what that one finds.
  const rarest = Math.min(...words.flatMap(({ most }) => (most > 0 ? most : [])));
  const common = words.filter(({ most }) => most > Math.max(COMMON, rarest));
  const wordsBy = new Map<string, { word: (typeof words)[number]; factor: number }>();
  for (const word of words) {
    if (common.includes(word)) continue;
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
    if (common.length > 0) {
      const own = new Set(index.termsOf(result.id));
      for (const word of common) if (word.terms.some(({ term }) => own.has(term))) met.add(word);
    }
    let share = 0;
    let rare = 0;
    for (const word of met) {
      share += (word?.weight ?? 0) / whole;
      rare += word?.rare ?? 0;
    }
    return { id: result.id, score: scoreOf(result), share, rare, terms: new Set(result.queryTerms) };
  });
}

/** Collects everything that a statement can be found by: its words, whose they are, when and where they were said, and the claims. */
function wordCollector({ speakers, claims: all }: Record): (statement: Statement) => string {
  const speakerBy = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const claimBy = new Map(all.map(({ id, text }) => [id, text]));
  return ({ speaker: id, role, claims, said, venue, printings }) => {
    const speaker = speakerBy.get(id);
    const held = speaker?.roles.find(({ title }) => title === role);
    return [
      ...printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)),
      speaker?.name,
      ...(speaker?.spellings ?? []),
      role,
      ...(held?.aliases ?? []),
      held?.of,
      venue?.name,
      said.date && dateInWords(said.date, MONTHS),
      ...claims.map(({ claim }) => claimBy.get(claim)),
    ].join('\n');
  };
}
