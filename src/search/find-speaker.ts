import type { Record, Speaker } from '../record/compile-record.ts';
import type { TopicFinder } from './topics.ts';
import type { WordReader } from './words.ts';

/** Finds the speakers whom a text names. */
export type SpeakerFinder = (text: string) => Speaker['id'][];

/** Makes a finder of the people and bodies of a record by any spelling, and of the people by their office. */
export function speakerFinder(
  { speakers, wording }: Pick<Record, 'speakers' | 'wording'>,
  read: WordReader,
  findTopics: TopicFinder,
): SpeakerFinder {
  const termsOf = (text: string) => read(text).flatMap(({ terms }) => terms);
  const of = (texts: readonly string[]) => texts.map(termsOf).filter((terms) => terms.length > 0);
  // The name of a country is in every text about it.
  const isPlace = (name: string) =>
    [...findTopics(name)].some(
      (topic) => topic in wording.places || /^(?:owner|others)$/.test(wording.topics[topic]?.is ?? ''),
    );
  const known = speakers
    .filter(({ kind, name }) => kind === 'person' || (kind === 'body' && !isPlace(name)))
    .map(({ id, spellings, roles }) => ({
      id,
      names: of(spellings),
      offices: of(roles.map(({ title }) => title)),
    }));
  return (text) => {
    const asked = new Set(termsOf(text));
    const inText = (names: readonly (readonly string[])[]) =>
      names.some((terms) => terms.every((term) => asked.has(term)));
    const named = known.filter(({ names }) => inText(names));
    // A name says who is meant; an office is looked at only where there is none.
    const found = named.length > 0 ? named : known.filter(({ offices }) => inText(offices));
    return found.map(({ id }) => id);
  };
}
