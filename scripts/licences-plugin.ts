import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const root = resolve(import.meta.dirname, '..');

/** Puts LICENSES.txt into the package, and stops the build when it ships code that is not named there. */
export function licencesPlugin(): Plugin {
  const packages = shippedPackages(JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')));
  const named = new Set(packages.map(({ name }) => name));
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const from = packageOf(id);
          if (from !== undefined && !named.has(from)) this.error(`${from} is shipped, and not a dependency`);
        }
      }
      if (this.environment.name !== 'client') return;
      const own = readFileSync(resolve(root, 'LICENSE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licences(own, packages) });
    },
  };
}

/** The licences of everything in the package, our own first. */
export function licences(own: string, packages: readonly ShippedPackage[]): string {
  const parts = [
    `On the Record\n\n${own.trim()}\n\nThe statements that it shows are the words of those who made and printed them.`,
    ...packages.map(
      ({ name, version, licence, source, text }) =>
        `${name} ${version} (${licence})\nIts source: ${source}\n\n${text}`,
    ),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageOf(id: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');
}
