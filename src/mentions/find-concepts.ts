/** Where a text speaks of a concept: offsets in the text that was scanned, end exclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** A node of the tree of forms: letters lead on, `stem` leads on behind any ending of the word. */
interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: string[];
  stem?: Node;
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
 * The scanner walks one tree of all forms from each start of a word, so its cost grows with the text and the
 * longest form, not with the number of forms. It takes normalised text and gives the hits in order of their
 * start; from one start a concept is given once, with its longest form.
 */
export function conceptFinder(
  concepts: Readonly<{ [concept: string]: readonly string[] }>,
): (text: string) => ConceptHit[] {
  const root = node();
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) add(root, form, concept);
  }
  return (text) => scan(root, text);
}

function node(): Node {
  return { next: new Map(), concepts: [] };
}

function add(root: Node, form: string, concept: string): void {
  let at = root;
  for (const character of form.replace(/['"-]/g, ' ')) {
    if (character === '*') {
      at.stem ??= node();
      at = at.stem;
    } else {
      let next = at.next.get(character);
      if (next === undefined) {
        next = node();
        at.next.set(character, next);
      }
      at = next;
    }
  }
  at.concepts.push(concept);
}

function scan(root: Node, text: string): ConceptHit[] {
  const hits: ConceptHit[] = [];
  let inWord = false;
  for (let start = 0; start < text.length; start++) {
    const wasInWord = inWord;
    inWord = isWord(text, start);
    if (!inWord || wasInWord || !root.next.has(text.charAt(start))) continue;
    const longest = new Map<string, number>();
    walk(root, text, start, longest);
    for (const [concept, end] of longest) hits.push({ concept, start, end });
  }
  return hits;
}

function walk(at: Node, text: string, offset: number, longest: Map<string, number>): void {
  const inWord = isWord(text, offset);
  if (!inWord) {
    for (const concept of at.concepts) {
      longest.set(concept, Math.max(offset, longest.get(concept) ?? 0));
    }
  }
  if (at.stem !== undefined) walk(at.stem, text, wordEnd(text, offset), longest);
  if (inWord) {
    const next = at.next.get(text.charAt(offset));
    if (next !== undefined) walk(next, text, offset + 1, longest);
    return;
  }
  const next = at.next.get(' ');
  if (next === undefined) return;
  let end = offset;
  while (end < offset + LONGEST_GAP && GAP.test(text.charAt(end))) end++;
  if (end > offset && isWord(text, end)) walk(next, text, end, longest);
}

function isWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return WORD.test(text.charAt(offset));
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (isWord(text, end)) end++;
  return end;
}
