import { normalise } from '../text/normalise.ts';
import { GAP, JOINT, letterOf, numbers, ODD, OTHER } from './alphabet.ts';

/** Where a text speaks of a concept: UTF-16 offsets in it, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a form: at most this many spaces, hyphens or quotation marks ("return “hubs”"). */
const LONGEST_GAP = 3;
const SEPARATOR = /[ '"-]/;
/** Forms are told apart by so many letters of their first word: each takes six bits of a key. */
const KEY_LETTERS = 3;
const LETTER_BITS = 6;
const KEYS = 1 << (LETTER_BITS * KEY_LETTERS);

/** The forms that begin with the same letters: three, or all that the first word has. */
interface Group {
  readonly written: Written[];
  /** They are taken apart only once a text has a word that begins so: most never do. */
  forms?: readonly Form[];
}

/** A form as it is written. */
interface Written {
  readonly concept: string;
  readonly form: string;
}

/** The groups, and by the key of their letters which of them: one more than its index, 0 for none. */
interface Starts {
  readonly places: Uint16Array;
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
 * The numbers of the first three letters of a word, six bits each, are the key by which the forms that begin so are
 * found, and only those are compared. So a text is read with one look-up a character and one a word, however many forms
 * there are. For the forms "hub*", "hubs out" and "uk", and the text "the hubs":
 *
 *     t  h  e  _     no form begins with "the"
 *     h  u  b  s     hub* and hubs out do with "hub", and are compared
 *
 * The scanner takes any text, reads it as normalised, and gives the hits in order of their start; from one start a
 * concept is given once, with its longest form.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  const starts = startsOf(concepts);
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

function startsOf(concepts: Readonly<{ [concept: string]: readonly string[] }>): Starts {
  const places = new Uint16Array(KEYS);
  const groups: Group[] = [];
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) {
      const written = { concept, form };
      for (const word of firstWords(form)) {
        const key = keyOf(word);
        let group = groups[(places[key] ?? 0) - 1];
        if (group === undefined) {
          group = { written: [] };
          places[key] = groups.push(group);
        }
        if (group.written.at(-1) !== written) group.written.push(written);
      }
    }
  }
  return { places, groups };
}

/** The words that a form may begin with: most have one, and asking an expression of each takes longer than all else. */
function firstWords(form: string): string[] {
  let end = 0;
  while (end < form.length && letterAt(form, end) !== JOINT) end++;
  const first = form.slice(0, end);
  return first.includes('/') ? first.split('/') : [first];
}

/** "uk" has the key of its two letters, and so is not taken for the start of "ukraine". */
function keyOf(word: string): number {
  let key = 0;
  for (let index = 0; index < KEY_LETTERS && letterAt(word, index) > JOINT; index++) {
    key = (key << LETTER_BITS) | letterAt(word, index);
  }
  return key;
}

function takeApart({ concept, form }: Written): Form {
  return { concept, words: form.split(SEPARATOR).map((word) => word.split('/')) };
}

/** Characters that stay odd when normalised are in no word of any form: they are read as gaps that nothing joins. */
function findOdd(starts: Starts, text: string): ConceptHit[] {
  return find(starts, text) ?? find(starts, text.replace(/[^\0-\ud7ff\ue000-\uffff]/g, '\0')) ?? [];
}

/** undefined for a text with odd characters, which has to be normalised before. */
function find({ places, groups }: Starts, text: string): ConceptHit[] | undefined {
  const hits: ConceptHit[] = [];
  const { length } = text;
  let key = 0;
  let letters = 0;
  for (let offset = 0; offset <= length; offset++) {
    let letter = offset < length ? (numbers[text.charCodeAt(offset)] ?? GAP) : GAP;
    if (letter >= ODD) {
      letter = letterOf(text.charCodeAt(offset));
      if (letter === ODD) return undefined;
    }
    if (letter > JOINT) {
      if (letters === KEY_LETTERS) continue;
      key = (key << LETTER_BITS) | letter;
      if (++letters === KEY_LETTERS) compare(offset + 1);
    } else if (letters > 0) {
      if (letters < KEY_LETTERS) compare(offset);
      key = 0;
      letters = 0;
    }
  }
  return hits;

  function compare(end: number): void {
    const group = groups[(places[key] ?? 0) - 1];
    if (group === undefined) return;
    group.forms ??= group.written.map(takeApart);
    const start = end - letters;
    const reading = { text, start, hits, first: hits.length };
    for (const form of group.forms) compareWord(reading, form, 0, start);
  }
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
