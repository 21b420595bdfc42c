import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages, type TextDirective } from './find-passage.ts';
import { encodeDirective, linkPassage } from './link-passage.ts';

/** Reads the directives of a fragment back, as a browser does. */
function directivesOf(fragment: string): TextDirective[] {
  expect(fragment.startsWith('#:~:')).toBe(true);
  return fragment
    .slice('#:~:'.length)
    .split('&')
    .map((directive) => {
      expect(directive.startsWith('text=')).toBe(true);
      const parts = directive.slice('text='.length).split(',');
      const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
      const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
      const [start = '', end] = parts.map(decodeURIComponent);
      expect(parts.length).toBeLessThanOrEqual(2);
      return {
        prefix: prefix && decodeURIComponent(prefix),
        start,
        end,
        suffix: suffix && decodeURIComponent(suffix),
      };
    });
}

/** Articles of few words, so that they repeat themselves, with the marks that have a meaning in a fragment. */
const word = fc.constantFrom(
  'never',
  'Never',
  'in',
  'Albania',
  'hub-like',
  'talks,',
  'R&D',
  '“no”',
  'pajtohemi',
);
const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

/** An article and a passage of it: whole words of one block. */
const passage = fc.tuple(article, fc.nat(), fc.nat(), fc.nat()).map(([text, block, from, count]) => {
  const blocks = [...text.matchAll(/[^\n]+/g)];
  const { 0: line = '', index = 0 } = blocks[block % blocks.length] ?? {};
  const words = [...line.matchAll(/[\p{L}&-]+/gu)];
  const first = words[from % words.length];
  const last = words[Math.min(words.length - 1, (from % words.length) + (count % 8))];
  const start = index + (first?.index ?? 0);
  return { text, start, end: index + (last?.index ?? 0) + (last?.[0].length ?? 0) };
});

describe('a link to a passage', () => {
  it('leads to exactly that passage, or says that it may not', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        const { fragment, ambiguous } = linkPassage(text, [{ start, end }], 'en');
        const [directive = { start: '' }] = directivesOf(fragment);
        const places = findPassages(text, directive, 'en');
        if (ambiguous) expect(places).not.toEqual([{ start, end }]);
        else expect(places).toEqual([{ start, end }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is as short as it can be', () => {
    const text = 'He said never in Albania.\n\nShe said never.';
    const of = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return linkPassage(text, [{ start, end: start + words.length }], 'en').fragment;
    };
    expect(of('Albania')).toBe('#:~:text=Albania');
    expect(of('never', 20)).toBe('#:~:text=She%20said-,never');
    expect(of('never')).toBe('#:~:text=never,-in');
  });

  it('names long words by how they begin and end', () => {
    const text = `It was said that ${'one two three four five six seven '.repeat(6)}and that was all.`;
    const end = text.length - 1;
    const { fragment, ambiguous } = linkPassage(text, [{ start: 0, end }], 'en');
    expect(fragment).toBe('#:~:text=It%20was%20said%20that%20one%20two,six%20seven%20and%20that%20was%20all');
    expect(ambiguous).toBe(false);
  });

  it('says that it is ambiguous where the words around are the same as well', () => {
    const text = 'No plans.\n\nNo plans.';
    expect(linkPassage(text, [{ start: 0, end: 8 }], 'en')).toEqual({
      fragment: '#:~:text=No%20plans',
      ambiguous: true,
    });
  });

  it('has a directive for each passage, and no mark with a meaning in it', () => {
    const text = 'A, b & c-d (e)*.\n\nSecond.';
    const places = [
      { start: 0, end: 15 },
      { start: 18, end: 24 },
    ];
    expect(linkPassage(text, places, 'en').fragment).toBe(
      '#:~:text=A%2C%20b%20%26%20c%2Dd%20%28e%29%2A&text=Second',
    );
    expect(encodeDirective({ prefix: 'a-', start: 'b', end: 'c', suffix: 'd' })).toBe('a%2D-,b,c,-d');
  });
});

describe('what a browser takes for a passage', () => {
  it.each([
    ['whole words only', 'Albanians in Albania', { start: 'albania' }, [[13, 20]]],
    ['capitals and accents are alike', 'Olta Xhaçka', { start: 'xhacka' }, [[5, 11]]],
    [
      'what comes before, over white space',
      'never. In\n\nAlbania, in Albania',
      { prefix: 'In', start: 'Albania' },
      [
        [11, 18],
        [23, 30],
      ],
    ],
    ['what comes after', 'no talks, no plans', { start: 'no', suffix: 'plans' }, [[10, 12]]],
    [
      'the first end that is followed by the suffix',
      'we said no and no again',
      { start: 'we', end: 'no', suffix: 'again' },
      [[0, 17]],
    ],
    ['nothing over the end of a block', 'no\ntalks', { start: 'no talks' }, []],
  ] as const)('%s', (_, text, directive, places) => {
    expect(findPassages(text, directive, 'en').map(({ start, end }) => [start, end])).toEqual(places);
  });
});
