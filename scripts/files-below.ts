import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files below a folder, by their path from it, with slashes. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const path = resolve(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}
