import type { Record, Statement } from './compile-record.ts';

/**
 * Whether a statement only sums up another that is in the record: the outlet's words about an utterance whose own
 * words it prints as well. Both are shown, but what was said once is counted once.
 */
export function isSummary(statement: Statement, record: Record): boolean {
  if (statement.kind === 'direct') return false;
  return record.statements.some(
    (other) =>
      other.kind === 'direct' &&
      (statement.shownWith.includes(other.id) || other.shownWith.includes(statement.id)) &&
      statement.claims.some(({ claim, stance }) =>
        other.claims.some((entry) => entry.claim === claim && entry.stance === stance),
      ),
  );
}
