import { normalise } from '../text/normalise.ts';
import { GAP, JOINT, letterOf, numbers, ODD, OTHER, SIZE } from './alphabet.ts';

/** Where a text speaks of a concept: UTF-16 offsets in it, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a form: at most this many spaces, hyphens or quotation marks ("return “hubs”"). */
const LONGEST_GAP = 3;
/** Forms are told apart by so many letters of their first word. */
const KEY_LETTERS = 3;

/** Rows of the table: between two words, within a word that no form begins with; then one for each start of a form. */
const BETWEEN = 0;
const WITHIN = 1;
/** In a cell of the table: a word may be one of this group. */
const GROUP = 0x8000;

/** The forms that begin with the same letters: three, or all that the first word has. */
interface Group {
  readonly letters: number;
  readonly forms: Form[];
}

/** Tells, for what has been read of a word and for the next letter, what has been read then: see `conceptFinder`. */
interface Starts {
  readonly table: Uint16Array;
  readonly groups: readonly Group[];
}

/** A form: for each of its words, the words to choose from. */
interface Form {
  readonly concept: string;
  readonly words: readonly (readonly string[])[];
}

/** A text, read from one start on: its hits are those from `first` on. */
interface Reading {
  readonly text: string;
  readonly start: number;
  readonly hits: ConceptHit[];
  readonly first: number;
}

/**
 * Builds the scanner for a set of concepts.
 *
 * A form is written in normalised letters; `*` stands for any ending of its word, `/` between words to choose from, a
 * space for any gap. The first word has three letters or more before a `*`:
 *
 *     return/removal hub*     (return or removal)-[gap]-h-u-b-(any ending)
 *
 * A table tells by the first four letters of each word which forms begin so, and those are compared. A text is read
 * with one look-up a character and a branch that is seldom taken, which is several times faster than to ask at each
 * character whether a word begins. For the forms "hub*", "hubs out" and "uk":
 *
 *               gap      b        h        k        u        any other letter
 *     BETWEEN   BETWEEN  WITHIN   "h"      WITHIN   "u"      WITHIN
 *     WITHIN    BETWEEN  WITHIN   WITHIN   WITHIN   WITHIN   WITHIN
 *     "h"       BETWEEN  WITHIN   WITHIN   WITHIN   "hu"     WITHIN
 *     "hu"      BETWEEN  "hub"    WITHIN   WITHIN   WITHIN   WITHIN
 *     "hub"     hub...   hub...   hub...   hub...   hub...   hub...
 *     "u"       BETWEEN  WITHIN   WITHIN   "uk"     WITHIN   WITHIN
 *     "uk"      uk       WITHIN   WITHIN   WITHIN   WITHIN   WITHIN
 *
 * The scanner takes any text, reads it as normalised, and gives the hits in order of their start; from one start a
 * concept is given once, with its longest form.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  const starts = startsOf(
    Object.entries(concepts).flatMap(([concept, forms]) =>
      forms.map((form) => ({ concept, words: form.split(/[ '"-]/).map((word) => word.split('/')) })),
    ),
  );
  return (text) => {
    const hits = find(starts, text);
    if (hits !== undefined) return hits;
    const folded = normalise(text);
    return findOdd(starts, folded.text).map(({ concept, start, end }) => ({
      concept,
      start: folded.origin(start),
      end: folded.origin(end),
    }));
  };
}

function startsOf(all: readonly Form[]): Starts {
  const rows = new Map([['', BETWEEN]]);
  const groups = new Map<string, Group>();
  const cells: { readonly start: string; readonly word: string }[] = [];
  for (const form of all) {
    const grouped = new Set<string>();
    for (const word of form.words[0] ?? []) {
      const start = word.replace('*', '').slice(0, KEY_LETTERS);
      cells.push({ start, word });
      for (let length = 1; length <= start.length; length++) {
        const part = start.slice(0, length);
        if (!rows.has(part)) rows.set(part, rows.size + 1);
      }
      const group = groups.get(start) ?? { letters: start.length, forms: [] };
      groups.set(start, group);
      if (!grouped.has(start)) group.forms.push(form);
      grouped.add(start);
    }
  }
  const table = new Uint16Array((rows.size + 1) * SIZE).fill(WITHIN);
  for (let row = 0; row <= rows.size; row++) table.fill(BETWEEN, row * SIZE, row * SIZE + OTHER);
  const rowOf = (part: string) => (rows.get(part) ?? WITHIN) * SIZE;
  for (const [part, row] of rows) {
    if (part !== '') table[rowOf(part.slice(0, -1)) + letterAt(part, part.length - 1)] = row;
  }
  const places = new Map([...groups.keys()].map((start, index) => [start, GROUP + index]));
  for (const { start, word } of cells) {
    const row = rowOf(start);
    const group = places.get(start) ?? WITHIN;
    if (word === start) table.fill(group, row, row + OTHER);
    else if (word === `${start}*`) table.fill(group, row, row + SIZE);
    else table[row + letterAt(word, start.length)] = group;
  }
  return { table, groups: [...groups.values()] };
}

/** Characters that stay odd when normalised are in no word of any form: they are read as gaps that nothing joins. */
function findOdd(starts: Starts, text: string): ConceptHit[] {
  return find(starts, text) ?? find(starts, text.replace(/[^\0-\ud7ff\ue000-\uffff]/g, '\0')) ?? [];
}

