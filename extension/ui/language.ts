import type { Language } from '../../src/record/state-sentence.ts';
import { formatDate } from './format-date.ts';
import { intlKnows } from './intl-knows.ts';
import { message, messageLanguage, plural } from './message.ts';

/** The language of the messages. */
export const language: Language = {
  message,
  plural,
  date: formatDate,
  list: (items) => (intlKnows() ? new Intl.ListFormat(messageLanguage()).format(items) : listInWords(items)),
};

function listInWords(items: readonly string[]): string {
  const start = items.slice(0, -1).join(', ');
  return [...(start === '' ? [] : [start, message('and')]), ...items.slice(-1)].join(' ');
}
