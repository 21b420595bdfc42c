import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { cardReader, passage, rest } from './card-on-page.ts';
import { startBrowser } from './start-browser.ts';

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  axe: {
    run(
      root: Document,
    ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

describe.each(TARGETS)('axe-core in %s', (target) => {
  const world = startBrowser(target);

  it.each([
    ['sample', 'mention'],
    ['quotations', 'altered'],
    ['quotations', 'misattributed'],
    ['quotations', 'trimmed'],
    ['quotations', 'verbatim'],
  ])('finds nothing on the card, light or dark: on the page %s, %s', async (name, painted) => {
    const address = `http://www.independent.co.uk/${name}`;
    world.proxy.pages.set(address, golden(`${name}.html`));
    const page = await world.session.browser.newPage();
    await page.goto(address);
    const card = await cardReader(world.session, page);
    await rest(page, await passage(page, `on-the-record-${painted}`));
    const { html, css } = await card.seen();

    // axe-core cannot see into a closed root: it is given the same markup and styles in an open one, on a narrow page.
    const plain = await world.session.browser.newPage();
    await plain.setViewport({ width: 320, height: 800 });
    await plain.setContent(
      '<!doctype html><html lang="en"><title>A card</title><main><h1>A card</h1><div></div></main>',
    );
    await plain.evaluate(`${axe};0`);
    await plain.evaluate((html) => {
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    }, html);
    for (const scheme of ['light', 'dark']) {
      const { rules, faults } = await plain.evaluate(
        async (css, scheme) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`${css}\n.card { color-scheme: ${scheme} }`);
          const root = document.querySelector('div')?.shadowRoot;
          if (root) root.adoptedStyleSheets = [sheet];
          const { violations, passes } = await (globalThis as unknown as Axe).axe.run(document);
          return {
            rules: passes.length,
            faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          };
        },
        css,
        scheme,
      );
      expect(faults, scheme).toEqual([]);
      expect(rules).toBeGreaterThan(10);
    }
  });
});
