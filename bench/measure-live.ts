import type { Page } from 'puppeteer-core';
import type { Bench } from './in-page.ts';
import { makePage } from './make-page.ts';
import { metrics } from './measure.ts';

declare const bench: Bench;

const SECONDS = 5;
const ROUNDS = 3;

/** Milliseconds of script a second that ours takes from a live blog: the page with it less the page without. */
export async function measureLive(page: Page, content: string): Promise<number> {
  const body = makePage({ characters: 100_000, mentions: 5 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const busy = async () => {
    const before = await metrics(session);
    await page.evaluate((seconds) => bench.live(seconds), SECONDS);
    const after = await metrics(session);
    return (1000 * (after.ScriptDuration - before.ScriptDuration)) / SECONDS;
  };
  const differences: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate((body) => bench.load(body), body);
    const without = await busy();
    await page.evaluate((body) => bench.load(body), body);
    await page.evaluate(START, content);
    differences.push((await busy()) - without);
    await page.evaluate(() =>
      (globalThis as unknown as { onTheRecord: { stop(): void } }).onTheRecord.stop(),
    );
  }
  await session.detach();
  return differences.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/** Starts the content script, with somebody to tell what it has found. */
const START = async (content: string) => {
  Object.assign(globalThis, { chrome: { runtime: { sendMessage: async () => undefined } } });
  new Function(content)();
  await globalThis.onTheRecord?.report();
};
