import serialised from 'virtual:index';
import rules from 'virtual:mention-rules';
import record from 'virtual:record';
import { mentionFinder, withoutPage } from '../../src/mentions/find-mentions.ts';
import { type Finding, quotationCheck } from '../../src/quotations/check-quotation.ts';
import type { Article } from '../../src/record/compile-article.ts';
import type { Claim, Scheme, Speaker, Statement } from '../../src/record/compile-record.ts';
import { loadIndex } from '../../src/search/search.ts';

export { record };

export const index = loadIndex(record, serialised);

const findMentions = mentionFinder(withoutPage(rules));

/** The claims that a text mentions, when nothing is known of its page. */
export function claimsMentioned(text: string): string[] {
  return [...new Set(findMentions(text.split(/\n+/)).mentions.map(({ claim }) => claim))];
}

const check = quotationCheck(record);

/** What the record says of a text as a quotation that nobody is named for. */
export function checkText(text: string): Finding | undefined {
  const bare = text.replace(/^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/g, '');
  return check({
    text: bare,
    block: 0,
    start: 0,
    end: bare.length,
    nests: false,
    before: '',
    after: '',
    previous: '',
  });
}

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
