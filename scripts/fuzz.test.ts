import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { mentionFinder, mentionReader } from '../src/mentions/find-mentions.ts';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { normalise } from '../src/text/normalise.ts';
import { sentences } from '../src/text/sentences.ts';
import { seedFiles } from './seed-files.ts';

/** White space, and the line break that JavaScript does not count as such. */
const BLANK = /^[\s\u0085]*$/;
/** In all; `npm run fuzz` runs many more. */
const CASES = Number(process.env.FUZZ_CASES ?? 5000);
const PROPERTIES = 5;
const runs = { numRuns: Math.ceil(CASES / PROPERTIES) };

const seeds = readSeeds(seedFiles());
const rules = compileMentionRules(seeds);
const record = compileRecord(seeds);
const find = mentionFinder(rules);
const { read, judge } = mentionReader(rules);
const check = quotationsCheck(record);
const ids = new Set(rules.claims.map(({ id }) => id));

const forms = Object.values(seeds.claims.value.concepts).flatMap((languages) =>
  Object.values(languages).flat(),
);
const said = record.statements
  .filter(({ kind }) => kind === 'direct')
  .flatMap(({ printings }) => printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)));

/** Words of ours, words of the record, marks, and whatever a text can be broken with. */
const part = fc.oneof(
  fc.constantFrom(...forms).map((form) => form.replace(/\/\S*/g, '').replace('*', '')),
  fc.constantFrom(...said),
  fc.constantFrom(
    ' ',
    ' ',
    '. ',
    '? ',
    ': ',
    ' said Edi Rama',
    '\n',
    '\u00ad',
    '\u0301',
    '\u200f',
    '…',
    '[',
    ']',
  ),
  fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", '‹', '›', '‟', '‚'),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\0',
    '\uffff',
    'İ',
    'ß',
    'ﬃ',
    '\u{1f600}',
    'ш',
    '\u{10ffff}',
    '\u0085',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
const page = fc.array(text, { maxLength: 6 });

describe('the engine, given anything', { timeout: 3_600_000 }, () => {
  it('finds mentions in range, in order, and at most one a claim a sentence', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const seen = new Set<string>();
        let last = 0;
        for (const { claim, block, start, end, sentence } of find(blocks).mentions) {
          const length = blocks[block]?.length ?? -1;
          expect(ids).toContain(claim);
          expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
          expect(sentence.start >= 0 && sentence.end <= length && block >= last).toBe(true);
          expect(seen).not.toContain(`${claim} ${block} ${sentence.start}`);
          seen.add(`${claim} ${block} ${sentence.start}`);
          last = block;
        }
      }),
      runs,
    );
  });

  it('finds quotations in range, as they are printed, and checks each', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const found = findQuotations(blocks);
        for (const { block, start, end, text } of found) {
          expect(start >= 0 && start <= end).toBe(true);
          expect(blocks[block]?.slice(start, end)).toBe(text);
        }
        expect(check(found, '2025-10-21')).toHaveLength(found.length);
      }),
      runs,
    );
  });

  it('leads every offset of a normalised text back, and normalises once', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = normalise(original);
        expect(normalise(folded.text).text).toBe(folded.text);
        expect(folded.origin(folded.text.length)).toBe(original.length);
        let last = 0;
        for (let offset = 0; offset < folded.text.length; offset++) {
          const origin = folded.origin(offset);
          expect(origin >= last && origin < original.length).toBe(true);
          last = origin;
        }
      }),
      runs,
    );
  });

  it('finds the same mentions in a text and in its normalised copy', () => {
    // Capitals end sentences, and a copy has none: so each block is one sentence here.
    const sentence = text.map((text) => text.replace(/[^\p{L}\p{N} '"-]/gu, ' '));
    const claims = (block: string) => find([block]).mentions.map(({ claim }) => claim);
    fc.assert(
      fc.property(sentence, (block) => {
        expect(claims(normalise(block).text)).toEqual(claims(block));
      }),
      runs,
    );
  });

  it('splits all of a text, and takes steps in proportion to it', () => {
    fc.assert(
      fc.property(text, (block) => {
        let end = 0;
        for (const sentence of sentences(block)) {
          expect(sentence.start >= end && sentence.end > sentence.start).toBe(true);
          expect(block.slice(end, sentence.start)).toMatch(BLANK);
          end = sentence.end;
        }
        expect(block.slice(end)).toMatch(BLANK);
        const steps = (times: number) => stepsOf(Array(times).fill(block));
        expect(steps(64)).toBeLessThanOrEqual(8 * steps(8) + 8);
      }),
      runs,
    );
  });
});

/** How often the work on a page stops for a moment. */
function stepsOf(blocks: readonly string[]): number {
  let steps = 1;
  const judging = judge(blocks.map(read));
  while (!judging.next().done) steps++;
  return steps;
}
