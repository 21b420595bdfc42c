import { conceptFinder } from '../mentions/find-concepts.ts';
import type { Speaker } from '../record/compile-record.ts';
import type { Wording } from '../record/wording.ts';
import { normalise } from '../text/normalise.ts';

/** A place or topic, and what tells it. */
export interface Topic {
  readonly is?: Wording['topics'][string]['is'] | 'place';
  readonly weight: number;
  /** As `conceptFinder` takes them. */
  readonly forms: readonly string[];
}

/** The places and topics of a wording by their names. */
export type Topics = Readonly<{ [name: string]: Topic }>;

/** Finds what a text is about: the names of places and topics. */
export type TopicFinder = (text: string) => ReadonlySet<string>;

/** That a text names the place. One that names none must be about some country, and say more about it. Measured: 10 more first. */
const PLACE_WEIGHT = 1;

/**
 * Compiles the topics of a wording. Wider than the concepts of the mention finder, which must not be wrong on any page:
 * here somebody asks. Who holds an office of a country stands for the country.
 */
export function topicsOf({ places, topics }: Wording, speakers: readonly Speaker[]): Topics {
  const all = Object.fromEntries<Topic>([
    ...Object.entries(places).map(
      ([place, forms]) => [place, { is: 'place', weight: PLACE_WEIGHT, forms }] as const,
    ),
    ...Object.entries(topics),
  ]);
  const isCountry = ({ is }: Topic) => is === 'place' || is === 'owner';
  const findCountry = topicFinder(
    Object.fromEntries(Object.entries(all).filter(([, topic]) => isCountry(topic))),
  );
  const names = new Map<string, readonly string[]>();
  for (const { spellings, roles } of speakers.filter(({ kind }) => kind === 'person')) {
    for (const country of findCountry(roles.map(({ of }) => of).join('\n'))) {
      names.set(country, [...(names.get(country) ?? []), ...spellings]);
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, { is, weight, forms }]) => [
      name,
      { is, weight, forms: [...forms, ...(names.get(name) ?? [])].map((form) => normalise(form).text) },
    ]),
  );
}

/** Makes a finder of topics. */
export function topicFinder(topics: Topics): TopicFinder {
  const find = conceptFinder(
    Object.fromEntries(Object.entries(topics).map(([name, { forms }]) => [name, forms])),
  );
  return (text) => new Set(find(text).map(({ concept }) => concept));
}
