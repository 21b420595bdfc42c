import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['Xhaçka’s “fake news”', 'xhacka\'s "fake news"'],
    ['Shqipëri', 'shqiperi'],
    ['Shqipe\u0308ri', 'shqiperi'],
    ['re\u00adturn\u200b hub', 'return hub'],
    ['asylum\u00a0seekers', 'asylum seekers'],
    ['Đukanović in Großbritannien', 'dukanovic in grossbritannien'],
    ['ΑΛΒΑΝΊΑ', 'αλβανια'],
    ['Центри за враќање, Његош', 'centri za vrakanje, njegos'],
  ])('%j becomes %j', (original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  it('leads every offset back to the character it came from', () => {
    const folded = normalise('In “Shqipëri\u00ad”, ß');
    expect(folded.origin(folded.text.indexOf('shqiperi'))).toBe(4);
    expect(folded.origin(folded.text.indexOf('ss') + 1)).toBe(16);
    expect(folded.origin(folded.text.length)).toBe(17);
  });

  it('never loses its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, origin } = normalise(original);
        for (let offset = 1; offset <= text.length; offset++) {
          expect(origin(offset)).toBeGreaterThanOrEqual(origin(offset - 1));
        }
        expect(origin(text.length)).toBe(original.length);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  it('leads back as if it had noted the origin of every character', () => {
    const unit = fc.constantFrom(
      'A',
      'b',
      ' ',
      '\n',
      'ë',
      'ß',
      'æ',
      '\u00ad',
      '\u0308',
      '“',
      '…',
      '½',
      '𝐀',
      '😀',
      'Ж',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (original) => {
        let text = '';
        const origins: number[] = [];
        let at = 0;
        for (const character of original) {
          const folded = normalise(character).text;
          for (let i = 0; i < folded.length; i++) origins.push(at);
          text += folded;
          at += character.length;
        }
        const normalised = normalise(original);
        expect(normalised.text).toBe(text);
        expect(origins.map((_, offset) => normalised.origin(offset))).toEqual(origins);
      }),
      { numRuns: 1000 },
    );
  });
});
