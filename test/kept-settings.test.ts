import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { axe } from './axe.ts';
import { marked, paintedAs } from './marks.ts';
import { click, openOptions, tick } from './options-page.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';
import { store, stored } from './stored.ts';

const NEWS = 'http://www.independent.co.uk/news';

describe.each(TARGETS)('what the options keep in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(
      NEWS,
      `<title>News</title><p>Asylum seekers who cross the Channel will be processed in Albania.</p>
      <p>Kosovo would take failed asylum seekers from the UK.</p>`,
    );
  });
  afterEach(async () => {
    const own = await world.session.open('popup/index.html?tab=-1');
    await store(own, null, 'sync');
    await store(own, null);
    await own.close();
  });

  it('is saved as a file and brought back, and a bad file changes nothing', async () => {
    const options = await openOptions(world.session);
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const bring = async (text: string) => {
      writeFileSync(join(folder, 'settings.json'), text);
      const input = await options.waitForSelector('input[type="file"]');
      await input?.uploadFile(join(folder, 'settings.json'));
    };
    await store(options, { sitesOff: ['ft.com'], style: 'line' });
    await options.waitForSelector('input[value="line"]:checked');
    const file = await savedFile(options);
    await store(options, { theme: 'dark' });
    await options.waitForSelector('input[value="dark"]:checked');
    await bring(file.replace('"ft.com"', '"ft.com", "FT"'));
    await options.waitForSelector('::-p-text(sitesOff[1]: "FT")');
    expect(await stored(options)).toEqual({ theme: 'dark' });
    await bring('My settings');
    await options.waitForSelector('::-p-text(This is not a settings file)');
    expect(await stored(options)).toEqual({ theme: 'dark' });
    await bring(file);
    await options.waitForSelector('::-p-text(are now yours)');
    expect(await stored(options)).toMatchObject({ sitesOff: ['ft.com'], style: 'line', theme: 'system' });
    rmSync(folder, { recursive: true });
  });

  it('survives where it is not damaged, and the rest is said', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(NEWS);
    const options = await openOptions(world.session);
    await store(options, { sitesOff: 'all', claimsOff: ['albania-processing', 7], style: 'blue', colour: 1 });
    await marked(page, 1);
    expect(await paintedAs(page, 'marker')).toBe(1);
    await options.waitForSelector('.notice li');
    const problems = await options.$$eval('.notice li', (items) =>
      items.map(({ textContent }) => textContent),
    );
    expect(problems.sort()).toEqual(['claimsOff[1]: 7', 'colour: 1', 'sitesOff: "all"', 'style: "blue"']);
    await tick(options, 'Go on without it');
    await options.waitForFunction(() => document.querySelector('.notice') === null);
    expect(await stored(options)).toMatchObject({ claimsOff: ['albania-processing'], style: 'marker' });
    await store(options, null);
    await marked(page, 2);
  });

  it('makes the popup light or dark before it is drawn', async () => {
    const options = await openOptions(world.session);
    for (const theme of ['dark', 'light']) {
      await click(options, `input[value="${theme}"]`);
      await poll('the options', async () => (await scheme(options)) === theme);
      const popup = await world.session.open('popup/index.html?tab=-1');
      expect(await scheme(popup)).toBe(theme);
    }
    // What is left for a page to read before the settings can be.
    expect(await options.evaluate(() => localStorage.getItem('theme'))).toBe('light');
  });

  it('is shared only if the reader wants it, and without the sites', async () => {
    const options = await openOptions(world.session);
    await store(options, { sitesOff: ['ft.com'], style: 'line' });
    await options.waitForSelector('input[value="line"]:checked');
    expect(await stored(options, 'sync')).toBeUndefined();
    await tick(options, 'Share with my other browsers');
    const there = await poll('what is shared', () => stored(options, 'sync'));
    expect(there).toEqual({
      ...{ claimsOff: [], languagesOff: [], style: 'line', quotations: true, card: true, theme: 'system' },
    });
    await store(options, { ...(there as object), style: 'strong', sitesOff: ['bbc.co.uk'] }, 'sync');
    await options.waitForSelector('input[value="strong"]:checked');
    expect(await stored(options)).toMatchObject({ sitesOff: ['ft.com'], sync: true });
    // As another browser that begins to share: what is there already is taken over.
    await store(options, { sitesOff: ['ft.com'], style: 'line' });
    await options.waitForSelector('input[value="line"]:checked');
    await tick(options, 'Share with my other browsers');
    await options.waitForSelector('input[value="strong"]:checked');
    expect(await stored(options)).toMatchObject({ sitesOff: ['ft.com'], sync: true });
  });

  it('has nothing that axe-core finds, light or dark', { timeout: 120_000 }, async () => {
    const page = await world.session.browser.newPage();
    await page.goto(NEWS);
    const tab = await world.session.tabId(NEWS);
    for (const theme of ['light', 'dark']) {
      for (const path of ['options/index.html', 'welcome/index.html', `popup/index.html?tab=${tab}`]) {
        const own = await world.session.open(path);
        await store(own, { theme, colour: 1, sitesOff: ['ft.com'] });
        await poll('the theme', async () => (await scheme(own)) === theme);
        await own.waitForSelector('section');
        await own.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
        expect(await axe(own), `${path} ${theme}`).toEqual([]);
        await own.close();
      }
    }
  });
});

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** The file that the button saves. */
async function savedFile(options: Page): Promise<string> {
  await options.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { saved: (blob as Blob).text() });
      return create(blob);
    };
  });
  await options.locator('::-p-text(Save as a file)').click();
  const saved = await options.waitForFunction(() => (globalThis as { saved?: Promise<string> }).saved);
  return String(await saved.jsonValue());
}
