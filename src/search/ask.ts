import type { Claim, Record, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';
import { normalise } from '../text/normalise.ts';
import { findSpeaker } from './find-speaker.ts';
import { findStance } from './find-stance.ts';
import { inferClaims, placeOf } from './infer-claims.ts';
import { type Index, isTyped, search } from './search.ts';

/** A statement that bears on what was asked. */
export interface Result {
  readonly statement: Statement;
  /** The claim that it is shown with, and its stance towards it. */
  readonly claim: string;
  readonly stance: Stance;
}

/**
 * What it weighs that a statement answers a claim that the text mentions, against the share of the text's words
 * that the statement has (0 to 1): denials first, and a quotation of half of its words before any answer.
 */
const ANSWER_WEIGHT = 0.6;
const DENIAL_WEIGHT = 0.9;
/** Where the text mentions a claim, what is context to it counts for less than an answer with the same words. */
const CONTEXT_SHARE = 0.5;

/** A statement that has the text word for word comes before any other. */
const VERBATIM_WEIGHT = 1;
/** Fewer words than this are in many statements by chance. */
const LEAST_VERBATIM_WORDS = 3;

/** The least weight of a result: an answer to a claim has it, words in common only when they are many. */
const FLOOR = 0.5;
/** Of the few words that are typed nearly all must be there: "zebra crossing" is no "crossing", "asylum hotel" is half. */
const TYPED_FLOOR = 0.7;
/**
 * A quotation half remembered has few of the words: fewer are enough, one of them rare, where the text speaks as
 * people do and the news does not. Measured: 1 more of 184 among the first three.
 */
const SPOKEN = /\b(?:i|i'm|we|us|our|you|your|my)\b/;
const SPOKEN_FLOOR = 0.28;

/**
 * A claim that was only inferred counts for a little less than one that was recognised. Measured, with the inference:
 * of 184 queries 31 more have an accepted statement first, 33 more among the first three.
 */
const INFERRED_SHARE = 0.9;

/** Those who can answer for a state come before those who have an opinion on it. Measured: 2 more first. */
const OFFICIAL_WEIGHT = 0.1;

/** What it weighs that a statement has a rare word of the text, whatever share that is. Measured: 1 more in the first three, 1 fewer first. */
const RARE_WEIGHT = 0.1;
const MOST_RARE = 3;

/** The statements of the one speaker whom a text names come before the others that fit as well. Measured: 1 more first. */
const NAMED_WEIGHT = 0.25;

/** The stance that a text speaks of comes before denials: that somebody would not say, offered, or said no. Measured: 4 more first. */
const STANCE_WEIGHT = 0.4;

/** "How much" and "why" ask what was said, not whether: words count for more than stances. Measured: 1 more in the first three. */
const OPEN_QUESTION = /^\W*(?:how|why|what|who|where|when)\b.*\?/;
const OPEN_QUESTION_SHARE = 0.4;

/**
 * The statements that bear on a text, best first: for a few typed words those that have them; for a passage
 * those that answer the claims it mentions, and those that share most of its words. Often there are none.
 *
 * @param mentioned the claims that the text mentions, by the mention finder.
 */
export function ask(record: Record, index: Index, text: string, mentioned: readonly Claim['id'][]): Result[] {
  const hits = new Map(search(index, text).map((hit) => [hit.id, hit]));
  const typed = isTyped(text);
  const inferred = typed ? [] : inferClaims(record.claims, text, mentioned);
  const claims = [...inferred, ...mentioned];
  const named = findSpeaker(record.speakers, text);
  const spoken = !typed && SPOKEN.test(normalise(text).text);
  const stance = typed ? undefined : findStance(text);
  // "Which countries said no?" is answered by what was said of each of them.
  const anywhere =
    claims.length > 0 && !record.claims.some((claim) => claims.includes(claim.id) && placeOf(claim));
  const open = OPEN_QUESTION.test(normalise(text).text);
  return record.statements
    .map((statement) => {
      const [first, ...others] = statement.claims;
      const answered = [first, ...others].find(
        (entry) =>
          entry &&
          entry.stance !== 'context' &&
          (claims.includes(entry.claim) || (anywhere && stance && entry.stance.startsWith(stance))),
      );
      const weight =
        answered === undefined ? 0 : answered.stance === 'denies' ? DENIAL_WEIGHT : ANSWER_WEIGHT;
      const hit = hits.get(statement.id);
      const context = claims.length > 0 && answered === undefined;
      const own =
        weight * (inferred.length > 0 ? INFERRED_SHARE : 1) * (open ? OPEN_QUESTION_SHARE : 1) +
        (answered && statement.official ? OFFICIAL_WEIGHT : 0) +
        (hit?.share ?? 0) * (context && !open ? CONTEXT_SHARE : 1) +
        (hit && has(statement, text) ? VERBATIM_WEIGHT : 0);
      const floor = typed ? TYPED_FLOOR : spoken && hit && hit.rare > 0 ? SPOKEN_FLOOR : FLOOR;
      return {
        statement,
        shown: answered ?? first,
        score: hit?.score ?? 0,
        fits: own >= floor,
        weight:
          own +
          Math.min(hit?.rare ?? 0, MOST_RARE) * RARE_WEIGHT * Number(!typed) +
          (statement.speaker === named ? NAMED_WEIGHT : 0) +
          (stance && answered?.stance.startsWith(stance) ? STANCE_WEIGHT : 0),
      };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.weight - a.weight || b.score - a.score)
    .flatMap(({ statement, shown }) => (shown ? [{ statement, ...shown }] : []));
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
