import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { claimsFile } from '../src/record/claims-file.ts';
import type { Record } from '../src/record/compile-record.ts';
import { recordPage } from '../src/record/record-page.ts';
import { speakersFile } from '../src/record/speakers-file.ts';
import { statementsFileForEditors } from '../src/record/statements-file.ts';
import { english } from './english.ts';

/** The files in seeds/ that are made from the rest, by their path from the project's root. */
export function generated(record: Record): { readonly [path: string]: string } {
  return {
    'seeds/RECORD.md': recordPage(record, english),
    'seeds/claims.schema.json': schema(claimsFile),
    'seeds/speakers.schema.json': schema(speakersFile),
    'seeds/statements.schema.json': schema(statementsFileForEditors),
  };
}

/** For editors, which complete and check with it as one types; what it cannot say is checked by the build. */
function schema(file: GenericSchema): string {
  return `${JSON.stringify(toJsonSchema(file, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`;
}
