import type { ConceptHit } from './find-concepts.ts';
import { REACH } from './weigh-evidence.ts';

/** How to tell which countries a sentence is about. The lists name concepts. */
export interface Countries {
  /** Those that have a claim of their own. */
  readonly named: readonly string[];
  /** Others that are named. */
  readonly others: readonly string[];
  /** Other countries, whichever. */
  readonly any: readonly string[];
  /** Places that need no country: a sentence with one of these is about no country that was named before. */
  readonly places: readonly string[];
  /** "There", "the Balkan state": it is about that country all the same. */
  readonly there: readonly string[];
  /** What is done with people, or said of it: without any, a sentence is about no country that was named before. */
  readonly acts: readonly string[];
}

/** What a claim has for its country if it is about those without a claim of their own, and about none. */
export const ANOTHER = 'another';

/** What is looked up of a line. */
interface Line {
  readonly hits: readonly ConceptHit[];
}

/**
 * Tells which countries a line is about: those that it names.
 *
 *     Albania has said no.            Albania
 *     There will be no camp.          Albania, which was named last
 *     Serbia was asked as well.       another
 *     Talks on hubs abroad go on.     another: it has a place of its own
 *
 *     The weather is fine.            another: nothing is done or said
 *
 * Where it names none, it is about those that were named last, or else next, around it, if it says "there", or if
 * something is done and it has no place of its own.
 */
export function countriesOf(
  lines: readonly Line[],
  index: number,
  { named, others, any, places, there, acts }: Countries,
): ReadonlySet<string> {
  const has = (list: readonly string[]) => lines[index]?.hits.some(({ concept }) => list.includes(concept));
  const namedIn = (line: Line | undefined) => {
    const hits = line?.hits ?? [];
    // “The Balkan state” is no other country than the one that was named.
    const theres = hits.filter(({ concept }) => there.includes(concept));
    const isOther = ({ concept, start }: ConceptHit) =>
      others.includes(concept) && !theres.some((one) => one.start <= start && start < one.end);
    return hits.flatMap((hit) => (named.includes(hit.concept) ? hit.concept : isOther(hit) ? ANOTHER : []));
  };
  let about = namedIn(lines[index]);
  if (about.length === 0 && (has(there) || (has(acts) && !has(places) && !has(any)))) {
    const [before, behind] = REACH.around;
    const around = [
      ...lines.slice(Math.max(0, index - before), index).reverse(),
      ...lines.slice(index + 1, index + 1 + behind),
    ];
    about = around.map(namedIn).find((countries) => countries.length > 0) ?? [];
  }
  return new Set(about.length === 0 || has(any) ? [...about, ANOTHER] : about);
}
