import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The sources below a folder, by their path from the root. */
const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.ts$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

const importersOf = (module: string) =>
  [...sources('src'), ...sources('extension')].filter((path) =>
    new RegExp(`^import (?!type )[^;]*'${module}'`, 'm').test(read(path)),
  );

describe('the house', () => {
  it('has an engine that knows nothing of the shell', () => {
    const imports = sources('src').flatMap((path) =>
      [...read(path).matchAll(/from '([^']+)'/g)].map((m) => m[1]),
    );
    expect(imports.length).toBeGreaterThan(20);
    expect(
      imports.filter((path) => /extension|virtual:|webextension|preact|^node:/.test(path ?? '')),
    ).toEqual([]);
  });

  it('has one gate to the browser, and one folder that knows the search library', () => {
    expect(importersOf('webextension-polyfill')).toEqual(['extension/browser.ts']);
    expect(importersOf('minisearch(?:/SearchableMap)?')).toEqual([
      'src/search/search.ts',
      'src/search/vocabulary.ts',
    ]);
  });

  it('has every site of the manifest in SITES.md, and no other', () => {
    const { matches } = JSON.parse(read('manifest.json')).content_scripts[0];
    const listed = [...read('SITES.md').matchAll(/^\| ([a-z0-9.-]+\.[a-z]+) \|/gm)].map(([, host]) => host);
    expect(matches.length).toBeGreaterThan(60);
    expect(matches).toEqual(listed.map((host) => `*://*.${host}/*`));
  });

  it('has the same version in the manifest and in package.json', () => {
    expect(JSON.parse(read('manifest.json')).version).toBe(JSON.parse(read('package.json')).version);
  });
});

describe('the messages', () => {
  const english = Object.keys(JSON.parse(read('extension/_locales/en/messages.json')));
  const code = [...sources('src'), ...sources('extension'), 'manifest.json'].map(read).join('\n');
  const literals = new Set(
    [...code.matchAll(/['"`](?:__MSG_)?([a-z_]+?)(?:__)?['"`]/g)].map(([, key]) => key),
  );
  const counted = [...code.matchAll(/plural\('([a-z_]+)'/g)].map(([, key]) => key ?? '');

  it('are all there', () => {
    const used = [...code.matchAll(/(?:message\(|getMessage\(|__MSG_)'?([a-z_]+?)(?:'|__)/g)].map(
      ([, key]) => key,
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !english.includes(key ?? ''))).toEqual([]);
    expect(counted.filter((key) => !english.includes(`${key}_other`))).toEqual([]);
  });

  it('are all used', () => {
    const unused = english.filter(
      (key) =>
        !literals.has(key) &&
        !/^(stance|state|finding|change|date|format|command)_/.test(key) &&
        !counted.some((start) => key.replace(/_(none|one|few|many|other)$/, '') === start),
    );
    expect(unused).toEqual([]);
  });

  it('are the same in every language, with the same parts', () => {
    const parts = (file: string) =>
      Object.entries(JSON.parse(read(file)) as { [key: string]: { message: string } }).map(
        ([key, { message }]) => `${key} ${[...message.matchAll(/\$\d/g)].sort().join(' ')}`,
      );
    expect(parts('extension/_locales/sq/messages.json')).toEqual(
      parts('extension/_locales/en/messages.json'),
    );
  });
});
