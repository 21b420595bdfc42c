import { compileForms, type Forms } from '../mentions/compile-forms.ts';
import { formFinder } from '../mentions/find-concepts.ts';
import type { Speaker } from '../record/compile-record.ts';
import type { Wording } from '../record/wording.ts';
import { normalise } from '../text/normalise.ts';

/** A place or topic: what it is, and how much it says. */
interface Topic {
  readonly is?: Wording['topics'][string]['is'] | 'place';
  readonly weight: number;
}

/** The places and topics of a wording. */
export interface Topics {
  readonly all: Readonly<{ [name: string]: Topic }>;
  readonly forms: Forms;
}

/** Finds what a text is about: the names of places and topics. */
export type TopicFinder = (text: string) => ReadonlySet<string>;

/** That a text names the place. One that names none must be about some country, and say more about it. Measured: 13 more first. */
const PLACE_WEIGHT = 1;

/**
 * Compiles the topics of a wording. Wider than the concepts of the mention finder, which must not be wrong on any page:
 * here somebody asks. Who holds an office of a country stands for the country.
 */
export function topicsOf({ places, topics }: Wording, speakers: readonly Speaker[]): Topics {
  const all = new Map<string, Topic & { readonly forms: readonly string[] }>([
    ...Object.entries(places).map(
      ([place, forms]) => [place, { is: 'place', weight: PLACE_WEIGHT, forms }] as const,
    ),
    ...Object.entries(topics),
  ]);
  const formsOf = (name: string) => all.get(name)?.forms.map((form) => normalise(form).text) ?? [];
  const countries = [...all].flatMap(([name, { is }]) => (is === 'place' || is === 'owner' ? name : []));
  const findCountry = topicFinder(
    compileForms(Object.fromEntries(countries.map((name) => [name, formsOf(name)]))),
  );
  const names = new Map<string, string[]>();
  for (const { spellings, roles } of speakers.filter(({ kind }) => kind === 'person')) {
    for (const country of findCountry(roles.map(({ of }) => of).join('\n'))) {
      names.set(country, [...(names.get(country) ?? []), ...spellings.map((name) => normalise(name).text)]);
    }
  }
  return {
    all: Object.fromEntries([...all].map(([name, { is, weight }]) => [name, { is, weight }])),
    forms: compileForms(
      Object.fromEntries(
        [...all.keys()].map((name) => [name, [...formsOf(name), ...(names.get(name) ?? [])]]),
      ),
    ),
  };
}

/** Makes a finder of topics by their forms. */
export function topicFinder(forms: Forms): TopicFinder {
  const find = formFinder(forms);
  return (text) => new Set(find(text).map(({ concept }) => concept));
}
