import type { Record, Statement } from '../record/compile-record.ts';
import { citationKey } from './citation-key.ts';
import type { Source } from './describe-source.ts';
import type { Passages } from './link-passages.ts';

/**
 * Gathers what a citation of a statement is made of, from its first printing.
 *
 * @param claim the id of the claim that it is cited for; the first one that it bears on where there is none.
 * @throws when the statement is not of this record.
 */
export function sourceOf(record: Record, passages: Passages, statement: Statement, claim?: string): Source {
  const bearing = statement.claims.find((bearing) => bearing.claim === claim) ?? statement.claims[0];
  const text = record.claims.find(({ id }) => id === bearing?.claim)?.text;
  if (bearing === undefined || text === undefined) throw new Error(`${statement.id} bears on no claim`);
  return {
    ...printed(record, passages, statement),
    claim: { text, stance: bearing.stance },
    shownWith: statement.shownWith.flatMap((id) =>
      record.statements.filter((other) => other.id === id).map((other) => printed(record, passages, other)),
    ),
  };
}

function printed(record: Record, passages: Passages, statement: Statement) {
  const [printing] = statement.printings;
  const article = record.articles.find(({ id }) => id === printing?.article);
  const speaker = record.speakers.find(({ id }) => id === statement.speaker);
  if (printing === undefined || article === undefined || speaker === undefined) {
    throw new Error(`${statement.id} is not of this record`);
  }
  return { statement, printing, article, speaker, passage: passages[citationKey({ statement, printing })] };
}
