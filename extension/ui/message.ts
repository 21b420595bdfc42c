import browser from '../browser.ts';

/** A message in the reader's language; `parts` fill its placeholders in order. */
export function message(key: string, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]);
}

/**
 * A message that counts something: `key` with the plural form that the number takes in the reader's language
 * (`key_one`, `key_other`, …), or `key_none` for 0.
 */
export function plural(key: string, count: number): string {
  const language = browser.i18n.getUILanguage();
  const form = count === 0 ? 'none' : new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return message(`${key}_${form}`, number) || message(`${key}_other`, number);
}
