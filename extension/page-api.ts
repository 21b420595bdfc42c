import type { Finding } from '../src/quotations/check-quotation.ts';
import browser from './browser.ts';
import type { Position } from './next-mention.ts';
import type { Passage } from './page/passage-at.ts';

/** A mention as a frame of a page reports it. */
export interface ReportedMention {
  readonly claim: string;
  /** The sentence around it, as the page has it. */
  readonly sentence: string;
}

/** A quotation of the page that the record knows. */
export interface ReportedQuotation {
  readonly text: string;
  readonly finding: Finding;
}

/** Something of a report with where to find it again: in which frame, and in which place of its list. */
export type Placed<Item> = Item & { readonly frameId: number; readonly index: number };

/** What a frame's reader has found. */
export interface Report {
  /** In reading order; a headline that the page repeats is there once. */
  readonly mentions: readonly ReportedMention[];
  /** The other schemes that the page speaks of: no claims, and never counted. */
  readonly schemes: readonly string[];
  /** In reading order. */
  readonly quotations: readonly ReportedQuotation[];
  /** The place in `mentions` of the one that the reader was last shown; -1 for none. */
  readonly current: number;
  /** The day that the page says it was published on, as YYYY-MM-DD. It may be any day: pages err. */
  readonly date: string | undefined;
  /** The page's language, if the reader wants nothing read in it. Then the rest is empty. */
  readonly languageOff: string | undefined;
}

/** What a frame's reader can be asked. */
export interface PageApi {
  /** Waits until the page has been scanned once; undefined where its site is switched off. */
  report(): Promise<Report | undefined>;
  /**
   * Scrolls to a mention, by its place in the report; -1 takes the current one's mark away. Where its position among
   * all is given, the mention's card is opened as well, and says it.
   */
  show(mention: number, position?: Position): void;
  /** Scrolls to a quotation, by its place in the report. */
  showQuotation(quotation: number): void;
  /** Undoes everything and falls silent, for a newer content script to take over. */
  stop(): void;
}

/** How the reader came to a passage: the pointer rests on it, a finger tapped it, or a command led there. */
export type How = 'rest' | 'tap' | Position;

/** The card of a frame. */
export interface CardApi {
  /**
   * Opens the card of the passages that lie over each other in one place, instead of the one that is open; `x` is
   * where in the window the reader pointed.
   */
  open(there: readonly Passage[], how: How, x?: number): void;
  close(): void;
}

declare global {
  // The reader leaves its functions here, in the extension's own world, where no page can reach; so does the card's
  // script, once it has been asked for. The content script, which only looks whether there is something to read, has
  // but the one.
  var onTheRecord: (Partial<PageApi> & Pick<PageApi, 'stop'> & { card?: CardApi }) | undefined;
}

/** A frame's answer. */
export interface FrameAnswer<T> {
  readonly frameId: number;
  /** undefined where no reader runs. */
  readonly answer: T | undefined;
}

/**
 * Calls one function of the reader in every frame of a tab that the extension may read, or in one.
 *
 * @throws when the browser does not let the extension into the tab at all.
 */
export async function askPage<Call extends keyof PageApi>(
  tabId: number,
  call: Call,
  args: Parameters<PageApi[Call]>,
  frameId?: number,
): Promise<FrameAnswer<Awaited<ReturnType<PageApi[Call]>>>[]> {
  const results = await browser.scripting.executeScript({
    target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    func: (call: Call, args: Parameters<PageApi[Call]>) => {
      const asked = globalThis.onTheRecord?.[call] as ((...args: unknown[]) => unknown) | undefined;
      return asked?.(...args);
    },
    args: [call, args],
  });
  return results.map(({ frameId, result }) => ({
    frameId,
    // Chrome gives null for undefined.
    answer: (result ?? undefined) as Awaited<ReturnType<PageApi[Call]>> | undefined,
  }));
}

/** The text that is highlighted in a tab, in whichever frame it is. Works without a content script. */
export async function selectedText(tabId: number): Promise<string> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => getSelection()?.toString() ?? '',
  });
  return results.map(({ result }) => String(result ?? '').trim()).find((text) => text !== '') ?? '';
}

/** Starts the content script in every frame of a tab that the extension may read. */
export async function startContentScript(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // Firefox takes a path without the leading slash as one beside the page that calls.
  await browser.scripting.insertCSS({ target, files: ['/content.css'] });
  await browser.scripting.executeScript({ target, files: ['/content.js'] });
}

/**
 * Starts the reader or the card's script where the content script runs: in one frame of a tab, or in all that the
 * extension may read. A reader that is there already goes on.
 */
export async function startScript(tabId: number, script: 'reader' | 'card', frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${script}.js`] });
}
