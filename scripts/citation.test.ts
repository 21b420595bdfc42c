import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cite, FORMATS, type Format } from '../src/citation/cite.ts';
import { findPassages } from '../src/citation/find-passage.ts';
import { linkPassages } from '../src/citation/link-passages.ts';
import { sourceOf } from '../src/citation/source-of.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { english } from './english.ts';
import { seedFiles } from './seed-files.ts';

const seeds = readSeeds(seedFiles());
const record = compileRecord(seeds);
const texts = new Map(seeds.articles.map(({ folder, text }) => [folder, text]));
const passages = linkPassages(record, texts);

/** A direct one with an address, a reported one, and one without an address that misleads without another. */
const COLLECTED = ['qirko-2021-this-is-not-true', 'qirko-2021-denied-reports', 'spajic-2025-railways'];
const sources = COLLECTED.map((id) => {
  const statement = record.statements.find((statement) => statement.id === id);
  if (statement === undefined) throw new Error(`the record has no ${id}`);
  return sourceOf(record, passages, statement);
});

describe('citations of the record', () => {
  it.each(Object.keys(FORMATS) as Format[])('are laid out as %s', async (format) => {
    const { text, html } = cite(sources, format, english);
    const file = resolve(import.meta.dirname, `../test/citations/${format}.${FORMATS[format].extension}`);
    await expect(`${html ?? text}\n`).toMatchFileSnapshot(file);
  });

  it('can be made of every statement in every format, with its words to the letter', () => {
    for (const statement of record.statements) {
      const source = sourceOf(record, passages, statement);
      const { text } = cite([source], 'text', english);
      for (const { exact } of source.printing.spans) expect(text).toContain(exact);
      for (const format of Object.keys(FORMATS) as Format[]) {
        expect(cite([source], format, english).text).not.toBe('');
      }
    }
  });

  it('link to exactly the words that were printed, wherever the address is known', () => {
    let checked = 0;
    for (const statement of record.statements) {
      for (const [at, { article, spans }] of statement.printings.entries()) {
        const known = record.articles.find(({ id }) => id === article)?.address.url !== undefined;
        const passage = passages[at === 0 ? statement.id : `${statement.id}-${at + 1}`];
        expect(passage === undefined).toBe(!known);
        if (passage === undefined) continue;
        const directives = passage.fragment.replace('#:~:', '').split('&');
        const places = directives.map((directive) => {
          const parts = directive.replace('text=', '').split(',');
          const prefix = parts[0]?.endsWith('-')
            ? decodeURIComponent(parts.shift() ?? '').slice(0, -1)
            : undefined;
          const suffix = parts.at(-1)?.startsWith('-')
            ? decodeURIComponent(parts.pop() ?? '').slice(1)
            : undefined;
          const [start = '', end] = parts.map(decodeURIComponent);
          return findPassages(texts.get(article) ?? '', { prefix, start, end, suffix }, 'en');
        });
        expect(passage.ambiguous).toBe(false);
        expect(places).toEqual(spans.map(({ start, end }) => [{ start, end }]));
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(20);
  });
});
