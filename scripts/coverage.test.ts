import { expect, it } from 'vitest';
import { compileRecord } from '../src/record/compile-record.ts';
import { coverage } from '../src/record/coverage.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { seedFiles } from './seed-files.ts';

it('counts the articles and statements, and has the outlets once and the first and the last day', () => {
  const record = compileRecord(readSeeds(seedFiles()));
  const [article] = record.articles;
  const dated = (name: string, date?: string) =>
    article
      ? { ...article, outlet: { ...article.outlet, name }, published: { ...article.published, date } }
      : [];
  const articles = [dated('One', '2025-03'), dated('Two', '2021-11-18/2021-11-20'), dated('One')].flat();
  expect(coverage({ ...record, articles })).toEqual({
    articles: 3,
    statements: record.statements.length,
    outlets: ['One', 'Two'],
    from: '2021-11-18',
    to: '2025-03-31',
  });
  expect(coverage({ ...record, articles: [] })).toMatchObject({ from: undefined, to: undefined });
});
