import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from './run-command.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Lists what is shipped as CycloneDX JSON, from the lockfile alone.
 *
 * What npm adds of the machine, the day and the folder is left out, so that the same commit has the same list.
 */
export function sbom(): string {
  const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
  const { name, version } = read('package.json');
  const command = ['npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { serialNumber: _, components, dependencies, ...listed } = JSON.parse(runCommand(root, command));
  const { timestamp: _day, tools: _npm, component, ...metadata } = listed.metadata;
  // npm's own choice leaves out what a tool needs as well, and takes in what is only a shipped package's wish.
  const shipped = new Set(
    [{ name, version }, ...shippedPackages(read('package-lock.json'))].map(
      ({ name, version }) => `${name}@${version}`,
    ),
  );
  const made = {
    ...listed,
    metadata: { ...metadata, component: { ...component, name, type: 'application' } },
    components: components.filter((component: Entry) => shipped.has(component['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }: Needs) => shipped.has(ref))
      .map(({ ref, dependsOn }: Needs) => ({
        ref,
        dependsOn: dependsOn.filter((other) => shipped.has(other)),
      })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

interface Entry {
  readonly 'bom-ref': string;
}

interface Needs {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}
