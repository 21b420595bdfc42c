import type { WebWorker } from 'puppeteer-core';
import type { Session } from '../scripts/launch.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** Stops the background, as the browser does when nothing has happened for a while. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.target === 'chrome') {
    // What is under way may wake it again at once: then it is another target, and stopped as well.
    let stopped: unknown;
    await poll('the end of the worker', async () => {
      const target = worker(session);
      if (target === undefined) return true;
      if (target !== stopped) {
        stopped = target;
        const running = await target.worker();
        // One that is still starting would not hear that it is to stop; one that has just ended says nothing.
        await running?.evaluate(() => undefined).catch(() => undefined);
        await running?.close();
      }
      return false;
    });
    return;
  }
  await poll('the end of the background', () =>
    inFirefoxWindow(
      session.browser,
      async (host) => {
        const { extension } = WebExtensionPolicy.getByHostname(host);
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return extension.backgroundState === 'stopped';
      },
      new URL(session.base).hostname,
    ),
  );
}

/** Chrome's worker, which is woken by a message if it was stopped. */
export async function chromeWorker(session: Session): Promise<WebWorker> {
  if (worker(session) === undefined) {
    const own = await session.open('popup/index.html?tab=-1');
    await own.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
    await own.close();
  }
  const woken = await (await session.browser.waitForTarget(isWorkerOf(session))).worker();
  if (woken === null) throw new Error('the worker has no context');
  return woken;
}

const worker = (session: Session) => session.browser.targets().find(isWorkerOf(session));

const isWorkerOf =
  ({ base }: Session) =>
  (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url() === `${base}background.js`;

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare const WebExtensionPolicy: {
  getByHostname(host: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
};
