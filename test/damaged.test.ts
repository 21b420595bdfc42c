import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TARGETS, type Target } from '../scripts/manifest.ts';
import { axe } from './axe.ts';
import { startBrowser } from './start-browser.ts';

/** Ways in which a file can be broken, and the pages that cannot be drawn then. */
const DAMAGES: {
  readonly [what: string]: { readonly damage: (code: string) => string; readonly pages: readonly string[] };
} = {
  'that ends too early': {
    damage: (code) => code.slice(0, code.length / 2),
    pages: ['popup', 'panel', 'options', 'welcome'],
  },
  'whose index is unreadable': {
    damage: (code) => code.replace(/\{\\?"engine\\?":/, '{'),
    pages: ['popup', 'welcome'],
  },
};

describe.each(TARGETS)('a record in %s', (target) => {
  describe.each(Object.entries(DAMAGES))('%s', (_, { damage, pages }) => {
    const extension = damaged(target, damage);
    const world = startBrowser(target, { extension, welcome: true });
    afterAll(() => rmSync(extension, { recursive: true }));

    it.each(pages)('is said to be damaged by the %s', async (name) => {
      const page = await world.session.open(`${name}/index.html`);
      await page.waitForSelector('main .failure');
      const text = await page.evaluate(() => document.body.innerText);
      expect(text).toContain('On the Record could not be loaded: a part of it is missing or damaged.');
      expect(text).toContain('Reload the extension');
      expect(await axe(page)).toEqual([]);
    });
  });
});

/** A copy of the built extension whose pages have a damaged record. */
function damaged(target: Target, damage: (code: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'damaged-'));
  cpSync(resolve(import.meta.dirname, '../dist', target), copy, { recursive: true });
  const assets = join(copy, 'assets');
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(join(assets, file), 'utf8');
    if (code.includes('averageFieldLength')) writeFileSync(join(assets, file), damage(code));
  }
  return copy;
}
