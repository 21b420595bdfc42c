import browser from './browser.ts';

/** Chrome's side panel, which the polyfill passes on as it is and its types leave out. */
const { sidePanel } = browser as { sidePanel?: { open(where: { windowId: number }): Promise<void> } };

/** Whether this browser has a panel beside the page: those on phones have none. */
export const hasPanel = sidePanel !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the side panel of Chrome or the sidebar of Firefox. Must be called straight from the reader's own act, before
 * anything is awaited.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (sidePanel !== undefined) return sidePanel.open({ windowId });
  return browser.sidebarAction?.open();
}
