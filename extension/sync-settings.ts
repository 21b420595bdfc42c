import type { Storage } from 'webextension-polyfill';
import browser from './browser.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeSettings, loadSettings } from './stored-settings.ts';

const KEY = 'settings';

/**
 * Keeps what the reader wants to share with other browsers the same there, once a setting has changed here or there.
 * A browser that begins to share takes over what is there already.
 */
export async function syncSettings(
  changes: { [key: string]: Storage.StorageChange },
  area: string,
): Promise<void> {
  const change = changes[KEY];
  if (change === undefined) return;
  const { settings } = await loadSettings();
  if (!settings.sync) return;
  const begins = area === 'local' && !readSettings(change.oldValue).settings.sync;
  if (area === 'sync' || begins) {
    const there = await sharedSettings();
    if (there !== undefined) {
      if (!isSame(shared(settings), there)) await changeSettings(there);
      return;
    }
  }
  if (area === 'sync') return;
  const there = await sharedSettings();
  if (!isSame(shared(settings), there)) await browser.storage.sync.set({ [KEY]: shared(settings) });
}

/** What is shared: never a site, and not that it is. */
export function shared({ sitesOff: _, sync: __, ...settings }: Settings): Partial<Settings> {
  return settings;
}

async function sharedSettings(): Promise<Partial<Settings> | undefined> {
  const { [KEY]: stored } = await browser.storage.sync.get(KEY);
  return stored === undefined ? undefined : shared(readSettings(stored).settings);
}

function isSame(one: Partial<Settings>, other: Partial<Settings> | undefined): boolean {
  const inOrder = (settings: Partial<Settings>) => JSON.stringify(Object.entries(settings).sort());
  return other !== undefined && inOrder(one) === inOrder(other);
}
