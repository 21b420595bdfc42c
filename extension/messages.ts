import type { Runtime } from 'webextension-polyfill';

/** What the background can be asked by content scripts and by the extension's own pages. */
export interface BackgroundApi {
  /** A frame was scanned. */
  pageScanned(): void;
  /** The text that the reader asked about before the popup opened. Given once. */
  takeQuestion(): string | undefined;
}

/** A call on its way. */
export interface Message {
  readonly call: keyof BackgroundApi;
}

type Handlers = {
  readonly [Call in keyof BackgroundApi]: (
    sender: Runtime.MessageSender,
  ) => ReturnType<BackgroundApi[Call]> | Promise<ReturnType<BackgroundApi[Call]>>;
};

/** A listener for runtime.onMessage that answers the calls to the background and nothing else. */
export function answer(handlers: Handlers) {
  return (received: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const call = (Object.keys(handlers) as (keyof BackgroundApi)[]).find((call) => isCall(received, call));
    return call && Promise.resolve(handlers[call](sender));
  };
}

/** Whether what was received is this call: types vanish on the way, so the shape is checked on receipt. */
export function isCall(received: unknown, call: keyof BackgroundApi): boolean {
  return typeof received === 'object' && received !== null && 'call' in received && received.call === call;
}
