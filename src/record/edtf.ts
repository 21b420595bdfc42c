/** A year, month or day: `2025`, `2025-03`, `2025-03-22`. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The first and the last day that an EDTF date may mean, as ISO days. An open end is the end of time. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads the part of EDTF level 0 and 1 that the seeds use: a year, month or day, or an interval of two of them
 * whose end may be open (`2013-09-15/..`).
 *
 * @returns undefined when it is none of these.
 * @see https://www.loc.gov/standards/datetime/
 */
export function daysOf(edtf: string): Days | undefined {
  const [from = '', to = from, ...more] = edtf.split('/');
  if (more.length > 0) return undefined;
  const first = edges(from)?.first;
  const last = to === '..' ? '9999-12-31' : edges(to)?.last;
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function edges(date: string): Days | undefined {
  if (!DATE.test(date)) return undefined;
  const first = date.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7) || '-01');
  if (Number.isNaN(Date.parse(first)) || new Date(first).toISOString().slice(0, 10) !== first)
    return undefined;
  const [year = '', month = '12', day] = date.split('-');
  return { first, last: `${year}-${month}-${day ?? lastDay(Number(year), Number(month))}` };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
