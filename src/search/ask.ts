import type { Subject } from '../mentions/find-subject.ts';
import type { Claim, Record, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';
import { normalise } from '../text/normalise.ts';
import { findStances } from './find-stances.ts';
import { withOfficialAnswers } from './official-answers.ts';
import { corrected, isTyped } from './read-query.ts';
import { type Hit, type Index, search } from './search.ts';

/** A statement that bears on what was asked. */
export interface Result {
  readonly statement: Statement;
  /** The claim that it is shown with, and its stance towards it. */
  readonly claim: string;
  readonly stance: Stance;
  /** Whether the text is about that claim, and the statement is an answer to it: found for that, whatever its words. */
  readonly answers: boolean;
}

// What a constant brings was measured by leaving it out, on the 743 queries and 479 texts about other things of test/search.

/** More than anyone reads at once; the best come first. */
export const MOST = 20;

/**
 * What it weighs that a statement answers a claim that the text mentions, against the share of the text's words
 * that the statement has (0 to 1): first the stance that the text speaks of, that somebody would not say, offered or
 * said no, and denials where it speaks of none; and a quotation of half of its words before any other answer. Measured:
 * 10 more first than with denials always first.
 */
const ANSWER_WEIGHT = 0.65;
const FIRST_ANSWER_WEIGHT = 0.9;
/**
 * What was said around a claim bears on a text about it that has a rare word of it. Measured: 11 more first. So does what
 * was answered for no state, without such a word. Measured: 6 more first than as an answer like any other.
 */
const CONTEXT_WEIGHT = 0.4;

/** A statement that has the text word for word comes before any other. */
const VERBATIM_WEIGHT = 1;
/** Fewer words than this are in many statements by chance. */
const LEAST_VERBATIM_WORDS = 3;
/** What has a text word for word has all of its words. */
const ALL = 0.999;

/** The least weight of a result: an answer to a claim has it, words in common only when they are many. */
const FLOOR = 0.5;
/** Of the few words that are typed nearly all must be there: "zebra crossing" is no "crossing", "asylum hotel" is half. */
const TYPED_FLOOR = 0.65;
/** Of two or three, all must be. Measured: 2 fewer false answers. */
const FEW = 3;
const FEW_FLOOR = 0.85;
/** More of a text about something that is like the claims and is none of them. Measured: 7 fewer false answers. */
const ELSEWHERE_FLOOR = 0.75;
/** Fewer words of a passage are enough if two of them are rare. Measured: 1 more first. */
const RARE_FLOOR = 0.39;
const LEAST_RARE = 2;
/** Not as few of a text about something else. Measured: 3 fewer false answers. */
const RARE_ELSEWHERE_FLOOR = 0.5;
/** Unless three are rare. Measured: 3 more first. */
const MANY_RARE_ELSEWHERE_FLOOR = 0.38;
/**
 * Fewer still if three are, or where a short text may be a quotation half remembered, or where it speaks of such things
 * at all. Measured: 6 more first.
 */
const MANY_RARE = 3;
const SHORT = 7;
const REMEMBERED_FLOOR = 0.2;
/** Where it does, one rare word is as good as two elsewhere. Measured: 1 more first. */
const ONE_NEAR_FLOOR = 0.3;

/** The statements of the one speaker whom a text names come before the others that fit as well. Measured: 12 more first. */
const NAMED_WEIGHT = 0.5;

/** So do those that name a country without a claim of its own, where the text does. Measured: 8 more first. */
const COUNTRY_WEIGHT = 0.4;

/** So does each rare word beyond those that are wanted: the more, the surer that it is the one. Measured: 3 more first. */
const RARE_WEIGHT = 0.2;
const MOST_RARE = 4;

/** The first {@link MOST} of what {@link askForAll} finds. */
export function ask(...asked: Parameters<typeof askForAll>): Result[] {
  return askForAll(...asked).slice(0, MOST);
}

/**
 * The statements that bear on a text, best first: for a few typed words those that have them; for a passage those that
 * answer the claims it mentions, and those that share most of its words. Often there are none.
 *
 * @param mentioned the claims that the text mentions, by the mention finder.
 * @param near whether it speaks of such things at all.
 */
export function askForAll(
  record: Record,
  index: Index,
  text: string,
  mentioned: readonly Claim['id'][],
  { near }: Pick<Subject, 'near'> = { near: false },
): readonly Result[] {
  const hits = new Map(search(index, text).map((hit) => [hit.id, hit]));
  const typed = isTyped(index, text);
  const plain = normalise(text).text;
  const words = plain.split(' ').length;
  const asTyped = index.inferClaims(text);
  // A slip of the finger hides what a text is about.
  const meant = typed && asTyped?.length === 0 && mentioned.length === 0 ? corrected(index, text) : text;
  const inferred = meant === text ? asTyped : index.inferClaims(meant);
  const told = findStances(meant);
  const first: readonly Stance[] = told.length > 0 ? told : ['denies'];
  const speakers = index.findSpeakers(meant);
  // With two of them it is about neither.
  const named = speakers.length === 1 ? speakers[0] : undefined;
  const claims = claimsFor(index, named, [...(inferred ?? []), ...mentioned]);
  const countries = index.countriesIn(meant);
  const isAnswer = (entry: Statement['claims'][number]) =>
    entry.stance !== 'context' && claims.has(entry.claim);
  const asked = record.claims.flatMap(({ id }) => (claims.has(id) ? id : []));

  const floor = (hit: Hit | undefined) => {
    if (typed && words <= FEW) return FEW_FLOOR;
    if (typed) return TYPED_FLOOR;
    const rare = hit?.rare ?? 0;
    if (!inferred && rare >= MANY_RARE) return MANY_RARE_ELSEWHERE_FLOOR;
    if (!inferred) return rare < LEAST_RARE ? ELSEWHERE_FLOOR : RARE_ELSEWHERE_FLOOR;
    if (rare < LEAST_RARE) return near && rare > 0 ? ONE_NEAR_FLOOR : FLOOR;
    return near || rare >= MANY_RARE || words <= SHORT ? REMEMBERED_FLOOR : RARE_FLOOR;
  };
  const weigh = (statement: Statement, hit: Hit | undefined) => {
    const answered = statement.claims.find(isAnswer);
    const official = statement.official ? ANSWER_WEIGHT : CONTEXT_WEIGHT;
    const weight = !answered ? 0 : first.includes(answered.stance) ? FIRST_ANSWER_WEIGHT : official;
    const share = hit?.share ?? 0;
    const around =
      !answered && (hit?.rare ?? 0) > 0 && statement.claims.some(({ claim }) => claims.has(claim));
    const own =
      weight +
      (around ? CONTEXT_WEIGHT : 0) +
      share +
      (share > ALL && has(statement, text) ? VERBATIM_WEIGHT : 0);
    return {
      statement,
      answered,
      score: hit?.score ?? 0,
      fits: own >= floor(hit),
      weight:
        own +
        RARE_WEIGHT * Math.max(0, Math.min(MOST_RARE, hit?.rare ?? 0) - LEAST_RARE) +
        (statement.speaker === named ? NAMED_WEIGHT : 0) +
        (countries.some((country) => hit?.terms.has(country)) ? COUNTRY_WEIGHT : 0),
    };
  };
  const ranked = candidates(index, asked, hits)
    .map((statement) => weigh(statement, hits.get(statement.id)))
    .filter(({ fits }) => fits)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        // Of a speaker who is only named, answers come first, and what was said before what was said of it.
        Number(isContext(a.statement)) - Number(isContext(b.statement)) ||
        Number(a.statement.kind === 'reported') - Number(b.statement.kind === 'reported') ||
        b.score - a.score,
    );
  const results = ranked.flatMap(({ statement, answered }) => {
    const shown = answered ?? statement.claims[0];
    return shown ? [{ statement, ...shown, answers: answered !== undefined }] : [];
  });
  return typed || claims.size > 0 ? results : withOfficialAnswers(index.answers, results, first);
}

