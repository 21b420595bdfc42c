import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { chromeExtension } from './popup.ts';

/**
 * Gives one of the extension's keyboard commands on a page. No key reaches a headless browser's own shortcuts, so
 * this is what the browser does once it has recognised the keys.
 */
export async function giveCommand(session: Session, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  if (session.target === 'chrome') {
    const [worker] = await (await chromeExtension(session)).workers();
    await worker?.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, command);
    return;
  }
  const keys = MANIFEST_KEYS[command] ?? '';
  await inFirefoxWindow(
    session.browser,
    (key) => {
      const shortcut = [...document.querySelectorAll<FirefoxKey>('keyset[id^="ext-keyset-id"] key')].find(
        (element) => element.getAttribute('key') === key,
      );
      shortcut?.doCommand();
    },
    keys,
  );
}

/** The letter of each command's suggested keys in manifest.json. */
const MANIFEST_KEYS: { readonly [command: string]: string } = { 'check-selection': 'C', 'next-mention': 'M' };

interface FirefoxKey extends Element {
  doCommand(): void;
}
declare const chrome: {
  tabs: { query(query: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};
