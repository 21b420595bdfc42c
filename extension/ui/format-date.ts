import { dateInWords } from '../../src/text/date-in-words.ts';
import { formatDate as format } from '../../src/text/format-date.ts';
import { intlKnows } from './intl-knows.ts';
import { message, messageLanguage } from './message.ts';

/** An EDTF date or interval in words, in the language of the messages. */
export function formatDate(edtf: string): string {
  return intlKnows() ? format(edtf, messageLanguage()) : dateInWords(edtf, message('months').split(' '));
}
