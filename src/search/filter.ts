import type { Record, Statement } from '../record/compile-record.ts';
import { daysOf } from '../record/edtf.ts';
import { STANCES, type Stance } from '../record/stances.ts';
import type { Result } from './ask.ts';

/** What a statement has to have to be shown; undefined is: any. */
export interface Filters {
  readonly claim?: string | undefined;
  readonly speaker?: string | undefined;
  readonly stance?: Stance | undefined;
  /** Four digits. */
  readonly year?: string | undefined;
}

/** For each filter what can be chosen, in the order in which it is offered. */
export type Choices = { readonly [Name in keyof Filters]-?: readonly NonNullable<Filters[Name]>[] };

export function isAnySet(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/**
 * The results that fit, in their order. A result is shown with its own claim if that fits, else with the first claim of
 * its statement that does: claim and stance have to be those of one and the same bearing.
 */
export function filter(results: readonly Result[], { claim, speaker, stance, year }: Filters): Result[] {
  const fits = (entry: Statement['claims'][number]) =>
    (claim === undefined || entry.claim === claim) && (stance === undefined || entry.stance === stance);
  return results.flatMap((result) => {
    const { statement } = result;
    if (speaker !== undefined && statement.speaker !== speaker) return [];
    if (year !== undefined && !yearsOf(statement).includes(year)) return [];
    if (fits(result)) return result;
    const other = statement.claims.find(fits);
    return other ? { statement, ...other, answers: false } : [];
  });
}

/** What can still be chosen of each filter so that something is left, the others being as they are. */
export function choices(record: Record, results: readonly Result[], filters: Filters): Choices {
  const left = (name: keyof Filters) => filter(results, { ...filters, [name]: undefined });
  const { claim, stance } = filters;
  const bearings = (name: 'claim' | 'stance') => left(name).flatMap(({ statement }) => statement.claims);
  const claims = new Set(
    bearings('claim').flatMap((entry) =>
      stance === undefined || entry.stance === stance ? entry.claim : [],
    ),
  );
  const stances = new Set(
    bearings('stance').flatMap((entry) => (claim === undefined || entry.claim === claim ? entry.stance : [])),
  );
  const speakers = new Set(left('speaker').map(({ statement }) => statement.speaker));
  const years = new Set(left('year').flatMap(({ statement }) => yearsOf(statement)));
  return {
    claim: record.claims.map(({ id }) => id).filter((id) => claims.has(id)),
    speaker: record.speakers.map(({ id }) => id).filter((id) => speakers.has(id)),
    stance: STANCES.filter((stance) => stances.has(stance)),
    year: [...years].sort().reverse(),
  };
}

/** The whole record as results, newest first. */
export function browse({ statements }: Record): Result[] {
  return statements
    .flatMap((statement) => {
      const [shown] = statement.claims;
      return shown ? [{ statement, ...shown, answers: false }] : [];
    })
    .reverse();
}

function yearsOf({ said }: Statement): string[] {
  const days = said.date === undefined ? undefined : daysOf(said.date);
  return days ? [...new Set([days.first.slice(0, 4), days.last.slice(0, 4)])] : [];
}
