import { describe, expect, it } from 'vitest';
import { quotationPairs } from './quotation-pairs.ts';

describe('quotationPairs', () => {
  it.each([
    ['curly marks', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['straight marks', 'He "wants to help the UK"after all. "No."', ['"wants to help the UK"', '"No."']],
    [
      'a quotation over several paragraphs',
      'He said: “One.\n“Two.\n\n“Three.” Then “four”.',
      ['“One.', '“Two.', '“Three.”', '“four”'],
    ],
    ['apostrophes', 'It’s Albania’s, he said.', []],
  ])('finds %s', (_, article, expected) => {
    const pairs = quotationPairs(article);
    expect(pairs.map(({ exact }) => exact)).toEqual(expected);
    for (const { start, end, exact } of pairs) expect(article.slice(start, end)).toBe(exact);
  });
});
