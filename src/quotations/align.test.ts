import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, alignExactly } from './align.ts';
import { words } from './words.ts';

const cost = (page: string, record: string) => align(words(page), words(record)).cost;

/** The same sum by trying everything: slow, and plainly right. */
function naive(
  page: readonly string[],
  record: readonly string[],
  i = 0,
  j = 0,
  gap = '',
  started = false,
): number {
  if (i === page.length) return 0;
  const both =
    j < record.length
      ? (page[i] === record[j] ? 0 : 1) + naive(page, record, i + 1, j + 1, '', true)
      : Number.POSITIVE_INFINITY;
  const added = (gap === 'page' ? 0.6 : 1) + naive(page, record, i + 1, j, 'page', true);
  const skipped =
    j < record.length
      ? (started ? (gap === 'record' ? 0.6 : 1) : 0) +
        naive(page, record, i, j + 1, started ? 'record' : '', started)
      : Number.POSITIVE_INFINITY;
  return Math.min(both, added, skipped);
}

describe('align', () => {
  it.each([
    ['the same words', 'never in Albania', 'I repeat - never in Albania.', 0],
    ['another word', 'loyal to our marriage', 'we are loyal to the marriage with Italy', 1],
    ['another ending', 'loyal to the marriages', 'we are loyal to the marriage with Italy', 0.5],
    ['a word added', 'loyal to the old marriage', 'we are loyal to the marriage with Italy', 1],
    ['two words dropped in a row', 'we are to marriage', 'we are loyal to the marriage', 1.6],
    [
      'an ellipsis',
      'we said no … the rest is just love',
      'we said no, because we are loyal and the rest is just love',
      0,
    ],
    ['a bracket', 'position of [my] country', 'the position of his own country', 0],
  ])('charges for %s', (_, page, record, expected) => {
    expect(cost(page, record)).toBeCloseTo(expected, 1);
  });

  it('is as cheap as the cheapest of all ways', () => {
    const text = fc.array(fc.constantFrom('aaaa', 'bbbb', 'cccc'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (page, record) => {
        expect(cost(page.join(' '), record.join(' '))).toBeCloseTo(naive(page, record));
      }),
    );
  });

  it('is found without work where nothing is changed', () => {
    const text = fc.array(fc.constantFrom('aaaa', 'bbbb', 'cccc'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (page, record) => {
        const exact = alignExactly(words(page.join(' ')), words(record.join(' ')));
        expect(exact !== undefined).toBe(cost(page.join(' '), record.join(' ')) === 0);
      }),
    );
  });

  it('uses every word of the page once, and keeps the order of both', () => {
    const text = fc
      .array(fc.constantFrom('aaaa', 'bbbb', '…', 'cccc'), { maxLength: 12 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, text, (page, record) => {
        const { steps } = align(words(page), words(record));
        const used = steps.flatMap(({ page }) => page ?? []);
        expect(used).toEqual(words(page).map((_, at) => at));
        const from = steps.flatMap(({ record }) => record ?? []);
        expect(from).toEqual([...from].sort((a, b) => a - b));
      }),
    );
  });
});
