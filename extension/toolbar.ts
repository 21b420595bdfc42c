import browser from './browser.ts';
import { message, plural } from './ui/message.ts';

/** Shows on the toolbar button of a tab how many mentions it has: as a number, and in words. */
export async function showCount(tabId: number, count: number): Promise<void> {
  // Firefox for Android has no room for a number on the button.
  await browser.action.setBadgeText?.({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ tabId, title: plural('toolbar_mentions', count) });
}

/** Shows on the toolbar button of a tab that nothing is read there: on its site, or in its language. */
export async function showOff(tabId: number, off: 'site' | 'language'): Promise<void> {
  await browser.action.setBadgeText?.({ tabId, text: '' });
  await browser.action.setTitle({
    tabId,
    title: message(off === 'site' ? 'toolbar_off' : 'toolbar_language_off'),
  });
}

/** Makes the toolbar button of a tab as it is on a page that nobody asked about. */
export async function clearButton(tabId: number): Promise<void> {
  await browser.action.setBadgeText?.({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: message('name') });
}
