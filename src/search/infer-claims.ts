import type { Claim } from '../record/compile-record.ts';
import { findStance } from './find-stance.ts';
import { findTopics, type Topic } from './find-topics.ts';

/** The places that a claim can be about. A text about one of them is about no claim on another. */
const PLACES: readonly Topic[] = ['albania', 'kosovo', 'montenegro'];

/** What tells two claims on the same place apart weighs most: whether people wait for an answer or have been refused. */
const WEIGHTS: { readonly [topic in Topic]?: number } = {
  uk: 1,
  asylum: 1,
  place: 1,
  abroad: 0.5,
  refused: 2,
  processing: 2.5,
  arrival: 2,
};

/** The UK and one more thing, or two more: a place alone is any news from there. */
const LEAST = 2;
/** Who is sent, or where they are put. Without it a text on the UK and a place is on trade, or on that place's own people. */
const WHO_OR_WHERE: readonly Topic[] = ['asylum', 'place', 'processing'];
/** A text that names no place must be about some country, which may be the one that somebody would not name. */
const LEAST_WITHOUT_PLACE = 3.5;

/**
 * The claims that a text is likely to be about, where the mention finder has found none, or none on the place that the
 * text names: those on that place with which it has most topics in common. A claim's topics are those of its own words.
 */
export function inferClaims(
  claims: readonly Claim[],
  text: string,
  mentioned: readonly Claim['id'][],
): Claim['id'][] {
  const topics = findTopics(text);
  // Parcels, visas, and people who are sent back to their own country.
  if (topics.has('unlike')) return [];
  // Italy has centres in Albania, and others have plans of their own.
  if (topics.has('others') && !topics.has('uk')) return [];
  const places = PLACES.filter((place) => topics.has(place));
  const someCountry =
    (topics.has('abroad') || findStance(text) !== undefined) &&
    (topics.has('uk') || (topics.has('asylum') && topics.has('processing')));
  const scored = claims
    .map((claim) => {
      const { id, text, short, about } = claim;
      const all = findTopics(`${text} ${short} ${about}`);
      const place = placeOf(claim);
      const shared = [...topics].filter((topic) => all.has(topic));
      const score = shared.reduce((sum, topic) => sum + (WEIGHTS[topic] ?? 0), 0);
      const fits =
        places.length > 0
          ? place !== undefined &&
            places.includes(place) &&
            score >= LEAST &&
            WHO_OR_WHERE.some((topic) => topics.has(topic))
          : mentioned.length === 0 && someCountry && score >= LEAST_WITHOUT_PLACE;
      return { id, place, score: fits ? score : 0 };
    })
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const likely = scored.filter(({ score }) => score === best);
  // Where the text names no place, a claim on none says the least.
  const general = likely.filter(({ place }) => place === undefined);
  return (general.length > 0 ? general : likely).map(({ id }) => id);
}

/** The place that a claim is on, if any. */
export function placeOf({ text, short }: Claim): Topic | undefined {
  const topics = findTopics(`${text} ${short}`);
  return PLACES.find((place) => topics.has(place));
}
