import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { subjectFinder } from '../src/mentions/find-subject.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

/** How many queries there are of a kind, and how many have an accepted statement first, and among the first three. */
export interface Rate {
  readonly queries: number;
  readonly first: number;
  readonly 'first three': number;
}

/** A query and the statements that it finds, best first; `place` is that of the first accepted one, from 0, or -1. */
export interface Asked {
  readonly query: string;
  readonly kind: string;
  readonly found: readonly string[];
  readonly place: number;
}

/** What the search finds for the golden queries, and for those about other things, which must find nothing. */
export interface SearchEvaluation {
  readonly asked: readonly Asked[];
  /** By kind, and `all`. */
  readonly rates: Readonly<{ [kind: string]: Rate }>;
  readonly elsewhere: readonly Pick<Asked, 'query' | 'found'>[];
}

/** Asks the queries of a folder in test/search of the record, as the popup does. */
export function evaluateSearch(folder: string): SearchEvaluation {
  const read = (file: string) =>
    parse(readFileSync(resolve(import.meta.dirname, '../test/search', folder, file), 'utf8'));
  const seeds = readSeeds(seedFiles());
  const record = compileRecord(seeds);
  const index = loadIndex(record, buildIndex(record));
  const findSubject = subjectFinder(compileMentionRules(seeds));
  const find = (query: string) => {
    const subject = findSubject(query);
    return ask(record, index, query, subject.claims, subject).map(({ statement }) => statement.id);
  };
  const queries: { query: string; kind: string; accepted: string[] }[] = read('queries.yaml');
  const asked = queries.map(({ query, kind, accepted }) => {
    const found = find(query);
    return { query, kind, found, place: found.findIndex((id) => accepted.includes(id)) };
  });
  const others: { query: string }[] = read('elsewhere.yaml');
  return {
    asked,
    rates: Object.fromEntries(
      [...new Set(asked.map(({ kind }) => kind)), 'all'].map((kind) => [kind, rateOf(asked, kind)]),
    ),
    elsewhere: others.map(({ query }) => ({ query, found: find(query) })),
  };
}

function rateOf(asked: readonly Asked[], kind: string): Rate {
  const places = asked.filter((query) => kind === 'all' || query.kind === kind).map(({ place }) => place);
  return {
    queries: places.length,
    first: places.filter((place) => place === 0).length,
    'first three': places.filter((place) => place >= 0 && place < 3).length,
  };
}
