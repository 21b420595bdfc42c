import record from 'virtual:record';
import type { Article } from '../src/record/compile-article.ts';
import type { Claim, Scheme, Speaker, Statement } from '../src/record/compile-record.ts';

/** Finders by id. The build has checked that every id that the record names is there. */
export const claimOf = finder<Claim>(record.claims);
export const schemeOf = finder<Scheme>(record.schemes);
export const speakerOf = finder<Speaker>(record.speakers);
export const articleOf = finder<Article>(record.articles);
export const statementOf = finder<Statement>(record.statements);

function finder<Item extends { readonly id: string }>(items: readonly Item[]): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`the record has no ${id}`);
    return item;
  };
}
