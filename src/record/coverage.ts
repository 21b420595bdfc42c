import type { Record } from './compile-record.ts';
import { daysOf } from './edtf.ts';

/** What a record is made of. */
export interface Coverage {
  readonly articles: number;
  readonly statements: number;
  /** The names of the outlets, each once. */
  readonly outlets: readonly string[];
  /** The first and the last ISO day that its articles may be from; undefined when no day is known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Counts what a record covers. */
export function coverage({ articles, statements }: Record): Coverage {
  const days = articles.flatMap(({ published: { date } }) => (date && daysOf(date)) || []);
  return {
    articles: articles.length,
    statements: statements.length,
    outlets: [...new Set(articles.map(({ outlet }) => outlet.name))],
    from: days.map(({ first }) => first).sort()[0],
    to: days
      .map(({ last }) => last)
      .sort()
      .at(-1),
  };
}
