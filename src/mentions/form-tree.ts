/** A node of the tree of forms: letters lead on, `stem` behind any ending of the word, `word` to the next word. */
export interface FormTree {
  /** By UTF-16 code unit. */
  readonly next: Map<number, FormTree>;
  /** The concepts of the forms that end here. */
  readonly concepts: string[];
  stem?: FormTree;
  word?: FormTree;
}

const STAR = 0x2a;
const SPACE = 0x20;

/** Builds the tree of all forms of all concepts. */
export function formTree(concepts: Readonly<{ [concept: string]: readonly string[] }>): FormTree {
  const root = node();
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) add(root, form.replace(/['"-]/g, ' '), concept);
  }
  return root;
}

function node(): FormTree {
  return { next: new Map(), concepts: [] };
}

function add(root: FormTree, form: string, concept: string): void {
  let at = root;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === STAR) {
      at.stem ??= node();
      at = at.stem;
    } else if (code === SPACE) {
      at.word ??= node();
      at = at.word;
    } else {
      let next = at.next.get(code);
      if (next === undefined) {
        next = node();
        at.next.set(code, next);
      }
      at = next;
    }
  }
  at.concepts.push(concept);
}
