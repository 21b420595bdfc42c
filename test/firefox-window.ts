import type { Browser } from 'puppeteer-core';

/** The parts of puppeteer's BiDi connection that reach Firefox's own windows, which its types leave out. */
interface Connection {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/**
 * Runs a function in Firefox's own window, where its menus and its popups are: the only way to use them as a
 * person does. The function is sent as text; its result comes back as JSON.
 */
export async function inFirefoxWindow<T, Args extends readonly unknown[]>(
  browser: Browser,
  run: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  const { connection } = browser as unknown as Connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const evaluated = (
    await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })
  ).result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
  if (evaluated.type !== 'success') throw new Error(evaluated.exceptionDetails?.text);
  return JSON.parse(evaluated.result.value);
}