/**
 * The claims that a text is about, where one speaker is named: somebody who has spoken of none of them is asked about
 * what they did speak of. Measured: 2 more first.
 */
function claimsFor(
  { claimsOf }: Index,
  named: Statement['speaker'] | undefined,
  likely: readonly Claim['id'][],
): ReadonlySet<Claim['id']> {
  const own = named === undefined ? undefined : claimsOf(named);
  return own === undefined || likely.length === 0 || likely.some((claim) => own.has(claim))
    ? new Set(likely)
    : own;
}

function isContext({ claims }: Statement): boolean {
  return claims.every(({ stance }) => stance === 'context');
}

/** What is worth weighing, however large the record: the hits, and of each stance on each claim as many as are shown. */
function candidates(
  { answers, statement }: Index,
  claims: readonly Claim['id'][],
  hits: ReadonlyMap<Hit['id'], Hit>,
): Statement[] {
  const answering = claims
    .flatMap((claim) => [...(answers.get(claim)?.values() ?? [])])
    .flatMap((statements) => statements.slice(-MOST));
  return [...new Set([...answering, ...[...hits.keys()].flatMap((id) => statement(id) ?? [])])];
}

function has({ printings }: Statement, text: string): boolean {
  const words = bare(text);
  if (words.split(' ').length < LEAST_VERBATIM_WORDS) return false;
  return printings.some(({ spans }) => spans.some(({ exact }) => bare(exact).includes(words)));
}

/** The words alone, normalised, with single spaces. */
function bare(text: string): string {
  return normalise(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
