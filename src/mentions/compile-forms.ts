/** The forms of concepts, ready to be looked up: plain data, which is made when the extension is built. */
export interface Forms {
  readonly concepts: readonly string[];
  /** For each word that forms begin with: it, and of each form its concept's index and what follows: "the,0 hub*,3 camp". */
  readonly groups: readonly string[];
}

/** Compiles the forms of concepts, as `conceptFinder` takes them. */
export function compileForms(concepts: Readonly<{ [concept: string]: readonly string[] }>): Forms {
  const groups = new Map<string, Set<string>>();
  for (const [concept, forms] of Object.values(concepts).entries()) {
    for (const form of forms) {
      const first = /^[^ '"-]*/.exec(form)?.[0] ?? '';
      for (const word of first.split('/')) {
        const group = groups.get(word) ?? new Set();
        groups.set(word, group.add(`${concept}${form.slice(first.length)}`));
      }
    }
  }
  return {
    concepts: Object.keys(concepts),
    groups: [...groups].map(([word, forms]) => [word, ...forms].join()),
  };
}
