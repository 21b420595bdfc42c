import { normalise } from '../text/normalise.ts';
import { GAP, JOINT, letterOf, numbers, ODD, OTHER } from './alphabet.ts';
import { compileForms, type Forms } from './compile-forms.ts';

/** Where a text speaks of a concept: UTF-16 offsets in it, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a form: at most this many spaces, hyphens or quotation marks ("return “hubs”"). */
const LONGEST_GAP = 3;
const SEPARATOR = /[ '"-]/;

/** A form: for each of its words, the words to choose from. */
interface Form {
  readonly concept: string;
  readonly words: readonly (readonly string[])[];
}

/** A first word has as many letters before a `*`. */
const SHORTEST_OPEN = 3;
/** So many that one word in a hundred, at most, has the hash of a form by chance. */
const HASHES = 1 << 18;
const FACTOR = 67;

/** What is looked up while a text is read. Places are one more than the index of a group, 0 for none. */
interface Table {
  /** By the hash of a first word up to a `*`, or of the word and a gap. */
  readonly places: Uint16Array;
  /** Another place with the same hash, by the place. */
  readonly others: Uint16Array;
  /** Gives the forms of a place. They are taken apart only once a text has a word that begins so: most never do. */
  readonly forms: (place: number) => readonly Form[];
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
 * Letter by letter, the hash of the word so far is looked up, and only the forms that begin so are compared. So a text
 * is read with a few look-ups a character, however many forms there are. For the forms "hub*", "hubs out" and "uk", and
 * the text "the hubs":
 *
 *     t  h  e  _     no form begins with "the"
 *     h  u  b  s     "hub" begins hub*
 *                 _  "hubs" begins hubs out
 *
 * The scanner takes any text, reads it as normalised, and gives the hits in order of their start; from one start a
 * concept is given once, with its longest form.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  return formFinder(compileForms(concepts));
}

/** As `conceptFinder`, of forms that were compiled before. */
export function formFinder(forms: Forms): (text: string) => ConceptHit[] {
  const table = tableOf(forms);
  return (text) => {
    const hits = find(table, text);
    if (hits !== undefined) return hits;
    const folded = normalise(text);
    return findOdd(table, folded.text).map(({ concept, start, end }) => ({
      concept,
      start: folded.origin(start),
      end: folded.origin(end),
    }));
  };
}

function tableOf({ concepts, groups }: Forms): Table {
  const places = new Uint16Array(HASHES);
  const others = new Uint16Array(groups.length + 1);
  let place = 0;
  for (const group of groups) {
    const hash = hashOf(group);
    others[++place] = places[hash] ?? 0;
    places[hash] = place;
  }
  const known: (readonly Form[])[] = [];
  return {
    places,
    others,
    forms(place) {
      known[place] ??= takeApart(groups[place - 1] ?? '', concepts);
      return known[place] ?? [];
    },
  };
}

/** The hash of the word that a group begins with. */
function hashOf(group: string): number {
  let hash = 0;
  for (let index = 0; ; index++) {
    const letter = letterAt(group, index);
    if (letter <= JOINT) return group.charAt(index) === '*' ? hash : nextHash(hash, JOINT);
    hash = nextHash(hash, letter);
  }
}

/** The hash of letters, of that of all but the last, and of the last; 0 is that of none. */
function nextHash(hash: number, letter: number): number {
  return (hash * FACTOR + letter) & (HASHES - 1);
}

function takeApart(group: string, concepts: readonly string[]): Form[] {
  const [word = '', ...forms] = group.split(',');
  return forms.map((form) => {
    const [concept, ...more] = form.split(SEPARATOR);
    return {
      concept: concepts[Number(concept)] ?? '',
      words: [[word], ...more.map((choices) => choices.split('/'))],
    };
  });
}

/** Characters that stay odd when normalised are in no word of any form: they are read as gaps that nothing joins. */
function findOdd(table: Table, text: string): ConceptHit[] {
  return find(table, text) ?? find(table, text.replace(/[^\0-\ud7ff\ue000-\uffff]/g, '\0')) ?? [];
}

/** undefined for a text with odd characters, which has to be normalised before. */
function find({ places, others, forms }: Table, text: string): ConceptHit[] | undefined {
  const hits: ConceptHit[] = [];
  const { length } = text;
  let hash = 0;
  let letters = 0;
  let first = 0;
  for (let offset = 0; offset <= length; offset++) {
    let letter = offset < length ? (numbers[text.charCodeAt(offset)] ?? GAP) : GAP;
    if (letter >= ODD) {
      letter = letterOf(text.charCodeAt(offset));
      if (letter === ODD) return undefined;
    }
    if (letter > JOINT) {
      if (letters === 0) first = hits.length;
      hash = nextHash(hash, letter);
      if (++letters < SHORTEST_OPEN) continue;
      const place = places[hash] ?? 0;
      if (place > 0) compare(place, offset + 1 - letters);
    } else if (letters > 0) {
      const place = places[nextHash(hash, JOINT)] ?? 0;
      if (place > 0) compare(place, offset - letters);
      hash = 0;
      letters = 0;
    }
  }
  return hits;

  function compare(place: number, start: number): void {
    const reading = { text, start, hits, first };
    for (let at = place; at > 0; at = others[at] ?? 0) {
      for (const form of forms(at)) compareWord(reading, form, 0, start);
    }
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
    const wanted = word.charCodeAt(index);
    const code = text.charCodeAt(start + index);
    // Most texts have most letters as they are.
    if (code !== wanted && (letterOf(code) !== letterOf(wanted) || letterOf(code) === OTHER))
      return undefined;
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
