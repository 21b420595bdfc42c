import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { stopFrames } from './frames-report.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

const PAGES = 1000;
/** Printed when a page is changed; another one makes other pages. */
const SEED = 20_251_104;
/** Each page is in a frame; with more in one tab, asking them all takes long. */
const AT_ONCE = 40;

const SENTENCE = 'Asylum seekers who cross the Channel will be processed in Albania.';

const words = fc.constantFrom(
  SENTENCE,
  'Asylum seekers ',
  'will be proc&shy;essed',
  ' in Albania.',
  'Return hubs in the Balkans for failed asylum seekers, says London.',
  '“Never,” he said.',
  'Shqipe&#x308;ri ',
  '&#x1F600;',
  'שלום ',
  '\n  ',
);
const NAMES = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'a',
    'h2',
    'li',
    'table',
    'td',
    'sup',
    'ruby',
    'rt',
    'section',
    'details',
    'pre',
  ],
  ...['script', 'style', 'template', 'textarea', 'button', 'news-card', 'svg', 'br', 'blockquote'],
];
const ATTRIBUTES = [
  '',
  '',
  '',
  ' hidden',
  ' style="display:none"',
  ' contenteditable',
  ' dir="rtl"',
  ' class="a"',
];
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 5 }, words, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), tie('html'))
    .map(([name, attributes, inner]) =>
      name === 'script'
        ? `<script type="text/plain">${inner}</script>`
        : `<${name}${attributes}>${inner}</${name}>`,
    ),
}));

/** Notes, before any content script runs, what the page is, and from then on whatever changes in it. */
const WITNESS = `<script>
  addEventListener('DOMContentLoaded', () => {
    changes = [];
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      attributes: true, characterData: true, childList: true, subtree: true,
    });
    serialise = () => new XMLSerializer().serializeToString(document);
    before = serialise();
  });
</script>`;

declare const changes: string[];
declare const before: string;
declare const serialise: () => string;
type Witness = Window & { changes: typeof changes; before: typeof before; serialise: typeof serialise };

describe('pages in chrome', () => {
  const world = startBrowser('chrome');
  const address = (index: number) => `http://www.independent.co.uk/generated-${index}`;

  it(`stay as they are, ${PAGES} of them`, { timeout: 240_000 }, async () => {
    const pages = fc.sample(html, { seed: SEED, numRuns: PAGES });
    let mentions = 0;
    let id: number | undefined;
    const tab = await world.session.browser.newPage();
    for (let first = 0; first < PAGES; first += AT_ONCE) {
      const indexes = Array.from({ length: AT_ONCE }, (_, index) => first + index);
      for (const index of indexes) {
        world.proxy.pages.set(
          address(index),
          `<!doctype html>${WITNESS}<title>${index}</title>${pages[index]}`,
        );
      }
      const all = `http://www.independent.co.uk/all-from-${first}`;
      world.proxy.pages.set(all, indexes.map((at) => `<iframe src="${address(at)}"></iframe>`).join(''));
      await tab.goto(all);
      const tabId = id ?? (await world.session.tabId(all));
      id = tabId;
      await poll('the scans', async () => {
        const reports = (await stopFrames(world.session, tabId)).filter((report) => report !== undefined);
        mentions += reports.reduce((sum, report) => sum + report.mentions.length, 0);
        return reports.length > AT_ONCE;
      });
      await expectUnchanged(tab, first, pages);
    }
    expect(mentions).toBeGreaterThan(PAGES / 4);
  });
});

async function expectUnchanged(tab: Page, first: number, pages: readonly string[]): Promise<void> {
  const index = await tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].findIndex(({ contentWindow }) => {
      const { changes, before, serialise } = contentWindow as Witness;
      return changes.length > 0 || before !== serialise();
    }),
  );
  expect(index < 0 ? '' : `page ${first + index} of seed ${SEED}: ${pages[first + index]}`).toBe('');
}
