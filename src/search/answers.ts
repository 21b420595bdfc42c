import type { Record, Statement } from '../record/compile-record.ts';
import { STANCES, type Stance } from '../record/stances.ts';
import { type Index, search } from './search.ts';

/** A statement as an answer to a claim. */
export interface Answer {
  readonly statement: Statement;
  readonly stance: Stance;
}

/**
 * What was said about a claim: denials first, then the other stances in the order of {@link STANCES}; among the
 * same stance first what is nearest to the words of the page, then direct quotation before reported speech.
 * Context is no answer and comes last.
 *
 * @param passages the page's sentences that mention the claim.
 */
export function answers(record: Record, index: Index, claim: string, passages: readonly string[]): Answer[] {
  const scores = new Map(search(index, passages.join('\n')).map(({ id, score }) => [id, score]));
  return record.statements
    .flatMap((statement) => {
      const stance = statement.claims.find((entry) => entry.claim === claim)?.stance;
      return stance === undefined ? [] : [{ statement, stance }];
    })
    .sort(
      (a, b) =>
        STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
        Number(a.statement.kind === 'reported') - Number(b.statement.kind === 'reported') ||
        (scores.get(b.statement.id) ?? 0) - (scores.get(a.statement.id) ?? 0),
    );
}
