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
 * the next line is asked for. Lines are asked for in their order; some may be left out.
 */
export type Weigh = (index: number) => (evidence: string) => boolean;

/** As many lines as are looked at together. */
const WIDEST = REACH.around[0] + REACH.around[1] + 1;

/** Builds the weigher of what speaks for a line and against it, which goes through the lines of a text. */
export function evidenceWeigher({
  evidence,
  places,
  size,
}: EvidenceRules): (lines: readonly Line[]) => Weigh {
  return (lines) => {
    /** How often each flag's place is spoken of. */
    const counts = new Uint32Array(size * SCOPES.length);
    /** The places of the lines within reach, in a ring: to keep those of thousands costs a pause to clear them up. */
    const recent: (readonly number[])[] = [];
    let at = -REACH.around[1] - 1;
    const count = (line: number, scope: number, by: number) => {
      for (const place of recent[line % WIDEST] ?? []) {
        const flag = place * SCOPES.length + scope;
        counts[flag] = (counts[flag] ?? 0) + by;
      }
    };
    const step = () => {
      at++;
      for (const [scope, [before]] of REACHES.entries()) if (at > before) count(at - before - 1, scope, -1);
      const farthest = at + REACH.around[1];
      const hits = lines[farthest]?.hits ?? [];
      recent[farthest % WIDEST] = hits.flatMap(({ concept }) => places[concept] ?? []);
      for (const [scope, [, behind]] of REACHES.entries()) if (at + behind >= 0) count(at + behind, scope, 1);
    };
    return (index) => {
      while (at < index) step();
      const enough = new Map<string, boolean>();
      return (name) => {
        const found = enough.get(name);
        if (found !== undefined) return found;
        const result = isEnough(evidence[name], counts);
        enough.set(name, result);
        return result;
      };
    };
  };
}

function isEnough(evidence: CompiledEvidence | undefined, counts: Uint32Array): boolean {
  if (evidence === undefined) return false;
  const {
    from,
    own: ownFrom = Number.NEGATIVE_INFINITY,
    alone = Number.POSITIVE_INFINITY,
    some,
    items,
  } = evidence;
  const stands = (flag: number) => (counts[flag] ?? 0) > 0;
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
