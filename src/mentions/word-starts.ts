import type { FormTree } from './form-tree.ts';

/** How many letters of a word are looked at: with fewer too many words pass, with more the table gets large. */
const DEPTH = 3;

/** Rows of the table: between two words, within a word that no form begins with, and a word that one may. */
const BETWEEN = 0;
const WITHIN = 1;
const PASSED = 2;
const FIRST_NODE = 3;

/** Columns of the table: what is no part of a word, and letters that no form begins with. */
const GAP = 0;
const OTHER = 1;
/** In `columns`: not looked up yet. */
const UNKNOWN = 255;

/**
 * Builds the function that gives where the words begin that a form may begin with; a few too many.
 *
 * It is a table that says, for what has been read of a word and the next letter, what has been read then. A text is
 * read with one look-up a character and one branch that is seldom taken, which is several times faster than to ask
 * at each character whether a word begins:
 *
 *               gap      other   b         h        u        ...
 *     BETWEEN   BETWEEN  WITHIN  WITHIN    "h"      WITHIN
 *     WITHIN    BETWEEN  WITHIN  WITHIN    WITHIN   WITHIN
 *     "h"       BETWEEN  WITHIN  WITHIN    WITHIN   "hu"
 *     "hu"      BETWEEN  WITHIN  PASSED    WITHIN   WITHIN
 */
export function wordStarts(root: FormTree, isWord: (code: number) => boolean): (text: string) => number[] {
  const columns = new Uint8Array(0x10000).fill(UNKNOWN);
  let width = OTHER + 1;
  const column = (code: number): number => {
    if (columns[code] === UNKNOWN) columns[code] = isWord(code) ? OTHER : GAP;
    return columns[code] ?? GAP;
  };
  const nodes = [...inner(root, 0)];
  for (const node of nodes) {
    for (const code of node.next.keys()) {
      // 253 letters are more than the alphabets here have; a form that needs one more passes at it.
      if (columns[code] === UNKNOWN && isWord(code) && width < UNKNOWN) columns[code] = width++;
    }
  }
  const rows = new Map(nodes.map((node, index) => [node, index === 0 ? BETWEEN : index + FIRST_NODE]));
  const table = new Uint16Array((nodes.length + FIRST_NODE) * width);
  const fill = (row: number) => table.fill(WITHIN, row * width + OTHER, (row + 1) * width);
  for (let row = 0; row < nodes.length + FIRST_NODE; row++) fill(row);
  for (const [node, row] of rows) {
    for (const [code, next] of node.next) {
      const at = column(code);
      if (at !== GAP) table[row * width + at] = at === OTHER ? PASSED : (rows.get(next) ?? PASSED);
    }
  }
  return (text) => {
    const starts: number[] = [];
    let row = BETWEEN;
    for (let offset = 0; offset < text.length; offset++) {
      let at = columns[text.charCodeAt(offset)] ?? GAP;
      if (at === UNKNOWN) at = column(text.charCodeAt(offset));
      row = table[row * width + at] ?? BETWEEN;
      if (row !== PASSED) continue;
      starts.push(wordStart(text, offset, isWord));
      row = WITHIN;
    }
    return starts;
  };
}

/** The nodes that have rows: forms go on behind them, and none can end or leave out letters there. */
function* inner(node: FormTree, depth: number): Iterable<FormTree> {
  yield node;
  if (depth + 1 === DEPTH) return;
  for (const next of node.next.values()) if (!isPassed(next)) yield* inner(next, depth + 1);
}

function isPassed({ concepts, stem, word }: FormTree): boolean {
  return concepts.length > 0 || stem !== undefined || word !== undefined;
}

function wordStart(text: string, offset: number, isWord: (code: number) => boolean): number {
  let start = offset;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  return start;
}
