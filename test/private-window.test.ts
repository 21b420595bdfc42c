import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { poll } from './poll.ts';
import { letIntoPrivateWindows, openPrivately } from './private-window.ts';
import { startBrowser } from './start-browser.ts';

declare const chrome: WebExtension;

const NEWS = 'http://www.independent.co.uk/news';

describe.each(TARGETS)('a private window in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(
      NEWS,
      '<title>News</title><p>Asylum seekers who cross the Channel will be processed in Albania.</p>',
    );
  });

  it('is read once the reader lets the extension in, and nothing of it is kept', async () => {
    await letIntoPrivateWindows(world.session);
    const tab = await openPrivately(world.session, NEWS);
    await poll('the count', async () => (await badge(world.session, tab))?.text === '1');
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim details', (details) => {
      details.open = true;
    });
    await popup.type('[role="combobox"]', 'rama');
    await popup.waitForSelector('.results');
    const kept = await popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      return { ...(await storage.local.get()), ...(await storage.session.get()) };
    });
    expect(kept).toEqual({});
  });
});
