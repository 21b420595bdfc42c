import type { Tabs } from 'webextension-polyfill';
import browser from './browser.ts';

let asked: Promise<string> | undefined;
let copying = false;

/** The text that the popup was opened to answer, once. */
export function takeQuestion(): Promise<string> | undefined {
  const question = asked;
  asked = undefined;
  return question;
}

/** Whether the popup was opened to copy the citation of the answer, once. */
export function takeCopying(): boolean {
  const was = copying;
  copying = false;
  return was;
}

/**
 * Opens the popup on a text that the reader asks about, or a tab with the same page where the browser will not.
 * With `copy`, the citation of the answer is copied at once, where the browser lets it be.
 * Must be called straight from the reader's own act, before anything is awaited: hence the promise.
 */
export async function openPopup(text: Promise<string>, tab: Tabs.Tab, copy = false): Promise<void> {
  asked = text;
  copying = copy;
  try {
    await browser.action.openPopup();
  } catch {
    // Whether a popup may open (a window without a toolbar, a browser that wants a click) only trying tells.
    asked = undefined;
    copying = false;
    const query = new URLSearchParams({ tab: String(tab.id), q: await text, ...(copy && { copy: '' }) });
    await browser.tabs.create({
      url: browser.runtime.getURL(`popup/index.html?${query}`),
      index: tab.index + 1,
    });
  }
}
