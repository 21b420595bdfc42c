import type { Claim } from '../record/compile-record.ts';
import type { Answers } from './answers-by-stance.ts';
import type { SpeakerFinder } from './find-speaker.ts';
import { findStances } from './find-stances.ts';
import { isQuestion } from './read-query.ts';
import type { TopicFinder, Topics } from './topics.ts';

/** What a claim is about. */
export interface About {
  readonly claim: Claim['id'];
  /** The place that it is on, if any. */
  readonly place?: string | undefined;
  /** The topics of its own words, places among them. */
  readonly topics: readonly string[];
}

/** Infers the claims that a text is likely to be about; undefined for one about something else that is like them. */
export type ClaimInferrer = (text: string) => Claim['id'][] | undefined;

/** The owner, a place and one more thing, or two more: a place alone is any news from there. */
const LEAST = 4;
/** That a text names somebody who has answered the claim, or says how it has been answered. Measured: 10 more first. */
const ANSWERED_WEIGHT = 1;

/**
 * Makes an inferrer for the texts in which the mention finder has found no claim, or none on the place that they name:
 * they are likely to be about those claims on that place with which they have most topics in common. A claim's topics are
 * those of its own words, and those that are no claim's. Measured: without it 65 fewer of 743 queries have an accepted statement first.
 */
export function claimInferrer(
  claims: readonly About[],
  { all: topics }: Topics,
  answers: Answers,
  findTopics: TopicFinder,
  findSpeakers: SpeakerFinder,
): ClaimInferrer {
  const known = claims.map(({ claim, place, topics }) => ({
    id: claim,
    place,
    topics: new Set(topics),
    stances: new Set(answers.get(claim)?.keys()),
    answeredBy: new Set([...(answers.get(claim)?.values() ?? [])].flat().map(({ speaker }) => speaker)),
  }));
  const owned = new Set(claims.flatMap(({ topics }) => topics));
  return (text) => {
    const found = [...findTopics(text)];
    const count = (is: string) => found.filter((topic) => topics[topic]?.is === is).length;
    if (count('unlike') > 0 || (count('others') > 0 && count('owner') === 0)) return undefined;
    const named = count('place') > 0;
    const speakers = findSpeakers(text);
    const whom = count('whom');
    const asked = findStances(text);
    // Who has denied it is asked of a country: "the government has ruled it out" is no word on whether another is a host.
    const denierAsked = named || isQuestion(text);
    const someCountry = count('somewhere') > 0 || asked.length > 0;
    const scored = known
      .map(({ id, place, topics: own, stances, answeredBy }) => {
        const shared = found.filter((topic) => own.has(topic) || !owned.has(topic));
        const answered = speakers.some((speaker) => answeredBy.has(speaker));
        const score =
          shared.reduce((sum, topic) => sum + (topics[topic]?.weight ?? 0), 0) +
          (answered ? ANSWERED_WEIGHT : 0) +
          (asked.some(
            (stance) => stances.has(stance) && (stance !== 'denies' || place === undefined || denierAsked),
          )
            ? ANSWERED_WEIGHT
            : 0);
        // Without whom it is about, or two things less telling, a text on the owner and a place is on trade.
        const others = shared.filter((topic) => topics[topic]?.is === undefined).length;
        const about = whom > 0 || others + Number(answered) > 1;
        const fits = about && (named ? found.includes(place ?? '') : someCountry);
        return { id, place, score: fits && score >= LEAST ? score : 0 };
      })
      .filter(({ score }) => score > 0);
    const most = Math.max(...scored.map(({ score }) => score));
    const likely = scored.filter(({ score }) => score === most);
    // Where the text names no place, a claim on none says the least.
    const general = likely.filter(({ place }) => place === undefined);
    return (general.length > 0 ? general : likely).map(({ id }) => id);
  };
}
