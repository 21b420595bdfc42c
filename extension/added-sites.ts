import browser from './browser.ts';
import { askPage } from './page-api.ts';
import { clearButton } from './toolbar.ts';

const SCRIPT = 'added-sites';

/** The sites of the manifest, as match patterns. */
export function listedSites(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** The sites that the reader has added to those of the manifest, as match patterns. */
export async function addedSites(): Promise<string[]> {
  const listed = new Set(listedSites());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
}

/** Takes back a site that the reader has added, as a match pattern, and clears its open tabs of marks. */
export async function removeAddedSite(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: origin });
  // Once the permission is gone, the tabs are out of reach.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await askPage(id, 'stop', []);
      await clearButton(id);
    }),
  );
  await browser.permissions.remove({ origins: [origin] });
}

/** The host of a match pattern such as *://*.bbc.co.uk/*, without what stands for those below it. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^.*:\/\/(\*\.)?|\/.*/g, '');
}

/** Makes the content script run on exactly the sites that the reader has added and not taken back. */
export async function followAddedSites(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: ['/content.js'],
      css: ['/content.css'],
      allFrames: true,
      runAt: 'document_idle',
    },
  ]);
}
