import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Session } from '../scripts/launch.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** What Chrome's own page of extensions does when the reader chooses there. */
declare const chrome: WebExtension & {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/** Lets the extension into private windows, as the reader does in the browser's own settings. */
export async function letIntoPrivateWindows(session: Session): Promise<void> {
  if (session.target === 'chrome') {
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      // Without it, what is not from the store is not started again, which this change does.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(session.base).hostname);
    await settings.close();
  } else {
    await inFirefoxWindow(
      session.browser,
      async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      },
      ADDON_ID,
    );
  }
  await poll('the extension in private windows', async () => {
    const own = await session.open('popup/index.html?tab=-1').catch(() => undefined);
    const isIn = await own?.evaluate(() => {
      const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      return api.extension.isAllowedIncognitoAccess();
    });
    await own?.close();
    return isIn;
  });
}

/** Opens an address in a private window, and gives the number of its tab. */
export async function openPrivately(session: Session, address: string): Promise<number> {
  const own = await session.open('popup/index.html?tab=-1');
  const id = await own.evaluate(async (url) => {
    const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
    const { tabs } = await api.windows.create({ url, incognito: true });
    return tabs?.[0]?.id;
  }, address);
  await own.close();
  if (id === undefined) throw new Error(`no private tab shows ${address}`);
  return id;
}

const ADDON_ID: string = JSON.parse(readFileSync(resolve(import.meta.dirname, '../manifest.json'), 'utf8'))
  .browser_specific_settings.gecko.id;

declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: {
      add(id: string, granted: { permissions: string[]; origins: string[] }): Promise<void>;
    };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};
