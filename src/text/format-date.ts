const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * An EDTF date or interval in words: "18 November 2021", "22 – 23 March 2025", "March 2025".
 *
 * @param language a BCP 47 tag
 */
export function formatDate(edtf: string, language: string): string {
  const [from = '', to] = edtf.split('/');
  const format = new Intl.DateTimeFormat(language, {
    ...STYLES[from.split('-').length - 1],
    timeZone: 'UTC',
  });
  return to === undefined || to === '..' || to === from
    ? format.format(new Date(from))
    : format.formatRange(new Date(from), new Date(to));
}
