import type { Tabs } from 'webextension-polyfill';
import browser from './browser.ts';

let asked: Promise<string> | undefined;

/** The text that the popup was opened to answer, once. */
export function takeQuestion(): Promise<string> | undefined {
  const question = asked;
  asked = undefined;
  return question;
}

/**
 * Opens the popup on a text that the reader asks about, or a tab with the same page where the browser will not.
 * Must be called straight from the reader's own act, before anything is awaited: hence the promise.
 */
export async function openPopup(text: Promise<string>, tab: Tabs.Tab): Promise<void> {
  asked = text;
  try {
    await browser.action.openPopup();
  } catch {
    // Whether a popup may open (a window without a toolbar, a browser that wants a click) only trying tells.
    asked = undefined;
    const query = new URLSearchParams({ tab: String(tab.id), q: await text });
    await browser.tabs.create({
      url: browser.runtime.getURL(`popup/index.html?${query}`),
      index: tab.index + 1,
    });
  }
}
