import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { axe } from './axe.ts';
import { overflowing } from './overflow.ts';
import { poll } from './poll.ts';
import { chromePopup, openPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';
import { store, stored } from './stored.ts';
import { NEWS, openSurface, SURFACES, UNLISTED } from './surfaces.ts';

/** In CSS pixels: a small phone, and 640 pixels at 200 %. */
const NARROW = 320;

describe.each(TARGETS)('every surface in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(async () => {
    for (const [address, html] of NEWS) world.proxy.pages.set(address, html);
    const own = await world.session.open('popup/index.html?tab=-1');
    await store(own, { sitesOff: ['thenational.scot'], languagesOff: ['it'] });
    await poll('the setting', () => stored(own));
    await own.close();
  });

  it.each(SURFACES)('has nothing that axe-core finds, and fits a phone: $name', async (surface) => {
    const page = await openSurface(world.session, surface);
    expect(await axe(page)).toEqual([]);
    await page.setViewport({ width: NARROW, height: 600 });
    expect(await overflowing(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowing(page), 'with text of twice the size').toEqual([]);
  });

  // Only the real popup may look at such a page, and Firefox lets nobody into its own.
  it.runIf(target === 'chrome')('has nothing that axe-core finds: a site that is not listed', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(UNLISTED);
    await openPopup(world.session, page);
    const popup = await poll('the popup', () => chromePopup(world.session));
    await popup.waitForSelector('.empty button');
    expect(await axe(popup)).toEqual([]);
    expect(await overflowing(popup)).toEqual([]);
  });
});
