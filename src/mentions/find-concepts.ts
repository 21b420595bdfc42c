import { type FormTree, formTree } from './form-tree.ts';
import { wordStarts } from './word-starts.ts';

/** Where a text speaks of a concept: offsets in the text that was scanned, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a form: at most this many spaces, hyphens or quotation marks ("return “hubs”"). */
const LONGEST_GAP = 3;
const GAP = /[ '"-]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Builds the scanner for a set of concepts.
 *
 * A form is written in normalised letters; `*` stands for any ending of its word, a space for any gap:
 *
 *     return* hub*     r-e-t-u-r-n-(any ending)-[gap]-h-u-b-(any ending)
 *
 * The scanner walks one tree of all forms from each start of a word that a form may begin with, so its cost grows
 * with the text and the longest form, not with the number of forms. It takes normalised text and gives the hits in
 * order of their start; from one start a concept is given once, with its longest form. The tree is built when the
 * first text comes.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  let root: FormTree | undefined;
  let starts: ((text: string) => number[]) | undefined;
  return (text) => {
    root ??= formTree(concepts);
    starts ??= wordStarts(root, isWord);
    const hits: ConceptHit[] = [];
    for (const start of starts(text)) {
      const longest = new Map<string, number>();
      walk(root, text, start, longest);
      for (const [concept, end] of longest) hits.push({ concept, start, end });
    }
    return hits;
  };
}

function walk(at: FormTree, text: string, offset: number, longest: Map<string, number>): void {
  const inWord = isWord(text.charCodeAt(offset));
  if (!inWord) {
    for (const concept of at.concepts) {
      longest.set(concept, Math.max(offset, longest.get(concept) ?? 0));
    }
  }
  if (at.stem !== undefined) walk(at.stem, text, wordEnd(text, offset), longest);
  if (inWord) {
    const next = at.next.get(text.charCodeAt(offset));
    if (next !== undefined) walk(next, text, offset + 1, longest);
    return;
  }
  if (at.word === undefined) return;
  let end = offset;
  while (end < offset + LONGEST_GAP && GAP.test(text.charAt(end))) end++;
  if (end > offset && isWord(text.charCodeAt(end))) walk(at.word, text, end, longest);
}

/** Whether a UTF-16 code unit is a letter or a digit; NaN, the end of a text, is not. */
function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0x80 && WORD.test(String.fromCharCode(code));
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (isWord(text.charCodeAt(end))) end++;
  return end;
}
