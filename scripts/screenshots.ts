import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserFor } from './install-browser.ts';
import { launch, type Session } from './launch.ts';
import { TARGETS } from './manifest.ts';
import { startNewsProxy } from './news-proxy.ts';

const root = resolve(import.meta.dirname, '..');
const SAMPLE = 'http://www.independent.co.uk/sample';
const QUOTATIONS = 'http://www.independent.co.uk/quotations';
const EMPTY = 'http://www.independent.co.uk/parcels';
const page = (name: string) => readFileSync(resolve(root, 'test/pages', name), 'utf8');

/** The widths that matter: a phone at 200 % zoom, the popup, a tab. */
const WIDTHS = [320, 400, 900];

mkdirSync(resolve(root, 'shots'), { recursive: true });
for (const target of TARGETS) {
  for (const dark of [false, true]) {
    const proxy = await startNewsProxy([
      [SAMPLE, page('sample.html')],
      [QUOTATIONS, page('quotations.html')],
      [EMPTY, page('parcels.html')],
    ]);
    const session = await launch(target, {
      executablePath: browserFor(target),
      headless: true,
      proxyPort: proxy.port,
      dark,
    });
    await shoot(session, dark ? `${target}-dark` : `${target}-light`);
    await session.close();
    await proxy.close();
  }
}

// README shows these two.
copyFileSync(resolve(root, 'shots/chrome-light-page.png'), resolve(root, 'docs/page.png'));
copyFileSync(resolve(root, 'shots/chrome-light-popup-400.png'), resolve(root, 'docs/popup.png'));

async function shoot(session: Session, name: string): Promise<void> {
  const [news = await session.browser.newPage()] = await session.browser.pages();
  await news.goto(SAMPLE);
  await news.waitForFunction(() => (CSS.highlights.get('on-the-record-mention')?.size ?? 0) > 0);
  await save(news, `${name}-page`);
  await card(news, `${name}-card-mention`, 'on-the-record-mention');
  const sample = await session.tabId(SAMPLE);
  await surface(session, `${name}-popup`, `popup/index.html?tab=${sample}`, 'blockquote');
  await surface(session, `${name}-search`, 'popup/index.html?q=rama+never', 'blockquote');
  await surface(session, `${name}-no-result`, 'popup/index.html?q=zebra+crossing', '.empty');
  await surface(session, `${name}-closed`, 'popup/index.html?tab=-1', '.empty');
  await surface(session, `${name}-options`, 'options/index.html', '.sample');
  await surface(session, `${name}-welcome`, 'welcome/index.html', '.sample');
  await panel(session, news, `${name}-panel`);
  await news.goto(QUOTATIONS);
  for (const finding of ['verbatim', 'trimmed', 'altered', 'misattributed']) {
    await card(news, `${name}-card-${finding}`, `on-the-record-${finding}`);
  }
  await news.goto(EMPTY);
  await surface(session, `${name}-nothing`, `popup/index.html?tab=${await session.tabId(EMPTY)}`, '.empty');
}

async function surface(session: Session, name: string, path: string, ready: string): Promise<void> {
  const popup = await session.open(path);
  await popup.waitForSelector(ready);
  for (const width of WIDTHS) {
    await popup.setViewport({ width, height: 600 });
    await save(popup, `${name}-${width}`);
  }
  await popup.close();
}

/** The card of the first passage that is painted so, on a wide page and on a phone's. */
async function card(page: Page, name: string, painted: string): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction((painted) => CSS.highlights.has(painted), {}, painted);
  for (const width of [320, 1000]) {
    await page.setViewport({ width, height: 700 });
    const { x, y } = await page.evaluate((painted) => {
      const [place] = CSS.highlights.get(painted) ?? [];
      place?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      if (place) range.setStart(place.startContainer, place.startOffset);
      if (place) range.setEnd(place.endContainer, place.endOffset);
      const { left = 0, top = 0 } = range.getClientRects()[0] ?? {};
      return { x: left + 20, y: top + 8 };
    }, painted);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await page.waitForSelector('div[popover]');
    await save(page, `${name}-${width}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
  }
}

/** The panel, in a tab, beside the page that is in front. */
async function panel(session: Session, news: Page, name: string): Promise<void> {
  const panel = await session.open('panel/index.html');
  await news.bringToFront();
  await panel.waitForSelector('.places');
  await panel.bringToFront();
  for (const width of WIDTHS) {
    await panel.setViewport({ width, height: 900 });
    await save(panel, `${name}-${width}`);
  }
  await panel.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(root, 'shots', `${name}.png`) });
}
