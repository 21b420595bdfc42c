import browser from './browser.ts';
import type { BackgroundApi, Message } from './messages.ts';

/** Calls the background from one of the extension's own pages. */
export function askBackground<Call extends keyof BackgroundApi>(
  call: Call,
  ...args: Parameters<BackgroundApi[Call]>
): Promise<Awaited<ReturnType<BackgroundApi[Call]>>> {
  const message: Message<Call> = { call, args };
  return browser.runtime.sendMessage(message);
}
