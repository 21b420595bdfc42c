import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import { type CardReader, type CardSeen, cardReader, type Placed, passage, rest } from './card-on-page.ts';
import type { World } from './start-browser.ts';

export const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
export const HOST = 'http://www.independent.co.uk';
export const MENTION = 'on-the-record-mention';
export const SENTENCE = 'Asylum seekers who cross the Channel will be processed in Albania.';
/** Where no page of these has a passage. */
export const AWAY = { x: 5, y: 5 };

/** Counts the nodes that were ever added beside the page's own, and the keys that the page gets. */
export const WITNESS = `<script>
  added = []; keys = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) added.push(node);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('keydown', ({ key }) => keys.push(key));
</script>`;

/** Serves pages by their paths, and gives what a reader does on them. */
export function cardVisits(world: World, pages: { readonly [path: string]: string }) {
  beforeAll(() => {
    for (const [path, page] of Object.entries(pages)) world.proxy.pages.set(`${HOST}/${path}`, page);
  });
  return {
    async visit(path: string): Promise<{ page: Page; card: CardReader }> {
      const page = await world.session.browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${HOST}/${path}`);
      return { page, card: await cardReader(world.session, page) };
    },
    /** Moves away and lets the pointer rest on a passage. */
    async pointAt(page: Page, name = MENTION, index = 0): Promise<Placed> {
      await page.mouse.move(AWAY.x, AWAY.y);
      const place = await passage(page, name, index);
      await rest(page, place);
      return place;
    },
  };
}

/** All of the card is in view, and none of it on the passage. */
export function expectBeside({ box }: CardSeen, { lines }: Placed): void {
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
