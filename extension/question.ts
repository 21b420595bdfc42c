import type { Tabs } from 'webextension-polyfill';
import browser from './browser.ts';
import type { Errand } from './errand.ts';

let waiting: Promise<Errand> | undefined;

/** What the popup was opened for, once. */
export function takeErrand(): Promise<Errand> | undefined {
  const errand = waiting;
  waiting = undefined;
  return errand;
}

/**
 * Opens the popup on a text that the reader asks about, or on a claim; or a tab with the same page where the browser
 * will not. With `copying`, the citation of the answer is copied at once, where the browser lets it be.
 * Must be called straight from the reader's own act, before anything is awaited: hence the promise.
 */
export async function openPopup(
  text: Promise<string>,
  tab: Tabs.Tab,
  { copying = false, claim }: Partial<Omit<Errand, 'text'>> = {},
): Promise<void> {
  waiting = text.then((text) => ({ text, copying, claim }));
  try {
    await browser.action.openPopup();
  } catch {
    // Whether a popup may open (a window without a toolbar, a browser that wants a click) only trying tells.
    waiting = undefined;
    const query = new URLSearchParams({
      tab: String(tab.id),
      q: await text,
      ...(copying && { copy: '' }),
      ...(claim !== undefined && { claim }),
    });
    await browser.tabs.create({
      url: browser.runtime.getURL(`popup/index.html?${query}`),
      index: tab.index + 1,
    });
  }
}
