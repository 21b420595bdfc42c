import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { TARGETS } from '../scripts/manifest.ts';
import { axe } from './axe.ts';
import { PASTE_PAGE, pasted, pressCopy } from './clipboard.ts';
import { highlight } from './context-menu.ts';
import { giveCommand } from './keyboard.ts';
import { poll } from './poll.ts';
import { copyInPopup, readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8');
const GOLDEN = 'http://www.independent.co.uk/golden';
const PASTE = 'http://blog.example.org/paste';
const ARTICLE = 'http://www.independent.co.uk/article';
/** The article as a page, each paragraph as tall as a window, with other text around it. */
const article = read('seeds/2021-11-18-the-independent/article.txt')
  .split('\n')
  .map((line) => `<p style="min-height:100vh">${line}</p>`)
  .join('');

const told = (popup: Page) => popup.$eval('[role=status]', ({ textContent }) => textContent);

describe.each(TARGETS)('citations in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(GOLDEN, read('test/pages/golden.html'));
    world.proxy.pages.set(PASTE, PASTE_PAGE);
    world.proxy.pages.set(ARTICLE, `<title>Article</title>${article}`);
  });
  const search = async (query: string) => {
    const popup = await world.session.open(`popup/index.html?q=${encodeURIComponent(query)}`);
    await popup.waitForSelector('.cite');
    return popup;
  };

  it('get from a highlighted sentence into a text with two keystrokes', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(GOLDEN);
    await highlight(page, '#quoted');
    await giveCommand(world.session, page, 'check-selection');
    await readPopup(world.session, ({ text }) => text.includes('Ctrl+C copies the citation'));
    await copyInPopup(world.session);
    await readPopup(world.session, ({ text }) => text.includes('Copied'));
    const { text } = await pasted(world.session, PASTE, ({ text }) => text.includes('Rama'));
    expect(text).toMatch(/^“.*we are loyal to the marriage with Italy and the rest is just love,”\n/);
    expect(text).toContain('Edi Rama, Albania’s prime minister');
    expect(text).toMatch(/As printed by Daily Mirror, 15 May 2025 \(inferred\), address unknown; look for “/);
  });

  it('get there with one keystroke that the reader has chosen, or are told how', async () => {
    const own = await world.session.open('popup/index.html?tab=-1');
    if (target === 'firefox') {
      await own.evaluate(async () => {
        const { commands } = (globalThis as unknown as { browser: WebExtension }).browser;
        await commands.update({ name: 'copy-citation', shortcut: 'Alt+Shift+J' });
      });
    }
    const page = await world.session.browser.newPage();
    await page.goto(GOLDEN);
    await highlight(page, '#quoted');
    await giveCommand(world.session, page, 'copy-citation', 'J');
    const isTold = target === 'chrome' ? /Copied/ : /first statement\.[\s\S]*first statement\./;
    await readPopup(world.session, ({ text }) => text.match(isTold) !== null);
    if (target === 'firefox') await copyInPopup(world.session);
    await readPopup(world.session, ({ text }) => text.includes('Copied'));
    await pasted(world.session, PASTE, ({ text }) => text.includes('marriage with Italy'));
  });

  it('are reached with the Tab key, in the order of the page, and it shows where it is', async () => {
    const popup = await search('there are no bilateral talks');
    const reached: string[] = [];
    while (reached.length < 20 && reached.at(-1) !== 'collect') {
      await popup.keyboard.press('Tab');
      const [name = '', outline] = await popup.evaluate(() => {
        const { className, localName } = document.activeElement as HTMLElement;
        return [className || localName, getComputedStyle(document.activeElement as HTMLElement).outlineStyle];
      });
      expect([name, outline]).toEqual([name, 'solid']);
      reached.push(name);
    }
    expect(reached).toEqual(['open-panel', 'input', 'filter-button', 'a', 'button', 'select', 'collect']);
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await poll('the word for it', async () => (await told(popup)) === 'Copied');
  });

  it('are copied by a button, told once, in the format that was chosen and is remembered', async () => {
    const popup = await search('there are no bilateral talks');
    await popup.click('.cite button');
    await poll('the word for it', async () => (await told(popup)) === 'Copied');
    await pasted(world.session, PASTE, ({ text }) => text.startsWith('“I can firmly confirm'));

    await popup.bringToFront();
    await popup.select('.cite select', 'html');
    await popup.click('.cite button');
    const { text, html } = await pasted(world.session, PASTE, ({ html }) => html.includes('<blockquote'));
    expect(text).toMatch(/^“I can firmly confirm/);
    expect(html).toContain('<strong>Qirjako Qirko</strong>');
    expect(html).toMatch(/<a href="https:\/\/www\.independent\.co\.uk\/[^"]*#:~:text=/);

    const another = await search('never in albania');
    await another.waitForFunction(() => document.querySelector('select')?.value === 'html');
    await another.close();
  });

  it('are copied of the statement that the keyboard is in, and never over a selection', async () => {
    const popup = await search('never in albania');
    await popup.select('.cite select', 'csl');
    await popup.focus('li:nth-child(2) .cite button');
    await pressCopy(popup);
    await poll('the word for it', async () => (await told(popup)) === 'Copied');
    const name = await popup.$eval('li:nth-child(2) .who strong', ({ textContent }) => textContent);
    const { text } = await pasted(world.session, PASTE, ({ text }) => text.startsWith('['));
    const [item] = JSON.parse(text);
    expect(item.type).toBe('article-newspaper');
    expect(item.note).toContain(name);

    await popup.bringToFront();
    await highlight(popup, 'h1');
    await pressCopy(popup);
    const { text: selected } = await pasted(world.session, PASTE, ({ text }) => !text.startsWith('['));
    expect(selected.trim()).toBe('On the Record');
  });

  it('are copied in the format that was chosen in the moment before', async () => {
    const popup = await search('never in albania');
    const text = await popup.evaluate(async () => {
      const select = document.querySelector('select') as HTMLSelectElement;
      const other = select.value === 'csl' ? 'text' : 'csl';
      select.value = other;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
      // Firefox lets no page write into an event that no key has made.
      const copied = new Map<string, string>();
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: (type: string, data: string) => copied.set(type, data) },
      });
      document.dispatchEvent(event);
      return `${other} ${copied.get('text/plain')}`;
    });
    expect(text).toMatch(/^(csl \[|text “)/);
  });

  it('lead to the passage where the address is known, and are not offered where it is not', async () => {
    const popup = await search('there are no bilateral talks');
    await popup.select('.cite select', 'link');
    await popup.click('.cite button');
    const { text } = await pasted(world.session, PASTE, ({ text }) => text.startsWith('https://'));
    const page = await world.session.browser.newPage();
    await page.goto(ARTICLE + text.slice(text.indexOf('#')));
    await poll('the passage', () =>
      page.evaluate(() => {
        const passage = [...document.querySelectorAll('p')].find(({ textContent }) =>
          textContent?.includes('I can firmly confirm'),
        );
        const top = passage?.getBoundingClientRect().top ?? -1;
        return scrollY > 0 && top >= 0 && top < innerHeight;
      }),
    );

    const without = await search('loyal to the marriage with Italy');
    await without.waitForFunction(() => document.querySelector('select')?.value === 'text');
    expect(
      await without.$eval('select', ({ options }) => {
        const link = [...options].find(({ value }) => value === 'link');
        return [link?.disabled, link?.textContent];
      }),
    ).toEqual([true, 'Link to the passage – The address of this article is not known.']);
  });

  it('have keys that the browser accepts', async () => {
    const popup = await search('never in albania');
    const suggested = Object.entries(
      JSON.parse(read('manifest.json')).commands as {
        [name: string]: { suggested_key?: { default: string } };
      },
    ).flatMap(([name, { suggested_key }]) => (suggested_key ? [[name, suggested_key.default]] : []));
    const given = await popup.evaluate(async () => {
      const api = globalThis as unknown as { browser?: WebExtension; chrome: WebExtension };
      const all = await (api.browser ?? api.chrome).commands.getAll();
      return all.filter(({ shortcut }) => shortcut).map(({ name, shortcut }) => [name, shortcut]);
    });
    expect(given).toEqual(expect.arrayContaining(suggested));
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  it('can be made by everyone', async () => {
    const popup = await search('never in albania');
    await popup.click('.collect');
    await popup.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    expect(await axe(popup)).toEqual([]);
    const named = await popup.$$eval('.cite button[aria-label]', (all) =>
      all.map(({ ariaLabel, textContent }) => ariaLabel?.startsWith(textContent ?? '')),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named).not.toContain(false);
  });
});
