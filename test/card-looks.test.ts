import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { cardVisits, expectBeside, MENTION, SENTENCE, WITNESS } from './card-visits.ts';
import { startBrowser } from './start-browser.ts';

declare const added: HTMLElement[];

const PAGES: { readonly [path: string]: string } = {
  strict: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${SENTENCE}</p>`,
  hostile: `${WITNESS}<style>
      html { font-size: 4px; direction: rtl; zoom: 1.5; --paper: red; }
      * { display: none !important; color: red !important; opacity: 0 !important; transform: scale(3) !important; }
      html, body, p { display: block !important; opacity: 1 !important; transform: none !important; font-size: 12px; }
    </style><p dir="rtl">${SENTENCE}</p><p>Return hubs in the Balkans for failed asylum seekers, says London.</p>`,
  dialog: `<dialog><p>${SENTENCE}</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
};

describe.each(TARGETS)('the card on any page in %s', (target) => {
  const world = startBrowser(target);
  const { visit, pointAt } = cardVisits(world, PAGES);

  it('is styled on a page whose policy forbids all styles', async () => {
    const { page, card } = await visit('strict');
    await pointAt(page);
    const { style, text } = await card.seen();
    expect(text).toContain('The UK will have asylum seekers processed in Albania');
    expect(style).toMatchObject({ fontSize: '14px', background: 'rgb(251, 250, 246)', display: 'block' });
  });

  it('looks the same on a page that styles everything, and survives its removal', async () => {
    const { page, card } = await visit('hostile');
    const place = await pointAt(page);
    const seen = await card.seen();
    expect(seen.style).toMatchObject({
      fontSize: '14px',
      color: 'rgb(29, 27, 23)',
      background: 'rgb(251, 250, 246)',
      direction: 'ltr',
      display: 'block',
    });
    expectBeside(seen, place);
    await page.evaluate(() => added[0]?.remove());
    await card.gone();
    await pointAt(page, MENTION, 1);
    await card.seen(({ text }) => text.includes('return hubs abroad'));
    await page.evaluate(() => document.body.append(...added.slice(1)));
    await card.gone();
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
  });

  it('is within reach over a modal dialog', async () => {
    const { page, card } = await visit('dialog');
    await pointAt(page);
    const { buttons } = await card.seen();
    const close = buttons.find(({ label }) => label === 'Close');
    await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await card.gone();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });
});
