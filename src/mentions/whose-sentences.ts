/** How to tell whose plan a sentence speaks of. The lists name concepts. */
export interface Whose {
  /** Those who have such plans: states and unions. */
  readonly names: readonly string[];
  /** A name counts in or beside a sentence that has one of these: "London" alone may be about the weather. */
  readonly with: readonly string[];
}

/** How far back, in sentences, a name still says whose plan is meant. */
const REMEMBERED_SENTENCES = 2;

/**
 * Tells whose plan each sentence of a page speaks of: the UK's centres in Albania, or Italy's.
 *
 *     Italy holds migrants in Albania.    of Italy, which it names
 *     The centres there are empty.        of Italy, which was named last
 *     Britain asked Italy about them.     names both, so of the one that the page mainly speaks of
 *     ...
 *     Centres cost a lot.                 nobody named for a while: likewise
 *
 * A page mainly speaks of the one whose name counts in the most sentences, and of two equals, the first. Where
 * nobody is named, nothing speaks against anyone. Nothing is of anyone but the page's main one: a page on
 * Italy's centres may say in passing what a British minister thought of them.
 *
 * @param lines the concepts of each sentence of the page, in reading order
 * @returns whether the sentence at an index speaks of someone's plan; with `remembering` off, what was named in
 *   the sentences before speaks for and against nobody
 */
export function whoseSentences(
  lines: readonly ReadonlySet<string>[],
  { names, with: topics }: Whose,
): (index: number, name: string, remembering: boolean) => boolean {
  const onTopic = lines.map((concepts) => topics.some((topic) => concepts.has(topic)));
  const named = lines.map((concepts, index) =>
    onTopic[index - 1] || onTopic[index] || onTopic[index + 1]
      ? [...concepts].filter((concept) => names.includes(concept))
      : [],
  );
  const main = mostFrequent(named.flat());
  return (index, name, remembering) => {
    if (main !== undefined && main !== name) return false;
    const from = remembering ? Math.max(0, index - REMEMBERED_SENTENCES) : index;
    const last = named.slice(from, index + 1).findLast(isNotEmpty);
    return last === undefined || last.includes(name);
  };
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let most: string | undefined;
  for (const [item, count] of counts) {
    if (most === undefined || count > (counts.get(most) ?? 0)) most = item;
  }
  return most;
}

function isNotEmpty(names: readonly string[]): boolean {
  return names.length > 0;
}
