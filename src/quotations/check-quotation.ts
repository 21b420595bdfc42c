import type { Record } from '../record/compile-record.ts';
import { type Alignment, align, alignExactly, difference, UNCHANGED } from './align.ts';
import { attributor } from './attribute.ts';
import { cutIncision } from './cut-incision.ts';
import type { Quotation } from './find-quotations.ts';
import { isTitle } from './is-title.ts';
import { meaningful, turning, weighty } from './meaningful.ts';
import { candidates, type PrintedWords, quotationIndex } from './quotation-index.ts';
import { clauseReader } from './read-clause.ts';
import { described, isCalled, isPlainlyAnother, mayBe } from './same-person.ts';
import { type Word, words } from './words.ts';

/** A stretch of words that page and record share, or in which they differ. */
export interface Difference {
  /** The page's words, as it has them; '' where it has none. */
  readonly page: string;
  /** The record's words, normalised; '' where it has none. */
  readonly record: string;
  readonly same: boolean;
}

/** What the record says of a quotation. */
export interface Finding {
  readonly finding: 'verbatim' | 'trimmed' | 'altered' | 'misattributed';
  readonly statement: string;
  /** Which of the statement's printings it was compared with. */
  readonly printing: number;
  /** Trimmed: what was left out has a negation or a condition. */
  readonly turned: boolean;
  /** Altered: whether the change touches what is claimed. */
  readonly change?: 'minor' | 'substantial' | undefined;
  /** Altered: word by word. */
  readonly differences: readonly Difference[];
  /** Misattributed: to whom the page gives the words, as it names them. */
  readonly attributed?: string | undefined;
}

/** A fragment shorter than this is in anybody's mouth. */
const LEAST_FRAGMENT = 4;
/** Without its speaker beside it, a quotation must be this long, and have this many telling words, to be known. */
const LEAST_DISTINCTIVE_WORDS = 6;
const LEAST_DISTINCTIVE_TELLING = 3;
/** A whole sentence of so many words is known by one that is telling. */
const LEAST_LONG_WORDS = 8;
/** A part of a sentence is peculiar to a speaker with so many words, or fewer if some are used by no one else. */
const LEAST_PECULIAR = 12;
const WORDS_PER_OWN = 2;
/** The share of a quotation's words that must be the record's: less where the page names the same speaker. */
const LEAST_ALIKE = 0.75;
const LEAST_ALIKE_OWN = 0.63;
/** Words in a row that an altered quotation must share with the record: fewer are shared by chance. */
const LEAST_RUN = 3;
/** With one word in six changed, the words that are left need not be telling. */
const NEARLY_ALIKE = 0.8;
/** Nobody is accused of altering words that the page gives to nobody, unless they are this many. */
const LEAST_UNATTRIBUTED_WORDS = 12;
/**
 * The share of a quotation's telling words that must be the record's, unless nearly all the others are: "It is totally
 * unacceptable that anybody is" begins many sentences of one speaker, and what each is about comes behind.
 */
const LEAST_TELLING_ALIKE = 0.54;
/** Telling words that an altered quotation must share with the record. */
const LEAST_SHARED = 3;
const LEAST_SHARED_OWN = 2;

/**
 * Builds the check of quotations against a record.
 *
 * @returns a function that gives the finding for a quotation, or undefined: not on record. `day` is the page's own
 * date, an ISO day, by which offices are resolved.
 */
