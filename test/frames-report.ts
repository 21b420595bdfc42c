import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Report } from '../extension/page-api.ts';
import type { Session } from '../scripts/launch.ts';

declare const chrome: WebExtension;

/** What the readers of a tab's frames report, started as the popup does. */
export function framesReport(session: Session, tabId: number): Promise<(Report | undefined)[]> {
  return inFrames(session, tabId, 'report');
}

/** Waits for the readers of a tab's frames, stops them as a newer one does, and gives what they had found. */
export function stopFrames(session: Session, tabId: number): Promise<(Report | undefined)[]> {
  return inFrames(session, tabId, 'stop');
}

async function inFrames(session: Session, tabId: number, call: 'report' | 'stop') {
  const own = await session.open('popup/index.html?tab=-1');
  const answers = await own.evaluate(
    async (tabId, call) => {
      const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      const target = { tabId, allFrames: true };
      await api.scripting.executeScript({ target, files: ['/reader.js'] });
      const results = await api.scripting.executeScript({
        target,
        func: async (call: 'report' | 'stop') => {
          const report = await globalThis.onTheRecord?.report?.();
          if (call === 'stop') globalThis.onTheRecord?.stop();
          return report;
        },
        args: [call],
      });
      return results.map(({ result }) => result);
    },
    tabId,
    call,
  );
  await own.close();
  return answers.map((answer) => (answer ?? undefined) as Report | undefined);
}
