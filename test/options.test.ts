import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { welcomePage } from '../scripts/launch.ts';
import { TARGETS } from '../scripts/manifest.ts';
import { axeFindings } from './axe.ts';
import { badge } from './badge.ts';
import { framesReport } from './frames-report.ts';
import { poll } from './poll.ts';
import { openPopup, readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';
import { store, stored } from './stored.ts';

declare const browser: Browser;

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
const NEWS = 'http://www.independent.co.uk/news';
const QUOTED = 'http://www.independent.co.uk/quoted';
const POST = 'http://blog.example.org/post';
const PROCESSING = 'Asylum seekers who cross the Channel will be processed in Albania.';
const PAGES = {
  [NEWS]: `<title>News</title><body style="background: #000; color: rgb(1, 200, 3); font: 20px serif">
    <p>${PROCESSING}</p><p>Kosovo would take failed asylum seekers from the UK.</p>`,
  [QUOTED]: golden('quotations.html'),
  [POST]: `<title>Post</title><p>${PROCESSING}</p>`,
};

const size = (page: Page, name: string) =>
  page.evaluate((name) => CSS.highlights.get(`on-the-record-${name}`)?.size ?? 0, name);
const marked = (page: Page, count: number) =>
  poll(`${count} marks`, async () => (await size(page, 'mention')) === count);

describe.each(TARGETS)('the options in %s', (target) => {
  const world = startBrowser(target, { welcome: true });
  beforeAll(() => {
    for (const [address, page] of Object.entries(PAGES)) world.proxy.pages.set(address, page);
  });
  afterEach(async () => {
    const own = await world.session.open('popup/index.html?tab=-1');
    await store(own, null, 'sync');
    await store(own, null);
    await own.close();
  });

  const visit = async (address: keyof typeof PAGES) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    return { page, tab: await world.session.tabId(address) };
  };
  const openOptions = async () => {
    const options = await world.session.open('options/index.html');
    await options.waitForSelector('section');
    return options;
  };
  const click = async (page: Page, selector: string) => {
    await page.bringToFront();
    await page.locator(selector).click();
  };
  const tick = (page: Page, label: string) => click(page, `::-p-text(${label})`);
  const count = (tab: number, text: string, title: string) =>
    poll(`the count “${text}”`, async () => {
      const button = await badge(world.session, tab);
      return button?.text === text && button.title.includes(title);
    });

  it('are preceded by a welcome, which shows on a sample what will happen', async () => {
    const welcome = await welcomePage(world.session);
    await poll('the marks on the sample', async () => (await size(welcome, 'marker')) > 0);
    const text = await welcome.$eval('main', ({ innerText }) => innerText);
    expect(text).toContain('never in Albania');
    expect(text).toContain('Click the puzzle piece');
    expect(text).toContain('It sends nothing');
    expect(text).not.toContain('Allow the news sites');
  });

  it('switch a site off from the popup, in the open tab as well, and on again', async () => {
    const { page, tab } = await visit(NEWS);
    await count(tab, '2', '2 mentions');
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await tick(popup, 'Switched on for independent.co.uk');
    await marked(page, 0);
    await count(tab, '', 'switched off on this site');
    await popup.waitForSelector('::-p-text(is switched off on independent.co.uk)');
    await page.reload();
    expect(await framesReport(world.session, tab)).toEqual([undefined]);
    expect(await size(page, 'mention')).toBe(0);
    await page.evaluate(() => document.body.append('Nothing is heard of this.'));
    await tick(popup, 'Switch it on');
    await marked(page, 2);
    await count(tab, '2', '2 mentions');
    await popup.waitForSelector('blockquote');
  });

  it('say in the real popup that a site is switched off', async () => {
    const { page } = await visit(NEWS);
    await store(await openOptions(), { sitesOff: ['independent.co.uk'] });
    await openPopup(world.session, page);
    const { text } = await readPopup(world.session, ({ text }) => text.includes('switched off on'));
    expect(text).toContain('Switch it on');
    expect(text).toContain('Options');
  });

  it('find a listed site and switch it off', async () => {
    const { page } = await visit(NEWS);
    await marked(page, 2);
    const options = await openOptions();
    await click(options, 'summary');
    await options.locator('input[type="search"]').fill('indep');
    await options.waitForSelector('::-p-text(1 site)');
    await click(options, '.columns input');
    await marked(page, 0);
    expect(await stored(options)).toMatchObject({ sitesOff: ['independent.co.uk'] });
    await options.waitForSelector('h3::-p-text(Switched off)');
  });

  it('leave out a claim that is not watched', async () => {
    const { page, tab } = await visit(NEWS);
    await marked(page, 2);
    const options = await openOptions();
    await tick(options, 'The UK will have asylum seekers processed in Albania');
    await marked(page, 1);
    await count(tab, '1', '1 mention');
    const [report] = await framesReport(world.session, tab);
    expect(report?.mentions.map(({ claim }) => claim)).not.toContain('albania-processing');
    await tick(options, 'The UK will have asylum seekers processed in Albania');
    await marked(page, 2);
  });

  it('change the marks in the open tab', async () => {
    const { page, tab } = await visit(NEWS);
    const options = await openOptions();
    for (const [label, name] of [
      ['Strong marker', 'strong'],
      ['Line only', 'line'],
      ['Marker and line', 'marker'],
    ] as const) {
      await tick(options, label);
      await poll(name, async () => (await size(page, name)) === 2);
      expect(await size(options, name)).toBeGreaterThan(0);
      await page.bringToFront();
      // A page that is still being drawn has no line yet.
      await poll(
        'the line',
        async () => (await longestRun(options, page, name === 'strong' ? INK : TEXT)) > 60,
      );
    }
    await tick(options, 'No marks');
    await marked(page, 0);
    await count(tab, '2', '2 mentions');
  });

  it('leave quotations alone where the reader wants it', async () => {
    const { page } = await visit(QUOTED);
    await poll('the quotations', async () => (await size(page, 'verbatim')) > 0);
    const options = await openOptions();
    await tick(options, 'Check quotations');
    await poll('their end', async () => (await size(page, 'verbatim')) === 0);
    await tick(options, 'Check quotations');
    await poll('the quotations', async () => (await size(page, 'verbatim')) > 0);
  });

  it('are saved as a file and brought back, and a bad file changes nothing', async () => {
    const options = await openOptions();
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

  it('survive what is damaged, keep what is not, and say so', async () => {
    const { page } = await visit(NEWS);
    const options = await openOptions();
    await store(options, { sitesOff: 'all', claimsOff: ['albania-processing', 7], style: 'blue', colour: 1 });
    await marked(page, 1);
    expect(await size(page, 'marker')).toBe(1);
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

  it('make the popup light or dark before it is drawn', async () => {
    const options = await openOptions();
    for (const theme of ['dark', 'light']) {
      await click(options, `input[value="${theme}"]`);
      await poll('the options', async () => (await scheme(options)) === theme);
      const popup = await world.session.open('popup/index.html?tab=-1');
      expect(await scheme(popup)).toBe(theme);
    }
    // What is left for a page to read before the settings can be.
    expect(await options.evaluate(() => localStorage.getItem('theme'))).toBe('light');
  });

  it('are shared only if the reader wants it, and without the sites', async () => {
    const options = await openOptions();
    await store(options, { sitesOff: ['ft.com'], style: 'line' });
    await options.waitForSelector('input[value="line"]:checked');
    expect(await stored(options, 'sync')).toBeUndefined();
    await tick(options, 'Share with my other browsers');
    const there = await poll('what is shared', () => stored(options, 'sync'));
    expect(there).toEqual({ claimsOff: [], style: 'line', quotations: true, card: true, theme: 'system' });
    await store(options, { ...(there as object), style: 'strong', sitesOff: ['bbc.co.uk'] }, 'sync');
    await options.waitForSelector('input[value="strong"]:checked');
    expect(await stored(options)).toMatchObject({ sitesOff: ['ft.com'], sync: true });
  });

  // Chrome draws its question for a permission where no test can answer it.
  it.runIf(target === 'firefox')('remove a site that was added, from its open tabs as well', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(POST);
    // Only where the reader has clicked the button does the browser tell the address.
    await openPopup(world.session, page);
    await readPopup(world.session, ({ text }) => text.includes('is not'));
    const tab = await world.session.tabId(POST);
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await tick(popup, 'Always check');
    await marked(page, 1);
    const options = await openOptions();
    await click(options, 'button[aria-label="Remove blog.example.org"]');
    await marked(page, 0);
    await options.waitForFunction(() => !document.body.innerText.includes('blog.example.org'));
    expect(await badge(world.session, tab)).toBeUndefined();
  });

  it.runIf(target === 'firefox')(
    'ask for the news sites where the browser has not allowed them',
    async () => {
      const { page } = await visit(NEWS);
      const welcome = await world.session.open('welcome/index.html');
      await welcome.evaluate(async () => {
        const [script] = browser.runtime.getManifest().content_scripts ?? [];
        await browser.permissions.remove({ origins: script?.matches ?? [] });
      });
      await tick(welcome, 'Allow the news sites');
      await welcome.waitForFunction(() => document.querySelector('.notice') === null);
      await marked(page, 2);
    },
  );

  it('have nothing that axe-core finds, light or dark', { timeout: 120_000 }, async () => {
    const { tab } = await visit(NEWS);
    for (const theme of ['light', 'dark']) {
      for (const path of ['options/index.html', 'welcome/index.html', `popup/index.html?tab=${tab}`]) {
        const own = await world.session.open(path);
        await store(own, { theme, colour: 1, sitesOff: ['ft.com'] });
        await poll('the theme', async () => (await scheme(own)) === theme);
        await own.waitForSelector('section');
        await own.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
        expect(await axeFindings(own), `${path} ${theme}`).toEqual([]);
        await own.close();
      }
    }
  });
});

const TEXT = [1, 200, 3] as const;
const INK = [29, 27, 23] as const;

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** The length of the longest level line of one colour on a page, in pixels of its picture. */
async function longestRun(own: Page, page: Page, colour: readonly [number, number, number]): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return own.evaluate(
    async (picture, [r, g, b]) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let longest = 0;
      let run = 0;
      for (let at = 0; at < data.length; at += 4) {
        run = data[at] === r && data[at + 1] === g && data[at + 2] === b ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      return longest;
    },
    picture,
    colour,
  );
}

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
