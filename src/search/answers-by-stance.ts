import type { Claim, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';

/** The statements that answer each claim, by their stance, in the order of the record. */
export type Answers = ReadonlyMap<Claim['id'], ReadonlyMap<Stance, readonly Statement[]>>;

/** Sorts the statements that answer a claim, so that a question is answered without a look at all others. Context is no answer. */
export function answersByStance(statements: readonly Statement[]): Answers {
  const answers = new Map<Claim['id'], Map<Stance, Statement[]>>();
  for (const statement of statements) {
    for (const { claim, stance } of statement.claims) {
      if (stance === 'context') continue;
      const stances = answers.get(claim) ?? new Map<Stance, Statement[]>();
      answers.set(claim, stances);
      const same = stances.get(stance) ?? [];
      stances.set(stance, same);
      same.push(statement);
    }
  }
  return answers;
}
