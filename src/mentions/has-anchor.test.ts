import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPatterns } from './anchor-patterns.ts';
import { conceptFinder } from './find-concepts.ts';
import { anchorTest } from './has-anchor.ts';

describe('anchorTest', () => {
  const words = ['hub', 'asyl*', 'rama', 'ασυλ*', 'ραμα', 'albanij*', 'strasse'];
  const hasAnchor = anchorTest(anchorPatterns(words));

  it.each([
    ['a word', 'The HUB.'],
    ['a beginning', 'Asylbewerber'],
    ['accents', 'Ásylum for Rämâ'],
    ['another alphabet', 'Το Άσυλο'],
    ['a soft hyphen', 'an a\u00adsylum'],
    ['two alphabets of one language', 'у Албанији'],
    ['letters that are spelt out', 'Die Straße'],
  ])('sees %s', (_, text) => {
    expect(hasAnchor(text)).toBe(true);
  });

  it.each([
    ['a longer word', 'hubs, Panorama, Ramas'],
    ['the middle of a word', 'subhub'],
    ['a letter with an accent before', 'ähub, éasylum'],
  ])('does not see %s', (_, text) => {
    expect(hasAnchor(text)).toBe(false);
  });

  describe('with openers', () => {
    const opens = anchorTest(anchorPatterns(words, ['camp*/centre abroad/overseas']));

    it.each([
      'Camps abroad',
      'a centre\u00a0overseas',
      'a “centre” abroad',
      'Лагер и «hub»',
      'ποιος; camp abroad',
    ])('sees %s', (text) => {
      expect(opens(text)).toBe(true);
    });

    it.each(['centres abroad', 'a camp, abroad', 'camp', 'abroad'])('does not see %s', (text) => {
      expect(opens(text)).toBe(false);
    });
  });

  it('sees whatever the finder finds, in any text', () => {
    const find = conceptFinder({ anchor: words });
    const piece = fc.oneof(
      fc.constantFrom('hub', 'Asyl', 'RAMA', 'Ράμα', 'άσυλο', 'Албанија', ' ', '.', '\u00ad', 'é', 's'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        // A word may begin behind an underscore for the finder, and not for a regular expression.
        const text = pieces.join('').replaceAll('_', ' ');
        if (find(text).length > 0) expect(hasAnchor(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
