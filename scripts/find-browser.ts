import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Target } from './manifest.ts';

/** Where the browsers that run each build are installed, best first. Names without a folder are looked for on PATH. */
const PLACES: { readonly [target in Target]: { readonly [platform: string]: readonly string[] } } = {
  chrome: {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    darwin: ['Firefox', 'Firefox Developer Edition'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    ),
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const FOLDERS =
  process.platform === 'win32'
    ? [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    : (process.env.PATH ?? '').split(delimiter);

/** The full path of an installed browser for a build; CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowser(target: Target): string | undefined {
  const named = target === 'chrome' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH;
  const places = PLACES[target][process.platform] ?? [];
  return [
    ...(named ? [named] : []),
    ...places.flatMap((place) =>
      place.startsWith('/')
        ? [place]
        : FOLDERS.filter((folder) => folder).map((folder) => join(folder ?? '', place)),
    ),
  ].find((path) => existsSync(path));
}
