import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import type { Target } from './manifest.ts';

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' } as const;
const NAMES = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' } as const;

/**
 * The browser for a build; where there is none, Debian's is installed if this is Debian and we are root.
 *
 * @throws with one line that says how to get one.
 */
export function browserFor(target: Target): string {
  const found = findBrowser(target);
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`installing ${PACKAGES[target]} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', PACKAGES[target]);
  }
  const installed = findBrowser(target);
  if (installed === undefined) {
    const variable = target === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
    throw new Error(`no ${NAMES[target]} found: install one, or set ${variable} to where it is`);
  }
  return installed;
}

function apt(...args: readonly string[]): void {
  spawnSync('apt-get', ['--quiet', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
