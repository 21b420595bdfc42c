import type { ConceptHit } from './find-concepts.ts';

/**
 * How many lines before a sentence count, and how many behind it. Nearby are the thought before, its headline, and what
 * makes a headline clear; around is about as much as a short report has.
 */
export const REACH = { nearby: [2, 1], around: [5, 4] } as const;
/** Where something stands; each has a flag of its own. */
export const SCOPES = ['sentence', 'nearby', 'around'] as const;
const REACHES = [[0, 0], REACH.nearby, REACH.around] as const;

/** What is weighed, plain data, from `compileEvidence`. */
export interface EvidenceRules {
  readonly evidence: Readonly<{ [name: string]: CompiledEvidence }>;
  /** Which places a concept stands for: its own, and those of its groups. A place has a flag in each scope. */
  readonly places: Readonly<{ [concept: string]: readonly number[] }>;
  /** How many places there are. */
  readonly size: number;
}

/** What speaks for a sentence and against it, by the flags that stand for what it wants. */
export interface CompiledEvidence {
  /** As many points are enough. */
  readonly from: number;
  /** So many of them come from items of the sentence's own. */
  readonly own?: number | undefined;
  /** With so many of those, the others do not matter. */
  readonly alone?: number | undefined;
  /** With as many, a text that somebody asks about speaks of such things at all. */
  readonly near?: number | undefined;
  readonly some?: readonly number[] | undefined;
  /** The concepts that speak for it in a sentence. */
  readonly counted: readonly string[];
  readonly items: readonly {
    readonly points: number;
    readonly own: boolean;
    readonly wanted: readonly number[];
  }[];
}

/** What is looked up of a line: the concepts that it speaks of. */
interface Line {
  readonly hits: readonly ConceptHit[];
}

/**
 * Gives the function that tells whether there is enough for an evidence, by its name, in and around a line. It holds until
 * the next line is weighed.
 */
export type Weigh = (lines: readonly Line[], index: number) => (evidence: string) => boolean;

/** Builds the weigher of what speaks for a sentence and against it. */
export function evidenceWeigher({ evidence, places, size }: EvidenceRules): Weigh {
  /** One for all lines: thousands would have to be cleared up. */
  const present = new Uint8Array(size * SCOPES.length);
  /** Each line is around several others. */
  const known = new WeakMap<Line, readonly number[]>();
  const placesIn = (line: Line) => {
    let found = known.get(line);
    if (found === undefined) {
      found = [...new Set(line.hits.flatMap(({ concept }) => places[concept] ?? []))];
      known.set(line, found);
    }
    return found;
  };
  return (lines, index) => {
    present.fill(0);
    for (const [scope, [before, behind]] of REACHES.entries()) {
      const end = Math.min(lines.length - 1, index + behind);
      for (let at = Math.max(0, index - before); at <= end; at++) {
        const line = lines[at];
        if (line === undefined) continue;
        for (const place of placesIn(line)) present[place * SCOPES.length + scope] = 1;
      }
    }
    const enough = new Map<string, boolean>();
    return (name) => {
      const found = enough.get(name);
      if (found !== undefined) return found;
      const result = isEnough(evidence[name], present);
      enough.set(name, result);
      return result;
    };
  };
}

function isEnough(evidence: CompiledEvidence | undefined, present: Uint8Array): boolean {
  if (evidence === undefined) return false;
  const {
    from,
    own: ownFrom = Number.NEGATIVE_INFINITY,
    alone = Number.POSITIVE_INFINITY,
    some,
    items,
  } = evidence;
  const stands = (flag: number) => present[flag] === 1;
  if (some !== undefined && !some.some(stands)) return false;
  let sum = 0;
  let ownSum = 0;
  for (const { points, own, wanted } of items) {
    if (!wanted.every(stands)) continue;
    sum += points;
    if (own) ownSum += points;
  }
  return ownSum >= alone || (sum >= from && ownSum >= ownFrom);
}
