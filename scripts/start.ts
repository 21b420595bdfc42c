import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { browserFor } from './install-browser.ts';
import { launch } from './launch.ts';
import { TARGETS, type Target } from './manifest.ts';
import { startNewsProxy } from './news-proxy.ts';
import './build.ts';

const root = resolve(import.meta.dirname, '..');
const SAMPLE = 'http://www.independent.co.uk/sample';

const target: Target = TARGETS.find((target) => findBrowser(target) !== undefined) ?? 'chrome';
const executablePath = browserFor(target);
const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const proxy = await startNewsProxy([[SAMPLE, readFileSync(resolve(root, 'test/pages/sample.html'), 'utf8')]]);
const session = await launch(target, { executablePath, headless: !display, proxyPort: proxy.port });

const [page = await session.browser.newPage()] = await session.browser.pages();
await page.goto(SAMPLE);
if (display) {
  console.log('The sample page is open. Click the On the Record button; close the browser to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
} else {
  await show();
  await session.close();
}
await proxy.close();

/** What a reader would see, for a machine that has no screen. */
async function show(): Promise<void> {
  mkdirSync(resolve(root, 'shots'), { recursive: true });
  await page.waitForFunction(() => (CSS.highlights.get('on-the-record-mention')?.size ?? 0) > 0);
  await page.screenshot({ path: resolve(root, 'shots/page.png') });
  const popup = await session.open(`popup/index.html?tab=${await session.tabId(SAMPLE)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('.claim blockquote');
  await popup.screenshot({ path: resolve(root, 'shots/popup.png') });
  const claims = await popup.$$eval('.claim', (sections) =>
    sections.map((section) => ({
      claim: section.querySelector('h2')?.textContent ?? '',
      card: [...(section.querySelector('article')?.children ?? [])].map(({ textContent }) =>
        textContent?.trim(),
      ),
    })),
  );
  console.log(`\n${await popup.$eval('.page', ({ textContent }) => textContent)}`);
  for (const { claim, card } of claims) console.log(`\n${claim}\n  ${card.join('\n  ')}`);
  console.log('\nPictures of the page and of the popup are in shots/.');
}
