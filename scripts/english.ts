import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../src/record/state-sentence.ts';
import { formatDate } from '../src/text/format-date.ts';

const file = resolve(import.meta.dirname, '../extension/_locales/en/messages.json');
const messages: { [key: string]: { message: string } } = JSON.parse(readFileSync(file, 'utf8'));

function message(key: string, ...parts: readonly string[]): string {
  const text = messages[key]?.message;
  if (text === undefined) throw new Error(`there is no message ${key}`);
  return text.replace(/\$(\d)/g, (_, part) => parts[part - 1] ?? '');
}

/** The extension's English, for what is made of the record outside the browser. */
export const english: Language = {
  message,
  plural: (key, count) =>
    message(`${key}_${new Intl.PluralRules('en').select(count)}`, new Intl.NumberFormat('en').format(count)),
  // Which kind of space stands in an interval depends on the version of Node.
  date: (edtf) => formatDate(edtf, 'en-GB').replace(/\s/g, ' '),
  list: (items) => new Intl.ListFormat('en-GB').format(items),
};
