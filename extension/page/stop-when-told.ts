import type Browser from 'webextension-polyfill';
import { STOP } from '../stop.ts';

/**
 * Has this frame's script fall silent when the background says so, as it may no longer call it, and when the extension
 * was removed. Chrome tells nobody of that, so it is looked up when the reader comes back to the page from wherever
 * extensions are removed; Firefox ends the script.
 */
export function stopWhenTold(): void {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  const runtime = (browser ?? chrome)?.runtime;
  runtime?.onMessage.addListener((message: unknown) => {
    if (message === STOP) globalThis.onTheRecord?.stop();
    return undefined;
  });
  const look = () => {
    if (runtime?.id !== undefined) return;
    globalThis.onTheRecord?.stop();
    removeEventListener('focus', look);
    removeEventListener('visibilitychange', look);
  };
  addEventListener('focus', look);
  addEventListener('visibilitychange', look);
}
