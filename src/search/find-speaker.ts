import type { Speaker } from '../record/compile-record.ts';
import { words } from './words.ts';

/** The one person of the record whom a text names, by any spelling or office; with two of them it is about neither. */
export function findSpeaker(speakers: readonly Speaker[], text: string): Speaker['id'] | undefined {
  const asked = words(text);
  const inText = (name: string) => {
    const wanted = words(name);
    return wanted.length > 0 && wanted.every((word) => asked.includes(word));
  };
  const people = speakers.filter(({ kind }) => kind === 'person');
  const named = people.filter(({ spellings }) => spellings.some(inText));
  // A name says who is meant; an office is looked at only where there is none.
  const found =
    named.length > 0 ? named : people.filter(({ roles }) => roles.some(({ title }) => inText(title)));
  return found.length === 1 ? found[0]?.id : undefined;
}
