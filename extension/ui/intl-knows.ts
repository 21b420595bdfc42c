import { messageLanguage } from './message.ts';

/** Whether the browser can write dates, times and lists in the language of the messages: Chrome knows no Albanian. */
export function intlKnows(): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(messageLanguage()).length > 0;
}
