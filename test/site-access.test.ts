import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { marked, paintedAs } from './marks.ts';
import { poll } from './poll.ts';
import { siteAccess } from './site-access.ts';
import { startBrowser } from './start-browser.ts';

const NEWS = 'http://www.independent.co.uk/news';
const PAGE = '<title>News</title><p>Asylum seekers who cross the Channel will be processed in Albania.</p>';

describe.each(TARGETS)('the access to a site in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    world.proxy.pages.set(NEWS, PAGE);
  });

  it('may be taken away while a page of it is open, and given back', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(NEWS);
    await marked(page, 1);
    const tab = await world.session.tabId(NEWS);
    await poll('the count', async () => (await badge(world.session, tab))?.text === '1');
    const access = await siteAccess(world.session);

    await access.takeAway();
    await marked(page, 0);
    await poll('the button', async () => !(await badge(world.session, tab))?.text);
    await page.evaluate(() => document.body.append('Kosovo would take failed asylum seekers from the UK.'));
    // Headless Chrome ends when it is asked to reach a page that was taken away, instead of saying no.
    if (target === 'firefox') {
      const popup = await world.session.open(`popup/index.html?tab=${tab}`);
      await popup.waitForSelector('.empty');
      await popup.close();
    }
    expect(await paintedAs(page, 'mention')).toBe(0);

    await access.giveBack();
    await marked(page, 2);
  });
});
