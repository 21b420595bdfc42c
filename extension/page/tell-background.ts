import type { BackgroundApi, Message } from '../messages.ts';

type Runtime = { sendMessage(message: unknown): Promise<unknown> } | undefined;

/**
 * Calls the background from a content script, without the polyfill: it would be most of the script.
 *
 * @returns false when the extension that this script belongs to is gone: reloaded, updated or removed.
 */
export function tellBackground(call: keyof BackgroundApi): boolean {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const runtime = (browser ?? chrome)?.runtime;
  if (runtime?.sendMessage === undefined) return false;
  const message: Message = { call };
  runtime.sendMessage(message).catch(() => undefined);
  return true;
}