export function quotationCheck(record: Record): (quotation: Quotation, day?: string) => Finding | undefined {
  const index = quotationIndex(record);
  const reader = clauseReader(record.speakers);
  const attribute = attributor(record.speakers, reader);
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  return (found, day) => {
    const possible = candidates(index, words(found.text));
    if (possible.length === 0) return undefined;
    const quotation = cutIncision(found, reader, day);
    const page = words(quotation.text);
    const count = page.filter(({ kind }) => kind === 'word').length;
    const exact = possible.flatMap((printed) => {
      const alignment = alignExactly(page, printed.words);
      return alignment === undefined ? [] : { printed, alignment };
    });
    const aligned =
      exact.length > 0
        ? exact
        : possible.map((printed) => ({ printed, alignment: align(page, printed.words) }));
    const [best] = aligned
      .map((one) => ({ ...one, whole: isWhole(page, one.printed, one.alignment) }))
      .sort((a, b) => a.alignment.cost - b.alignment.cost || Number(b.whole) - Number(a.whole));
    if (best === undefined) return undefined;
    const { printed, alignment, whole } = best;
    const { source: given, plain, subject, around, mentioned, others } = attribute(quotation, day);
    const author = speakers.get(printed.statement.speaker);
    const source = given && author && described(given, subject, author);
    const beside = around.has(printed.statement.speaker);
    const near = mentioned.has(printed.statement.speaker);
    const someoneElse = source !== undefined && author !== undefined && !mayBe(source, author, speakers);
    const own =
      source?.who === printed.statement.speaker ||
      (!someoneElse && beside) ||
      (source?.sort === 'rank' &&
        author !== undefined &&
        !someoneElse &&
        (author.kind === 'unnamed' || isCalled(source, author)));
    const about = {
      statement: printed.statement.id,
      printing: printed.printing,
      turned: false,
      differences: [],
    };
    const telling = page.filter(({ word, kind }) => kind === 'word' && meaningful(word)).length;
    const distinctive = count >= LEAST_DISTINCTIVE_WORDS && telling >= LEAST_DISTINCTIVE_TELLING;

    if (alignment.cost < UNCHANGED) {
      if (!whole && count < LEAST_FRAGMENT) return undefined;
      if (someoneElse) {
        return plain && isPeculiar(page, whole, index.shared) && isPlainlyAnother(source, author) && !near
          ? { ...about, finding: 'misattributed', attributed: source.name }
          : undefined;
      }
      if (!own && !distinctive) return undefined;
      return whole
        ? { ...about, finding: 'verbatim' }
        : { ...about, finding: 'trimmed', turned: isTurned(page, printed, alignment) };
    }
    // Whoever is only named near the words may not have said them, if another is named as well.
    if (source === undefined && others) return undefined;
    if (someoneElse || quotation.nests || count < LEAST_FRAGMENT || isTitle(quotation.text)) return undefined;
    const shared = alignment.steps.filter(
      ({ page: p, record: r }) =>
        p !== undefined &&
        r !== undefined &&
        page[p]?.kind === 'word' &&
        page[p]?.word === printed.words[r]?.word &&
        meaningful(page[p]?.word ?? ''),
    ).length;
    const alike = 1 - alignment.cost / count;
    const nearly = alike >= NEARLY_ALIKE && count >= LEAST_DISTINCTIVE_WORDS;
    const enough = own
      ? (alike >= LEAST_ALIKE_OWN && shared >= LEAST_SHARED_OWN) || nearly
      : alike >= LEAST_ALIKE && shared >= LEAST_SHARED && count >= LEAST_UNATTRIBUTED_WORDS;
    const sameSubject = shared >= telling * LEAST_TELLING_ALIKE || alike >= LEAST_ALIKE;
    if (!enough || !sameSubject || longestRun(alignment, page, printed.words) < LEAST_RUN) return undefined;
    const changed = alignment.steps.filter(
      ({ page: p, record: r }) =>
        p === undefined || r === undefined || difference(page[p], printed.words[r]) > UNCHANGED,
    );
    return {
      ...about,
      finding: 'altered',
      change: changed.some((step) => isSubstantial(step, page, printed.words)) ? 'substantial' : 'minor',
      differences: differences(quotation.text, page, printed.words, alignment),
    };
  };
}

/**
 * Whether words are one speaker's so much that another who says the same has not come upon them. Whole sentences are if
 * they are distinctive; a part of one may be what everybody says of the matter (“tens of thousands of illegal migrants”).
 */
