import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../scripts/launch.ts';
import { startNewsProxy } from '../scripts/news-proxy.ts';

declare const shown: number | undefined;

const SAMPLE = 'http://www.independent.co.uk/sample';
const html = readFileSync(resolve(import.meta.dirname, '../test/pages/sample.html'), 'utf8');

/** Milliseconds until the first statement was on screen. */
export interface Measured {
  readonly fromClick: number;
  /** Since the browser began to load the popup's page. */
  readonly fromLoad: number;
}

/**
 * Opens a popup on a news page, in a browser that was just started and has both extensions. Either has a stopwatch in
 * its page, which leaves in `shown` when it was on screen.
 */
export async function measurePopup({
  executablePath,
  ours,
  empty,
  popup,
}: {
  executablePath: string;
  ours: string;
  empty: string;
  popup: 'ours' | 'empty';
}): Promise<Measured> {
  const proxy = await startNewsProxy([[SAMPLE, html]]);
  const session = await launch('chrome', {
    executablePath,
    headless: true,
    proxyPort: proxy.port,
    extension: ours,
  });
  const { browser, base } = session;
  const emptyId = await browser.installExtension(empty);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(SAMPLE);
  await page.waitForFunction(() => (CSS.highlights.get('on-the-record-mention')?.size ?? 0) > 0);
  // As when the reader has read for half a minute.
  const background = browser.targets().find((target) => target.type() === 'service_worker');
  await (await background?.worker())?.close();

  const extensions = await browser.extensions();
  const extension = [...extensions.values()].find(({ id }) =>
    popup === 'empty' ? id === emptyId : base.includes(id),
  );
  if (extension === undefined) throw new Error(`the extension is not loaded: ${popup}`);
  const clicked = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const opened = await browser.waitForTarget((target) =>
    target.url().endsWith(`${extension.id}/popup/index.html`),
  );
  const own = await opened.asPage();
  const { at, began } = (await (
    await own.waitForFunction(() => typeof shown === 'number' && { at: shown, began: performance.timeOrigin })
  ).jsonValue()) as { at: number; began: number };
  await session.close();
  await proxy.close();
  return { fromClick: at - clicked, fromLoad: at - began };
}
