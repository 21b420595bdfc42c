import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SeedFile } from '../src/record/read-seed.ts';

const root = resolve(import.meta.dirname, '..');

/** Every .yaml and .txt below seeds/. */
export function seedFiles(): SeedFile[] {
  return readdirSync(join(root, 'seeds'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}
