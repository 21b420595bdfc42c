import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from './run-command.ts';

/**
 * The files of the commit that is checked out, by their path; undefined outside of a repository, as in the unpacked
 * source itself.
 *
 * @throws when a file differs from the commit: what is packed has to be what anyone else has.
 */
export function sourceFiles(root: string): Map<string, Uint8Array> | undefined {
  if (!existsSync(resolve(root, '.git'))) return undefined;
  const changed = runCommand(root, ['git', 'status', '--porcelain']);
  if (changed !== '') throw new Error(`commit first; these differ from the commit:\n${changed}`);
  const paths = runCommand(root, ['git', 'ls-files', '-z']).split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(resolve(root, path))]));
}
