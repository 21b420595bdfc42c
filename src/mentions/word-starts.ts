import { type Alphabet, GAP, JOINT, ODD } from './alphabet.ts';
import type { FormTree } from './form-tree.ts';

/** How many letters of a word are looked at: with fewer too many words pass, with more the table gets large. */
const DEPTH = 4;

/** Rows of the table: between two words, within a word that no form begins with, and a word that one may. */
const BETWEEN = 0;
const WITHIN = 1;
const PASSED = 2;
const FIRST_NODE = 3;

/**
 * Builds the function that gives where the words begin that a form may begin with, a few too many; undefined for a
 * text with odd characters, which has to be normalised before.
 *
 * It is a table that says, for what has been read of a word and the next letter, what has been read then. A text is
 * read with one look-up a character and branches that are seldom taken, which is several times faster than to ask at
 * each character whether a word begins. For the forms "hub*" and "uk":
 *
 *               gap      other   b        h        k        u
 *     BETWEEN   BETWEEN  WITHIN  WITHIN   "h"      WITHIN   "u"
 *     WITHIN    BETWEEN  WITHIN  WITHIN   WITHIN   WITHIN   WITHIN
 *     "h"       BETWEEN  WITHIN  WITHIN   WITHIN   WITHIN   "hu"
 *     "hu"      BETWEEN  WITHIN  PASSED   WITHIN   WITHIN   WITHIN
 *     "u"       BETWEEN  WITHIN  WITHIN   WITHIN   "uk"     WITHIN
 *     "uk"      PASSED   WITHIN  WITHIN   WITHIN   WITHIN   WITHIN
 */
export function wordStarts(root: FormTree, letters: Alphabet): (text: string) => number[] | undefined {
  const { numbers } = letters;
  const width = letters.size;
  const nodes = [...inner(root, 0)];
  const rows = new Map(nodes.map((node, index) => [node, index === 0 ? BETWEEN : index + FIRST_NODE]));
  const table = new Uint16Array((nodes.length + FIRST_NODE) * width).fill(WITHIN);
  for (let row = 0; row < nodes.length + FIRST_NODE; row++) {
    table[row * width + GAP] = BETWEEN;
    table[row * width + JOINT] = BETWEEN;
  }
  for (const [node, row] of rows) {
    if (row !== BETWEEN && endsWord(node)) {
      table[row * width + GAP] = PASSED;
      table[row * width + JOINT] = PASSED;
    }
    for (const [letter, next] of node.next) table[row * width + letter] = rows.get(next) ?? PASSED;
  }
  return (text) => {
    const starts: number[] = [];
    let row = BETWEEN;
    for (let offset = 0; offset < text.length; offset++) {
      let letter = numbers[text.charCodeAt(offset)] ?? GAP;
      if (letter >= ODD) {
        letter = letters.at(text.charCodeAt(offset));
        if (letter === ODD) return undefined;
      }
      row = table[row * width + letter] ?? BETWEEN;
      if (row !== PASSED) continue;
      starts.push(wordStart(text, offset, numbers));
      row = letter <= JOINT ? BETWEEN : WITHIN;
    }
    if (table[row * width + GAP] === PASSED) starts.push(wordStart(text, text.length, numbers));
    return starts;
  };
}

/** The nodes that have rows: those that are not too deep, and behind which a word does not just go on anyhow. */
function* inner(node: FormTree, depth: number): Iterable<FormTree> {
  yield node;
  if (depth + 1 === DEPTH) return;
  for (const next of node.next.values()) if (next.stem === undefined) yield* inner(next, depth + 1);
}

function endsWord({ concepts, word }: FormTree): boolean {
  return concepts.length > 0 || word !== undefined;
}

/** The start of the word that an offset is in, or at the end of. */
function wordStart(text: string, offset: number, numbers: Uint16Array): number {
  let start = offset;
  while (start > 0 && (numbers[text.charCodeAt(start - 1)] ?? GAP) > JOINT) start--;
  return start;
}
