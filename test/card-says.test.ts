import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { passage } from './card-on-page.ts';
import { cardVisits, expectBeside, golden, HOST, MENTION, SENTENCE, WITNESS } from './card-visits.ts';
import { giveCommand } from './keyboard.ts';
import { poll } from './poll.ts';
import { readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';

declare const keys: string[];
const QUOTED =
  '“We have been asked by many countries if we were open to it, and we said no, because we are loyal to our marriage with Italy,” Edi Rama said.';

const PAGES: { readonly [path: string]: string } = {
  quotations: `${golden('quotations.html')}<textarea rows="12"></textarea>`,
  form: `${WITNESS}<button id="first">First</button><p>${SENTENCE}</p><button id="second">Second</button>`,
  altered: `<!doctype html><p>${QUOTED}</p><textarea rows="12" cols="60"></textarea>`,
};

describe.each(TARGETS)('what the card says in %s', (target) => {
  const world = startBrowser(target);
  const { visit, pointAt } = cardVisits(world, PAGES);

  it('is announced by the command for the next mention, takes no focus, and is next for Tab', async () => {
    const { page, card } = await visit('form');
    await passage(page, MENTION);
    await page.focus('#first');
    await giveCommand(world.session, page, 'next-mention');
    const { announced, focus } = await card.seen(({ announced }) => announced !== '');
    expect(announced).toMatch(/^1 of 1\n/);
    expect(announced).toContain('The UK will have asylum seekers processed in Albania');
    expect(announced).toContain('Tab leads into this card, Escape closes it.');
    expect(focus).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');

    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === 'card');
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === '×');
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => /more statements/.test(focus));
    await page.keyboard.press('Tab');
    await card.gone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second');
    expect(await page.evaluate(() => keys.filter((key) => key === 'Escape'))).toEqual([]);

    await giveCommand(world.session, page, 'next-mention');
    await card.seen();
    await page.keyboard.press('Tab');
    await card.seen(({ focus }) => focus === 'card');
    await page.keyboard.press('Escape');
    await card.gone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second');
  });

  it('shows where a quotation differs, and copies a correction note', async () => {
    const { page, card } = await visit('altered');
    const place = await pointAt(page, 'on-the-record-altered');
    const seen = await card.seen();
    expect(seen.dropped).toEqual(['several', 'the']);
    expect(seen.added).toEqual(['many', 'our']);
    expect(seen.text).toContain('Differs from what Daily Mirror printed');
    expect(seen.text).toContain('Edi Rama, Albania’s prime minister');
    expectBeside(seen, place);
    const pasted = async (label: string) => {
      const button = (await card.seen()).buttons.find((button) => button.label === label);
      await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
      await card.seen(({ text }) => text.includes('Copied'));
      await page.keyboard.press('Escape');
      await card.gone();
      await page.$eval('textarea', (area) => {
        area.value = '';
      });
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      return poll('the paste', () => page.$eval('textarea', ({ value }) => value !== '' && value));
    };
    expect(await pasted('Copy a correction note')).toContain(
      `Your article <${HOST}/altered> has this quotation:\n\n    “We have been asked by many countries`,
    );
    await pointAt(page, 'on-the-record-altered');
    expect(await pasted('As Markdown')).toMatch(/\n\n> “We have been asked by several countries/);
  });

  it('says of each finding what it is, whose words they are and who printed them', async () => {
    const { page, card } = await visit('quotations');
    await pointAt(page, 'on-the-record-misattributed');
    const misattributed = await card.seen();
    expect(misattributed.text).toContain('This page gives these words to Keir Starmer.');
    expect(misattributed.text).toContain('Qirjako Qirko, Albania’s ambassador to the UK');
    await pointAt(page, 'on-the-record-trimmed');
    const trimmed = await card.seen(({ text }) => text.includes('Shortened'));
    expect(trimmed.words[1]).toMatch(/^We have been asked by several countries/);
    await pointAt(page, 'on-the-record-verbatim');
    const verbatim = await card.seen(({ text }) => text.includes('Word for word'));
    expect(verbatim.buttons.map(({ label }) => label)).toEqual(['Close', 'All in the popup']);
    const all = verbatim.buttons.at(-1);
    await page.mouse.click(all?.x ?? 0, all?.y ?? 0);
    await card.gone();
    // Where the browser opens no popup without a click of its own, it is a tab; either is one of ours.
    await poll('the popup', async () => {
      const inTab = (await world.session.browser.pages()).some((page) => page.url().endsWith('&q='));
      return inTab || readPopup(world.session, ({ text }) => text.includes('quotations on this page'));
    });
  });
});
