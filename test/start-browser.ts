import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { browserFor } from '../scripts/install-browser.ts';
import { type LaunchOptions, launch, type Session } from '../scripts/launch.ts';
import type { Target } from '../scripts/manifest.ts';
import { type NewsProxy, startNewsProxy } from '../scripts/news-proxy.ts';
import { closePopup } from './popup.ts';
import { strangeRequests } from './strange-requests.ts';

/** A browser with the built extension, and the web as the tests have it. */
export interface World {
  session: Session;
  proxy: NewsProxy;
}

/**
 * Starts a browser before the tests of the block that calls this, closes what each test has opened, and the browser
 * after them all. Whatever the tests do, the extension asks for nothing from the web: that is held against each block.
 */
export function startBrowser(target: Target, options: Partial<LaunchOptions> = {}): World {
  const world = {} as World;
  beforeAll(async () => {
    world.proxy = await startNewsProxy();
    world.session = await launch(target, {
      executablePath: browserFor(target),
      headless: true,
      proxyPort: world.proxy.port,
      ...options,
    });
  });
  afterEach(async () => {
    await closePopup(world.session);
    const [, ...pages] = await world.session.browser.pages();
    await Promise.all(pages.map((page) => page.close()));
  });
  afterAll(async () => {
    await world.session?.close();
    await world.proxy?.close();
    if (world.proxy) expect(strangeRequests(world.proxy), 'requests of ours').toEqual([]);
  });
  return world;
}
