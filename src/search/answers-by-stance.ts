import type { Claim, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';

/** The statements of a stance, in the order of the record. */
export type ByStance = ReadonlyMap<Stance, readonly Statement[]>;

/** The statements that answer a claim, and those that answer any. */
export interface Answers {
  readonly to: (claim: Claim['id']) => ByStance | undefined;
  readonly toAny: ByStance;
}

/** Sorts the statements that answer a claim, so that a question is answered without a look at all others. Context is no answer. */
export function answersByStance(statements: readonly Statement[]): Answers {
  const answers = new Map<Claim['id'], Map<Stance, Statement[]>>();
  const toAny = new Map<Stance, Statement[]>();
  for (const statement of statements) {
    for (const { claim, stance } of statement.claims) {
      if (stance === 'context') continue;
      const stances = answers.get(claim) ?? new Map<Stance, Statement[]>();
      answers.set(claim, stances);
      for (const of of [stances, toAny]) {
        const same = of.get(stance) ?? [];
        same.push(statement);
        of.set(stance, same);
      }
    }
  }
  return { to: (claim) => answers.get(claim), toAny };
}
