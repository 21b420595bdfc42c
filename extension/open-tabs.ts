import browser from './browser.ts';
import { startContentScript } from './page-api.ts';

/** Starts the content script in the tabs that were open before it could run on them by itself. */
export async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  // A tab may be gone, asleep or showing an error page: that is no reason to leave out the others.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : startContentScript(id))));
}
