import { describe, expect, it } from 'vitest';
import { TARGETS } from '../scripts/manifest.ts';
import { badge } from './badge.ts';
import { framesReport, stopFrames } from './frames-report.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { startBrowser } from './start-browser.ts';

/** A sentence that speaks of a claim, each another. */
const mention = (number: number | string) =>
  `Asylum seekers who cross the Channel will be processed in Albania, paper ${number} says.`;
const PASSAGE = 'Asylum seekers who cross the Channel will be processed in Albania';

/** A mention in each place where pages have text. */
const PLACES: { readonly [place: string]: string } = {
  'a cell of a table': `<table><tr><td>Asylum<td>${mention(1)}</table>`,
  'the caption of a table': `<table><caption>${mention(2)}</caption></table>`,
  'an item of a list': `<ul><li>Asylum<li>${mention(3)}</ul>`,
  'a description': `<dl><dt>Plan<dd>${mention(4)}</dl>`,
  'a caption': `<figure><figcaption>${mention(5)}</figcaption></figure>`,
  'a teaser': `<a href="/"><div><h3>${mention(6)}</h3></div></a>`,
  'inline elements': '<p><b>As</b>ylum <a href="/">seekers</a> will be processed in <span>Alb</span>ania.',
  'lines that the source has wrapped': `<p>${mention(7).replaceAll(' ', '\n    ')}`,
  'footnote marks': '<p>Asylum seekers<sup>1</sup> will be processed<sup>[2]</sup> in Albania<sup>3</sup>.',
  ruby: '<p>Asylum seekers who cross the Channel will be held in <ruby>Albania<rp>(</rp><rt>Shqipëri</rt><rp>)</rp></ruby>.',
  'a drop cap': '<p><span style="float: left">A</span>sylum seekers will be processed in Albania.',
  'text from right to left': `<div dir="rtl"><p>قال الوزير: ${mention(8)}</p></div>`,
  'details that are closed': `<details><summary>More</summary><p>${mention(9)}</p></details>`,
  'content drawn when needed': `<p style="margin-top: 3000px; content-visibility: auto">${mention(10)}`,
  'text that screen readers skip': `<p aria-hidden="true">${mention(11)}`,
  'a line of thousands of elements': `<div>${'<b>News</b> '.repeat(1500)}. ${mention(13)}</div>`,
  'no element of its own': `News.<br>${mention(12)}<br>`,
};

