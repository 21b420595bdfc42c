import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardReader } from '../test/card-on-page.ts';
import type { Session } from './launch.ts';

const pages = resolve(import.meta.dirname, '../test/pages');
const SAMPLE = 'http://www.independent.co.uk/sample';
const QUOTATIONS = 'http://www.independent.co.uk/quotations';

/** The pages that the pictures are taken of. */
export const STORE_PAGES: readonly (readonly [string, string])[] = [
  [SAMPLE, readFileSync(resolve(pages, 'sample.html'), 'utf8')],
  [
    QUOTATIONS,
    // In the looks of the sample page: this one is made for tests, and has none.
    readFileSync(resolve(pages, 'quotations.html'), 'utf8').replace(
      '</head>',
      '<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style></head>',
    ),
  ],
];

/** Pictures of the built extension at work, as base64 PNGs of twice the pixels. */
export interface Shots {
  readonly page: string;
  readonly popup: string;
  readonly card: string;
  readonly cardAlone: string;
  readonly quotation: string;
  readonly search: string;
  readonly options: string;
}

/** Takes the pictures. */
export async function takeShots(session: Session): Promise<Shots> {
  const [news = await session.browser.newPage()] = await session.browser.pages();
  await view(news, 720, 680);
  await news.goto(SAMPLE);
  await passage(news, 'on-the-record-mention');
  const page = await picture(news);
  const popup = await surface(
    session,
    `popup/index.html?tab=${await session.tabId(SAMPLE)}`,
    'blockquote',
    600,
  );
  await news.bringToFront();
  const cardAlone = await openCard(session, news, 'on-the-record-mention');
  const card = await picture(news);
  await news.goto(QUOTATIONS);
  // Room for the whole card below the passage.
  await news.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
  await openCard(session, news, 'on-the-record-altered');
  const quotation = await picture(news);
  const search = await surface(session, 'popup/index.html?q=processing+in+albania', 'blockquote', 680, 720);
  const options = await surface(session, 'options/index.html', '.sample', 680, 720);
  return { page, popup, card, cardAlone, quotation, search, options };
}

async function surface(
  session: Session,
  path: string,
  ready: string,
  height: number,
  width = 400,
): Promise<string> {
  const own = await session.open(path);
  await view(own, width, height);
  await own.waitForSelector(ready);
  const shot = await picture(own);
  await own.close();
  return shot;
}

/** Opens the card of the first passage that is painted so, and takes a picture of the card alone. */
async function openCard(session: Session, page: Page, painted: string): Promise<string> {
  const reader = await cardReader(session, page);
  const { x, y } = await passage(page, painted);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  const { left, top, right, bottom } = (await reader.seen()).box;
  return page.screenshot({
    clip: { x: left, y: top, width: right - left, height: bottom - top },
    encoding: 'base64',
    // To look beyond the window is to resize it, and a card does not outlive that.
    captureBeyondViewport: false,
  });
}

/** Waits for the first passage that is painted so, and tells a point on it. */
async function passage(page: Page, painted: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((painted) => (CSS.highlights.get(painted)?.size ?? 0) > 0, {}, painted);
  return page.evaluate((painted) => {
    const [place] = CSS.highlights.get(painted) ?? [];
    const range = document.createRange();
    if (place) range.setStart(place.startContainer, place.startOffset);
    if (place) range.setEnd(place.endContainer, place.endOffset);
    const { left = 0, top = 0 } = range.getClientRects()[0] ?? {};
    return { x: left + 20, y: top + 8 };
  }, painted);
}

function view(page: Page, width: number, height: number): Promise<void> {
  return page.setViewport({ width, height, deviceScaleFactor: 2 });
}

function picture(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}
