import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Session } from '../scripts/launch.ts';

/** What the toolbar button of a tab says; undefined until the tab has been scanned. */
export async function badge(
  { open }: Session,
  tabId: number,
): Promise<{ text: string; title: string } | undefined> {
  const own = await open('popup/index.html?tab=-1');
  const button = await own.evaluate(async (tabId) => {
    const api = globalThis as unknown as { browser?: WebExtension; chrome: WebExtension };
    const { action, runtime } = api.browser ?? api.chrome;
    const title = await action.getTitle({ tabId });
    return {
      text: await action.getBadgeText({ tabId }),
      title,
      scanned: title !== runtime.getManifest().name,
    };
  }, tabId);
  await own.close();
  const { scanned, ...says } = button;
  return scanned ? says : undefined;
}
