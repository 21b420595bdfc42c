import { type CompiledEvidence, type EvidenceRules, SCOPES } from './weigh-evidence.ts';

/** What speaks for and against a sentence, in points. */
export interface Evidence {
  /** As many points are enough. */
  readonly from: number;
  /** So many of them come from items that want something of the sentence itself. */
  readonly own?: number | undefined;
  /** With so many of those, whatever stands around it does not matter. */
  readonly alone?: number | undefined;
  /** With as many, a text that somebody asks about speaks of such things at all. */
  readonly near?: number | undefined;
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

/** Concepts that count alike, by the name that stands for any of them. */
export type Groups = Readonly<{ [group: string]: readonly string[] }>;

/** Compiles evidence, by its name, into what the weigher needs: places in an array of flags instead of names. */
export function compileEvidence(
  evidence: Readonly<{ [name: string]: Evidence }>,
  groups: Groups,
): EvidenceRules {
  const places = new Map<string, number>();
  const flagOf = (name: string, scope: number) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place * SCOPES.length + scope;
  };
  const conceptsOf = (name: string) => groups[name] ?? [name];
  const compiled: { [name: string]: CompiledEvidence } = {};
  for (const [name, { from, own, alone, near, some, items }] of Object.entries(evidence)) {
    const counted = items.filter(({ points }) => points > 0).flatMap(({ sentence = [] }) => sentence);
    compiled[name] = {
      from,
      own,
      alone,
      near,
      some: some?.map((wanted) => flagOf(wanted, 0)),
      counted: [...new Set(counted.flatMap(conceptsOf))],
      items: items.map(({ points, ...item }) => ({
        points,
        own: item.sentence !== undefined,
        wanted: SCOPES.flatMap((scope, at) => (item[scope] ?? []).map((wanted) => flagOf(wanted, at))),
      })),
    };
  }
  const speaksFor: { [concept: string]: number[] } = {};
  for (const [name, place] of places) {
    for (const concept of conceptsOf(name)) {
      speaksFor[concept] ??= [];
      speaksFor[concept].push(place);
    }
  }
  return { evidence: compiled, places: speaksFor, size: places.size };
}
