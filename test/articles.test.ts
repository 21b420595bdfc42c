import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { seedFiles } from '../scripts/seed-files.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { startBrowser } from './start-browser.ts';

const record = compileRecord(readSeeds(seedFiles()));

/** What each article is about, in the words of the popup. */
const ABOUT: { readonly [article: string]: readonly string[] } = {
  '2021-11-18-the-national': ['The UK will have asylum seekers processed in Albania'],
  '2021-11-18-the-independent': ['The UK will have asylum seekers processed in Albania'],
  '2025-03-22-the-independent': [
    'Albania will host UK return hubs',
    'The UK is in talks on return hubs abroad',
  ],
  '2025-05-15-daily-mirror': ['Albania will host UK return hubs', 'The UK is in talks on return hubs abroad'],
  '2025-10-21-daily-express': [
    'Albania will host UK return hubs',
    "Kosovo will take the UK's failed asylum seekers",
    'Montenegro will host a UK return hub',
    'The UK is in talks on return hubs abroad',
  ],
};

/** The article's own text as a plain page. */
function asPage(article: string): string {
  const text = readFileSync(resolve(import.meta.dirname, '../seeds', article, 'article.txt'), 'utf8');
  const paragraphs = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split(/\n+/);
  return `<!doctype html><title>${article}</title>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`;
}

/** The quotations of an article that are long enough to be told from others. */
const quotations = (article: string) =>
  record.statements
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ id, printings }) =>
      printings
        .filter((printing) => printing.article === article)
        .flatMap(({ spans }) => spans.map(({ exact }) => ({ id, exact }))),
    )
    .filter(({ exact }) => exact.split(/\s+/).length > 3);

describe.each(TARGETS)('the articles as pages in %s', (target) => {
  const world = startBrowser(target);

  it.each(Object.entries(ABOUT))(
    '%s gives its claims, and its quotations are found',
    async (article, claims) => {
      const address = `http://www.independent.co.uk/${article}`;
      world.proxy.pages.set(address, asPage(article));
      const page = await world.session.browser.newPage();
      await page.goto(address);
      const popup = await world.session.open(`popup/index.html?tab=${await world.session.tabId(address)}`);
      await popup.waitForSelector('.claim');
      const shown = await popup.$$eval('.claim h2', (headings) =>
        headings.map(({ textContent }) => textContent),
      );
      expect(shown.sort()).toEqual(claims);
      for (const { exact } of quotations(article)) {
        await popup.locator('input').fill(exact);
        const first = await popup.waitForFunction(
          (query) =>
            document.querySelector<HTMLInputElement>('input')?.value === query &&
            document.querySelector('.results article')?.textContent,
          {},
          exact,
        );
        // A piece may begin with a small letter where the whole begins with a capital.
        expect(String(await first.jsonValue()).toLowerCase()).toContain(exact.toLowerCase());
      }
    },
  );
});
