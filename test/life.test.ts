import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { stopBackground } from './background.ts';
import { badge } from './badge.ts';
import { cardReader, passage, rest } from './card-on-page.ts';
import { PASTE_PAGE, pasted } from './clipboard.ts';
import { checkWithMenu } from './context-menu.ts';
import { giveCommand } from './keyboard.ts';
import { marked } from './marks.ts';
import { poll } from './poll.ts';
import { closePopup, openPopup, readPopup } from './popup.ts';
import { removeExtension } from './remove-extension.ts';
import { startBrowser } from './start-browser.ts';

declare const chrome: WebExtension;

const GOLDEN = 'http://www.independent.co.uk/golden';
const NEWS = 'http://www.independent.co.uk/news';
const PASTE = 'http://blog.example.org/paste';
const MORE = '<p>Kosovo would take failed asylum seekers from the UK.</p>';
const ANSWER = 'we are loyal to the marriage with Italy';

describe.each(TARGETS)('life as it is in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    const golden = readFileSync(resolve(import.meta.dirname, 'pages/golden.html'), 'utf8');
    world.proxy.pages.set(GOLDEN, golden);
    world.proxy.pages.set(
      NEWS,
      '<title>News</title><p>Asylum seekers who cross the Channel will be processed in Albania.</p>',
    );
    world.proxy.pages.set(PASTE, PASTE_PAGE);
  });

  const visit = async (address: string) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    return { page, tab: await world.session.tabId(address) };
  };
  const counted = (tab: number, text: string) =>
    poll(`the count ${text}`, async () => (await badge(world.session, tab))?.text === text);
  const add = (page: Page) =>
    page.evaluate((more) => document.body.insertAdjacentHTML('beforeend', more), MORE);

  it('goes on when the background was stopped before each step', async () => {
    await stopBackground(world.session);
    const { page, tab } = await visit(GOLDEN);
    await counted(tab, '4');
    const card = await cardReader(world.session, page);

    await stopBackground(world.session);
    await rest(page, await passage(page, 'on-the-record-mention', 1));
    await card.seen(({ words }) => words.length > 0);
    await stopBackground(world.session);
    await page.keyboard.press('Escape');
    await card.gone();
    await giveCommand(world.session, page, 'next-mention');
    await card.seen(({ words }) => words.length > 0);

    await stopBackground(world.session);
    await checkWithMenu(world.session, page, '#quoted');
    await readPopup(world.session, ({ words }) => words[0]?.includes(ANSWER) === true);
    await closePopup(world.session);
    await page.evaluate(() => getSelection()?.empty());

    await stopBackground(world.session);
    await openPopup(world.session, page);
    await readPopup(world.session, ({ words }) => words.length > 0);
    await closePopup(world.session);

    await stopBackground(world.session);
    const panel = await world.session.open('panel/index.html');
    await page.bringToFront();
    await panel.waitForSelector('.collect');
    await stopBackground(world.session);
    await panel.bringToFront();
    await panel.locator('.collect').click();
    await stopBackground(world.session);
    // What was collected is at the top, and the header would lie over it.
    await panel.evaluate(() => scrollTo(0, 0));
    await panel.locator('.collected summary').click();
    await panel.locator('.collected .cite button').click();
    expect((await pasted(world.session, PASTE, ({ text }) => text !== '')).text).toContain('“');

    await stopBackground(world.session);
    await add(page);
    await counted(tab, '5');
  });

  it('reads a tab again that the browser had put away', async () => {
    const { tab } = await visit(NEWS);
    await counted(tab, '1');
    const own = await world.session.open('popup/index.html?tab=-1');
    const put = await own.evaluate(async (tab) => {
      const { tabs } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      await tabs.discard(tab);
      const [put] = await tabs.query({ discarded: true });
      return put?.id ?? -1;
    }, tab);
    expect(put).toBeGreaterThan(0);
    await own.evaluate((put) => {
      const { tabs } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      return tabs.update(put, { active: true });
    }, put);
    await counted(put, '1');
    const popup = await world.session.open(`popup/index.html?tab=${put}`);
    await popup.waitForSelector('.claim');
  });

  it('is updated while a page is open, which the new one goes on with', async () => {
    const { page, tab } = await visit(NEWS);
    await counted(tab, '1');
    await world.session.browser.installExtension(resolve(import.meta.dirname, '../dist', target));
    await counted(tab, '1');
    await add(page);
    await marked(page, 2);
    await counted(tab, '2');
    const card = await cardReader(world.session, page);
    await rest(page, await passage(page, 'on-the-record-mention'));
    await card.seen(({ words }) => words.length > 0);
    // The reader has been away and come back meanwhile, which is when the old one looks whether it is wanted.
    await add(page);
    await counted(tab, '3');
  });

  it('leaves an open page as it was when it is removed', async () => {
    const { page, tab } = await visit(NEWS);
    await counted(tab, '1');
    await page.bringToFront();
    await removeExtension(world.session);
    const plain = await world.session.browser.newPage();
    await plain.goto(NEWS);
    const without = await plain.screenshot({ encoding: 'base64' });
    await page.bringToFront();
    await poll(
      'the page without marks',
      async () => (await page.screenshot({ encoding: 'base64' })) === without,
    );
    await add(page);
    await plain.bringToFront();
    await add(plain);
    const more = await plain.screenshot({ encoding: 'base64' });
    await page.bringToFront();
    await poll('no marks', async () => (await page.screenshot({ encoding: 'base64' })) === more);
  });
});
