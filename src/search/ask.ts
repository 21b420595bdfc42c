import type { Claim, Record, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';
import { normalise } from '../text/normalise.ts';
import { findSpeaker } from './find-speaker.ts';
import { inferClaims } from './infer-claims.ts';
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
/** Of the few words that are typed, more than every other one must be there: "zebra crossing" is no "crossing". */
const TYPED_FLOOR = 0.6;
/** A quotation half remembered has few of the words, but rare ones. */
const HALF_REMEMBERED_FLOOR = 0.35;
const HALF_REMEMBERED_RARE = 2;

/** A claim that was only inferred counts for a little less than one that was recognised. */
const INFERRED_SHARE = 0.9;

/** The statements of the one speaker whom a text names come before the others that fit as well. */
const NAMED_WEIGHT = 0.25;

/** Where a text says that somebody would not say, the statements that declined to come before denials. */
const DECLINED =
  /declin|silen|quiet|dodge|tight-lipped|would(?: not|n't) (?:say|deny|rule)|cuti|verrat nicht/;
const DECLINED_WEIGHT = 0.4;

/**
 * The statements that bear on a text, best first: for a few typed words those that have them; for a passage
 * those that answer the claims it mentions, and those that share most of its words. Often there are none.
 *
 * @param mentioned the claims that the text mentions, by the mention finder.
 */
export function ask(record: Record, index: Index, text: string, mentioned: readonly Claim['id'][]): Result[] {
  const hits = new Map(search(index, text).map((hit) => [hit.id, hit]));
  const typed = isTyped(text);
  const inferred = mentioned.length > 0 || typed ? [] : inferClaims(record.claims, text);
  const claims = [...mentioned, ...inferred];
  const named = findSpeaker(record.speakers, text);
  const declined = !typed && DECLINED.test(normalise(text).text);
  return record.statements
    .map((statement) => {
      const [first, ...others] = statement.claims;
      const answered = [first, ...others].find(
        (entry) => entry && entry.stance !== 'context' && claims.includes(entry.claim),
      );
      const weight =
        answered === undefined ? 0 : answered.stance === 'denies' ? DENIAL_WEIGHT : ANSWER_WEIGHT;
      const hit = hits.get(statement.id);
      const context = claims.length > 0 && answered === undefined;
      const own =
        weight * (inferred.length > 0 ? INFERRED_SHARE : 1) +
        (hit?.share ?? 0) * (context ? CONTEXT_SHARE : 1) +
        (hit && has(statement, text) ? VERBATIM_WEIGHT : 0);
      const floor = typed
        ? TYPED_FLOOR
        : (hit?.rare ?? 0) >= HALF_REMEMBERED_RARE
          ? HALF_REMEMBERED_FLOOR
          : FLOOR;
      return {
        statement,
        shown: answered ?? first,
        score: hit?.score ?? 0,
        fits: own >= floor,
        weight:
          own +
          (statement.speaker === named ? NAMED_WEIGHT : 0) +
          (declined && answered?.stance.startsWith('declines') ? DECLINED_WEIGHT : 0),
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
