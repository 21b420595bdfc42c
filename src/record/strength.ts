import type { Record } from './compile-record.ts';
import { STANCES } from './stances.ts';

/**
 * How strong the strongest answer to a claim is: the lower the stronger, a denial first, in the order of {@link STANCES}.
 * A reader of several claims must not miss a denial of one for another.
 */
export function strength({ statements }: Record, claim: string): number {
  const stances = statements.flatMap(({ claims }) => claims.filter((bearing) => bearing.claim === claim));
  return Math.min(STANCES.length, ...stances.map(({ stance }) => STANCES.indexOf(stance)));
}
