import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import {
  type CardReader,
  type CardSeen,
  cardReader,
  type Placed,
  passage,
  rest,
  settle,
} from './card-on-page.ts';
import { giveCommand } from './keyboard.ts';
import { poll } from './poll.ts';
import { readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
const HOST = 'http://www.independent.co.uk';
const MENTION = 'on-the-record-mention';
const SENTENCE = 'Asylum seekers who cross the Channel will be processed in Albania.';
const QUOTED =
  '“We have been asked by many countries if we were open to it, and we said no, because we are loyal to our marriage with Italy,” Edi Rama said.';
const AWAY = { x: 5, y: 5 };

/** Counts the nodes that were ever added beside the page's own, and the keys that the page gets. */
const WITNESS = `<script>
  added = []; keys = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) added.push(node);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('keydown', ({ key }) => keys.push(key));
</script>`;
declare const added: HTMLElement[];
declare const keys: string[];

const PAGES: { readonly [path: string]: string } = {
  sample: golden('sample.html').replace('<head>', `<head>${WITNESS}`),
  quotations: `${golden('quotations.html')}<textarea rows="12"></textarea>`,
  strict: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${SENTENCE}</p>`,
  hostile: `${WITNESS}<style>
      html { font-size: 4px; direction: rtl; zoom: 1.5; --paper: red; }
      * { display: none !important; color: red !important; opacity: 0 !important; transform: scale(3) !important; }
      html, body, p { display: block !important; opacity: 1 !important; transform: none !important; font-size: 12px; }
    </style><p dir="rtl">${SENTENCE}</p><p>Return hubs in the Balkans for failed asylum seekers, says London.</p>`,
  dialog: `<dialog><p>${SENTENCE}</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
  link: `<h2><a href="#followed">${SENTENCE}</a></h2><p>Migrants may be sent to Albania to have their claims processed.</p>`,
  framed: `<title>Framed</title><p>Below is a frame.</p><iframe src="${HOST}/inner" width="700" height="600" style="margin: 40px; border: 0"></iframe>`,
  inner: `<p>${SENTENCE}</p>`,
  form: `${WITNESS}<button id="first">First</button><p>${SENTENCE}</p><button id="second">Second</button>`,
  altered: `<!doctype html><p>${QUOTED}</p><textarea rows="12" cols="60"></textarea>`,
};

describe.each(TARGETS)('the card in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    for (const [path, page] of Object.entries(PAGES)) world.proxy.pages.set(`${HOST}/${path}`, page);
  });

  const visit = async (path: string): Promise<{ page: Page; card: CardReader }> => {
    const page = await world.session.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${HOST}/${path}`);
    return { page, card: await cardReader(world.session, page) };
  };
  /** Moves away and lets the pointer rest on a passage. */
  const pointAt = async (page: Page, name = MENTION, index = 0): Promise<Placed> => {
    await page.mouse.move(AWAY.x, AWAY.y);
    const place = await passage(page, name, index);
    await rest(page, place);
    return place;
  };

  it('opens where the pointer rests, with the words to the letter, and closes with Escape', async () => {
    const { page, card } = await visit('sample');
    const place = await pointAt(page);
    const seen = await card.seen();
    expect(seen.text).toContain('Albania will host UK return hubs');
    expect(seen.text).toContain(
      'Denied by Albania’s prime minister (2 statements, 15 May – 21 October 2025)',
    );
    expect(seen.words[0]).toBe(
      "When it comes to the hubs, or whatever they are called, I've said it, and I repeat - never in Albania.",
    );
    expect(seen.text).toMatch(
      /Denies[\s\S]*Edi Rama, Albania’s prime minister\s+event at Chatham House in London, 21 October 2025\s+As printed by Daily Express\s+Said 2 weeks before this article/i,
    );
    expectBeside(seen, place);
    expect(
      await page.evaluate(() =>
        added.map(({ shadowRoot, childNodes, innerHTML }) => [shadowRoot, childNodes.length, innerHTML]),
      ),
    ).toEqual([[null, 0, '']]);

    await page.keyboard.press('Escape');
    await card.gone();
    expect(
      await page.evaluate(() => [
        added[0]?.isConnected,
        document.documentElement.lastElementChild === document.body,
        ...keys,
      ]),
    ).toEqual([false, true]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => keys)).toEqual(['Escape']);
  });

  it('stays while the pointer is on it, and goes when the pointer has left it and the passage', async () => {
    const { page, card } = await visit('sample');
    const place = await pointAt(page);
    const { box } = await card.seen();
    await page.mouse.move(place.x, box.top + 40, { steps: 8 });
    await settle(page);
    await card.seen();
    await page.mouse.move(AWAY.x, AWAY.y, { steps: 3 });
    await card.gone();
  });

  it('goes when the passage is scrolled out of view, and when the reader clicks elsewhere', async () => {
    const { page, card } = await visit('sample');
    await page.setViewport({ width: 800, height: 500 });
    await pointAt(page, MENTION, 1);
    await card.seen();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await card.gone();
    await pointAt(page, MENTION, 1);
    await card.seen();
    await page.mouse.click(AWAY.x, AWAY.y);
    await card.gone();
  });

  it('is not for a pointer that selects, nor for events that a page makes', async () => {
    const { page, card } = await visit('sample');
    const first = await passage(page, MENTION, 0);
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true };
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
    }, first);
    await page.mouse.move(first.lines[0]?.left ?? 0, first.y);
    await page.mouse.down();
    await rest(page, first);
    await page.mouse.up();
    await rest(page, { x: first.x + 3, y: first.y });
    const highlighted = await page.evaluate(() => String(getSelection()));
    expect(highlighted.length).toBeGreaterThan(3);
    await settle(page);
    expect(await page.evaluate(() => added.length)).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await pointAt(page, MENTION, 2);
    await card.seen();
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    expect(await page.evaluate(() => [added.length, added[0]?.isConnected])).toEqual([1, true]);
  });

  it('is styled on a page whose policy forbids all styles', async () => {
    const { page, card } = await visit('strict');
    await pointAt(page);
    const { style, text } = await card.seen();
    expect(text).toContain('The UK will have asylum seekers processed in Albania');
    expect(style).toMatchObject({ fontSize: '14px', background: 'rgb(251, 250, 246)', display: 'block' });
  });

  it('looks the same on a page that styles everything, and survives its removal', async () => {
    const { page, card } = await visit('hostile');
    const place = await pointAt(page);
    const seen = await card.seen();
    expect(seen.style).toMatchObject({
      fontSize: '14px',
      color: 'rgb(29, 27, 23)',
      background: 'rgb(251, 250, 246)',
      direction: 'ltr',
      display: 'block',
    });
    expectBeside(seen, place);
    await page.evaluate(() => added[0]?.remove());
    await card.gone();
    await pointAt(page, MENTION, 1);
    await card.seen(({ text }) => text.includes('return hubs abroad'));
    await page.evaluate(() => document.body.append(...added.slice(1)));
    await card.gone();
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
  });

  it('is within reach over a modal dialog', async () => {
    const { page, card } = await visit('dialog');
    await pointAt(page);
    const { buttons } = await card.seen();
    const close = buttons.find(({ label }) => label === 'Close');
    await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await card.gone();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('is announced by the command for the next mention, takes no focus, and is next for Tab', async () => {
    const { page, card } = await visit('form');
    await passage(page, MENTION);
    await page.focus('#first');
    await giveCommand(world.session, page, 'next-mention');
    const { announced, focus } = await card.seen(({ announced }) => announced !== '');
    expect(announced).toMatch(/^1 of 1\n/);
    expect(announced).toContain('The UK will have asylum seekers processed in Albania');
    expect(announced).toContain('Tab leads into this card, Escape closes it.');
    expect(focus).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');

    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === 'card');
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === '×');
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => /more statements/.test(focus));
    await page.keyboard.press('Tab');
    await card.gone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second');
    expect(await page.evaluate(() => keys.filter((key) => key === 'Escape'))).toEqual([]);

    await giveCommand(world.session, page, 'next-mention');
    await card.seen();
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === 'card');
    await page.keyboard.press('Escape');
    await card.gone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second');
  });

  it('shows where a quotation differs, and copies a correction note', async () => {
    const { page, card } = await visit('altered');
    const place = await pointAt(page, 'on-the-record-altered');
    const seen = await card.seen();
    expect(seen.dropped).toEqual(['several', 'the']);
    expect(seen.added).toEqual(['many', 'our']);
    expect(seen.text).toContain('Differs from what Daily Mirror printed');
    expect(seen.text).toContain('Edi Rama, Albania’s prime minister');
    expectBeside(seen, place);
    const pasted = async (label: string) => {
      const button = (await card.seen()).buttons.find((button) => button.label === label);
      await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
      await card.seen(({ text }) => text.includes('Copied'));
      await page.keyboard.press('Escape');
      await card.gone();
      await page.$eval('textarea', (area) => {
        area.value = '';
      });
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      return poll('the paste', () => page.$eval('textarea', ({ value }) => value !== '' && value));
    };
    expect(await pasted('Copy a correction note')).toContain(
      `Your article <${HOST}/altered> has this quotation:\n\n    “We have been asked by many countries`,
    );
    await pointAt(page, 'on-the-record-altered');
    expect(await pasted('As Markdown')).toMatch(/\n\n> “We have been asked by several countries/);
  });

  it('says of each finding what it is, whose words they are and who printed them', async () => {
    const { page, card } = await visit('quotations');
    await pointAt(page, 'on-the-record-misattributed');
    const misattributed = await card.seen();
    expect(misattributed.text).toContain('This page gives these words to Keir Starmer.');
    expect(misattributed.text).toContain('Qirjako Qirko, Albania’s ambassador to the UK');
    await pointAt(page, 'on-the-record-trimmed');
    const trimmed = await card.seen(({ text }) => text.includes('Shortened'));
    expect(trimmed.words[1]).toMatch(/^We have been asked by several countries/);
    await pointAt(page, 'on-the-record-verbatim');
    const verbatim = await card.seen(({ text }) => text.includes('Word for word'));
    expect(verbatim.buttons.map(({ label }) => label)).toEqual(['Close', 'All in the popup']);
    const all = verbatim.buttons.at(-1);
    await page.mouse.click(all?.x ?? 0, all?.y ?? 0);
    await card.gone();
    // Where the browser opens no popup without a click of its own, it is a tab; either is one of ours.
    await poll('the popup', async () => {
      const inTab = (await world.session.browser.pages()).some((page) => page.url().endsWith('&q='));
      return inTab || readPopup(world.session, ({ text }) => text.includes('quotations on this page'));
    });
  });

  it('opens in the frame that has the passage', async () => {
    const { page, card } = await visit('framed');
    const frame = await poll('the frame', async () =>
      page.frames().find((frame) => frame.url().endsWith('/inner')),
    );
    const offset = await page.$eval('iframe', (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });
    const place = await passage(frame as unknown as Page, MENTION);
    await rest(page, { x: offset.left + place.x, y: offset.top + place.y });
    expectBeside(await card.seen(), place);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
    await page.mouse.move(AWAY.x, AWAY.y);
    await card.gone();
  });

  it('opens at a tap, but leaves a link to be followed', async () => {
    const { page, card } = await visit('link');
    const link = await passage(page, MENTION, 0);
    await page.touchscreen.tap(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#followed');
    expect(await card.read()).toBe(undefined);
    const place = await passage(page, MENTION, 1);
    await page.touchscreen.tap(place.x, place.y);
    const { announced } = await card.seen(({ announced }) => announced !== '');
    expect(announced).toContain('Denied by');
    await page.touchscreen.tap(AWAY.x, AWAY.y);
    await card.gone();
  });
});

/** All of the card is in view, and none of it on the passage. */
function expectBeside({ box }: CardSeen, { lines }: Placed): void {
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1000);
  expect(box.bottom).toBeLessThanOrEqual(800);
  const covered = lines.filter(
    ({ left, top, right, bottom }) =>
      left < box.right && right > box.left && top < box.bottom && bottom > box.top,
  );
  expect(covered).toEqual([]);
}
