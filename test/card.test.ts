import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { passage, rest, settle } from './card-on-page.ts';
import { AWAY, cardVisits, expectBeside, golden, HOST, MENTION, SENTENCE, WITNESS } from './card-visits.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

declare const added: HTMLElement[];
declare const keys: string[];

const PAGES: { readonly [path: string]: string } = {
  sample: golden('sample.html').replace('<head>', `<head>${WITNESS}`),
  link: `<h2><a href="#followed">${SENTENCE}</a></h2><p>Migrants may be sent to Albania to have their claims processed.</p>`,
  framed: `<title>Framed</title><p>Below is a frame.</p><iframe src="${HOST}/inner" width="700" height="600" style="margin: 40px; border: 0"></iframe>`,
  inner: `<p>${SENTENCE}</p>`,
};

describe.each(TARGETS)('the card in %s', (target) => {
  const world = startBrowser(target);
  const { visit, pointAt } = cardVisits(world, PAGES);

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
