import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lockfile } from './check-lockfile.ts';

const root = resolve(import.meta.dirname, '..');

/** A package whose code the extension may ship. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
  /** Where its source is. */
  readonly source: string;
  /** Its licence, as the package has it. */
  readonly text: string;
}

/**
 * The packages that are needed at run time, by the lockfile, with their licences, by the installed files.
 *
 * @throws when one is not installed or has no file with its licence: it cannot be shipped.
 */
export function shippedPackages(lockfile: Lockfile): ShippedPackage[] {
  return Object.entries(lockfile.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path]) => {
      const folder = resolve(root, path);
      const { name, version, license, repository } = JSON.parse(
        readFileSync(resolve(folder, 'package.json'), 'utf8'),
      );
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
      if (file === undefined) throw new Error(`${path}: no file with its licence`);
      return {
        name,
        version,
        licence: license,
        source: sourceOf(repository),
        text: readFileSync(resolve(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
      };
    });
}

function sourceOf(repository: string | { readonly url: string }): string {
  const url = typeof repository === 'string' ? repository : repository.url;
  return url.replace(/^git\+|\.git$/g, '').replace(/^(?!\w+:)/, 'https://github.com/');
}
