import type { Claim, Record } from '../record/compile-record.ts';
import type { Answers } from './answers-by-stance.ts';
import type { SpeakerFinder } from './find-speaker.ts';
import { findStances } from './find-stances.ts';
import { placeOf, type TopicFinder } from './topics.ts';

/** Infers the claims that a text is likely to be about, given those that the mention finder has found in it. */
export type ClaimInferrer = (text: string, mentioned: readonly Claim['id'][]) => Claim['id'][];

/** The owner, a place and one more thing, or two more: a place alone is any news from there. */
const LEAST = 4;
/** That a text names the place. One that names none must be about some country, and say more about it. Measured: 6 more first. */
const PLACE_WEIGHT = 1;
/** That a text names somebody who has answered the claim, or says how it has been answered. Measured: 1 more first. */
const ANSWERED_WEIGHT = 1;

/** A text that fits more claims than this alike says nothing about which. */
const MOST_LIKELY = 5;

/**
 * Makes an inferrer for the texts in which the mention finder has found no claim, or none on the place that they name:
 * they are likely to be about those claims on that place with which they have most topics in common. A claim's topics are
 * those of its own words, and those that are no claim's. Measured: without it 47 fewer of 309 queries have an accepted statement first.
 */
export function claimInferrer(
  { claims, wording }: Pick<Record, 'claims' | 'wording'>,
  answers: Answers,
  findTopics: TopicFinder,
  findSpeakers: SpeakerFinder,
): ClaimInferrer {
  const all = wording.topics;
  const places = Object.keys(wording.places);
  const known = claims.map((claim) => ({
    id: claim.id,
    place: placeOf(claim, wording, findTopics),
    topics: findTopics(`${claim.text} ${claim.short} ${claim.about}`),
    stances: new Set(answers.to(claim.id)?.keys()),
    answeredBy: new Set([...(answers.to(claim.id)?.values() ?? [])].flat().map(({ speaker }) => speaker)),
  }));
  const owned = new Set(known.flatMap(({ topics }) => [...topics]));
  return (text, mentioned) => {
    const topics = findTopics(text);
    const count = (is: string) => [...topics].filter((topic) => all[topic]?.is === is).length;
    const owner = count('owner') > 0;
    if (count('unlike') > 0 || (count('others') > 0 && !owner)) return [];
    const named = places.some((place) => topics.has(place));
    const speakers = findSpeakers(text);
    const whom = count('whom');
    const asked = findStances(text);
    const someCountry = count('somewhere') > 0 || asked.length > 0;
    const scored = known
      .map(({ id, place, topics: own, stances, answeredBy }) => {
        const shared = [...topics].filter((topic) => own.has(topic) || !owned.has(topic));
        const answered = speakers.some((speaker) => answeredBy.has(speaker));
        const score =
          shared.reduce((sum, topic) => sum + (all[topic]?.weight ?? PLACE_WEIGHT), 0) +
          (answered ? ANSWERED_WEIGHT : 0) +
          (asked.some((stance) => stances.has(stance)) ? ANSWERED_WEIGHT : 0);
        // Without whom it is about, or two things less telling, a text on the owner and a place is on trade.
        const others = shared.filter((topic) => all[topic] && all[topic].is === undefined).length;
        const about = whom > 0 || others + Number(answered) > 1;
        const fits = named
          ? place !== undefined && topics.has(place) && about
          : mentioned.length === 0 && someCountry && about && (owner || whom > 1);
        return { id, place, score: fits && score >= LEAST ? score : 0 };
      })
      .filter(({ score }) => score > 0);
    const best = Math.max(...scored.map(({ score }) => score));
    const likely = scored.filter(({ score }) => score === best);
    // Where the text names no place, a claim on none says the least.
    const general = likely.filter(({ place }) => place === undefined);
    const found = general.length > 0 ? general : likely;
    return found.length > MOST_LIKELY ? [] : found.map(({ id }) => id);
  };
}
