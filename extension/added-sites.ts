import browser from './browser.ts';

const SCRIPT = 'added-sites';

/** The sites that the reader has added to those of the manifest, as match patterns. */
async function addedSites(): Promise<string[]> {
  const listed = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
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
