import type { Record, Statement } from '../record/compile-record.ts';
import { meaningful } from './meaningful.ts';
import { type Word, words } from './words.ts';

/** One printing of a direct statement, as the comparison sees it. */
export interface PrintedWords {
  readonly statement: Statement;
  readonly printing: number;
  readonly words: readonly Word[];
}

/** The direct statements of a record, by their words. */
export interface QuotationIndex {
  readonly printed: readonly PrintedWords[];
  /** For each word that carries meaning, the places in `printed` that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words that several have used on these matters, in statements or in the outlets' reports. */
  readonly shared: ReadonlySet<string>;
}

/** More candidates than this would be for words that everybody uses. */
const MOST_CANDIDATES = 4;

/** The share of a quotation's words that a printing must have for a comparison to be worth its while. */
const LEAST_COMMON = 0.5;
/** Of the words in common, so many must say something by themselves, or half of those that do. */
const LEAST_TELLING = 2;

/** Indexes what can be quoted: the speakers' own words. What outlets reported in theirs is never a quotation. */
export function quotationIndex(record: Record): QuotationIndex {
  const printed = record.statements
    .filter(({ kind }) => kind === 'direct')
    .flatMap((statement) =>
      statement.printings.map(({ spans }, printing) => ({
        statement,
        printing,
        words: spans.flatMap(({ exact }) => endWithSentence(words(exact))),
      })),
    );
  const places = new Map<string, number[]>();
  for (const [place, entry] of printed.entries()) {
    for (const word of new Set(entry.words.map(({ word }) => word))) {
      places.set(word, [...(places.get(word) ?? []), place]);
    }
  }
  return { printed, places, shared: sharedWords(record) };
}

function sharedWords({ statements }: Record): Set<string> {
  const users = new Map<string, string>();
  const shared = new Set<string>();
  for (const { kind, speaker, printings } of statements) {
    const user = kind === 'direct' ? speaker : 'outlets';
    for (const { word } of printings.flatMap(({ spans }) => spans.flatMap(({ exact }) => words(exact)))) {
      if ((users.get(word) ?? user) !== user) shared.add(word);
      users.set(word, user);
    }
  }
  return shared;
}

/** The printings that share the most telling words with a quotation, most first. */
export function candidates(index: QuotationIndex, quotation: readonly Word[]): PrintedWords[] {
  const plain = quotation.filter(({ kind }) => kind === 'word');
  const telling = plain.filter(({ word }) => meaningful(word)).length;
  const scores = new Map<number, { common: number; telling: number; weight: number }>();
  for (const { word } of plain) {
    const places = index.places.get(word) ?? [];
    const tells = meaningful(word);
    // A word that few statements have tells more (inverse document frequency).
    const weight = Math.log(1 + index.printed.length / (1 + places.length)) * (tells ? 1 : 0.2);
    for (const place of places) {
      const score = scores.get(place) ?? { common: 0, telling: 0, weight: 0 };
      score.common += 1;
      score.telling += Number(tells);
      score.weight += weight;
      scores.set(place, score);
    }
  }
  return [...scores]
    .filter(
      ([, score]) =>
        score.common >= plain.length * LEAST_COMMON &&
        score.telling >= Math.min(LEAST_TELLING, Math.ceil(telling / 2)),
    )
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_CANDIDATES)
    .flatMap(([place]) => index.printed[place] ?? []);
}

/** A span is whole by itself, though a newspaper's comma may stand at its end. */
function endWithSentence(span: readonly Word[]): Word[] {
  return span.map((word, at) => (at === span.length - 1 ? { ...word, last: true } : word));
}
