import type { Alphabet } from './alphabet.ts';

/** A node of the tree of forms: letters lead on, `stem` behind any ending of the word, `word` to the next word. */
export interface FormTree {
  /** By their number in the alphabet. */
  readonly next: Map<number, FormTree>;
  /** The concepts of the forms that end here. */
  readonly concepts: string[];
  stem?: FormTree;
  word?: FormTree;
}

/** Builds the tree of all forms of all concepts, and numbers their letters. */
export function formTree(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
  { add }: Alphabet,
): FormTree {
  const root = node();
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) nodeOf(root, form, add)?.concepts.push(concept);
  }
  return root;
}

function node(): FormTree {
  return { next: new Map(), concepts: [] };
}

/** The node that a form ends at; undefined if the form has a character that no word has. */
function nodeOf(root: FormTree, form: string, add: Alphabet['add']): FormTree | undefined {
  let at = root;
  for (const character of form) {
    if (character === '*') {
      at.stem ??= node();
      at = at.stem;
    } else if (/[ '"-]/.test(character)) {
      at.word ??= node();
      at = at.word;
    } else {
      const letter = add(character);
      if (letter === undefined) return undefined;
      let next = at.next.get(letter);
      if (next === undefined) {
        next = node();
        at.next.set(letter, next);
      }
      at = next;
    }
  }
  return at;
}
