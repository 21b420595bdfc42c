import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { checkWithMenu, highlight } from './context-menu.ts';
import { giveCommand } from './keyboard.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { clickInPopup, openPopup, readPopup } from './popup.ts';
import { startBrowser } from './start-browser.ts';
import { strangeRequests } from './strange-requests.ts';

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'pages', name), 'utf8');

const PAGES = {
  'http://www.independent.co.uk/golden': golden('golden.html'),
  'http://www.independent.co.uk/sample': golden('sample.html'),
  'http://www.independent.co.uk/parcels': golden('parcels.html'),
  'http://www.independent.co.uk/italy': `<title>Italy</title>
    <p>Italy has begun to send asylum seekers to Albania, where their claims are processed.</p>
    <p>A British minister who visited the centres in Albania called them interesting.</p>`,
};

describe.each(TARGETS)('the main job in %s', (target) => {
  const world = startBrowser(target);
  beforeAll(() => {
    for (const [address, page] of Object.entries(PAGES)) world.proxy.pages.set(address, page);
  });

  const visit = async (address: keyof typeof PAGES) => {
    const page = await world.session.browser.newPage();
    await page.goto(address);
    const tab = await world.session.tabId(address);
    await page.bringToFront();
    const button = await poll('the scan', () => badge(world.session, tab));
    return { page, tab, button };
  };

  it('marks the passages and changes nothing on the page', async () => {
    const { page, button } = await visit('http://www.independent.co.uk/golden');
    expect(await painted(page)).toEqual([
      'Asylum seekers ‘to be proc\u00adessed in Albania',
      'Ministers want Channel migrants flown to Albania',
      'Labour has talked of return hubs in Albania for failed asylum seekers',
      'Albania’s prime minister is loyal to the marriage with Italy, as he put',
    ]);
    expect(button).toEqual({ text: '4', title: 'On the Record: 4 mentions on this page' });
    const [now, source] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const serialise = (document: Document) => new XMLSerializer().serializeToString(document);
      return [serialise(document), serialise(new DOMParser().parseFromString(source, 'text/html'))];
    });
    expect(now).toBe(source);
  });

  it('says nothing on a page about parcels and plugs', async () => {
    const { page, button, tab } = await visit('http://www.independent.co.uk/parcels');
    expect(await painted(page)).toEqual([]);
    expect(button).toEqual({ text: '', title: 'On the Record: nothing on this page' });
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await popup.waitForFunction(() =>
      document.querySelector('main')?.textContent?.includes('does not mention'),
    );
    expect(await popup.$$('blockquote, q')).toEqual([]);
  });

  it('tells another scheme from the claims, and marks nothing', async () => {
    const { page, button, tab } = await visit('http://www.independent.co.uk/italy');
    expect(await painted(page)).toEqual([]);
    expect(button).toEqual({ text: '', title: 'On the Record: nothing on this page' });
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await popup.waitForFunction(() =>
      document.querySelector('main')?.textContent?.includes('Albania made that deal with Italy'),
    );
  });

  it('shows the denials in the real popup, to the letter', async () => {
    const { page } = await visit('http://www.independent.co.uk/sample');
    await openPopup(world.session, page);
    const { words, text } = await readPopup(world.session, ({ words }) =>
      words.includes('same old fake news'),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        'I can firmly confirm that there are no bilateral talks between the Albanian and British government’s officials regarding processing centres for illegal immigrants crossing the English Channel.',
        'It is totally, totally unacceptable, not realistic, totally fake.',
        'same old fake news',
        "When it comes to the hubs, or whatever they are called, I've said it, and I repeat - never in Albania.",
        'We have been asked by several countries if we were open to it, and we said no, because we are loyal to the marriage with Italy and the rest is just love,',
      ]),
    );
    expect(text).toMatch(
      /Qirjako Qirko, Albania’s ambassador to the UK\s+letter to The Times, 18 November 2021/i,
    );
    expect(text).toContain('Not a verdict');
    expect(text).toContain('The record ends in October 2025');
  });

  it('leads from mention to mention', async () => {
    const { page, tab } = await visit('http://www.independent.co.uk/sample');
    await page.setViewport({ width: 800, height: 300 });
    const popup = await world.session.open(`popup/index.html?tab=${tab}`);
    await popup.waitForSelector('.steps');
    const current = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('on-the-record-current') ?? [];
        const { top = -1 } = range?.startContainer.parentElement?.getBoundingClientRect() ?? {};
        return { text: range?.startContainer.textContent ?? '', inView: top >= 0 && top < innerHeight };
      });
    await popup.click('.steps button:last-child');
    await poll('the first mention', async () => (await current()).text.startsWith('Return hubs are back'));
    await popup.click('.steps button:first-of-type');
    await page.bringToFront();
    await poll('the last mention', async () => {
      const { text, inView } = await current();
      return text.includes('Montenegro was asked') && inView;
    });
  });

  it('searches the whole record as you type', async () => {
    const popup = await world.session.open('popup/index.html?tab=-1');
    await popup.type('input', 'italy mariage');
    const found = await popup.waitForFunction(
      () => document.querySelector('.results blockquote')?.textContent ?? false,
    );
    expect(await found.jsonValue()).toContain('we are loyal to the marriage with Italy');
  });

  it('checks highlighted text from the context menu', async () => {
    const { page } = await visit('http://www.independent.co.uk/golden');
    await checkWithMenu(world.session, page, '#quoted');
    const { words } = await readPopup(world.session, ({ text }) => /On: |Answers this claim: /.test(text));
    expect(words[0]).toContain('we are loyal to the marriage with Italy and the rest is just love,');
  });

  it('checks highlighted text from the popup, as where there is no context menu', async () => {
    const { page } = await visit('http://www.independent.co.uk/golden');
    await highlight(page, '#quoted');
    await openPopup(world.session, page);
    await readPopup(world.session, ({ text }) => text.includes('Check the highlighted text'));
    await clickInPopup(world.session, 'Check the highlighted text');
    const { words } = await readPopup(world.session, ({ text }) => /On: |Answers this claim: /.test(text));
    expect(words[0]).toContain('we are loyal to the marriage with Italy');
  });

  it('checks highlighted text, and goes to the next mention, from the keyboard', async () => {
    const { page } = await visit('http://www.independent.co.uk/golden');
    await giveCommand(world.session, page, 'next-mention');
    await poll('the first mention', () =>
      page.evaluate(() => CSS.highlights.get('on-the-record-current')?.size === 1),
    );
    await highlight(page, '#quoted');
    await giveCommand(world.session, page, 'check-selection');
    const { words } = await readPopup(world.session, ({ text }) => /On: |Answers this claim: /.test(text));
    expect(words[0]).toContain('we are loyal to the marriage with Italy');
  });

  it('asks for nothing from anywhere, which the proxy would have seen', () => {
    expect(strangeRequests(world.proxy)).toEqual([]);
    expect(world.proxy.requests).toEqual(expect.arrayContaining(Object.keys(PAGES)));
    expect(strangeRequests({ ...world.proxy, requests: ['http://www.independent.co.uk/more'] })).toHaveLength(
      1,
    );
  });
});