function isPeculiar(page: readonly Word[], whole: boolean, shared: ReadonlySet<string>): boolean {
  const plain = page.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const telling = plain.filter((word) => meaningful(word));
  if (plain.length < LEAST_DISTINCTIVE_WORDS) return false;
  if (whole) return telling.length >= (plain.length < LEAST_LONG_WORDS ? LEAST_DISTINCTIVE_TELLING : 1);
  const own = telling.filter((word) => !shared.has(word)).length;
  return telling.length >= LEAST_DISTINCTIVE_TELLING && plain.length + own * WORDS_PER_OWN >= LEAST_PECULIAR;
}

/** The most words in a row that page and record share. */
function longestRun({ steps }: Alignment, page: readonly Word[], record: readonly Word[]): number {
  let longest = 0;
  let run = 0;
  for (const { page: p, record: r } of steps) {
    run = p !== undefined && r !== undefined && page[p]?.word === record[r]?.word ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether the words are one or more whole sentences of the record, with nothing left out between them. */
function isWhole(page: readonly Word[], { words: record }: PrintedWords, { steps }: Alignment): boolean {
  const kept = steps.every(
    ({ page: p, record: r }) => p !== undefined && r !== undefined && page[p]?.kind === record[r]?.kind,
  );
  if (!kept) return false;
  const [first] = steps.flatMap(({ record: r }) => (r === undefined ? [] : [r]));
  const last = steps.findLast(({ record: r }) => r !== undefined)?.record;
  if (first === undefined || last === undefined) return false;
  // An outlet joins two utterances with an ellipsis: behind it one begins.
  const before = record[first - 1];
  return (before === undefined || before.last || before.kind === 'gap') && record[last]?.last === true;
}

/** Whether what was left out of the sentences quoted turns their sense. */
function isTurned(page: readonly Word[], { words: record }: PrintedWords, { steps }: Alignment): boolean {
  const used = new Set(
    steps.flatMap(({ page: p, record: r }) =>
      p !== undefined && page[p]?.kind === 'word' && r !== undefined ? [r] : [],
    ),
  );
  const places = [...used];
  const [first = 0, last = 0] = [Math.min(...places), Math.max(...places)];
  const start = record.findLastIndex(({ last: end }, at) => end && at < first) + 1;
  const end = record.findIndex(({ last: end }, at) => end && at >= last);
  return record.slice(start, end + 1).some(({ word }, at) => !used.has(start + at) && turning(word));
}

function isSubstantial(
  { page: p, record: r }: { page?: number | undefined; record?: number | undefined },
  page: readonly Word[],
  record: readonly Word[],
): boolean {
  const [ours, theirs] = [p === undefined ? undefined : page[p], r === undefined ? undefined : record[r]];
  if (ours?.kind === 'gap' || ours?.kind === 'bracket') return false;
  if (ours && theirs && difference(ours, theirs) < 1) return turning(ours.word) || turning(theirs.word);
  return [ours, theirs].some((word) => word && weighty(word.word));
}

function differences(
  text: string,
  page: readonly Word[],
  record: readonly Word[],
  { steps }: Alignment,
): Difference[] {
  const parts: { page: number[]; record: number[]; same: boolean }[] = [];
  for (const { page: p, record: r } of steps) {
    const same = p !== undefined && r !== undefined && difference(page[p], record[r]) < UNCHANGED;
    const before = parts.at(-1);
    const part = before?.same === same ? before : { page: [], record: [], same };
    if (part !== before) parts.push(part);
    if (p !== undefined) part.page.push(p);
    if (r !== undefined) part.record.push(r);
  }
  return parts.map((part) => ({
    page: text.slice(page[part.page[0] ?? -1]?.start ?? 0, page[part.page.at(-1) ?? -1]?.end ?? 0),
    record: part.record.map((at) => record[at]?.word).join(' '),
    same: part.same,
  }));
}
