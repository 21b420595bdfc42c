import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from './manifest.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** The rows of DESIGN.md's table: a feature by MDN's name, and since when each browser has it; 0 where never. */
const rows = [...read('DESIGN.md').matchAll(/^\| `([\w.-]+)` \| ([\d–]+) \| ([\d–]+) \| ([\d–]+) \|/gm)].map(
  ([, feature = '', ...versions]) => ({ feature, versions: versions.map((version) => Number(version) || 0) }),
);
const BROWSERS = [['chrome', 'edge'], ['firefox'], ['firefox_android']] as const;

/** MDN's data, too large to be parsed as a module. */
const compat = createRequire(import.meta.url)('@mdn/browser-compat-data');

interface Support {
  readonly version_added: string | false;
  readonly version_removed?: string;
  readonly notes?: string | readonly string[];
}

/** Whether the data says that a browser has a feature since a version: outright, or in a note on what was missing. */
function isSince(feature: string, browser: string, version: number): boolean {
  const at = feature.split('.').reduce((data, key) => data?.[key], compat);
  const support: Support[] = [at?.__compat.support[browser] ?? { version_added: false }].flat();
  const since = Number.parseInt(support[0]?.version_added || '0', 10);
  const notes = support.flatMap(({ notes = [] }) => notes);
  // Edge is Chrome's engine from 79 on.
  if (browser === 'edge' && since === 79 && version < 79) return true;
  return since === version || notes.some((note) => new RegExp(`^Before [\\w ]+ ${version},`).test(note));
}

describe('the least versions', () => {
  it('are those that MDN has for what is used', () => {
    expect(rows.length).toBeGreaterThan(9);
    const wrong = rows.flatMap(({ feature, versions }) =>
      BROWSERS.flatMap((browsers, i) =>
        browsers
          .filter((browser) => !isSince(feature, browser, versions[i] ?? 0))
          .map((browser) => `${feature}: ${browser} ${versions[i]}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are in the manifests the highest of the table, and no higher', () => {
    const chrome = JSON.parse(manifestFor('chrome', read('manifest.json'), '1'));
    const { gecko, gecko_android } = JSON.parse(
      manifestFor('firefox', read('manifest.json'), '1'),
    ).browser_specific_settings;
    const stated = [
      chrome.minimum_chrome_version,
      gecko.strict_min_version,
      gecko_android.strict_min_version,
    ].map((version) => Number.parseInt(version, 10));
    expect(stated).toEqual(BROWSERS.map((_, i) => Math.max(...rows.map(({ versions }) => versions[i] ?? 0))));
  });
});
