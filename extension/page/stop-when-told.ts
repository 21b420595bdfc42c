import type Browser from 'webextension-polyfill';
import { STOP } from '../stop.ts';

/** Has this frame's script fall silent when the background says so: it may no longer call it. */
export function stopWhenTold(): void {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  (browser ?? chrome)?.runtime?.onMessage.addListener((message: unknown) => {
    if (message === STOP) globalThis.onTheRecord?.stop();
    return undefined;
  });
}
