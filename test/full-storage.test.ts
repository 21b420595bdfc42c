import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { marked } from './marks.ts';
import { openOptions, tick } from './options-page.ts';
import { startBrowser } from './start-browser.ts';
import { store, stored } from './stored.ts';

declare const chrome: WebExtension;

const NEWS = 'http://www.independent.co.uk/news';

describe.each(TARGETS)('storage in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(
      NEWS,
      '<title>News</title><p>Asylum seekers who cross the Channel will be processed in Albania.</p>',
    );
  });
  const told = (own: Page) => own.waitForSelector('.failure ::-p-text(That did not work)');

  it('that is full keeps what it has, and says that nothing more was kept', async () => {
    const options = await openOptions(world.session);
    await store(options, { style: 'line', sitesOff: ['ft.com'] });
    await options.waitForSelector('input[value="line"]:checked');
    await refuse(options, 'local', 'set');
    await tick(options, 'Strong marker');
    await told(options);
    // What was not kept does not look as if it had been.
    await options.waitForSelector('input[value="line"]:checked');
    expect(await stored(options)).toEqual({ style: 'line', sitesOff: ['ft.com'] });
    await store(options, null);
  });

  it('that is full in memory says that nothing more was collected', async () => {
    const popup = await world.session.open('popup/index.html?q=never%20in%20albania');
    await popup.waitForSelector('.collect');
    await refuse(popup, 'session', 'set');
    await popup.click('.collect');
    await told(popup);
    await popup.waitForFunction(() => document.querySelector('.collected') === null);
  });

  it('that cannot be read is not overwritten, and pages are read as by default', async () => {
    const options = await openOptions(world.session);
    await store(options, { sitesOff: ['ft.com'] });
    await refuse(options, 'local', 'get');
    await tick(options, 'Strong marker');
    await told(options);
    const own = await openOptions(world.session);
    expect(await stored(own)).toEqual({ sitesOff: ['ft.com'] });
    await store(own, 'x');
    const page = await world.session.browser.newPage();
    await page.goto(NEWS);
    await marked(page, 1);
    await store(own, null);
  });
});

/**
 * Has the browser refuse to keep or to read anything, on one page, as it does when its store is full or broken: by
 * asking it for nonsense instead. A failure that the test itself makes would not be told to Chrome's pages.
 */
function refuse(own: Page, area: 'local' | 'session', act: 'get' | 'set'): Promise<void> {
  return own.evaluate(
    (area, act) => {
      const { storage } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      const ask = storage[area][act] as (nonsense: unknown) => Promise<void>;
      Object.assign(storage[area], { [act]: ask.bind(storage[area], 7) });
    },
    area,
    act,
  );
}
