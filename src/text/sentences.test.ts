import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segments = (text: string) =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');

describe('sentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['The U.K. has 3.5 million. “No.” He left.', ['The U.K. has 3.5 million.', '“No.”', 'He left.']],
    ['He said: “Never.” and left.', ['He said: “Never.” and left.']],
    ['A line that the source\nhas wrapped. Another.', ['A line that the source\nhas wrapped.', 'Another.']],
    ['Ένα. Δύο.', ['Ένα.', 'Δύο.']],
    ['第一。第二。', ['第一。', '第二。']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('splits as the browser does, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        'B',
        '1',
        ' ',
        ' ',
        '.',
        '.',
        '?',
        '!',
        ',',
        '”',
        '(',
        '–',
        '\u00a0',
        'Ж',
        'λ',
        '€',
        '…',
        '\u00ad',
        '😀',
      ),
      fc.integer({ min: 0x20, max: 0x2030 }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join('').replace(/[\n\r\x85\u2028\u2029]/g, ' ');
        expect(split(text)).toEqual(segments(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
