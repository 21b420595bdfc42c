import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptFinder } from './find-concepts.ts';

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
    ['letters that are not ASCII', ['албаниј*'], 'во албанија', ['албанија']],
    ['no form across a full stop', ['return hub'], 'no return. hub', []],
  ])('finds %s', (_, forms, text, expected) => {
    expect(find({ it: forms }, text)).toEqual(expected.map((found) => `it: ${found}`));
  });

  it('finds what a plain regular expression finds', () => {
    const word = fc.constantFrom('ab', 'a', 'abc', 'b', 'ba', 'aab');
    const form = fc
      .array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 3 })
      .map((words) => words.map(([word, open]) => (open ? `${word}*` : word)).join(' '));
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
});
