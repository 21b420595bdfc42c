import { normalise } from '../text/normalise.ts';
import { alphabet, GAP, JOINT } from './alphabet.ts';
import { type FormTree, formTree } from './form-tree.ts';
import { wordStarts } from './word-starts.ts';

/** Where a text speaks of a concept: UTF-16 offsets in it, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a form: at most this many spaces, hyphens or quotation marks ("return “hubs”"). */
const LONGEST_GAP = 3;

/**
 * Builds the scanner for a set of concepts.
 *
 * A form is written in normalised letters; `*` stands for any ending of its word, a space for any gap:
 *
 *     return* hub*     r-e-t-u-r-n-(any ending)-[gap]-h-u-b-(any ending)
 *
 * The scanner walks one tree of all forms from each start of a word that a form may begin with, so its cost grows
 * with the text and the longest form, not with the number of forms. It takes any text, reads it as normalised, and
 * gives the hits in order of their start; from one start a concept is given once, with its longest form. The tree is
 * built when the first text comes.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  let find: ((text: string) => ConceptHit[] | undefined) | undefined;
  return (text) => {
    find ??= build(concepts);
    const hits = find(text);
    if (hits !== undefined) return hits;
    const folded = normalise(text);
    return scanOdd(find, folded.text).map(({ concept, start, end }) => ({
      concept,
      start: folded.origin(start),
      end: folded.origin(end),
    }));
  };
}

/** Characters that stay odd when normalised are in no word of any form: they are read as gaps that nothing joins. */
function scanOdd(find: (text: string) => ConceptHit[] | undefined, text: string): ConceptHit[] {
  return find(text) ?? find(text.replace(/[^\0-\ud7ff\ue000-\uffff]/g, '\0')) ?? [];
}

function build(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] | undefined {
  const letters = alphabet();
  const root = formTree(concepts, letters);
  const starts = wordStarts(root, letters);
  return (text) => {
    const found = starts(text);
    if (found === undefined) return undefined;
    const hits: ConceptHit[] = [];
    for (const start of found) {
      walk(root, { text, start, hits, first: hits.length, numbers: letters.numbers }, start);
    }
    return hits;
  };
}

/** A walk from one start: its hits are those from `first` on. */
interface Walk {
  readonly text: string;
  readonly start: number;
  readonly hits: ConceptHit[];
  readonly first: number;
  /** Of the alphabet; those of the whole text are known. */
  readonly numbers: Uint16Array;
}

function walk(at: FormTree, from: Walk, offset: number): void {
  let node: FormTree | undefined = at;
  let end = offset;
  for (; letterAt(from, end) > JOINT; end++) {
    if (node.stem !== undefined) walk(node.stem, from, wordEnd(from, end));
    node = node.next.get(letterAt(from, end));
    if (node === undefined) return;
  }
  for (const concept of node.concepts) add(from, concept, end);
  if (node.stem !== undefined) walk(node.stem, from, end);
  if (node.word === undefined) return;
  let next = end;
  while (next < end + LONGEST_GAP && next < from.text.length && letterAt(from, next) === JOINT) next++;
  if (next > end && letterAt(from, next) > JOINT) walk(node.word, from, next);
}

function add({ hits, first, start }: Walk, concept: string, end: number): void {
  for (let index = first; index < hits.length; index++) {
    const hit = hits[index];
    if (hit?.concept !== concept) continue;
    if (hit.end < end) hits[index] = { concept, start, end };
    return;
  }
  hits.push({ concept, start, end });
}

/** The number of a character, GAP behind the end. */
function letterAt({ text, numbers }: Walk, offset: number): number {
  return offset < text.length ? (numbers[text.charCodeAt(offset)] ?? GAP) : GAP;
}

function wordEnd(from: Walk, offset: number): number {
  let end = offset;
  while (letterAt(from, end) > JOINT) end++;
  return end;
}
