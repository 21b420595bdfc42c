import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const read = (name: string) =>
  parse(readFileSync(resolve(import.meta.dirname, '../test/quotations/frames', name), 'utf8'));

/** Ways to give words to somebody: N is the name, Q the words in marks. */
export const GIVEN: { readonly [language: string]: readonly string[] } = read('given.yaml');

/** Ways to name somebody who has not said the words. */
export const NOT_GIVEN: readonly string[] = read('not-given.yaml');
