import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { chromeWorker } from './background.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/**
 * Gives one of the extension's keyboard commands on a page. No key reaches a headless browser's own shortcuts, so
 * this is what the browser does once it has recognised the keys. `key` is their letter, as suggested if not given.
 */
export async function giveCommand(
  session: Session,
  page: Page,
  command: string,
  key = COMMANDS[command]?.suggested_key?.default.slice(-1) ?? '',
): Promise<void> {
  if (session.target === 'chrome') {
    const worker = await chromeWorker(session);
    await page.bringToFront();
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, command);
    return;
  }
  await page.bringToFront();
  await inFirefoxWindow(
    session.browser,
    (key) => {
      const shortcut = [...document.querySelectorAll<FirefoxKey>('keyset[id^="ext-keyset-id"] key')].find(
        (element) => element.getAttribute('key') === key,
      );
      shortcut?.doCommand();
    },
    key,
  );
}

const COMMANDS: { readonly [command: string]: { suggested_key?: { default: string } } } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../manifest.json'), 'utf8'),
).commands;

interface FirefoxKey extends Element {
  doCommand(): void;
}
declare const chrome: {
  tabs: { query(query: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};
