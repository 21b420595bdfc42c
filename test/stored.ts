import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';

declare const chrome: WebExtension;

/** What is stored in an area, as one of the extension's own pages reads it. */
export function stored(own: Page, area: 'local' | 'sync' = 'local'): Promise<unknown> {
  return own.evaluate(async (area) => {
    const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
    return (await api.storage[area].get('settings')).settings;
  }, area);
}

/** Stores anything, past all that checks it; null is: nothing. */
export function store(own: Page, settings: unknown, area: 'local' | 'sync' = 'local'): Promise<void> {
  return own.evaluate(
    async (settings, area) => {
      const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      await (settings === null ? api.storage[area].clear() : api.storage[area].set({ settings }));
    },
    settings,
    area,
  );
}
