import { daysOf } from '../record/edtf.ts';

/** How long after a statement a page was published; before it when negative. */
export interface TimeBetween {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const DAY_MS = 86_400_000;
/** From how many days on a time is told in the larger unit: two of them, so that "1 year" never means 13 months. */
const UNITS = [
  { unit: 'year', days: 365.25 },
  { unit: 'month', days: 30.44 },
  { unit: 'week', days: 7 },
  { unit: 'day', days: 1 },
] as const;

/**
 * The time from a statement to a page, in the largest unit of which there are two or more (else in days).
 *
 * @param said EDTF; of an interval, the last day.
 * @param page an ISO day.
 * @returns undefined when either is no date; a count of 0 is the same day.
 */
export function timeBetween(said: string, page: string): TimeBetween | undefined {
  const [from, to] = [daysOf(said)?.last, daysOf(page)?.first];
  if (from === undefined || to === undefined) return undefined;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  const { unit, days: length } = UNITS.find(({ days: length }) => Math.abs(days) >= 2 * length) ?? {
    unit: 'day' as const,
    days: 1,
  };
  return { count: Math.trunc(days / length), unit };
}
