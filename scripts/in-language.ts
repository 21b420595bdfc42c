import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The messages of one language, as browsers read them. */
export interface Messages {
  [key: string]: { message: string };
}

/** The messages of a build in a language, named as its folder is. */
export function messagesOf(dist: string, locale: string): Messages {
  return JSON.parse(readFileSync(join(dist, '_locales', locale, 'messages.json'), 'utf8'));
}

/** Copies a build to a folder of its own, with other words for English: the browsers here speak that. */
export function withWords(dist: string, words: Messages): string {
  const extension = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  cpSync(dist, extension, { recursive: true });
  writeFileSync(join(extension, '_locales/en/messages.json'), JSON.stringify(words));
  return extension;
}
