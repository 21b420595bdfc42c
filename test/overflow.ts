import type { Page } from 'puppeteer-core';

/** What of a page is wider than there is room for, each with how much; nothing is if the page need not be scrolled sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || getComputedStyle(element).position === 'absolute') return false;
      return element.getBoundingClientRect().right > clientWidth + 1;
    });
    const clipped = [
      ...document.querySelectorAll<HTMLElement>('button, summary, label, h1, h2, dt, dd'),
    ].filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
    const found = [...wide, ...clipped].map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth}`, ...found] : found;
  });
}
