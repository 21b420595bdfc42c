import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { cite, FORMATS, type Format } from './cite.ts';
import { cslJson } from './csl-json.ts';
import { describeSource, type Source } from './describe-source.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

/** Messages by their names, so that nothing of a language is tested here. */
const language = {
  message: (key: string, ...parts: readonly string[]) => [key, ...parts].join(' '),
  plural: (key: string, count: number) => `${key} ${count}`,
  date: (edtf: string) => edtf,
  list: (items: readonly string[]) => items.join(', '),
};

const source = (words: string, more: Partial<Source> = {}, url?: string): Source => ({
  statement: {
    id: 'rama-2025-never',
    kind: 'direct',
    speaker: 'rama',
    role: words,
    official: true,
    claims: [],
    said: { basis: 'not known' },
    shownWith: [],
    note: words,
    printings: [],
  },
  printing: { article: 'a', spans: [{ start: 0, end: words.length, exact: words }] },
  article: {
    id: 'a',
    outlet: { name: words, certainty: 'probable', basis: words },
    published: { certainty: 'unknown', basis: words },
    address: { url, certainty: 'unknown', basis: words, lookFor: url === undefined ? words : undefined },
    headline: 'unknown',
    byline: 'unknown',
    language: 'en',
  },
  speaker: { id: 'rama', name: words, kind: 'person', spellings: [], roles: [] },
  claim: { text: words, stance: 'denies' },
  shownWith: [],
  ...more,
});
const described = (source: Source) => ({ source, description: describeSource(source, language) });

/** Text with the marks that mean something in one format or another. */
const hostile = fc.string({
  unit: fc.constantFrom(...'<>&"\'\\{}[]()*_#`%$^~-=|!@\n ab1é”“'.split(''), 'script', '](', '{{', '&amp;'),
  minLength: 1,
});

describe('a citation', () => {
  it('as HTML is never more than text between the tags that are ours', () => {
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (words, url) => {
        const { source: it, description } = described(source(words, {}, url));
        const bare = html(it, description).replace(
          /<\/?(p|strong|blockquote)>|<br>|<\/a>|<blockquote lang="en">|<a href="[^"<>]*">/g,
          '',
        );
        expect(bare).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('as Markdown has nothing of the words left to mean something', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { source: it, description } = described(source(words));
        const inert = markdown(it, description).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(inert.replace(/^> ?|\*\*(?=[^*]*\*\*)|\*\*/gm, '')).not.toMatch(/[\\`*_[\]<>#~|&]/);
      }),
    );
  });

  it('as BibTeX has as many braces opened as closed, and none closed too soon', () => {
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (words, url) => {
        const { source: it, description } = described(source(words, {}, url));
        let depth = 0;
        const entry = bibtex(it, description);
        for (const [at, mark] of [...entry].entries()) {
          if (mark === '{') depth++;
          if (mark === '}') depth--;
          if (depth === 0 && mark === '}') expect(at).toBe([...entry].length - 1);
        }
        expect(depth).toBe(0);
        for (const [, value] of entry.matchAll(/^ {2}(?!url)\w+ = \{(.*)\},?$/gm)) {
          expect(value?.replace(/\\[&%$#_]|\\text\w+\{\}/g, '')).not.toMatch(/[\\{}%$#_^~&]/);
        }
      }),
    );
  });

  it('as CSL-JSON is of the schema, whatever is in it', () => {
    const date = v.strictObject({
      'date-parts': v.pipe(v.array(v.pipe(v.array(v.number()), v.maxLength(3))), v.maxLength(2)),
      circa: v.optional(v.literal(true)),
    });
    const item = v.strictObject({
      id: v.string(),
      type: v.literal('article-newspaper'),
      title: v.optional(v.string()),
      author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
      'container-title': v.string(),
      issued: v.optional(date),
      URL: v.optional(v.string()),
      language: v.string(),
      note: v.string(),
    });
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (words, url) => {
        const [read] = v.parse(v.array(item), JSON.parse(cslJson([described(source(words, {}, url))])));
        expect(read?.note).toContain(words);
        expect(read?.URL).toBe(url);
      }),
    );
  });

  const published = (edtf: string | undefined, certainty: 'certain' | 'inferred') => {
    const { article } = source('x');
    return source('x', { article: { ...article, published: { date: edtf, certainty, basis: 'b' } } });
  };

  it.each([
    ['2025-03-22', 'certain', { 'date-parts': [[2025, 3, 22]] }],
    [
      '2025-03-22/2025-03-23',
      'inferred',
      {
        'date-parts': [
          [2025, 3, 22],
          [2025, 3, 23],
        ],
        circa: true,
      },
    ],
    ['2025-03', 'inferred', { 'date-parts': [[2025, 3]], circa: true }],
    [undefined, 'inferred', undefined],
  ] as const)('as CSL-JSON was issued on %s, which is %s', (edtf, certainty, issued) => {
    const [item] = JSON.parse(cite([published(edtf, certainty)], 'csl', language).text);
    expect(item.issued).toEqual(issued);
    expect(item).not.toHaveProperty('accessed');
    expect(item).not.toHaveProperty('title');
  });

  it.each([
    ['2025-03-22', '  year = {2025},\n  month = mar,\n  day = {22},'],
    ['2025-03-22/2025-03-23', '  year = {2025},\n  month = mar,\n  language'],
    ['2025-12-31/2026-01-01', '  journal = {x},\n  language'],
    ['2025', '  year = {2025},\n  language'],
    [undefined, '  journal = {x},\n  language'],
  ])('as BibTeX was published on %s', (edtf, lines) => {
    expect(cite([published(edtf, 'inferred')], 'bibtex', language).text).toContain(lines);
  });

  it('says how certain the day of publication is, in words', () => {
    const { text } = cite([published('2025-03-22', 'inferred')], 'text', language);
    expect(text).toContain('date_inferred 2025-03-22');
    expect(cite([published(undefined, 'inferred')], 'text', language).text).toContain('day_unknown');
  });

  it('makes no rating', () => {
    for (const format of Object.keys(FORMATS) as Format[]) {
      expect(JSON.stringify(cite([source('x', {}, 'https://a.example/')], format, language))).not.toMatch(
        /rating|ClaimReview|\b(true|false)\b/i,
      );
    }
  });

  it('of several is one text', () => {
    const both = [source('one', {}, 'https://a.example/'), source('two')];
    expect(cite(both, 'link', language).text).toBe(
      'https://a.example/\ntwo, day_unknown: address_unknown two',
    );
    expect(JSON.parse(cite(both, 'csl', language).text)).toHaveLength(2);
    expect(cite(both, 'html', language).html?.split('<hr>')).toHaveLength(2);
  });
});
