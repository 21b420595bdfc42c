import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { poll } from './poll.ts';

/** What stands in a text box and in a formatted one after pasting. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** A page to paste into. */
export const PASTE_PAGE = '<title>Paste</title><textarea></textarea><div contenteditable></div>';

/** Pastes what was copied, as a person does, once it fits: copying takes the browser a moment. */
export async function pasted(
  { browser }: Session,
  address: string,
  fits: (pasted: Pasted) => boolean,
): Promise<Pasted> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  const result = await poll('what was copied', async () => {
    for (const box of ['textarea', 'div']) await pasteInto(page, box);
    const pasted = await page.evaluate(() => ({
      text: document.querySelector('textarea')?.value ?? '',
      html: document.querySelector('div')?.innerHTML ?? '',
    }));
    return fits(pasted) && pasted;
  });
  await page.close();
  return result;
}

/** Copies with the keys for it. */
export async function pressCopy(page: Page): Promise<void> {
  await pressWithControl(page, 'c');
}

async function pasteInto(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await pressWithControl(page, 'a');
  await pressWithControl(page, 'v');
}

async function pressWithControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
