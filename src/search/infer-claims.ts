import type { Claim, Record } from '../record/compile-record.ts';
import { findStances } from './find-stances.ts';
import { placeOf, type TopicFinder } from './topics.ts';

/** Infers the claims that a text is likely to be about, given those that the mention finder has found in it. */
export type ClaimInferrer = (text: string, mentioned: readonly Claim['id'][]) => Claim['id'][];

/** The owner and one more thing, or two more: a place alone is any news from there. */
const LEAST = 2;
/** A text that names no place must be about some country, which may be the one that somebody would not name. */
const LEAST_WITHOUT_PLACE = 3.5;

/**
 * Makes an inferrer for the texts in which the mention finder has found no claim, or none on the place that they name:
 * they are likely to be about those claims on that place with which they have most topics in common. A claim's topics are
 * those of its own words. Measured: without it 37 fewer of 263 queries have an accepted statement first.
 */
export function claimInferrer(
  { claims, wording }: Pick<Record, 'claims' | 'wording'>,
  findTopics: TopicFinder,
): ClaimInferrer {
  const all = wording.topics;
  const places = Object.keys(wording.places);
  const known = claims.map((claim) => ({
    id: claim.id,
    place: placeOf(claim, wording, findTopics),
    topics: findTopics(`${claim.text} ${claim.short} ${claim.about}`),
  }));
  return (text, mentioned) => {
    const topics = findTopics(text);
    const count = (kind: string) => [...topics].filter((topic) => all[topic]?.is === kind).length;
    const owner = count('owner') > 0;
    if (count('unlike') > 0 || (count('others') > 0 && !owner)) return [];
    const named = places.some((place) => topics.has(place));
    // Without whom it is about, or where they are put, a text on the owner and a place is on trade, or on that place's own people.
    const whom = count('whom') > 0;
    const someCountry =
      (count('somewhere') > 0 || findStances(text).length > 0) && (owner || count('whom') > 1);
    const scored = known
      .map(({ id, place, topics: own }) => {
        const score = [...topics].reduce(
          (sum, topic) => sum + (own.has(topic) ? (all[topic]?.weight ?? 0) : 0),
          0,
        );
        const fits = named
          ? place !== undefined && topics.has(place) && score >= LEAST && whom
          : mentioned.length === 0 && someCountry && score >= LEAST_WITHOUT_PLACE;
        return { id, place, score: fits ? score : 0 };
      })
      .filter(({ score }) => score > 0);
    const best = Math.max(...scored.map(({ score }) => score));
    const likely = scored.filter(({ score }) => score === best);
    // Where the text names no place, a claim on none says the least.
    const general = likely.filter(({ place }) => place === undefined);
    return (general.length > 0 ? general : likely).map(({ id }) => id);
  };
}
