import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { poll } from '../test/poll.ts';
import { chromePopup, openPopup } from '../test/popup.ts';
import { store } from '../test/stored.ts';
import { NEWS, openSurface, SURFACES, UNLISTED } from '../test/surfaces.ts';
import { messagesOf, withWords } from './in-language.ts';
import { browserFor } from './install-browser.ts';
import { type LaunchOptions, launch, type Session } from './launch.ts';
import { TARGETS } from './manifest.ts';
import { startNewsProxy } from './news-proxy.ts';

const root = resolve(import.meta.dirname, '..');
const shots = resolve(root, 'shots');
const SAMPLE = 'http://www.independent.co.uk/sample';
const QUOTATIONS = 'http://www.independent.co.uk/quotations';

/** The widths that matter: a phone at 200 % zoom, the popup, a tab. */
const WIDTHS = [320, 400, 900];
const LOCALES = ['en', 'sq'];
const LOOKS: { readonly [name: string]: Partial<LaunchOptions> } = {
  light: { dark: false },
  dark: { dark: true },
  'forced-colours': { dark: false, forcedColours: true },
};

rmSync(shots, { recursive: true, force: true });
mkdirSync(shots);
for (const target of TARGETS) {
  const dist = resolve(root, 'dist', target);
  for (const locale of LOCALES) {
    const extension = withWords(dist, messagesOf(dist, locale));
    for (const [look, options] of Object.entries(LOOKS)) {
      // Of these the words tell nothing more.
      if (options.forcedColours && locale !== 'en') continue;
      const proxy = await startNewsProxy(NEWS);
      const session = await launch(target, {
        executablePath: browserFor(target),
        headless: true,
        proxyPort: proxy.port,
        ...options,
        extension,
      });
      await shoot(session, `${target}-${locale}-${look}`);
      await session.close();
      await proxy.close();
    }
    rmSync(extension, { recursive: true });
  }
}

// README shows these two.
copyFileSync(resolve(shots, 'chrome-en-light-page.png'), resolve(root, 'docs/page.png'));
copyFileSync(resolve(shots, 'chrome-en-light-popup.png'), resolve(root, 'docs/popup.png'));

async function shoot(session: Session, name: string): Promise<void> {
  const [news = await session.browser.newPage()] = await session.browser.pages();
  await news.goto(SAMPLE);
  await news.waitForFunction(() => (CSS.highlights.get('on-the-record-mention')?.size ?? 0) > 0);
  await save(news, `${name}-page`);
  await card(news, `${name}-card-mention`, 'on-the-record-mention');
  if (session.target === 'chrome') await realPopup(session, news, `${name}-real-popup`, 'blockquote');
  await news.goto(QUOTATIONS);
  for (const finding of ['verbatim', 'trimmed', 'altered', 'misattributed']) {
    await card(news, `${name}-card-${finding}`, `on-the-record-${finding}`);
  }
  if (session.target === 'chrome') {
    await news.goto(UNLISTED);
    await realPopup(session, news, `${name}-not-listed`, '.empty button');
  }
  const own = await session.open('popup/index.html?tab=-1');
  await store(own, { sitesOff: ['thenational.scot'], languagesOff: ['it'] });
  await own.close();
  for (const surface of SURFACES) {
    const page = await openSurface(session, surface);
    if (surface.name === 'mentions') {
      // As README shows it: the first claim and two statements.
      await page.setViewport({ width: 400, height: 700 });
      await save(page, `${name}-popup`);
    }
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 600 });
      await showWhole(page, width);
      await save(page, `${name}-${surface.name.replace(/\W+/g, '-')}-${width}`);
    }
    await page.close();
  }
}

/** The popup of the button itself. Firefox lets nobody take a picture of its own. */
async function realPopup(session: Session, page: Page, name: string, ready: string): Promise<void> {
  await openPopup(session, page);
  const popup = await poll('the popup', () => chromePopup(session));
  await popup.waitForSelector(ready);
  await save(popup, name);
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

/** Makes the window as high as the page: what is far below a window is not laid out. */
async function showWhole(page: Page, width: number): Promise<void> {
  let height = 600;
  for (;;) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole <= height) return;
    height = whole;
    await page.setViewport({ width, height });
  }
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(shots, `${name}.png`) });
}
