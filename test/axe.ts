import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it is now, light and dark, each with the element it is about. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(`${source};0`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { style } = document.documentElement;
    const found: string[] = [];
    for (const scheme of ['light', 'dark']) {
      style.colorScheme = scheme;
      for (const { id, nodes } of (await axe.run()).violations) {
        found.push(...nodes.map(({ html }) => `${scheme}, ${id}: ${html}`));
      }
    }
    style.colorScheme = '';
    return found;
  });
}
