import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';

/** Opens the options in a tab, and waits until they show what is stored. */
export async function openOptions(session: Session): Promise<Page> {
  const options = await session.open('options/index.html');
  await options.waitForSelector('section');
  return options;
}

/** Clicks on an element of a page, which is brought to the front: others are not drawn. */
export async function click(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.locator(selector).click();
}

/** Clicks on the words beside a box, or on a button. */
export function tick(page: Page, label: string): Promise<void> {
  return click(page, `::-p-text(${label})`);
}
