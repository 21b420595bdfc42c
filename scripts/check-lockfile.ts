/** What package-lock.json says of a package; of the project itself under the path "". */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Lockfile {
  readonly packages: { readonly [path: string]: LockedPackage };
}

/** The licences under which a package may be used here; those of tools are not shipped. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]);

/**
 * What is wrong with the packages of a lockfile, a line each: one that runs a script when it is installed, whose bytes
 * are not fixed by a hash, that comes from elsewhere than the package registry, or whose licence we do not know.
 */
export function checkLockfile({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { integrity = '', resolved, license = '', link, hasInstallScript }]) => [
      ...(hasInstallScript ? [`${path}: has an install script`] : []),
      ...(integrity.startsWith('sha512-') ? [] : [`${path}: no sha512 hash`]),
      ...(resolved !== undefined || link ? [`${path}: names where it comes from`] : []),
      ...(isAllowed(license) ? [] : [`${path}: licence “${license}”`]),
    ]);
}

/** Of several licences joined by OR, one is enough; joined by AND, each counts. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => LICENCES.has(name)));
}
