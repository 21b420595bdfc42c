import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

const axe = readFileSync(resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

/** The search box as assistive technology has it. */
const box = (page: Page) =>
  page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const options = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
    const active = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
    return {
      value: input?.value,
      expanded: input?.ariaExpanded,
      focused: document.activeElement === input,
      shown: options.filter((option) => option.checkVisibility()).map(({ textContent }) => textContent),
      active: active?.textContent ?? '',
      selected: options.filter(({ ariaSelected }) => ariaSelected === 'true').map((o) => o.textContent),
    };
  });
const boxThat = (page: Page, fits: (now: Awaited<ReturnType<typeof box>>) => boolean) =>
  poll('the search box', async () => {
    const now = await box(page);
    return fits(now) && now;
  });

/** The words marked in the first result. */
const marked = (page: Page) =>
  page.$eval('.statements li', (first) =>
    [...first.querySelectorAll('mark')].map(({ textContent }) => textContent),
  );

describe.each(TARGETS)('the search box in %s', (target) => {
  const world = startBrowser(target);
  const open = (query: string) => world.session.open(`popup/index.html?${query}`);

  it('suggests the words and names of the record, for the keyboard', async () => {
    const page = await open('tab=-1');
    await page.type('[role="combobox"]', 'xha');
    const suggested = await boxThat(page, ({ shown }) => shown.length > 0);
    expect(suggested).toMatchObject({ expanded: 'true', active: '', focused: true });
    expect(suggested.shown).toContain('Olta Xhaçka');
    expect(suggested.shown.length).toBeLessThanOrEqual(5);

    await page.keyboard.press('ArrowDown');
    const [first] = suggested.shown;
    expect(await boxThat(page, ({ active }) => active !== '')).toMatchObject({
      value: 'xha',
      active: first,
      selected: [first],
      focused: true,
    });
    await page.evaluate(`${axe};0`);
    const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(faults).toEqual([]);

    await page.keyboard.press('Enter');
    expect(await boxThat(page, ({ value }) => value === first)).toMatchObject({
      expanded: 'false',
      shown: [],
    });
    expect(await page.$eval('.results', ({ textContent }) => textContent)).toContain('Olta Xhaçka');
  });

  it('is rid of its suggestions by Escape, and keeps what was typed', async () => {
    const page = await open('tab=-1');
    await page.type('[role="combobox"]', 'marr');
    await boxThat(page, ({ shown }) => shown.length > 0);
    await page.keyboard.press('Escape');
    expect(await boxThat(page, ({ shown }) => shown.length === 0)).toMatchObject({
      value: 'marr',
      expanded: 'false',
      focused: true,
    });
  });

  it('takes a suggestion that is clicked', async () => {
    const page = await open('tab=-1');
    await page.type('[role="combobox"]', 'railw');
    await boxThat(page, ({ shown }) => shown.includes('railways'));
    await page.locator('[role="option"]::-p-text(railways)').click();
    expect(await boxThat(page, ({ shown }) => shown.length === 0)).toMatchObject({ value: 'railways' });
  });

  it('marks the words for which a statement was found, and suggests nothing to who has asked', async () => {
    const page = await open(`q=${encodeURIComponent('italy mariage')}`);
    await page.waitForSelector('.results');
    expect(await marked(page)).toEqual(expect.arrayContaining(['marriage', 'Italy']));
    expect(await page.$eval('.statements q', ({ textContent }) => textContent)).toBe(
      'We have been asked by several countries if we were open to it, and we said no, because we are loyal to the marriage with Italy and the rest is just love,',
    );
    expect(await box(page)).toMatchObject({ shown: [], expanded: 'false' });
  });

  it('says that a statement answers a claim, where that is why it was found', async () => {
    const query = 'Tirana agrees to take in people whom the British courts have turned down';
    const page = await open(`q=${encodeURIComponent(query)}`);
    await page.waitForSelector('.results');
    expect(await page.$eval('.statements .label', ({ textContent }) => textContent)).toBe(
      'Answers this claim: Albania will host UK return hubs',
    );
  });
});
