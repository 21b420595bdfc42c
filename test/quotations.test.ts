import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

const ADDRESS = 'http://www.independent.co.uk/quotations';

describe.each(TARGETS)('quotations in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    const page = readFileSync(resolve(import.meta.dirname, 'pages/quotations.html'), 'utf8');
    world.proxy.pages.set(ADDRESS, page);
  });

  it('are painted by what the record says of them, and explained in the popup', async () => {
    const page = await world.session.browser.newPage();
    await page.goto(ADDRESS);
    const painted = await poll('the findings', () =>
      page.evaluate(() => {
        if (!CSS.highlights.has('on-the-record-misattributed')) return undefined;
        const texts = (name: string) =>
          [...(CSS.highlights.get(`on-the-record-${name}`) ?? [])].map((painted) => {
            const range = document.createRange();
            range.setStart(painted.startContainer, painted.startOffset);
            range.setEnd(painted.endContainer, painted.endOffset);
            return range.toString();
          });
        return {
          verbatim: texts('verbatim'),
          trimmed: texts('trimmed'),
          altered: texts('altered'),
          misattributed: texts('misattributed'),
        };
      }),
    );
    expect(painted).toEqual({
      verbatim: [
        'When it comes to the hubs, or whatever they are called, I’ve said it, and I repeat – never in Albania.',
        'It is totally, totally unacceptable, not realistic, totally fake.',
        'We want to help the UK. We consider that that is our friendly and political duty.',
      ],
      trimmed: ['loyal to the marriage with Italy and the rest is just love'],
      altered: [
        'We have been asked by many countries if we were open to it, and we said no, because we are loyal to our marriage with Italy,',
      ],
      misattributed: [
        'I can firmly confirm that there are no bilateral talks between the Albanian and British government’s officials regarding processing centres,',
      ],
    });

    const popup = await world.session.open(`popup/index.html?tab=${await world.session.tabId(ADDRESS)}`);
    await popup.waitForSelector('.quotation.altered');
    const altered = await popup.$eval('.quotation.altered', (section) => ({
      dropped: [...section.querySelectorAll('del')].map(({ textContent }) => textContent),
      added: [...section.querySelectorAll('ins')].map(({ textContent }) => textContent),
      text: section.textContent,
    }));
    expect(altered.dropped).toEqual(['several', 'the']);
    expect(altered.added).toEqual(['many', 'our']);
    expect(altered.text).toContain('Differs from what Daily Mirror printed');
    expect(altered.text).toContain('Copy a correction note');
    const misattributed = await popup.$eval('.quotation.misattributed', ({ textContent }) => textContent);
    expect(misattributed).toContain('This page gives these words to Keir Starmer');
    expect(misattributed).toContain('they are the words of Qirjako Qirko');
    const said = await popup.$eval('main', ({ textContent }) => textContent);
    expect(said).toContain('Said 2 weeks before this article');
  });

  it('answers a direct question about a quotation, also when the answer is nothing', async () => {
    const popup = await world.session.open('popup/index.html?q=');
    await popup.type('input', 'We have been asked by many countries if we were open to it, and we said no');
    await popup.waitForSelector('.quotation.altered');
    await popup.locator('input').fill('The shop owner said that the weather was better than last year');
    await popup.waitForFunction(() =>
      document.querySelector('main')?.textContent?.includes('As a quotation: nothing'),
    );
  });
});
