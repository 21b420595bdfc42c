import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { framesReport } from './frames-report.ts';
import { HOSTILE, MENTION } from './hostile-pages.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

declare const chrome: WebExtension;

/** A million nodes take Firefox a while, as the tab is behind the one that looks at the count. */
const LIMIT_MS = 90_000;

describe.each(TARGETS)('a hostile page in %s', (target) => {
  const world = startBrowser(target);
  const sentences = (tab: number) =>
    framesReport(world.session, tab).then((reports) =>
      reports.flatMap((report) => report?.mentions.map(({ sentence }) => sentence) ?? []),
    );

  it.each(Object.entries(HOSTILE))('that has %s', { timeout: 120_000 }, async (what, html) => {
    const address = `http://www.independent.co.uk/hostile-${Object.keys(HOSTILE).indexOf(what)}`;
    world.proxy.pages.set(address, html);
    const page = await world.session.browser.newPage();
    await page.goto(address);
    const tab = await world.session.tabId(address);
    await poll('the count', async () => ((await badge(world.session, tab))?.text ?? '') !== '', LIMIT_MS);
    expect(await sentences(tab)).toContain(MENTION);
    expect(await openTabs(world.session.open)).toBe(0);
    expect(await allStored(world.session.open)).toEqual({ local: {}, session: {} });
  });
});

/** How many of the extension's own pages a page has had opened: the one that asks is left out. */
async function openTabs(open: (path: string) => Promise<Page>): Promise<number> {
  const own = await open('popup/index.html?tab=-1');
  const count = await own.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
    return (await tabs.query({ url: `${runtime.getURL('')}*` })).length;
  });
  await own.close();
  return count - 1;
}

async function allStored(open: (path: string) => Promise<Page>): Promise<unknown> {
  const own = await open('popup/index.html?tab=-1');
  const stored = await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
    return { local: await storage.local.get(), session: await storage.session.get() };
  });
  await own.close();
  return stored;
}
