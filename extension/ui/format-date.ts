import { formatDate as format } from '../../src/text/format-date.ts';
import { messageLanguage } from './message.ts';

/** An EDTF date or interval in words, in the language of the messages. */
export function formatDate(edtf: string): string {
  return format(edtf, messageLanguage());
}
