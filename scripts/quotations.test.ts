import { describe, expect, it } from 'vitest';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { goldenPages } from './golden-pages.ts';
import { goldenQuotations, judge } from './golden-quotations.ts';
import { seedFiles } from './seed-files.ts';

const record = compileRecord(readSeeds(seedFiles()));
const check = quotationsCheck(record);

/** Everything that the articles quote in four words or more, with whose words they are. */
const quoted = record.statements
  .filter(({ kind }) => kind === 'direct')
  .flatMap(({ id, speaker, printings }) =>
    printings.flatMap(({ spans }) => spans.map(({ exact }) => ({ id, exact, speaker }))),
  )
  .filter(({ exact }) => exact.split(/\s+/).length >= 4)
  .map((entry) => ({ ...entry, name: record.speakers.find(({ id }) => id === entry.speaker)?.name ?? '' }));

const soft = (text: string) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2');

/** What typesetting does to a quotation, and leaves its words alone. */
const DISGUISES: { readonly [name: string]: (text: string) => string } = {
  'straight apostrophes': (text) => text.replace(/’/g, "'"),
  'curly apostrophes': (text) => text.replace(/'/g, '’'),
  'spaces that do not break': (text) => text.replace(/ /g, '\u00a0'),
  'thin spaces': (text) => text.replace(/ /g, '\u2009'),
  'two spaces': (text) => text.replace(/ /g, '  '),
  'line breaks': (text) => text.replace(/ /g, '\n'),
  'soft hyphens': soft,
  'zero-width spaces': (text) => text.replace(/(\p{L}{4})(\p{L})/gu, '$1\u200b$2'),
  'long dashes': (text) => text.replace(/ [-–] /g, ' — '),
  'dashes without spaces': (text) => text.replace(/ [-–] /g, '—'),
  'hyphens that do not break': (text) => text.replace(/-/g, '\u2011'),
  'a capital first': (text) => text.charAt(0).toUpperCase() + text.slice(1),
  'a small letter first': (text) => text.charAt(0).toLowerCase() + text.slice(1),
  'all capitals': (text) => text.toUpperCase(),
  'no stop at the end': (text) => text.replace(/[.,]$/, ''),
  'a comma at the end': (text) => text.replace(/[.,]?$/, ','),
  'a stop at the end': (text) => text.replace(/[.,]?$/, '.'),
  'letters taken apart': (text) => text.normalize('NFD'),
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'ten billion apart': (text) => text.replace('10billion', '10 billion'),
  'a short amount': (text) => text.replace('10billion euros', '€10bn'),
  'an amount with its code': (text) => text.replace('10billion euros', '10 billion EUR'),
  'per cent in one': (text) => text.replace('per cent', '%'),
  'no commas in numbers': (text) => text.replace(/(\d),(\d{3})/g, '$1$2'),
  'three dots': (text) => text.replace('…', '...'),
  'spaces around': (text) => ` ${text} `,
};

describe('every quotation of the record', () => {
  it('is plenty', () => {
    expect(quoted.length).toBeGreaterThan(60);
    expect(Object.keys(DISGUISES).length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.entries(DISGUISES))('is found word for word under %s', (_, disguise) => {
    const missed = quoted.filter(({ exact, id, name }) => {
      const [finding] = check(findQuotations([`${name} said: “${disguise(exact)}” It was a grey day.`]));
      return finding?.finding !== 'verbatim' || finding.statement !== id;
    });
    expect(missed).toEqual([]);
  });
});

/** How often at least what was expected is found, of a folder of golden quotations. */
const LEAST = {
  '.': {
    'altered, substantial': 0.95,
    'altered, minor': 0.85,
    misattributed: 1,
    verbatim: 0.98,
    trimmed: 0.95,
  },
  apart: {
    'altered, substantial': 0.95,
    'altered, minor': 0.95,
    misattributed: 0.95,
    verbatim: 0.98,
    trimmed: 0.98,
  },
  later: {
    'altered, substantial': 0.95,
    'altered, minor': 0.95,
    misattributed: 0.88,
    verbatim: 0.98,
    trimmed: 0.98,
  },
  newsroom: { misattributed: 0.93, verbatim: 0.94, trimmed: 0.92 },
  everyday: { misattributed: 0.85, verbatim: 0.97, trimmed: 1 },
  news: { misattributed: 0.81, verbatim: 0.97, trimmed: 0.97 },
  grammar: { misattributed: 0.88, verbatim: 0.98, trimmed: 1 },
  mixed: {
    'altered, substantial': 0.89,
    'altered, minor': 0.88,
    misattributed: 0.87,
    verbatim: 0.98,
    trimmed: 0.95,
  },
  decoys: { verbatim: 0.9, trimmed: 0.9 },
  attribution: { misattributed: 0.93 },
} as const;

describe.each(Object.entries(LEAST))('the golden quotations in %s', (folder, least) => {
  const judged = judge(goldenQuotations(folder), check);
  const accused = new Set(['altered', 'misattributed']);

  it('are never accused wrongly', () => {
    expect(judged.length).toBeGreaterThan(200);
    expect(
      judged
        .filter(({ golden, found }) => accused.has(found) && found !== golden.finding)
        .map(({ golden, found }) => `${golden.id}: ${found}`),
    ).toEqual([]);
  });

  it('are given to the right statement, where it is named', () => {
    expect(
      judged
        .filter(
          ({ golden, statement }) =>
            golden.statement !== undefined && statement !== undefined && statement !== golden.statement,
        )
        .map(({ golden, statement }) => `${golden.id}: ${statement}`),
    ).toEqual([]);
  });

  it.each(Object.entries(least))('are found as %s at least so often: %f', (expected, share) => {
    const those = judged.filter(
      ({ golden: { finding, change } }) => [finding, change].filter(Boolean).join(', ') === expected,
    );
    const right = those.filter(({ golden, found }) => found === golden.finding);
    expect(right.length / those.length).toBeGreaterThanOrEqual(share);
  });
});

describe('the articles of the record', () => {
  it.each(['\n', '\n\n'])('are accused of nothing, in blocks that end with %j', (end) => {
    const accused = readSeeds(seedFiles()).articles.flatMap(({ folder, text }) => {
      const quotations = findQuotations(text.split(end));
      return check(quotations, folder.slice(0, 10)).flatMap((found, at) =>
        found?.finding === 'misattributed' || found?.finding === 'altered' ? [quotations[at]] : [],
      );
    });
    expect(accused).toEqual([]);
  });
});

describe('what nobody in the record has said', () => {
  const sentences = [...goldenPages(), ...goldenPages('held-out')]
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => block.split(/(?<=[.?!;])\s+/))
    // Within marks of its own a page may well quote the record.
    .filter((sentence) => !/[“”"„«»‘]/.test(sentence) && findQuotations([sentence]).length === 0);
  const framed = [
    ...record.speakers
      .filter(({ kind }) => kind === 'person')
      .map(
        ({ name }) =>
          (words: string) =>
            `${name} said on Monday: “${words}”`,
      ),
    (words: string) => `“${words}”`,
  ];

  it('is never laid at the door of a speaker, in ten thousand quotations of our own sentences', {
    timeout: 30_000,
  }, () => {
    const accused = framed.flatMap((frame) =>
      sentences.flatMap((sentence) => {
        const findings = check(findQuotations([frame(sentence)]));
        return findings.some((finding) => finding !== undefined) ? [frame(sentence)] : [];
      }),
    );
    expect(framed.length * sentences.length).toBeGreaterThan(10_000);
    expect(accused).toEqual([]);
  });
});
