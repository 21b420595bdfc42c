import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { NEVER } from '../scripts/news-proxy.ts';
import { cardReader, passage, rest } from './card-on-page.ts';
import { PASTE_PAGE, pasted, pressCopy } from './clipboard.ts';
import { giveCommand } from './keyboard.ts';
import { poll } from './poll.ts';
import { readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';
import { startLoading } from './surfaces.ts';

const SAMPLE = 'http://www.independent.co.uk/sample';
const SLOW = 'http://www.independent.co.uk/slow';
const PASTE = 'http://blog.example.org/paste';
const ALBANIA = 'Albania will host UK return hubs';
const PROCESSED = 'The UK will have asylum seekers processed in Albania';
const KOSOVO = "Kosovo will take the UK's failed asylum seekers";

describe.each(TARGETS)('the claims of a page in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(SAMPLE, readFileSync(resolve(import.meta.dirname, 'pages/sample.html'), 'utf8'));
    world.proxy.pages.set(SLOW, `<title>Slow</title><p>Return hubs.</p><script src="${NEVER}"></script>`);
    world.proxy.pages.set(PASTE, PASTE_PAGE);
  });
  const visit = async () => {
    const page = await world.session.browser.newPage();
    await page.goto(SAMPLE);
    return page;
  };
  const openPopup = async () => {
    const popup = await world.session.open(`popup/index.html?tab=${await world.session.tabId(SAMPLE)}`);
    await popup.waitForSelector('.claim');
    return popup;
  };
  const titles = (popup: Page) => popup.$$eval('.claim h2', (all) => all.map((it) => it.textContent));
  /** How many statements of each claim are in sight. */
  const shown = (popup: Page) =>
    popup.$$eval('.claim', (claims) =>
      claims.map(
        (claim) =>
          [...claim.querySelectorAll('[data-statement]')].filter((it) => it.checkVisibility()).length,
      ),
    );

  it('are in one look: a denial first and in its words, and where the others stand', async () => {
    await visit();
    const popup = await openPopup();
    expect((await titles(popup)).slice(0, 2)).toEqual([ALBANIA, PROCESSED]);
    expect(await shown(popup)).toEqual([2, 1, 1, 0, 0]);
    const folded = await popup.$$eval('.claim:last-of-type .state, .claim:last-of-type > details', (all) =>
      all.map((it) => (it as HTMLElement).innerText),
    );
    expect(folded).toEqual([expect.stringMatching(/^Offered by Kosovo’s prime minister/), '3 statements']);
  });

  it('are unfolded by keyboard, and stay so on the same page', async () => {
    await visit();
    const popup = await openPopup();
    await popup.focus('.claim:last-of-type summary');
    await popup.keyboard.press('Enter');
    await poll('the statements', async () => (await shown(popup)).at(-1) === 3);
    await popup.waitForFunction(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify(await api.storage.session.get('views')).includes('more');
    });
    await popup.close();
    const again = await openPopup();
    expect((await shown(again)).at(-1)).toBe(3);
  });

  it('begin with the one of the mention that the reader was led to, which is copied first', async () => {
    const page = await visit();
    await passage(page, 'on-the-record-mention');
    const card = await cardReader(world.session, page);
    for (let text = ''; !text.includes(KOSOVO); { text } = await card.seen((it) => it.text !== text)) {
      await giveCommand(world.session, page, 'next-mention');
    }
    const popup = await openPopup();
    expect((await titles(popup))[0]).toBe(KOSOVO);
    expect((await shown(popup))[0]).toBe(2);
    await popup.bringToFront();
    await pressCopy(popup);
    await pasted(world.session, PASTE, ({ text }) => text.startsWith('“We want to help the UK.'));
  });

  it('begin with the one whose card the reader comes from', async () => {
    const page = await visit();
    const card = await cardReader(world.session, page);
    const first = await passage(page, 'on-the-record-mention');
    const index = await page.evaluate(() =>
      [...(CSS.highlights.get('on-the-record-mention') ?? [])].findIndex(
        ({ startContainer, startOffset }) => startContainer.textContent?.indexOf('Kosovo') === startOffset,
      ),
    );
    expect(first.text).not.toContain('Kosovo');
    await rest(page, await passage(page, 'on-the-record-mention', index));
    const { buttons } = await card.seen(({ text }) => text.includes(KOSOVO));
    const more = buttons.at(-1);
    await page.mouse.click(more?.x ?? 0, more?.y ?? 0);
    const isFirst = (text: string) => text.includes(KOSOVO) && text.indexOf(KOSOVO) < text.indexOf(ALBANIA);
    // Where the browser opens no popup without a click of its own, it is a tab.
    await Promise.any([
      readPopup(world.session, ({ text }) => isFirst(text)),
      poll('the tab', async () => {
        const tab = (await world.session.browser.pages()).find((page) => page.url().includes('&claim='));
        return isFirst((await tab?.evaluate(() => document.body?.innerText ?? '')) ?? '');
      }),
    ]);
  });

  it('are told to be on their way while the page is loading', async () => {
    const page = await world.session.browser.newPage();
    await startLoading(world.session, page, SLOW);
    const popup = await world.session.open(`popup/index.html?tab=${await world.session.tabId(SLOW)}`);
    await popup.waitForFunction(() => document.body.innerText.includes('Still reading this page'));
  });
});

declare const chrome: { storage: { session: { get(key?: string): Promise<unknown> } } };
