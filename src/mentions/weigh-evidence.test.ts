import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEvidence, type Evidence, type EvidenceItem } from './compile-evidence.ts';
import { evidenceWeigher, REACH } from './weigh-evidence.ts';

const CONCEPTS = ['a', 'b', 'c', 'd'];
const GROUPS = { ab: ['a', 'b'], cd: ['c', 'd'] };

const names = fc.option(
  fc.uniqueArray(fc.constantFrom(...CONCEPTS, ...Object.keys(GROUPS)), { minLength: 1, maxLength: 2 }),
  {
    nil: undefined,
  },
);
const item = fc.record({
  points: fc.integer({ min: -5, max: 5 }),
  sentence: names,
  nearby: names,
  around: names,
});
const line = fc.uniqueArray(fc.constantFrom(...CONCEPTS), { maxLength: 2 });

describe('evidenceWeigher', () => {
  it('adds the points of what stands where it is wanted', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 6 }),
        fc.integer({ min: -3, max: 6 }),
        fc.option(fc.integer({ min: -2, max: 4 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
        names,
        fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 24 }),
        (items, from, own, alone, some, text) => {
          const sentences = text.map(([concepts]) => concepts);
          const evidence = { from, own, alone, some, items };
          const lines = sentences.map((concepts) => ({
            hits: concepts.map((concept) => ({ concept, start: 0, end: 0 })),
          }));
          const weigh = evidenceWeigher(compileEvidence({ it: evidence }, GROUPS))(lines);
          const asked = text.flatMap(([, isAsked], index) => (isAsked ? [index] : []));
          expect(asked.map((index) => weigh(index)('it'))).toEqual(
            asked.map((index) => plainly(evidence, sentences, index)),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has never enough of what it does not know', () => {
    expect(evidenceWeigher(compileEvidence({}, {}))([{ hits: [] }])(0)('it')).toBe(false);
  });
});

function plainly(
  { from, own = Number.NEGATIVE_INFINITY, alone = Number.POSITIVE_INFINITY, some, items }: Evidence,
  sentences: readonly (readonly string[])[],
  index: number,
): boolean {
  const within = ([before, behind]: readonly [number, number]) =>
    sentences.slice(Math.max(0, index - before), index + behind + 1).flat();
  const has = (list: readonly string[]) => (name: string) =>
    list.includes(name) || (GROUPS[name as keyof typeof GROUPS] ?? []).some((one) => list.includes(one));
  const inSentence = has(within([0, 0]));
  const counted = items.filter(
    ({ sentence = [], nearby = [], around = [] }) =>
      sentence.every(inSentence) &&
      nearby.every(has(within(REACH.nearby))) &&
      around.every(has(within(REACH.around))),
  );
  const sum = (items: readonly EvidenceItem[]) => items.reduce((sum, { points }) => sum + points, 0);
  const ofItsOwn = sum(counted.filter(({ sentence }) => sentence !== undefined));
  return (
    (ofItsOwn >= alone || (sum(counted) >= from && ofItsOwn >= own)) &&
    (some === undefined || some.some(inSentence))
  );
}
