import type { Page } from 'puppeteer-core';
import type { Bench } from './in-page.ts';
import { makePage } from './make-page.ts';
import { metrics } from './measure.ts';

declare const bench: Bench;

const SECONDS = 5;
const ROUNDS = 3;

/** What the extension runs on a page. */
export interface Scripts {
  readonly content: string;
  readonly reader: string;
}

/**
 * Milliseconds of script a second that ours takes from a live blog with so many mentions: the page with it less the
 * page without.
 */
export async function measureLive(page: Page, scripts: Scripts, mentions: number): Promise<number> {
  const body = makePage({ characters: 100_000, mentions });
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
    await page.evaluate(START, scripts, mentions > 0);
    differences.push((await busy()) - without);
    await page.evaluate(() =>
      (globalThis as unknown as { onTheRecord: { stop(): void } }).onTheRecord.stop(),
    );
  }
  await session.detach();
  return differences.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/** Starts the content script, with somebody to tell that the page is to be read, and what was found. */
const START = async ({ content, reader }: Scripts, reads: boolean) => {
  const run = (script: string) => new Function(script)();
  const sendMessage = async ({ call }: { call: string }) => (call === 'readPage' ? run(reader) : undefined);
  const storage = { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } };
  Object.assign(globalThis, {
    chrome: { runtime: { id: 'bench', sendMessage, onMessage: { addListener() {} } }, storage },
  });
  run(content);
  while (reads && globalThis.onTheRecord?.report === undefined) await new Promise((then) => setTimeout(then));
  await globalThis.onTheRecord?.report?.();
};
