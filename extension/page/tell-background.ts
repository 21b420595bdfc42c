import type { BackgroundApi, Message } from '../messages.ts';

type Runtime = { sendMessage(message: unknown): Promise<unknown> } | undefined;

/**
 * Calls the background from a content script, without the polyfill: it would be most of the script.
 *
 * @returns undefined when the extension that this script belongs to is gone: reloaded, updated or removed; else a
 * promise of the answer, which is undefined when none came.
 */
export function tellBackground<Call extends keyof BackgroundApi>(
  call: Call,
  ...args: Parameters<BackgroundApi[Call]>
): Promise<ReturnType<BackgroundApi[Call]> | undefined> | undefined {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const runtime = (browser ?? chrome)?.runtime;
  if (runtime?.sendMessage === undefined) return undefined;
  const message: Message<Call> = { call, args };
  return runtime
    .sendMessage(message)
    .then((answer) => answer as ReturnType<BackgroundApi[Call]>)
    .catch(() => undefined);
}