/** undefined for a text with odd characters, which has to be normalised before. */
function find({ table, groups }: Starts, text: string): ConceptHit[] | undefined {
  const hits: ConceptHit[] = [];
  const { length } = text;
  let row = BETWEEN;
  for (let offset = 0; offset <= length; offset++) {
    let letter = offset < length ? (numbers[text.charCodeAt(offset)] ?? GAP) : GAP;
    if (letter >= ODD) {
      letter = letterOf(text.charCodeAt(offset));
      if (letter === ODD) return undefined;
    }
    row = table[row * SIZE + letter] ?? BETWEEN;
    if (row < GROUP) continue;
    const group = groups[row - GROUP];
    if (group !== undefined) {
      const start = offset - group.letters;
      const reading = { text, start, hits, first: hits.length };
      for (const form of group.forms) compareWord(reading, form, 0, start);
    }
    row = letter <= JOINT ? BETWEEN : WITHIN;
  }
  return hits;
}

function compareWord(reading: Reading, form: Form, index: number, start: number): void {
  const { text } = reading;
  for (const word of form.words[index] ?? []) {
    const end = endOf(word, text, start);
    if (end === undefined) continue;
    if (index === form.words.length - 1) {
      add(reading, form.concept, end);
      continue;
    }
    let next = end;
    while (next < end + LONGEST_GAP && letterAt(text, next) === JOINT) next++;
    if (next > end && letterAt(text, next) > JOINT) compareWord(reading, form, index + 1, next);
  }
}

/** Where a word of a text ends, if it is this word of a form. */
function endOf(word: string, text: string, start: number): number | undefined {
  const open = word.endsWith('*');
  const length = open ? word.length - 1 : word.length;
  for (let index = 0; index < length; index++) {
    const letter = letterOf(word.charCodeAt(index));
    if (letter === OTHER || letterAt(text, start + index) !== letter) return undefined;
  }
  let end = start + length;
  if (!open && letterAt(text, end) > JOINT) return undefined;
  while (letterAt(text, end) > JOINT) end++;
  return end;
}

function add({ hits, first, start }: Reading, concept: string, end: number): void {
  for (let index = first; index < hits.length; index++) {
    const hit = hits[index];
    if (hit?.concept !== concept) continue;
    if (hit.end < end) hits[index] = { concept, start, end };
    return;
  }
  hits.push({ concept, start, end });
}

function letterAt(text: string, offset: number): number {
  return offset < text.length ? letterOf(text.charCodeAt(offset)) : GAP;
}
