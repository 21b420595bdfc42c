import { describe, expect, it } from 'vitest';
import { inFirefoxWindow } from './firefox-window.ts';
import { startBrowser } from './start-browser.ts';

/** What Chrome's own page of extensions reads. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      name: string;
      version: string;
      manifestErrors: { message: string }[];
      runtimeErrors: { message: string }[];
    }>;
  };
};
declare const WebExtensionPolicy: {
  getByHostname(host: string): { name: string; extension: { warnings: string[]; errors: string[] } };
};

describe('the manifest', () => {
  describe('in chrome', () => {
    const world = startBrowser('chrome');
    it('is all understood, by the schemas of the browser itself', async () => {
      const settings = await world.session.browser.newPage();
      await settings.goto('chrome://extensions');
      // What Chrome has against a manifest, it notes for developers alone, and when it reads it.
      const info = await settings.evaluate(async (id) => {
        const { developerPrivate } = chrome;
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
        await developerPrivate.reload(id, { failQuietly: true });
        return developerPrivate.getExtensionInfo(id);
      }, new URL(world.session.base).hostname);
      expect(info.name).toBe('On the Record');
      expect(info.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect([...info.manifestErrors, ...info.runtimeErrors]).toEqual([]);
    });
  });

  describe('in firefox', () => {
    const world = startBrowser('firefox');
    it('is all understood, by the schemas of the browser itself', async () => {
      const found = await inFirefoxWindow(
        world.session.browser,
        (host) => {
          const { name, extension } = WebExtensionPolicy.getByHostname(host);
          return { name, said: [...extension.errors, ...extension.warnings] };
        },
        new URL(world.session.base).hostname,
      );
      expect(found).toEqual({ name: 'On the Record', said: [] });
    });
  });
});
