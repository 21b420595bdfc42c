import type { Language } from '../../src/record/state-sentence.ts';
import { formatDate } from './format-date.ts';
import { message, messageLanguage, plural } from './message.ts';

/** The language of the messages. */
export const language: Language = {
  message,
  plural,
  date: formatDate,
  list: (items) => new Intl.ListFormat(messageLanguage()).format(items),
};
