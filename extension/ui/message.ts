import browser from '../browser.ts';

/** A message in the reader's language; `parts` fill its placeholders in order. */
export function message(key: string, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]);
}

/**
 * The language that the messages are in, as a BCP 47 tag for `lang` and `Intl`. Not the browser's own: that may be one
 * that there are no messages in, and its Serbian is Cyrillic.
 */
export function messageLanguage(): string {
  return message('language');
}

/**
 * A message that counts something: `key` with the plural form that the number takes in the messages'
 * language (`key_one`, `key_other`, …), or `key_none` for 0.
 */
export function plural(key: string, count: number): string {
  const language = messageLanguage();
  const form = count === 0 ? 'none' : new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return message(`${key}_${form}`, number) || message(`${key}_other`, number);
}
