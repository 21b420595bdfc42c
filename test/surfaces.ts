import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { NEVER } from '../scripts/news-proxy.ts';
import { poll } from './poll.ts';

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');

/** A page of a site that is not listed: only the real popup may look at it. */
export const UNLISTED = 'http://blog.example.org/post';

/** The pages that the surfaces are shown beside, by their addresses. */
export const NEWS: readonly (readonly [address: string, html: string])[] = [
  ['http://www.independent.co.uk/sample', golden('sample.html')],
  ['http://www.independent.co.uk/quotations', golden('quotations.html')],
  ['http://www.independent.co.uk/parcels', golden('parcels.html')],
  ['http://www.thenational.scot/off', '<!doctype html><title>Off</title><p>Return hubs in Albania.</p>'],
  [
    'http://www.corriere.it/off',
    '<!doctype html><html lang="it"><title>Off</title><p>Return hubs in Albania.</p>',
  ],
  [
    'http://www.independent.co.uk/slow',
    `<!doctype html><title>Slow</title><p>Return hubs in Albania.</p><script src="${NEVER}"></script>`,
  ],
  [UNLISTED, '<!doctype html><title>Post</title><p>Return hubs in Albania.</p>'],
];

/** A page of the extension in one of its states. */
export interface Surface {
  readonly name: string;
  /** Its address within the extension; TAB stands for the tab that shows `beside`. */
  readonly path: string;
  readonly beside?: string;
  /** What is there once it is drawn. */
  readonly ready: string;
  /** What the reader does then. */
  act?(page: Page): Promise<unknown>;
}

const unfold = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
const choose = async (page: Page) => {
  await page.click('.filter-button');
  await page.select('.filters label:nth-of-type(3) select', 'denies');
};
const popup = 'popup/index.html?tab=TAB';

/** Every page of the extension in every state that a reader can bring it to. */
export const SURFACES: readonly Surface[] = [
  { name: 'mentions', path: popup, beside: 'independent.co.uk/sample', ready: 'blockquote' },
  {
    name: 'unfolded, with help and keys',
    path: popup,
    beside: 'independent.co.uk/sample',
    ready: 'blockquote',
    act: unfold,
  },
  { name: 'quotations', path: popup, beside: '/quotations', ready: '.quotation' },
  { name: 'quotations, unfolded', path: popup, beside: '/quotations', ready: '.quotation', act: unfold },
  {
    name: 'still reading',
    path: popup,
    beside: '/slow',
    ready: '.empty',
    act: (page) =>
      page.waitForFunction(() => document.body.innerText.includes('independent.co.uk'), { polling: 50 }),
  },
  { name: 'nothing found', path: popup, beside: '/parcels', ready: '.empty' },
  { name: 'switched off', path: popup, beside: 'thenational.scot', ready: '.empty button' },
  { name: 'language switched off', path: popup, beside: 'corriere.it', ready: '.empty button' },
  { name: 'closed', path: 'popup/index.html?tab=-1', ready: '.empty' },
  { name: 'search', path: 'popup/index.html?q=rama+never', ready: '.results' },
  {
    name: 'search for a quotation',
    path: 'popup/index.html?q=We+have+been+asked+by+many+countries+if+we+were+open+to+it',
    ready: '.results .quotation',
  },
  {
    name: 'suggestions',
    path: 'popup/index.html?tab=-1',
    ready: '.empty',
    act: async (page) => {
      await page.type('[role="combobox"]', 'xha');
      await page.waitForSelector('[role="option"]');
    },
  },
  { name: 'filters', path: 'popup/index.html?tab=-1', ready: '.empty', act: choose },
  {
    name: 'filtered to nothing',
    path: 'popup/index.html?q=zebra+crossing',
    ready: '.empty',
    // There is nothing to choose from once nothing is found.
    act: async (page) => {
      await page.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).select());
      await page.keyboard.press('Delete');
      await choose(page);
      await page.type('[role="combobox"]', 'zebra crossing');
      await page.waitForSelector('.empty button');
    },
  },
  { name: 'no result', path: 'popup/index.html?q=zebra+crossing', ready: '.empty' },
  { name: 'panel', path: 'panel/index.html', beside: '/quotations', ready: '.places' },
  {
    name: 'panel, unfolded, with collected statements',
    path: 'panel/index.html',
    beside: '/quotations',
    ready: '.places',
    act: async (page) => {
      for (const collect of (await page.$$('.claim .collect')).slice(0, 2)) await collect.click();
      await unfold(page);
    },
  },
  { name: 'options', path: 'options/index.html', ready: '.sample', act: unfold },
  { name: 'welcome', path: 'welcome/index.html', ready: '.sample' },
];

/** Opens a surface, and brings it to its state. */
export async function openSurface(session: Session, { path, beside, ready, act }: Surface): Promise<Page> {
  const address = NEWS.map(([address]) => address).find((one) => beside && one.includes(beside));
  const news = address === undefined ? undefined : await session.browser.newPage();
  if (news && address !== undefined) {
    await (beside === '/slow' ? startLoading(session, news, address) : news.goto(address));
  }
  const tab = address === undefined ? '' : String(await session.tabId(address));
  const page = await session.open(path.replace('TAB', tab));
  // The panel goes with the page that is in front.
  await news?.bringToFront();
  await page.waitForSelector(ready);
  await page.bringToFront();
  await act?.(page);
  return page;
}

/** Goes to a page that goes on loading, and waits for no more than that the browser has begun to. */
export async function startLoading(session: Session, page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    location.href = address;
  }, address);
  await poll('the page', () => session.tabId(address).catch(() => undefined));
}
