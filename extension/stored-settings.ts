import browser from './browser.ts';
import { type Problem, readSettings, type Settings } from './settings.ts';
import { hasHost } from './site.ts';

/** Where in storage.local the settings are; page/follow-settings.ts reads them as well. */
const KEY = 'settings';

/** The reader's settings, and what was wrong with them as they are stored. */
export async function loadSettings(): Promise<{ settings: Settings; problems: readonly Problem[] }> {
  // A store that is broken altogether must not take the popup with it.
  const stored = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: null }));
  return readSettings(stored[KEY]);
}

/** Whether the reader has switched off the site of an address; undefined is one that the browser does not tell. */
export async function isSwitchedOff(address: string | undefined): Promise<boolean> {
  if (address === undefined) return false;
  const { settings } = await loadSettings();
  return settings.sitesOff.some((site) => hasHost(site, new URL(address).hostname));
}

/**
 * Changes some of the settings; the others stay, also where another page changes them at the same time. Fails when
 * those cannot be read now, since they would be lost.
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const { settings } = readSettings((await browser.storage.local.get(KEY))[KEY]);
    const changed = typeof change === 'function' ? change(settings) : change;
    await browser.storage.local.set({ [KEY]: { ...settings, ...changed } });
  });
}

/**
 * Calls when the settings have changed, wherever.
 *
 * @returns its undo.
 */
export function onSettings(changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
