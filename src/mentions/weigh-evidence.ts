import type { ConceptHit } from './find-concepts.ts';

/** What speaks for and against a sentence, in points. */
export interface Evidence {
  /** As many points are enough. */
  readonly from: number;
  /** So many of them come from items that want something of the sentence itself. */
  readonly own?: number | undefined;
  /** At least one of these stands in the sentence, whatever stands around it. */
  readonly some?: readonly string[] | undefined;
  /** The points of each item, below zero where it speaks against, and what has to stand where for it to count. */
  readonly items: readonly EvidenceItem[];
}

export interface EvidenceItem {
  readonly points: number;
  /** All of these stand in the sentence; each list names concepts or groups. */
  readonly sentence?: readonly string[] | undefined;
  /** All of these stand nearby: in the sentence, or in one of the lines of `REACH.nearby` before and behind it. */
  readonly nearby?: readonly string[] | undefined;
  /** All of these stand around it: likewise, a few lines farther. */
  readonly around?: readonly string[] | undefined;
}

/**
 * How many lines before a sentence count, and how many behind it. Nearby are the thought before, its headline, and what
 * makes a headline clear; around is about as much as a short report has.
 */
export const REACH = { nearby: [2, 1], around: [5, 4] } as const;
type Scope = 'sentence' | keyof typeof REACH;
const SCOPES: readonly Scope[] = ['sentence', 'nearby', 'around'];

/** What is looked up of a line: the concepts that it speaks of. */
interface Line {
  readonly hits: readonly ConceptHit[];
}

/** What is weighed, plain data. */
export interface EvidenceRules {
  readonly evidence: Readonly<{ [name: string]: Evidence }>;
  /** Concepts that count alike, by the name that stands for any of them. */
  readonly groups: Readonly<{ [group: string]: readonly string[] }>;
}

export interface EvidenceWeigher {
  /** Gives the function that tells whether there is enough for an evidence, by its name, in and around a line. */
  weigh(lines: readonly Line[], index: number): (evidence: string) => boolean;
  /** The concepts of a sentence that speak for some evidence. */
  counted(evidence: readonly string[]): ReadonlySet<string>;
}

/** An evidence with places in an array of flags instead of names. */
interface Compiled {
  readonly from: number;
  readonly own: number;
  readonly some: readonly number[] | undefined;
  readonly items: readonly {
    readonly points: number;
    readonly isOwn: boolean;
    readonly wanted: readonly number[];
  }[];
}

/** Builds the weigher of what speaks for a sentence and against it. */
export function evidenceWeigher({ evidence, groups }: EvidenceRules): EvidenceWeigher {
  // A flag for each concept or group that any item wants, in each scope.
  const places = new Map<string, number>();
  const placeOf = (name: string, scope: number) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place * SCOPES.length + scope;
  };
  const compiled = Object.entries(evidence).map(
    ([name, { from, own = Number.NEGATIVE_INFINITY, some, items }]): [string, Compiled] => {
      const flags = items.map(({ points, ...item }) => ({
        points,
        isOwn: item.sentence !== undefined,
        wanted: SCOPES.flatMap((scope, at) => (item[scope] ?? []).map((wanted) => placeOf(wanted, at))),
      }));
      return [name, { from, own, some: some?.map((wanted) => placeOf(wanted, 0)), items: flags }];
    },
  );
  const byName = new Map(compiled);
  const placesOf = (concept: string) =>
    [concept, ...Object.keys(groups).filter((group) => groups[group]?.includes(concept))].flatMap(
      (name) => places.get(name) ?? [],
    );
  const known = new Map<string, readonly number[]>();
  const countedBy = new Map<string, ReadonlySet<string>>();
  const mark = (present: Uint8Array, concept: string, scope: number) => {
    let marked = known.get(concept);
    if (marked === undefined) {
      marked = placesOf(concept);
      known.set(concept, marked);
    }
    for (const place of marked) present[place * SCOPES.length + scope] = 1;
  };

  return {
    weigh(lines, index) {
      const present = new Uint8Array(places.size * SCOPES.length);
      for (const [scope, [before, behind]] of [[0, 0], REACH.nearby, REACH.around].entries()) {
        const end = Math.min(lines.length - 1, index + behind);
        for (let at = Math.max(0, index - before); at <= end; at++) {
          for (const { concept } of lines[at]?.hits ?? []) mark(present, concept, scope);
        }
      }
      const enough = new Map<string, boolean>();
      return (name) => {
        const found = enough.get(name);
        if (found !== undefined) return found;
        const result = isEnough(byName.get(name), present);
        enough.set(name, result);
        return result;
      };
    },
    counted(names) {
      const list = names.join();
      let counted = countedBy.get(list);
      if (counted === undefined) {
        const items = names.flatMap((name) => evidence[name]?.items ?? []).filter(({ points }) => points > 0);
        const wanted = items.flatMap(({ sentence = [] }) => sentence);
        counted = new Set(wanted.flatMap((name) => groups[name] ?? name));
        countedBy.set(list, counted);
      }
      return counted;
    },
  };
}

function isEnough(evidence: Compiled | undefined, present: Uint8Array): boolean {
  if (evidence === undefined) return false;
  const { from, own, some, items } = evidence;
  const stands = (at: number) => present[at] === 1;
  if (some !== undefined && !some.some(stands)) return false;
  let sum = 0;
  let ownSum = 0;
  for (const { points, isOwn, wanted } of items) {
    if (!wanted.every(stands)) continue;
    sum += points;
    if (isOwn) ownSum += points;
  }
  return sum >= from && ownSum >= own;
}
