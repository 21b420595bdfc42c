import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Session } from '../scripts/launch.ts';
import { poll } from './poll.ts';

declare const chrome: WebExtension & {
  /** No page has this; content scripts do, and that is how a test sees what is shown. */
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};
/** The same in Firefox. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** What a reader has of the card that is open. */
export interface CardSeen {
  readonly text: string;
  /** The words of the statements and quotations, to the letter. */
  readonly words: readonly string[];
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  readonly announced: string;
  /** In the window of its frame. */
  readonly box: { left: number; top: number; right: number; bottom: number };
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** What has the focus: a button's words, 'card', or '' when it is outside. */
  readonly focus: string;
  readonly style: { fontSize: string; color: string; background: string; direction: string; display: string };
  /** Its markup and style, to be examined elsewhere. */
  readonly html: string;
  readonly css: string;
}

export interface CardReader {
  /** The card that is open in any frame of the tab, if one is. */
  read(): Promise<CardSeen | undefined>;
  /** Waits for a card that fits. */
  seen(fits?: (card: CardSeen) => boolean): Promise<CardSeen>;
  gone(): Promise<void>;
}

/** Looks at the cards of a page as the extension's own world sees them: the page itself cannot. */
export async function cardReader(session: Session, page: Page): Promise<CardReader> {
  const tabId = await session.tabId(page.url());
  const own = await session.open('popup/index.html?tab=-1');
  await page.bringToFront();
  const read = async () => {
    const frames = await own.evaluate(async (tabId) => {
      const api = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      const results = await api.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          const host = [...document.querySelectorAll<Opened>('div[popover]')].at(-1);
          const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
          const card = root?.querySelector<HTMLElement>('.card');
          if (!root || !card || card.style.visibility === 'hidden') return null;
          const texts = (selector: string) =>
            [...card.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
          const { left, top, right, bottom } = card.getBoundingClientRect();
          const { fontSize, color, backgroundColor, direction, display } = getComputedStyle(card);
          return {
            text: card.innerText,
            words: texts('blockquote p, .on-page'),
            dropped: texts('del'),
            added: texts('ins'),
            announced: root.querySelector('[aria-live]')?.textContent ?? '',
            box: { left, top, right, bottom },
            buttons: [...card.querySelectorAll('button')].map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              const label = button.ariaLabel ?? button.textContent ?? '';
              return { label, x: left + width / 2, y: top + height / 2 };
            }),
            focus: root.activeElement === card ? 'card' : (root.activeElement?.textContent ?? ''),
            style: { fontSize, color, background: backgroundColor, direction, display },
            html: root.innerHTML,
            css: root.adoptedStyleSheets
              .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
              .join('\n'),
          };
        },
      });
      return results.map(({ result }) => result);
    }, tabId);
    return (frames.find((frame) => frame) ?? undefined) as CardSeen | undefined;
  };
  return {
    read,
    seen: (fits = () => true) =>
      poll('the card', async () => {
        const card = await read();
        return card !== undefined && fits(card) && card;
      }),
    async gone() {
      await poll('the card to go', async () => (await read()) === undefined);
    },
  };
}

/** Where a painted passage is in the window, as the page shows it. */
export interface Placed {
  readonly text: string;
  /** The middle of its first line. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { left: number; top: number; right: number; bottom: number }[];
}

/** Waits until passages are painted under a name, scrolls one of them into view, and gives its place. */
export async function passage(page: Page, name: string, index = 0): Promise<Placed> {
  await page.waitForFunction(
    (name, index) => (CSS.highlights.get(name)?.size ?? 0) > index,
    { polling: 50 },
    name,
    index,
  );
  return page.evaluate(
    (name, index) => {
      const painted = [...(CSS.highlights.get(name) ?? [])][index];
      if (painted === undefined) throw new Error(`no passage ${index}`);
      painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const lines = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
      const [first = { left: 0, top: 0, right: 0, bottom: 0 }] = lines;
      return {
        text: String(range),
        x: (first.left + first.right) / 2,
        y: (first.top + first.bottom) / 2,
        lines,
      };
    },
    name,
    index,
  );
}

/** Moves the pointer to a place, and lets it rest there. */
export async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** Longer than the pointer has to rest, or to be away, for something to happen. */
const SOMETHING_MS = 500;

/** Waits until whatever the last move of the pointer would have led to has happened, by the page's own clock. */
export async function settle(page: Page): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const end = (await now()) + SOMETHING_MS;
  await poll('the page’s clock', async () => (await now()) > end);
}
