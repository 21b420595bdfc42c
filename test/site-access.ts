import type { Browser } from 'webextension-polyfill';
import type { Session } from '../scripts/launch.ts';
import { tick } from './options-page.ts';

declare const browser: Browser;

/** What Chrome's own page of extensions does when the reader chooses there. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

/** The reader's choice, in the browser's own settings, of whether the extension may read the listed sites. */
export async function siteAccess(
  session: Session,
): Promise<{ takeAway(): Promise<void>; giveBack(): Promise<void> }> {
  if (session.target === 'chrome') {
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    const choose = (hostAccess: string) =>
      settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
        extensionId: new URL(session.base).hostname,
        hostAccess,
      });
    return { takeAway: () => choose('ON_CLICK'), giveBack: () => choose('ON_ALL_SITES') };
  }
  const welcome = await session.open('welcome/index.html');
  return {
    takeAway: () =>
      welcome.evaluate(async () => {
        const [script] = browser.runtime.getManifest().content_scripts ?? [];
        await browser.permissions.remove({ origins: script?.matches ?? [] });
      }),
    // To ask for it takes a click.
    giveBack: () => tick(welcome, 'Allow the news sites'),
  };
}