describe.each(TARGETS)('pages as they are in %s', (target) => {
  const world = startBrowser(target);
  let pages = 0;

  const visit = async (html: string) => {
    const address = `http://www.independent.co.uk/real-page-${pages++}`;
    world.proxy.pages.set(address, `<!doctype html><title>A page</title>${html}`);
    const page = await world.session.browser.newPage();
    await page.goto(address);
    const tab = await world.session.tabId(address);
    await page.bringToFront();
    await poll('the scan', () => badge(world.session, tab));
    const count = (expected: number) =>
      poll(`${expected} mentions`, async () => {
        const button = await badge(world.session, tab);
        return button !== undefined && Number(button.text) === expected;
      });
    return { page, tab, count };
  };

  it('reads text wherever a page has it', async () => {
    const { page, count } = await visit(
      Object.entries(PLACES)
        .map(([place, html]) => `<section title="${place}">${html}</section>`)
        .join('\n'),
    );
    await count(Object.keys(PLACES).length);
    const places = await page.evaluate(() =>
      [...(CSS.highlights.get('on-the-record-mention') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.closest('section')?.title,
      ),
    );
    expect(places).toEqual(Object.keys(PLACES));
  });

  it('leaves alone what nobody reads, and what is not the page’s own words', async () => {
    const { page } = await visit(`
      <p style="display: none">${mention(1)}</p><div style="visibility: hidden"><p>${mention(2)}</p></div>
      <p hidden>${mention(3)}</p><script>"${mention(4)}"</script><style>/* ${mention(5)} */</style>
      <template><p>${mention(6)}</p></template><pre>${mention(7)}</pre><code>${mention(8)}</code>
      <textarea>${mention(9)}</textarea><select><option>${mention(10)}</select><noscript>${mention(11)}</noscript>
      <div contenteditable>${mention(12)}</div><svg><text>${mention(13)}</text></svg><!-- ${mention(14)} -->
      <div role="textbox">${mention(15)}</div>`);
    expect(await painted(page)).toEqual([]);
  });

  it('shows what becomes visible, and forgets what is hidden', async () => {
    const { page, count } = await visit(`<style>.off { display: none }</style><p class="off">${mention(1)}`);
    expect(await painted(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('p')?.classList.remove('off'));
    await count(1);
    await page.evaluate(() => document.querySelector('p')?.classList.add('off'));
    await count(0);
  });

  it('counts a headline once that the page repeats, and a text as often as it says it', async () => {
    const { page, count } = await visit(`<header><div>${mention('A')}</div></header><h1>${mention('A')}</h1>
      <p>${mention('B')}</p><p>${mention('B')}</p><aside><a href="/">${mention('A')}</a></aside>`);
    await count(3);
    const tops = await page.evaluate(() =>
      [...(CSS.highlights.get('on-the-record-mention') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.localName,
      ),
    );
    expect(tops).toEqual(['h1', 'p', 'p']);
  });

  it('reads open shadow roots, one within another, and what changes there', async () => {
    const { page, count } = await visit('<p>News.</p><div id="host"></div>');
    await page.evaluate(
      (mentions) => {
        const root = document.createElement('news-card').attachShadow({ mode: 'open' });
        root.innerHTML = `<p>${mentions[0]}</p><section></section>`;
        const inner = root.querySelector('section')?.attachShadow({ mode: 'open' });
        if (inner) inner.innerHTML = `<p>${mentions[1]}</p>`;
        document.querySelector('#host')?.append(root.host);
      },
      [mention(1), mention(2)],
    );
    await count(2);
    await page.evaluate(() => {
      const inner = document.querySelector('news-card')?.shadowRoot?.querySelector('section')?.shadowRoot;
      inner?.querySelector('p')?.remove();
    });
    await count(1);
  });

  it('follows a page that navigates by itself', async () => {
    const { page, count } = await visit(`<main><p>${mention(1)}</p><p>${mention(2)}</p></main>`);
    await count(2);
    await page.evaluate(() => {
      history.pushState({}, '', '/elsewhere');
      document.querySelector('main')?.replaceChildren('The weather is fine.');
    });
    await count(0);
    await page.evaluate((text) => {
      const body = document.createElement('body');
      body.innerHTML = `<p>${text}</p>`;
      document.body.replaceWith(body);
    }, mention(3));
    await count(1);
    await page.evaluate((text) => {
      const node = document.querySelector('p')?.firstChild;
      if (node) node.nodeValue = text;
    }, 'Nothing of that.');
    await count(0);
  });

  it('follows a page that never is still, and long ones as well as short ones', async () => {
    const filler = Array.from(
      { length: 600 },
      (_, index) => `<p>Update ${index} from <b>the council</b>.</p>`,
    );
    const { page, count } = await visit(`<main>${filler.join('')}</main>`);
    await page.evaluate((text) => {
      let posts = 0;
      setInterval(() => {
        const post = document.createElement('p');
        post.textContent = posts++ === 10 ? text : `Update ${posts}.`;
        document.querySelector('main')?.prepend(post);
      }, 20);
    }, mention(1));
    await count(1);
    expect(await painted(page)).toEqual([PASSAGE]);
  });

  it('joins what is spread over two paragraphs when only one of them is new', async () => {
    const { page, count } = await visit(
      '<p>The government looks to Albania.</p><p>It rains.</p><p>The council meets.</p>',
    );
    await count(0);
    await page.evaluate(() => {
      const second = document.querySelectorAll('p')[1];
      if (second)
        second.textContent = 'Asylum seekers who cross the Channel would wait there for a decision.';
    });
    await count(1);
  });

  it('has its count again when the reader comes back to the page', async () => {
    const { page, tab, count } = await visit(`<p>${mention(1)}`);
    world.proxy.pages.set('http://www.independent.co.uk/next', '<p>The weather is fine.');
    await page.goto('http://www.independent.co.uk/next');
    await count(0);
    // Firefox tells nobody that it has gone back to a page that was kept.
    await page.evaluate(() => history.back());
    await count(1);
    await poll('the mark', async () => (await painted(page)).length === 1);
    expect((await framesReport(world.session, tab))[0]?.mentions).toHaveLength(1);
  });

  it('takes everything away when it is stopped, and stays silent', async () => {
    const { page, tab } = await visit(`<p>${mention(1)}`);
    await stopFrames(world.session, tab);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.evaluate((text) => document.body.append(text), mention(2));
    expect(await framesReport(world.session, tab)).toEqual([undefined]);
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"datePublished":"2025-10-21T22:30:00+01:00"}]}</script><meta name="date" content="2024-01-01">',
      '2025-10-21',
    ],
    [
      'a meta element, when the JSON is broken',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta property="article:published_time" content="2025-05-15T08:00Z">',
      '2025-05-15',
    ],
    [
      'a time element',
      '<article><header><time datetime="2021-11-18">yesterday</time></header></article>',
      '2021-11-18',
    ],
    ['nothing, when the page does not say', '<time datetime="PT2H">two hours ago</time>', undefined],
  ])('reads the page’s date from %s', async (_, html, expected) => {
    const { tab } = await visit(html);
    const [report] = await framesReport(world.session, tab);
    expect(report?.date ?? undefined).toBe(expected);
  });

  // Firefox gives no computed style for highlights.
  it.runIf(target === 'chrome')('prints no marks', async () => {
    const { page } = await visit(`<p>${mention(1)}`);
    const colour = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(on-the-record-marker)').backgroundColor,
      );
    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
    await page.emulateMediaType('print');
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
  });
});
