import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { welcomePage } from '../scripts/launch.ts';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { framesReport } from './frames-report.ts';
import { longestRun, marked, paintedAs } from './marks.ts';
import { click, openOptions, tick } from './options-page.ts';
import { poll } from './poll.ts';
import { clickInPopup, openPopup, readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';
import { store, stored } from './stored.ts';

declare const browser: Browser;

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
const NEWS = 'http://www.independent.co.uk/news';
const QUOTED = 'http://www.independent.co.uk/quoted';
const FRAME = 'http://www.thenational.scot/frame';
const INNER = 'http://www.walesonline.co.uk/inner';
const ITALIAN = 'http://www.corriere.it/notizia';
const POST = 'http://blog.example.org/post';
const PROCESSING = 'Asylum seekers who cross the Channel will be processed in Albania.';
const PAGES = {
  [NEWS]: `<title>News</title><body style="background: #000; color: rgb(1, 200, 3); font: 20px serif">
    <p>${PROCESSING}</p><p>Kosovo would take failed asylum seekers from the UK.</p>`,
  [QUOTED]: golden('quotations.html'),
  [FRAME]: `<title>Frame</title><iframe src="${INNER}"></iframe>`,
  [INNER]: `<p>${PROCESSING}</p>`,
  [ITALIAN]: `<html lang="it-IT"><title>Notizia</title><p>${PROCESSING}</p>`,
  [POST]: `<title>Post</title><p>${PROCESSING}</p>`,
};
const TEXT = [1, 200, 3] as const;
const INK = [29, 27, 23] as const;

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
  const count = (tab: number, text: string, title: string) =>
    poll(`the count “${text}”`, async () => {
      const button = await badge(world.session, tab);
      return button?.text === text && button.title.includes(title);
    });

  it('are preceded by a welcome, which shows on a sample what will happen', async () => {
    const welcome = await welcomePage(world.session);
    await poll('the marks on the sample', async () => (await paintedAs(welcome, 'marker')) > 0);
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
    expect(await paintedAs(page, 'mention')).toBe(0);
    await page.evaluate(() => document.body.append('Nothing is heard of this.'));
    await tick(popup, 'Switch it on');
    await marked(page, 2);
    await count(tab, '2', '2 mentions');
    await popup.waitForSelector('blockquote');
  });

  it('say in the real popup that a site is switched off', async () => {
    const { page } = await visit(NEWS);
    await store(await openOptions(world.session), { sitesOff: ['independent.co.uk'] });
    await openPopup(world.session, page);
    const { text } = await readPopup(world.session, ({ text }) => text.includes('switched off on'));
    expect(text).toContain('Options');
    await clickInPopup(world.session, 'Switch it on');
    await readPopup(world.session, ({ words }) => words.length > 0);
    await marked(page, 2);
  });

  it('switch a site off with the frames of its pages, and when a page of it comes back', async () => {
    const { page, tab } = await visit(FRAME);
    await count(tab, '1', '1 mention');
    const options = await openOptions(world.session);
    await store(options, { sitesOff: ['thenational.scot'] });
    await count(tab, '', 'switched off');
    expect(await framesReport(world.session, tab)).toEqual([undefined, undefined]);
    await page.bringToFront();
    await page.goto(NEWS);
    await marked(page, 2);
    await store(options, { sitesOff: ['independent.co.uk'] });
    // Firefox tells nobody that a page which it had kept is back: hence by the page's own means.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await count(tab, '1', '1 mention');
    await page.evaluate(() => void setTimeout(() => history.forward()));
    await poll('the page', async () => page.url() === NEWS);
    await marked(page, 0);
  });

  it('find a listed site and switch it off', async () => {
    const { page } = await visit(NEWS);
    await marked(page, 2);
    const options = await openOptions(world.session);
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
    const options = await openOptions(world.session);
    await tick(options, 'The UK will have asylum seekers processed in Albania');
    await marked(page, 1);
    await count(tab, '1', '1 mention');
    const [report] = await framesReport(world.session, tab);
    expect(report?.mentions.map(({ claim }) => claim)).not.toContain('albania-processing');
    await tick(options, 'The UK will have asylum seekers processed in Albania');
    await marked(page, 2);
  });

  it('leave the pages alone that say they are in a language, until it is switched on again', async () => {
    const { page, tab } = await visit(ITALIAN);
    await marked(page, 1);
    const options = await openOptions(world.session);
    await click(options, 'input[value="it"]');
    await marked(page, 0);
    await count(tab, '', 'switched off in this language');
    expect(await stored(options)).toMatchObject({ languagesOff: ['it'] });
    const other = await visit(NEWS);
    await marked(other.page, 2);
    await page.reload();
    await openPopup(world.session, page);
    await readPopup(world.session, ({ text }) => text.includes('this language (Italian)'));
    expect(await paintedAs(page, 'mention')).toBe(0);
    await clickInPopup(world.session, 'Switch it on');
    await readPopup(world.session, ({ words }) => words.length > 0);
    await marked(page, 1);
  });

  it('change the marks in the open tab', async () => {
    const { page, tab } = await visit(NEWS);
    const options = await openOptions(world.session);
    for (const [label, name] of [
      ['Strong marker', 'strong'],
      ['Line only', 'line'],
      ['Marker and line', 'marker'],
    ] as const) {
      await tick(options, label);
      await poll(name, async () => (await paintedAs(page, name)) === 2);
      expect(await paintedAs(options, name)).toBeGreaterThan(0);
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
    await poll('the quotations', async () => (await paintedAs(page, 'verbatim')) > 0);
    const options = await openOptions(world.session);
    await tick(options, 'Check quotations');
    await poll('their end', async () => (await paintedAs(page, 'verbatim')) === 0);
    await tick(options, 'Check quotations');
    await poll('the quotations', async () => (await paintedAs(page, 'verbatim')) > 0);
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
    const options = await openOptions(world.session);
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
});
