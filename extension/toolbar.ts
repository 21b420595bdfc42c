import browser from './browser.ts';
import { plural } from './ui/message.ts';

/** Shows on the toolbar button of a tab how many mentions it has: as a number, and in words. */
export async function showCount(tabId: number, count: number): Promise<void> {
  // Firefox for Android has no room for a number on the button.
  await browser.action.setBadgeText?.({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ tabId, title: plural('toolbar_mentions', count) });
}
