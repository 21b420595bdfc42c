import { STANCES, type Stance } from '../record/stances.ts';
import type { Answers } from './answers-by-stance.ts';
import type { Result } from './ask.ts';

/**
 * Puts what officials answered behind what an outlet or a critic says, where a text is found by that alone: the reader of
 * a report should see the denial as well. Measured: 1 more among the first three.
 *
 * @param results best first.
 * @param first the stances that come before the others.
 */
export function withOfficialAnswers(
  answers: Answers,
  results: readonly Result[],
  first: readonly Stance[],
): readonly Result[] {
  const [top, ...rest] = results;
  if (top?.stance !== 'context' || top.statement.official) return results;
  const order = [...first, ...STANCES];
  const shown = new Set(results.map(({ statement }) => statement));
  const official = [...(answers.get(top.claim) ?? [])]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([stance, statements]) =>
      statements.map((statement) => ({ statement, claim: top.claim, stance, answers: true })),
    )
    .filter(({ statement }) => statement.official && !shown.has(statement));
  return [top, ...official, ...rest];
}
