import type { Extension, Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** What the real popup of the toolbar button shows. */
export interface PopupText {
  /** All of it, as a person reads it. */
  readonly text: string;
  /** The words of the statements, to the letter. */
  readonly words: readonly string[];
}

/** The extension as Chrome's own interface to it has it. */
export async function chromeExtension({ browser, base }: Session): Promise<Extension> {
  const extensions = await browser.extensions();
  const extension = [...extensions.values()].find(({ id }) => base.includes(id));
  if (extension === undefined) throw new Error('the extension is not loaded');
  return extension;
}

/** Clicks the toolbar button on a page. */
export async function openPopup(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.target === 'chrome') return page.triggerExtensionAction(await chromeExtension(session));
  await inFirefoxWindow(
    session.browser,
    async (host) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByHostname(host);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    },
    new URL(session.base).hostname,
  );
}

/** Waits until the real popup is open and shows something that fits, and gives what it shows. */
export function readPopup(session: Session, fits: (popup: PopupText) => boolean): Promise<PopupText> {
  return poll('the popup', async () => {
    const popup = await (session.target === 'chrome' ? readInChrome(session) : readInFirefox(session));
    return popup !== undefined && fits(popup) && popup;
  });
}

/** Closes the popup, as a click anywhere else does; Chrome's goes with its page. */
export async function closePopup({ target, browser }: Session): Promise<void> {
  if (target === 'chrome') return;
  await inFirefoxWindow(browser, () => {
    document.querySelector('.webextension-popup-browser')?.closest<FirefoxPanel>('panel')?.hidePopup();
  });
}

/** Clicks the button of the open popup that says this. */
export async function clickInPopup(session: Session, label: string): Promise<void> {
  if (session.target === 'chrome') {
    await (await chromePopup(session))?.locator(`::-p-text(${label})`).click();
    return;
  }
  await inFirefoxWindow(
    session.browser,
    (label) => {
      const script = `[...content.document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === ${JSON.stringify(label)}).click()`;
      document
        .querySelector<FirefoxBrowser>('.webextension-popup-browser')
        ?.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    },
    label,
  );
}

/** Presses the keys for copying in the open popup; no key reaches Firefox's, so there it gets what they mean. */
export async function copyInPopup(session: Session): Promise<void> {
  if (session.target === 'chrome') {
    const popup = await chromePopup(session);
    await popup?.keyboard.down('Control');
    await popup?.keyboard.press('c');
    await popup?.keyboard.up('Control');
    return;
  }
  await inFirefoxWindow(session.browser, () => {
    document
      .querySelector<FirefoxBrowser>('.webextension-popup-browser')
      ?.messageManager.loadFrameScript('data:,docShell.doCommand("cmd_copy")', false);
  });
}

/** The page of Chrome's open popup, if it is open. */
export async function chromePopup(session: Session): Promise<Page | undefined> {
  const pages = await (await chromeExtension(session)).pages();
  return pages.find((page) => page.url() === `${session.base}popup/index.html`);
}

async function readInChrome(session: Session): Promise<PopupText | undefined> {
  return (await chromePopup(session))?.evaluate(() => ({
    // A popup that has just opened has no body yet.
    text: document.querySelector('body')?.innerText ?? '',
    words: [...document.querySelectorAll('blockquote p')].map(({ textContent }) => textContent ?? ''),
  }));
}

async function readInFirefox({ browser }: Session): Promise<PopupText | undefined> {
  const read = await inFirefoxWindow(browser, async () => {
    const popup = document.querySelector<FirefoxBrowser>('.webextension-popup-browser');
    if (!popup) return null;
    const script = `sendAsyncMessage('popup-text', {
      text: content.document.body.innerText,
      words: [...content.document.querySelectorAll('blockquote p')].map(({ textContent }) => textContent),
    })`;
    return new Promise<PopupText | null>((resolve) => {
      popup.messageManager.addMessageListener('popup-text', ({ data }) => resolve(data));
      popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      // A popup that is still loading loses the script, and never answers.
      setTimeout(resolve, 500, null);
    });
  });
  return read ?? undefined;
}

/** The parts of Firefox's own window that are used here. */
interface FirefoxBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: PopupText }) => void): void;
    loadFrameScript(address: string, delayed: boolean): void;
  };
}
interface FirefoxPanel extends Element {
  hidePopup(): void;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByHostname(host: string): { extension: unknown } };
