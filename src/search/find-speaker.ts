import type { CompiledRecord, Speaker } from '../record/compile-record.ts';
import type { TopicFinder, Topics } from './topics.ts';
import type { WordReader } from './words.ts';

/** Finds the speakers whom a text names. */
export type SpeakerFinder = (text: string) => Speaker['id'][];

/** What a speaker is called, in the terms of the index. */
export interface Called {
  readonly id: Speaker['id'];
  readonly names: readonly (readonly string[])[];
  /** The office with its country beside it and, where nobody else has such an office or it is the owner's, by itself. */
  readonly offices: readonly (readonly string[])[];
}

/** Collects what the people and bodies of a record are called: any spelling, and their offices by any name. */
export function calledOf(
  { speakers, wording }: Pick<CompiledRecord, 'speakers' | 'wording'>,
  { all: topics }: Topics,
  read: WordReader,
  findTopics: TopicFinder,
): Called[] {
  const termsOf = (text: string) => read(text).flatMap(({ terms }) => terms);
  const isCountry = (name: string) =>
    [...findTopics(name)].some((topic) => /^(?:place|owner|others)$/.test(topics[topic]?.is ?? ''));
  const isOwner = (name: string) => [...findTopics(name)].some((topic) => topics[topic]?.is === 'owner');
  const held = speakers
    // The name of a country is in every text about it.
    .filter(({ kind, name }) => kind === 'person' || (kind === 'body' && !isCountry(name)))
    .map(({ id, spellings, roles }) => ({
      id,
      names: spellings.map(termsOf).filter((terms) => terms.length > 0),
      offices: roles.flatMap(({ title, aliases, of = '' }) => {
        const country = termsOf(of);
        return [title, ...aliases, ...(wording.called[id] ?? [])].map((name) => {
          const whole = termsOf(name);
          const office = whole.filter((term) => !country.includes(term));
          return {
            country,
            office,
            // "The prime minister" is the owner's where no country stands beside it.
            owner: isOwner(of),
            // Much else than a party on the record has a leader.
            alone: office.length === whole.length || isCountry(of),
          };
        });
      }),
    }));
  const holders = (office: readonly string[]) =>
    held.filter(({ offices }) => offices.some((one) => one.office.join(' ') === office.join(' '))).length;
  return held.map(({ id, names, offices }) => ({
    id,
    names,
    offices: offices
      .filter(({ office }) => office.length > 0)
      .flatMap(({ country, office, owner, alone }) => [
        [...country, ...office],
        [...office, ...country],
        ...(owner || (alone && holders(office) === 1) ? [office] : []),
      ]),
  }));
}

/** Makes a finder of speakers by what they are called. */
export function speakerFinder(known: readonly Called[], read: WordReader): SpeakerFinder {
  return (text) => {
    const terms = read(text).flatMap(({ terms }) => terms);
    const asked = new Set(terms);
    const named = known.filter(({ names }) => names.some((name) => name.every((term) => asked.has(term))));
    // A name says who is meant; an office is looked at only where there is none.
    if (named.length > 0) return named.map(({ id }) => id);
    // "Deputy prime minister" is no prime minister: of what fits, only what is longest counts.
    const fits = known
      .map(({ id, offices }) => ({
        id,
        length: Math.max(
          0,
          ...offices.filter((office) => hasPhrase(terms, office)).map(({ length }) => length),
        ),
      }))
      .filter(({ length }) => length > 0);
    const longest = Math.max(...fits.map(({ length }) => length));
    return fits.filter(({ length }) => length === longest).map(({ id }) => id);
  };
}

function hasPhrase(terms: readonly string[], phrase: readonly string[]): boolean {
  return terms.some((_, at) => phrase.every((term, index) => terms[at + index] === term));
}
