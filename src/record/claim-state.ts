import type { Record, Statement } from './compile-record.ts';
import { daysOf } from './edtf.ts';
import { STANCES, type Stance } from './stances.ts';
import { isSummary } from './utterances.ts';

/** What officials of one stance have said about a claim. */
export interface StanceState {
  readonly stance: Stance;
  /** The roles in which they spoke, in the order in which they first did. */
  readonly roles: readonly string[];
  /** How many utterances there are. */
  readonly count: number;
  /** EDTF: the day, or the interval from the first to the last. */
  readonly said: string;
}

/** Where a claim stands, by what is in the record and nothing else. */
export interface ClaimState {
  /** In the order of {@link STANCES}. */
  readonly stances: readonly StanceState[];
  /** What was said last. */
  readonly latest?: { readonly stance: Stance; readonly said: string } | undefined;
}

/** Criticism and praise are opinions about a plan, and say nothing of whether there is one. */
const ANSWERS: ReadonlySet<Stance> = new Set([
  'denies',
  'declines to deny',
  'declines to say',
  'confirms',
  'offers',
  'conditional',
]);

/** Sums up what named officials have said about a claim; unnamed sources and reports are not counted. */
export function claimState(record: Record, claim: string): ClaimState {
  const answers = record.statements.flatMap((statement) => {
    const stance = statement.claims.find((entry) => entry.claim === claim)?.stance;
    const counts = stance && ANSWERS.has(stance) && statement.official && !isSummary(statement, record);
    return counts && statement.said.date ? [{ stance, statement, date: statement.said.date }] : [];
  });
  const last = answers.at(-1);
  return {
    stances: STANCES.flatMap((stance) => {
      const group = answers.filter((answer) => answer.stance === stance);
      const [first] = group;
      return first === undefined
        ? []
        : {
            stance,
            roles: rolesOf(group.map(({ statement }) => statement)),
            count: group.length,
            said: span(
              group.map(({ date }) => date),
              first.date,
            ),
          };
    }),
    latest: last && { stance: last.stance, said: last.date },
  };
}

function rolesOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.map(({ role }) => role))];
}

function span(dates: readonly string[], first: string): string {
  const last = dates.at(-1) ?? first;
  if (first === last) return first;
  const days = [daysOf(first)?.first, daysOf(last)?.last];
  return days[0] === days[1] ? first : days.join('/');
}
