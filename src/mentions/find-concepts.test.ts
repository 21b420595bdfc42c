import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { type ConceptHit, conceptFinder } from './find-concepts.ts';

const find = (concepts: { [concept: string]: string[] }, text: string) =>
  conceptFinder(concepts)(text).map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`);

describe('conceptFinder', () => {
  it.each([
    ['whole words only', ['hub'], 'a hub, hubs, hubcaps and a subhub', ['hub']],
    ['any ending', ['hub*'], 'hub hubs hubcaps', ['hub', 'hubs', 'hubcaps']],
    [
      'words that belong together',
      ['return* hub*'],
      'return-hubs, returns "hub" and return the hub',
      ['return-hubs', 'returns "hub'],
    ],
    ['the longest form', ['asylum', 'asylum seeker*'], 'asylum seekers', ['asylum seekers']],
    ['names with an apostrophe behind', ['albania'], "albania's", ['albania']],
    ['letters that are not ASCII', ['αλβανι*'], 'στην αλβανια', ['αλβανια']],
    ['no form across a full stop', ['return hub'], 'no return. hub', []],
    [
      'words to choose from',
      ['return*/removal hub/camp*'],
      'Removal camps, returns hub, hub',
      ['Removal camps', 'returns hub'],
    ],
    ['words with letters that it does not know', ['щи'], 'ющи щи юи', ['щи']],
  ])('finds %s', (_, forms, text, expected) => {
    expect(find({ it: forms }, text)).toEqual(expected.map((found) => `it: ${found}`));
  });

  it('finds what a plain regular expression finds', () => {
    const first = fc.constantFrom('ab', 'abc', 'ba', 'aab', 'abc*', 'aab*');
    const word = fc.constantFrom('ab', 'a', 'abc', 'b', 'ba', 'aab', 'a*', 'ab*', 'b*');
    const form = fc
      .tuple(first, fc.array(word, { maxLength: 2 }))
      .map(([first, words]) => [first, ...words].join(' '));
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '-', '.'), { maxLength: 40 })
      .map((l) => l.join(''));
    fc.assert(
      fc.property(form, text, (form, text) => {
        const pattern = form.replaceAll('*', '[a-z]*').replaceAll(' ', '[ -]{1,3}');
        const expected: string[] = [];
        for (let at = 0; at < text.length; at++) {
          if (/[a-z]/.test(text.charAt(at - 1))) continue;
          const found = new RegExp(`^(?:${pattern})(?![a-z])`).exec(text.slice(at));
          if (found) expected.push(`it: ${found[0]}`);
        }
        expect(find({ it: [form] }, text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds in any text what it finds in the normalised one', () => {
    const concepts = {
      hub: ['hub*', 'qendra kthimi*', 'hab*', 'the hub'],
      albania: ['albania', 'shqiperi*', 'αλβανια*', 'albanij*'],
      uk: ['uk', 'no 10', 'grossbritannien'],
    };
    const find = conceptFinder(concepts);
    const unit = fc.constantFrom(
      ...[
        'hub',
        'Hubs',
        'HUB',
        'Qendra',
        'kthimit',
        'Хабови',
        'the',
        'Albania',
        'ALBÁNIA',
        'Shqipërisë',
        'Shqipe\u0308ri',
      ],
      ...[
        'Αλβανία',
        'Албанија',
        'hu\u00adb',
        'Alba\u200bnia',
        'UK',
        'No',
        '10',
        'Großbritannien',
        '𝐡𝐮𝐛',
        '😀',
        '…',
        '½',
      ],
      ...[' ', ' ', ' ', '\u00a0', '\n', '-', '–', '’', '“', '.', ',', 'x', 'и', '\ud835', '第'],
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const text = units.join('');
        const folded = normalise(text);
        const expected = plainly(concepts, folded.text).map(({ concept, start, end }) => ({
          concept,
          start: folded.origin(start),
          end: folded.origin(end),
        }));
        const byPlace = (hits: ConceptHit[]) =>
          hits.map(({ concept, start, end }) => `${start} ${end} ${concept}`).sort();
        expect(byPlace(find(text))).toEqual(byPlace(expected));
      }),
      { numRuns: 3000 },
    );
  });
});

/** The same with one regular expression for each form, tried at each character. */
function plainly(concepts: { [concept: string]: string[] }, text: string): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let start = 0; start < text.length; start++) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    for (const [concept, forms] of Object.entries(concepts)) {
      const ends = forms.flatMap((form) => {
        const pattern = form
          .replaceAll('*', '(?:(?![\\ud800-\\udfff])[\\p{L}\\p{N}])*')
          .replaceAll(' ', '[ \'"-]{1,3}');
        const found = new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').exec(text.slice(start));
        return found ? [start + found[0].length] : [];
      });
      if (ends.length > 0) hits.push({ concept, start, end: Math.max(...ends) });
    }
  }
  return hits;
}
