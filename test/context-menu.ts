import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { chromeWorker } from './background.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** Highlights an element's text and picks "Check against the record" from the context menu. */
export async function checkWithMenu(session: Session, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const text = await highlight(page, selector);
  return session.target === 'chrome'
    ? clickInChrome(session, page, text)
    : clickInFirefox(session, page, selector);
}

/** Highlights an element's text. */
export function highlight(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
}

/** Headless Chrome draws no context menu; this is the event that a click on its item makes. */
async function clickInChrome(session: Session, page: Page, selectionText: string): Promise<void> {
  const worker = await chromeWorker(session);
  await page.bringToFront();
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'check-selection', selectionText, editable: false },
      tab,
    );
  }, selectionText);
}

async function clickInFirefox({ browser }: Session, page: Page, selector: string): Promise<void> {
  await page.click(selector, { button: 'right' });
  await poll('the context menu', () =>
    inFirefoxWindow(browser, () => {
      const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenu | null;
      const item = [...(menu?.querySelectorAll<FirefoxItem>('menuitem') ?? [])].find(
        ({ label }) => label === 'Check against the record',
      );
      if (menu?.state !== 'open' || item === undefined) return false;
      menu.activateItem(item);
      return true;
    }),
  );
}

interface FirefoxItem extends Element {
  label: string;
}
interface FirefoxMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}
declare const chrome: {
  tabs: { query(query: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};
