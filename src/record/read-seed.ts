import * as v from 'valibot';
import { LineCounter, type Node, parseDocument } from 'yaml';

/** A file of seeds/: its path from the project's root, with forward slashes, and its text. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** What was read, and how to say where a part of it stands. */
export interface Seed<T> {
  readonly path: string;
  readonly value: T;
  /** `reason` behind the file and the line of the part at `path`, or of its nearest parent that exists. */
  complain(path: readonly PropertyKey[], reason: string): string;
}

/** Seeds that cannot be used. The message has a line for each problem: `file:line: reason`. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Reads one YAML seed file against its schema.
 *
 * @throws {SeedError} with every problem of the file, each with its line.
 */
export function readSeed<Schema extends v.GenericSchema>(
  file: SeedFile,
  schema: Schema,
): Seed<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file.path}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    throw new SeedError(
      document.errors.map(({ pos, message }) => `${at(pos[0])}: this is not valid YAML: ${message}`),
    );
  }
  const complain = (path: readonly PropertyKey[], reason: string) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return `${at(node.range[0])}: ${reason}`;
    }
    return `${file.path}:1: ${reason}`;
  };
  const parsed = v.safeParse(schema, document.toJS());
  if (!parsed.success) {
    throw new SeedError(
      parsed.issues.map((issue) => {
        const path = issue.path?.map(({ key }) => key as PropertyKey) ?? [];
        // The line says which item of a list it is.
        const field = path.slice(path.findLastIndex((key) => typeof key === 'number') + 1).join('.');
        return complain(path, `${field || 'this'}: ${issue.message}`);
      }),
    );
  }
  return { path: file.path, value: parsed.output, complain };
}
