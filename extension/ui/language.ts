import type { Language } from '../../src/record/state-sentence.ts';
import browser from '../browser.ts';
import { formatDate } from './format-date.ts';
import { message, plural } from './message.ts';

/** The reader's language. */
export const language: Language = {
  message,
  plural,
  date: formatDate,
  list: (items) => new Intl.ListFormat(browser.i18n.getUILanguage()).format(items),
};
