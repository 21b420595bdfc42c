import { JOINT, letterOf } from './alphabet.ts';

/** The forms of concepts, ready to be looked up: plain data, which is made when the extension is built. */
export interface Forms {
  readonly concepts: readonly string[];
  /** The hashes of how forms begin: of their first word up to a `*`, or of the word and a gap. */
  readonly starts: readonly number[];
  /** For each of them the forms that begin so, with their concept's index before: "0 hub*,3 hub for the". */
  readonly groups: readonly string[];
}

/** A first word has as many letters before a `*`. */
export const SHORTEST_OPEN = 3;
/** So many that one word in a hundred, at most, has the hash of a form by chance. */
export const HASHES = 1 << 18;
const FACTOR = 67;

/** The hash of letters, of that of all but the last, and of the last; 0 is that of none. */
export function nextHash(hash: number, letter: number): number {
  return (hash * FACTOR + letter) & (HASHES - 1);
}

/** Compiles the forms of concepts, as `conceptFinder` takes them. */
export function compileForms(concepts: Readonly<{ [concept: string]: readonly string[] }>): Forms {
  const groups = new Map<number, Set<string>>();
  for (const [concept, forms] of Object.values(concepts).entries()) {
    for (const form of forms) {
      const first = /^[^ '"-]*/.exec(form)?.[0] ?? '';
      for (const word of first.split('/')) {
        const start = hashOf(word);
        const group = groups.get(start) ?? new Set();
        groups.set(start, group.add(`${concept} ${word}${form.slice(first.length)}`));
      }
    }
  }
  return {
    concepts: Object.keys(concepts),
    starts: [...groups.keys()],
    groups: [...groups.values()].map((forms) => [...forms].join()),
  };
}

function hashOf(word: string): number {
  const letters = word.replace('*', '');
  let hash = 0;
  for (let index = 0; index < letters.length; index++)
    hash = nextHash(hash, letterOf(letters.charCodeAt(index)));
  return word.endsWith('*') ? hash : nextHash(hash, JOINT);
}
