import browser from './browser.ts';
import { STOP } from './stop.ts';
import { clearButton } from './toolbar.ts';

/**
 * Clears the open tabs of marks that the extension may no longer read: the browser does not tell their address. A
 * listed site within another site's page is left as well, until that page is loaded again.
 */
export async function leaveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url !== undefined) return;
      // Fails where there is nothing of ours, which is left alone.
      await browser.tabs.sendMessage(id, STOP);
      await clearButton(id);
    }),
  );
}
