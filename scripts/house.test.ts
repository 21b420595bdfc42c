import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../extension/languages.ts';
import { manifestFor } from './manifest.ts';

/** Of a manifest's description, in Chrome. */
const LONGEST_DESCRIPTION = 132;

const SEEN = /^(?:title|alt|placeholder|aria-(?:label|description|roledescription|valuetext))$/;

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

  it('lets a reader choose among the languages that mentions are looked for in', () => {
    const tried = readdirSync(join(root, 'test/mentions')).flatMap(
      (name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? [],
    );
    expect(tried.sort()).toEqual(LANGUAGES);
  });

  it('has every site of the manifest in SITES.md, and no other', () => {
    const { matches } = JSON.parse(read('manifest.json')).content_scripts[0];
    const listed = [...read('SITES.md').matchAll(/^\| ([a-z0-9.-]+\.[a-z]+) \|/gm)].map(([, host]) => host);
    expect(matches.length).toBeGreaterThan(60);
    expect(matches).toEqual(listed.map((host) => `*://*.${host}/*`));
  });

  it('has its version in package.json alone', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(JSON.parse(read('manifest.json')).version).toBeUndefined();
    expect(JSON.parse(manifestFor('firefox', read('manifest.json'), version)).version).toBe(version);
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  });

  it('asks for no more than the permissions that DESIGN.md gives a reason for', () => {
    const table = read('DESIGN.md').split('## Permissions')[1] ?? '';
    const explained = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    const { permissions, optional_host_permissions } = JSON.parse(
      manifestFor('chrome', read('manifest.json'), '1'),
    );
    expect(permissions.toSorted()).toEqual(explained.toSorted());
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(JSON.parse(read('manifest.json')).optional_permissions).toBeUndefined();
  });

  it('makes markup of no string', () => {
    const sinks = /dangerouslySetInnerHTML|(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/;
    expect([...sources('src'), ...sources('extension')].filter((path) => sinks.test(read(path)))).toEqual([]);
  });

  it('names no host of a package registry', () => {
    const hosts = /\bregistry\.[a-z]+\.(?:com|org)\b|\bnpm[j]s\.(?:com|org)\b/;
    const files = readdirSync(root, { withFileTypes: true })
      .filter(({ name }) => !/^(node_modules|dist|coverage|shots|\.git|\.cache)$/.test(name))
      .flatMap((entry) =>
        entry.isFile()
          ? [entry.name]
          : readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((path) =>
              join(entry.name, path),
            ),
      )
      .filter((path) => /\.(json|md|ts|tsx|ya?ml|js)$|npmrc$/.test(path));
    expect(files).toContain('package-lock.json');
    expect(files.filter((path) => hosts.test(read(path)))).toEqual([]);
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

  it('are written out nowhere else', () => {
    const written = sources('extension')
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => wordsWrittenIn(read(path)).map((words) => `${path}: ${words}`));
    expect(wordsWrittenIn('<a title="Go there">{x}, and more</a>')).toEqual(['"Go there"', ', and more']);
    expect(written).toEqual([]);
  });
});

describe.each(readdirSync(join(root, 'extension/_locales')))('the messages in %s', (locale) => {
  const english = messages('en');
  const own = messages(locale);
  const { language } = own;

  it('are the same as in English, in the plural forms of the language, with the same parts', () => {
    const forms = new Intl.PluralRules(language?.message).resolvedOptions().pluralCategories;
    const expected = Object.entries(english).flatMap(([key, { message, description }]) => {
      const [, counted] = /^(.+)_(?:one|other)$/.exec(key) ?? [];
      const keys = counted === undefined ? [key] : forms.map((form) => `${counted}_${form}`);
      return keys.map((key) => `${key} ${partsOf(message)} ${description}`);
    });
    const found = Object.entries(own).map(
      ([key, { message, description }]) => `${key} ${partsOf(message)} ${description}`,
    );
    expect(found.sort()).toEqual([...new Set(expected)].sort());
  });

  it('are written in a language that dates, numbers and lists can be written in', () => {
    expect(language?.message.split('-')[0]).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language?.message)).toEqual([language?.message]);
  });

  it('name the languages that pages are read in as that language does', () => {
    const names = new Intl.DisplayNames(language?.message, { type: 'language' });
    expect(own.language_names?.message.split(' ')).toEqual(LANGUAGES.map((tag) => names.of(tag)));
  });

  it('say what the extension is in as many characters as the stores have room for', () => {
    expect(own.name?.message).toBe('On the Record');
    expect(own.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

function messages(locale: string): { [key: string]: { message: string; description: string } } {
  return JSON.parse(read(`extension/_locales/${locale}/messages.json`));
}

function partsOf(message: string): string {
  return [...message.matchAll(/\$\d/g)].sort().join(' ');
}

/** What a component has in letters between its tags, and in the attributes that a reader sees or hears. */
function wordsWrittenIn(code: string): string[] {
  const words: string[] = [];
  const keep = (text: string) => {
    if (/\p{L}/u.test(text)) words.push(text.trim());
  };
  new Visitor({
    JSXText: ({ value }) => keep(value),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && value?.type === 'Literal' && SEEN.test(name.name))
        keep(value.raw ?? '');
    },
  }).visit(parseSync('a.tsx', code).program);
  return words;
}
