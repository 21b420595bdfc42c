import type { Page } from 'puppeteer-core';

/** The painted passages, in the order of the page. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('on-the-record-mention') ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range.toString();
    }),
  );
}
