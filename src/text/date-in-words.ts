/**
 * An EDTF date or interval in words, without Intl: "18 nëntor 2021", "21 – 22 tetor 2025", "tetor 2025".
 *
 * @param months the names of the twelve.
 */
export function dateInWords(edtf: string, months: readonly string[]): string {
  const [from = '', to = '..'] = edtf.split('/');
  const first = parts(from, months);
  if (to === '..' || to === from) return first.join(' ');
  const last = parts(to, months);
  // What both ends share is said once, after the second.
  const own = first.filter((_, at) => first.slice(at).join(' ') !== last.slice(at - first.length).join(' '));
  return `${own.join(' ')} – ${last.join(' ')}`;
}

/** Day, month and year, as far as they are given. */
function parts(date: string, months: readonly string[]): string[] {
  const [year = '', month, day] = date.split('-');
  return [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
    year,
  ];
}
