import type { Page } from 'puppeteer-core';
import { poll } from './poll.ts';

/** How many ranges are painted under a name of the extension's. */
export function paintedAs(page: Page, name: string): Promise<number> {
  return page.evaluate((name) => CSS.highlights.get(`on-the-record-${name}`)?.size ?? 0, name);
}

/** Waits until a page has so many mentions marked. */
export function marked(page: Page, count: number): Promise<boolean> {
  return poll(`${count} marks`, async () => (await paintedAs(page, 'mention')) === count);
}

/** The length of the longest level line of one colour on a page, in pixels of its picture; `own` reads the picture. */
export async function longestRun(
  own: Page,
  page: Page,
  colour: readonly [number, number, number],
): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return own.evaluate(
    async (picture, [r, g, b]) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let longest = 0;
      let run = 0;
      for (let at = 0; at < data.length; at += 4) {
        run = data[at] === r && data[at + 1] === g && data[at + 2] === b ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      return longest;
    },
    picture,
    colour,
  );
}
