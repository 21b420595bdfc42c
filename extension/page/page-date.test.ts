import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayOfJson } from './page-date.ts';

describe('dayOf', () => {
  it.each([
    ['2025-10-21', '2025-10-21'],
    ['2025-10-21T23:59:00-05:00', '2025-10-21'],
    [' 20251021', '2025-10-21'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['21 October 2025', undefined],
    ['202510211', undefined],
    [20251021, undefined],
    [undefined, undefined],
  ])('%j is %j', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe('dayOfJson', () => {
  it.each([
    ['an article', { '@type': 'NewsArticle', datePublished: '2025-10-21' }, '2025-10-21'],
    [
      'a list',
      [{ '@type': 'Person' }, { '@type': 'LiveBlogPosting', datePublished: ['2025-10-21'] }],
      '2025-10-21',
    ],
    ['a graph', { '@graph': [{ '@type': ['Thing', 'Article'], datePublished: '2025-10-21' }] }, '2025-10-21'],
    [
      'a page about an article',
      { '@type': 'WebPage', mainEntity: { '@type': 'Report', datePublished: '2025-10-21' } },
      '2025-10-21',
    ],
    ['something else', { '@type': 'Recipe', datePublished: '2025-10-21' }, undefined],
    ['nothing', null, undefined],
  ])('reads %s', (_, described, day) => {
    expect(dayOfJson(JSON.stringify(described))).toBe(day);
  });

  it('never throws, whatever the page holds', () => {
    const key = fc.constantFrom('@type', '@graph', 'mainEntity', 'datePublished', '__proto__');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        fc.constantFrom('NewsArticle', '2025-10-21', '', 7, null),
        fc.array(tie('any')),
        fc.dictionary(key, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.string(), (described, rest) => {
        expect(dayOfJson(JSON.stringify(described)) ?? '2025-10-21').toBe('2025-10-21');
        expect(dayOfJson(rest)).toBeUndefined();
      }),
    );
    expect(dayOfJson('['.repeat(50_000))).toBeUndefined();
  });
});
