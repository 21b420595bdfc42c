import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { axe } from './axe.ts';
import { PASTE_PAGE, pasted } from './clipboard.ts';
import { giveCommand } from './keyboard.ts';
import { poll } from './poll.ts';
import { readSidebar } from './sidebar.ts';
import { startBrowser } from './start-browser.ts';

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
const SAMPLE = 'http://www.independent.co.uk/sample';
const QUOTATIONS = 'http://www.thenational.scot/quotations';
const PARCELS = 'http://www.independent.co.uk/parcels';
const UNLISTED = 'http://blog.example.org/post';
const PASTE = 'http://blog.example.org/paste';

describe.each(TARGETS)('the panel in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(SAMPLE, golden('sample.html'));
    world.proxy.pages.set(QUOTATIONS, golden('quotations.html'));
    world.proxy.pages.set(PARCELS, golden('parcels.html'));
    world.proxy.pages.set(UNLISTED, '<title>Post</title><p>Return hubs in Albania.</p>');
    world.proxy.pages.set(PASTE, PASTE_PAGE);
  });
  const visit = async (address: string) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    await page.setViewport({ width: 800, height: 300 });
    await page.bringToFront();
    return page;
  };
  /** The panel's page in a tab of its own, where it stays with the page that was last in front. */
  const openPanel = async (page: Page) => {
    const panel = await world.session.open('panel/index.html');
    await page.bringToFront();
    return panel;
  };
  const shows = (panel: Page, text: string) =>
    poll(text, () => panel.evaluate((text) => document.body.innerText.includes(text), text));
  const current = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('on-the-record-current') ?? [];
      const { top = -1 } = range?.startContainer.parentElement?.getBoundingClientRect() ?? {};
      return { text: range?.startContainer.textContent ?? '', inView: top >= 0 && top < innerHeight };
    });

  it('opens beside the page', async () => {
    const page = await visit(SAMPLE);
    if (target === 'firefox') {
      await giveCommand(world.session, page, 'open-panel');
      expect(await readSidebar(world.session, (text) => text.includes('On this page'))).toContain(
        'On the Record',
      );
      return;
    }
    const popup = await world.session.open('popup/index.html?tab=-1');
    await popup.waitForSelector('.open-panel');
    await page.bringToFront();
    await popup.bringToFront();
    const opened = world.session.browser.waitForTarget((it) => it.url().endsWith('panel/index.html'));
    await popup.click('.open-panel');
    const panel = await (await opened).asPage();
    await page.bringToFront();
    await shows(panel, 'On this page');
    await panel.focus('.places li:nth-child(2) button');
    await panel.keyboard.press('Enter');
    await poll('the second mention', async () => (await current(page)).inView);
  });

  it('lists what is on the page, and scrolls the page to it by mouse and by keyboard', async () => {
    const page = await visit(QUOTATIONS);
    const panel = await openPanel(page);
    await panel.waitForSelector('.places details li');
    const listed = await panel.$$eval('.places li', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(listed.length).toBe(12);
    expect(listed.slice(0, 2)).toEqual([
      expect.stringMatching(/^Differs from the record “We have been asked by many countries/),
      expect.stringMatching(/^Given to someone else “I can firmly confirm/),
    ]);
    // Mentions of two claims in one sentence are one place.
    expect(listed).toContainEqual(
      expect.stringMatching(/^Return hubs in Albania · Talks on return hubs “We have been asked/),
    );
    await panel.bringToFront();
    await panel.click('.places summary');
    await panel.click('.places details li:last-child button');
    await poll('the last quotation', async () => {
      const { text, inView } = await current(page);
      return text.includes('We want to help the UK') && inView;
    });
    const first = listed.findIndex((text) => text.includes('When it comes to the hubs'));
    await panel.$$eval('.places li button', (all, first) => all[first]?.focus(), first);
    await panel.keyboard.press('Enter');
    await poll('the first quotation', async () => {
      const { text, inView } = await current(page);
      return text.includes('When it comes to the hubs') && inView;
    });
    expect(await panel.$$eval('.places [aria-current=true]', ({ length }) => length)).toBe(1);
    const firstClaim = () => panel.$eval('.claim h2', ({ textContent }) => textContent);
    expect(await firstClaim()).toBe('Albania will host UK return hubs');
    const talks = listed.findIndex((text) => text.startsWith('Talks on return hubs'));
    await panel.$$eval('.places li button', (all, talks) => all[talks]?.focus(), talks);
    await panel.keyboard.press('Enter');
    await poll('its claim', async () => (await firstClaim()) === 'The UK is in talks on return hubs abroad');
    expect(await axe(panel)).toEqual([]);
  });

  it('follows the reader to another tab, and to another page in it', async () => {
    const sample = await visit(SAMPLE);
    const panel = await openPanel(sample);
    await shows(panel, 'independent.co.uk: ');
    const quotations = await visit(QUOTATIONS);
    await shows(panel, 'thenational.scot: ');
    await shows(panel, 'Differs from the record');
    await sample.bringToFront();
    await shows(panel, 'Albania will host UK return hubs');
    await sample.goto(PARCELS);
    await shows(panel, 'does not mention');
    await sample.goto(UNLISTED);
    await shows(panel, 'Click its button in the toolbar to check it');
    expect(await axe(panel)).toEqual([]);
    await quotations.bringToFront();
    await shows(panel, 'Differs from the record');
  });

  it('keeps the statements that were collected, in every page of it, to be copied together', async () => {
    const page = await visit(SAMPLE);
    const panel = await openPanel(page);
    await shows(panel, 'On this page');
    const popup = await world.session.open('popup/index.html?q=never%20in%20albania');
    await popup.waitForSelector('.collect');
    await popup.click('li:nth-child(1) .collect');
    await popup.focus('li:nth-child(2) .collect');
    await popup.keyboard.press('Enter');
    await shows(panel, 'Collected: 2 statements');

    await panel.bringToFront();
    await panel.focus('.collected summary');
    await panel.keyboard.press('Enter');
    await panel.select('.collected select', 'bibtex');
    await panel.click('.collected .cite button');
    const { text } = await pasted(world.session, PASTE, ({ text }) => text.includes('@article'));
    expect(text.match(/^@article\{/gm)).toHaveLength(2);

    await panel.bringToFront();
    if (target === 'chrome') expect(await saved(panel)).toBe(`${text}\n`);
    await panel.click('.collected li:first-child button');
    await shows(panel, 'Collected: 1 statement');
    await shows(popup, 'Collected: 1 statement');
    expect(await axe(panel)).toEqual([]);
  });

  /** What the button saves; where downloads go can be said in Chrome only. */
  async function saved(panel: Page): Promise<string> {
    const downloadPath = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    const session = await world.session.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    await panel.click('.collected .cite button:last-child');
    const text = await poll('the file', async () => {
      try {
        return readFileSync(join(downloadPath, 'on-the-record.bib'), 'utf8') || undefined;
      } catch {
        return undefined;
      }
    });
    rmSync(downloadPath, { recursive: true });
    return text;
  }
});
