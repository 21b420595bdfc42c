import { formatDate as format } from '../../src/text/format-date.ts';
import browser from '../browser.ts';

/** An EDTF date or interval in words, in the reader's language. */
export function formatDate(edtf: string): string {
  return format(edtf, browser.i18n.getUILanguage());
}
