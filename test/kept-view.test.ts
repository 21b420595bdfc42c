import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { startBrowser } from './start-browser.ts';

const SAMPLE = 'http://www.independent.co.uk/sample';
const OTHER = 'http://www.independent.co.uk/other';
const sample = readFileSync(resolve(import.meta.dirname, 'pages/sample.html'), 'utf8');

const asked = (popup: Page) =>
  popup.evaluate(() => ({
    query: document.querySelector<HTMLInputElement>('[role="combobox"]')?.value,
    chosen: [...document.querySelectorAll<HTMLSelectElement>('.filters select')].map(({ value }) => value),
  }));

describe.each(TARGETS)('filters and what is kept in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(SAMPLE, sample);
    world.proxy.pages.set(OTHER, sample);
  });
  const visit = async (address: string) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    return { page, popup: `popup/index.html?tab=${await world.session.tabId(address)}` };
  };
  const count = (popup: Page) => popup.$$eval('.results .statements > li', ({ length }) => length);

  it('lets the record be browsed without a query, by keyboard, newest first', async () => {
    const popup = await world.session.open('popup/index.html?tab=-1');
    await popup.focus('.filter-button');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.filter-button[aria-expanded="true"]');
    await popup.select('.filters label:nth-of-type(2) select', 'edi-rama');
    await popup.waitForSelector('.results');
    expect(
      new Set(await popup.$$eval('.results .who strong', (all) => all.map((it) => it.textContent))),
    ).toEqual(new Set(['Edi Rama']));
    const all = await count(popup);
    await popup.select('.filters label:nth-of-type(3) select', 'denies');
    await popup.waitForFunction(() => document.querySelector('.results .stance:not(.denies)') === null);
    expect(await count(popup)).toBeLessThan(all);
    await popup.focus('.filters button');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.results') === null);
    expect(await asked(popup)).toEqual({ query: '', chosen: ['', '', '', ''] });
  });

  it('leads the keyboard to what it has brought, when the reader wants more', async () => {
    const popup = await world.session.open('popup/index.html?tab=-1');
    await popup.click('.filter-button');
    await popup.select('.filters label:nth-of-type(3) select', 'context');
    await popup.waitForSelector('.results > .acts button');
    expect(await count(popup)).toBe(20);
    await popup.focus('.results > .acts button');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() =>
      document.activeElement?.matches('.results .statements > li:nth-child(21)'),
    );
    expect(await count(popup)).toBeGreaterThan(20);
  });

  it('is as it was left on the same page, and new on the next', async () => {
    const { page, popup: path } = await visit(SAMPLE);
    const popup = await world.session.open(path);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim details', (details) => {
      details.open = true;
    });
    await popup.type('[role="combobox"]', 'rama');
    await popup.click('.filter-button');
    await popup.select('.filters label:nth-of-type(4) select', '2025');
    await popup.waitForFunction(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify(await api.storage.session.get('views')).includes('"year":"2025"');
    });
    await popup.close();

    const again = await world.session.open(path);
    await again.waitForSelector('.results');
    expect(await asked(again)).toEqual({ query: 'rama', chosen: ['', '', '', '2025'] });
    await again.click('.filters button');
    await again.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).select());
    await again.keyboard.press('Delete');
    await again.waitForSelector('.claim details[open]');
    await again.close();

    await page.goto(OTHER);
    const next = await world.session.open(path);
    await next.waitForSelector('.claim');
    expect(await asked(next)).toEqual({ query: '', chosen: [] });
    expect(await next.$('.claim details[open]')).toBeNull();
  });

  it('keeps no text of the page, edited or not', async () => {
    const { popup: path } = await visit(SAMPLE);
    const popup = await world.session.open(`${path}&q=rama+never`);
    await popup.waitForSelector('.results');
    await popup.focus('[role="combobox"]');
    await popup.keyboard.press('End');
    await popup.type('[role="combobox"]', ' now');
    await popup.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === 'rama never now',
    );
    const stored = await popup.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify(await api.storage.session.get());
    });
    expect(stored).not.toContain('rama');
    expect(stored).not.toContain('independent');
  });
});

declare const chrome: { storage: { session: { get(key?: string): Promise<unknown> } } };
