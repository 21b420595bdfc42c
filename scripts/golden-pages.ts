import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** A short page, and what a fair reader meets on it; test/mentions/README.md tells how it is written. */
export interface GoldenPage {
  readonly id: string;
  readonly language: string;
  /** As the finder takes them: headline and paragraphs. */
  readonly blocks: readonly string[];
  /** The sentences, verbatim, in which each claim or other scheme is met. */
  readonly mentions: Readonly<{ [claim: string]: readonly string[] }>;
}

const folder = resolve(import.meta.dirname, '../test/mentions');

/** Reads the golden pages of test/mentions or of a folder in it. */
export function goldenPages(subfolder = '.'): GoldenPage[] {
  const files = readdirSync(resolve(folder, subfolder)).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) =>
    parse(readFileSync(resolve(folder, subfolder, name), 'utf8')).map(
      ({ id, text, mentions }: { id: string; text: string; mentions: GoldenPage['mentions'] }) => ({
        id,
        language: name.replace('.yaml', ''),
        blocks: text.split(/\n{2,}/),
        mentions,
      }),
    ),
  );
}
