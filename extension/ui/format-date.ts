import browser from '../browser.ts';

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** An EDTF date or interval in words, in the reader's language: "18 November 2021", "22 – 23 March 2025". */
export function formatDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  const format = new Intl.DateTimeFormat(language(), {
    ...STYLES[from.split('-').length - 1],
    timeZone: 'UTC',
  });
  return to === undefined || to === '..'
    ? format.format(new Date(from))
    : format.formatRange(new Date(from), new Date(to));
}

/** The record's English is British, and so are its dates for readers who have no English of their own country. */
function language(): string {
  const ui = browser.i18n.getUILanguage();
  return ui === 'en' || ui === 'en-US' ? 'en-GB' : ui;
}
