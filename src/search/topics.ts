import { conceptFinder } from '../mentions/find-concepts.ts';
import type { Claim, Speaker } from '../record/compile-record.ts';
import type { Wording } from '../record/wording.ts';
import { normalise } from '../text/normalise.ts';

/** Finds what a text is about: the names of places and topics in a record's wording. */
export type TopicFinder = (text: string) => ReadonlySet<string>;

/**
 * Makes a finder of topics. Wider than the concepts of the mention finder, which must not be wrong on any page: here
 * somebody asks. Who holds an office of a country stands for the country.
 */
export function topicFinder({ places, topics }: Wording, speakers: readonly Speaker[]): TopicFinder {
  const forms = new Map(Object.entries(places));
  for (const [topic, { is, forms: own }] of Object.entries(topics)) if (is === 'owner') forms.set(topic, own);
  const findCountry = finder(forms);
  for (const [topic, { is, forms: own }] of Object.entries(topics)) if (is !== 'owner') forms.set(topic, own);
  const names = new Map<string, string[]>();
  for (const { spellings, roles } of speakers.filter(({ kind }) => kind === 'person')) {
    for (const country of findCountry(roles.map(({ of }) => of).join('\n'))) {
      names.set(country, (names.get(country) ?? []).concat(spellings));
    }
  }
  for (const [country, spellings] of names) forms.set(country, [...(forms.get(country) ?? []), ...spellings]);
  return finder(forms);
}

/** The place that a claim is on, if any. */
export function placeOf(
  { text, short }: Claim,
  { places }: Wording,
  findTopics: TopicFinder,
): string | undefined {
  const topics = findTopics(`${text} ${short}`);
  return Object.keys(places).find((place) => topics.has(place));
}

function finder(forms: ReadonlyMap<string, readonly string[]>): TopicFinder {
  const find = conceptFinder(
    Object.fromEntries(
      [...forms].map(([topic, forms]) => [topic, forms.map((form) => normalise(form).text)]),
    ),
  );
  return (text) => new Set(find(text).map(({ concept }) => concept));
}
