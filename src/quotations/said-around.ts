import { daysOf } from '../record/edtf.ts';

/** So many days before or behind it a page still reports what was said on a day. */
const MOST_DAYS = 3;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a page is of about the day on which something was said.
 *
 * @param said an EDTF date, and `day` an ISO day; either may be unknown, and then it is not.
 */
export function saidAround(said: string | undefined, day: string | undefined): boolean {
  const days = said === undefined ? undefined : daysOf(said);
  if (days === undefined || day === undefined) return false;
  const at = Date.parse(day.slice(0, 10));
  return Date.parse(days.first) - MOST_DAYS * DAY <= at && at <= Date.parse(days.last) + MOST_DAYS * DAY;
}
