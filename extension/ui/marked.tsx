import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Match } from '../../src/search/find-matches.ts';

/** Finds the words to mark in a text that is shown below; by default none. */
export const Marking = createContext<(text: string) => readonly Match[]>(() => []);

/** A text to the letter, with the words marked for which a search has found it. */
export function Marked({ text }: { text: string }) {
  const matches = useContext(Marking)(text);
  return [
    ...matches.flatMap(({ start, end }, at) => [
      text.slice(matches[at - 1]?.end ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ]),
    text.slice(matches.at(-1)?.end ?? 0),
  ];
}
