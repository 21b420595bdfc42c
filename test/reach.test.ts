import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { poll } from './poll.ts';
import { clickInPopup, openPopup, readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';

declare const browser: Browser;

const MENTION = '<p>Asylum seekers who cross the Channel will be processed in Albania.</p>';
const PAGES = {
  'http://www.thenational.scot/frames': `<title>Frames</title>${MENTION}
    <iframe src="http://www.thenational.scot/inner"></iframe><iframe src="http://www.independent.co.uk/other"></iframe>`,
  'http://www.thenational.scot/inner': MENTION,
  'http://www.independent.co.uk/other': MENTION + MENTION,
  'http://www.thenational.scot/live': '<title>Live</title><main></main>',
  'http://blog.example.org/post': `<title>Post</title>${MENTION}`,
};

const painted = (page: Page) => page.evaluate(() => CSS.highlights.get('on-the-record-mention')?.size ?? 0);

describe.each(TARGETS)('where it reaches in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    for (const [address, page] of Object.entries(PAGES)) world.proxy.pages.set(address, page);
  });

  const visit = async (address: keyof typeof PAGES) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    const tab = await world.session.tabId(address);
    await page.bringToFront();
    return { page, tab };
  };
  const count = (tab: number, text: string) =>
    poll(`the count ${text}`, async () => (await badge(world.session, tab))?.text === text);

  it('counts all frames of a tab together', async () => {
    const { page, tab } = await visit('http://www.thenational.scot/frames');
    await count(tab, '4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() => document.body.append('Nothing more.'));
    await count(tab, '3');
  });

  it('follows a page that changes', async () => {
    const { page, tab } = await visit('http://www.thenational.scot/live');
    await count(tab, '');
    await page.evaluate(
      (mention) => document.querySelector('main')?.insertAdjacentHTML('beforeend', mention),
      MENTION,
    );
    await count(tab, '1');
    expect(await painted(page)).toBe(1);
    await page.evaluate(() => document.querySelector('main p')?.remove());
    await count(tab, '');
    expect(await painted(page)).toBe(0);
  });

  it('reads a site that is not listed when the reader asks for it', async () => {
    const page = await world.session.browser.newPage();
    await page.goto('http://blog.example.org/post');
    await openPopup(world.session, page);
    const { text } = await readPopup(world.session, ({ text }) => text.includes('blog.example.org is not'));
    expect(text).toContain('Always check blog.example.org');
    expect(await painted(page)).toBe(0);
    await clickInPopup(world.session, 'Check this page');
    const { words } = await readPopup(world.session, ({ words }) => words.length > 0);
    expect(words[0]).toContain('there are no bilateral talks');
    expect(await painted(page)).toBe(1);
  });

  // Chrome draws its question for a permission where no test can answer it.
  it.runIf(target === 'firefox')('goes on reading a site that the reader has added', async () => {
    const address = 'http://blog.example.org/post';
    const page = await world.session.browser.newPage();
    await page.goto(address);
    await openPopup(world.session, page);
    await readPopup(world.session, ({ text }) => text.includes('is not'));
    const popup = await world.session.open(`popup/index.html?tab=${await world.session.tabId(address)}`);
    await popup.locator('::-p-text(Always check)').click();
    await poll('the open page', async () => (await painted(page)) === 1);
    await page.reload();
    await poll('the page opened again', async () => (await painted(page)) === 1);
    await popup.evaluate(() => browser.permissions.remove({ origins: ['*://blog.example.org/*'] }));
    await poll('the end of it', () =>
      popup.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length === 0),
    );
  });

  it('says that a page of the browser cannot be checked', async () => {
    const popup = await world.session.open('popup/index.html?tab=-1');
    await popup.waitForFunction(() =>
      document.querySelector('main')?.textContent?.includes('lets no extension'),
    );
  });

  it('works in tabs that were open before it was installed, and takes over from itself', async () => {
    const { page, tab } = await visit('http://www.thenational.scot/inner');
    await count(tab, '1');
    const { browser, base } = world.session;
    // Firefox would give a new installation another address, which the test could not know.
    if (target === 'chrome') await browser.uninstallExtension(new URL(base).hostname);
    await browser.installExtension(resolve(import.meta.dirname, '../dist', target));
    await poll('the new installation', () =>
      world.session.tabId('http://www.thenational.scot/inner').catch(() => false),
    );
    await count(tab, '1');
    expect(await painted(page)).toBe(1);
  });
});
