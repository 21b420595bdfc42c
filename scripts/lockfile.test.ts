import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLockfile, type Lockfile } from './check-lockfile.ts';
import { sbom } from './sbom.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
const lockfile: Lockfile = read('package-lock.json');

describe('the lockfile', () => {
  it('has nothing that runs when installed, comes from elsewhere, or has no hash or known licence', () => {
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
    expect(checkLockfile(lockfile)).toEqual([]);
  });

  it('would not be let through with any of these', () => {
    const good = { integrity: 'sha512-x', license: '(MIT OR GPL-3.0-or-later)' };
    const packages = {
      '': {},
      good,
      script: { ...good, hasInstallScript: true },
      unhashed: { license: 'MIT' },
      elsewhere: { ...good, resolved: 'https://example.org/x.tgz' },
      copyleft: { ...good, license: '(MIT AND GPL-3.0-or-later)' },
    };
    expect(checkLockfile({ packages })).toEqual([
      'script: has an install script',
      'unhashed: no sha512 hash',
      'elsewhere: names where it comes from',
      'copyleft: licence “(MIT AND GPL-3.0-or-later)”',
    ]);
  });
});

describe('what is shipped', () => {
  const shipped = shippedPackages(lockfile);

  it('is the dependencies and what they need, each with its licence', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(read('package.json').dependencies)));
    expect(names).not.toContain('typescript');
    expect(shipped.filter(({ text }) => !/permission|license/i.test(text))).toEqual([]);
    expect(shipped.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });

  it('is listed alike each time, without the day, the folder or the machine', () => {
    const list = sbom();
    expect(sbom()).toBe(list);
    expect(list).not.toMatch(/serialNumber|timestamp|registry/);
    const { metadata, components } = JSON.parse(list);
    expect(metadata.component.name).toBe('on-the-record');
    expect(components.map(({ name }: { name: string }) => name)).toEqual(shipped.map(({ name }) => name));
  });
});
