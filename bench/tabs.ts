import { readFileSync } from 'node:fs';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { browserFor } from '../scripts/install-browser.ts';
import { launch, type Session } from '../scripts/launch.ts';
import { startNewsProxy } from '../scripts/news-proxy.ts';
import { poll } from '../test/poll.ts';
import { makePage } from './make-page.ts';
import '../scripts/build.ts';

declare const chrome: WebExtension;

const TABS = 200;
/** Small pages, of which every second one has something for us. */
const PAGES = [0, 5].map((mentions) => ({ characters: 5_000, mentions }));
/** The extension leaves the second one alone: it is not listed. */
const SITES = ['http://www.independent.co.uk', 'http://news.example.org'] as const;

// The memory of processes is read from /proc.
if (process.platform === 'linux') await run();
else console.log('The memory of tabs can be measured on Linux only.');

async function run(): Promise<void> {
  console.log(`${TABS} open pages of 5 KB, every second one with 5 mentions, on a listed site and on another.
Memory: what all of Chromium's processes have (proportional set size), by tab, less that of the browser with no page.\n`);
  const listed = await measureTabs(SITES[0], true);
  const other = await measureTabs(SITES[1], false);
  console.log(`listed: ${row(listed)}\nother:  ${row(other)}`);
  console.log(`added:  ${row({ memory: listed.memory - other.memory, heap: listed.heap - other.heap })}`);
}

interface Memory {
  /** Bytes of all processes by tab. */
  readonly memory: number;
  /** Bytes of what scripts have on their heaps, after rubbish was collected, by tab. */
  readonly heap: number;
}

/** Opens all pages of a site in a new browser, and weighs it. */
async function measureTabs(site: string, read: boolean): Promise<Memory> {
  const proxy = await startNewsProxy(
    Array.from({ length: TABS }, (_, tab) => [
      `${site}/${tab}`,
      `<!doctype html><title>News</title>${makePage(PAGES[tab % PAGES.length] ?? { characters: 0, mentions: 0 })}`,
    ]),
  );
  const session = await launch('chrome', {
    executablePath: browserFor('chrome'),
    headless: true,
    proxyPort: proxy.port,
  });
  const own = await session.open('popup/index.html?tab=-1');
  const empty = await weigh(session);
  let heap = 0;
  for (const [before, address] of [...proxy.pages.keys()].entries()) {
    const page = await session.browser.newPage();
    await page.goto(address);
    if (read) await poll('the scan', () => own.evaluate(isScanned, before + 1));
  }
  for (const page of await session.browser.pages()) {
    if (!page.url().startsWith(site)) continue;
    const connection = await page.createCDPSession();
    await connection.send('HeapProfiler.collectGarbage');
    heap += (await connection.send('Runtime.getHeapUsage')).usedSize;
    await connection.detach();
  }
  const memory = (await weigh(session)) - empty;
  await session.close();
  await proxy.close();
  return { memory: memory / TABS, heap: heap / TABS };
}

/** Whether so many tabs have been read, by their buttons. */
async function isScanned(tabs: number): Promise<boolean> {
  const { name } = chrome.runtime.getManifest();
  const all = await chrome.tabs.query({ url: 'http://*/*' });
  const titles = await Promise.all(all.map(({ id }) => chrome.action.getTitle({ tabId: id ?? -1 })));
  return titles.filter((title) => title !== name).length >= tabs;
}

/** Bytes of all processes of a browser; what they share counts once. */
async function weigh({ browser }: Session): Promise<number> {
  const connection = await browser.target().createCDPSession();
  const { processInfo } = await connection.send('SystemInfo.getProcessInfo');
  await connection.detach();
  return processInfo
    .map(({ id }) => /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1])
    .reduce((sum, kilobytes) => sum + 1024 * Number(kilobytes), 0);
}

function row({ memory, heap }: Memory): string {
  return `${(memory / 1024).toFixed(0)} KB a tab, of which ${(heap / 1024).toFixed(0)} KB on the heaps of scripts`;
}
