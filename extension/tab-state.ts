import browser from './browser.ts';
import {
  askPage,
  type Placed,
  type ReportedMention,
  type ReportedQuotation,
  startScript,
} from './page-api.ts';
import { isSwitchedOff } from './stored-settings.ts';

/** What is known of the page in a tab. */
export type TabState =
  /** The page was scanned. */
  | {
      readonly state: 'checked';
      readonly site: string;
      /** `current` is the one that the reader was last led to. */
      readonly mentions: readonly (Placed<ReportedMention> & { readonly current: boolean })[];
      readonly schemes: readonly string[];
      readonly quotations: readonly Placed<ReportedQuotation>[];
      /** The page's own date, an ISO day. */
      readonly date: string | undefined;
      readonly address: string;
    }
  /** The reader has switched the site off. */
  | { readonly state: 'off'; readonly site: string }
  /** The reader wants nothing read in the language that the page says it is in. */
  | { readonly state: 'language-off'; readonly site: string; readonly language: string }
  /** The page cannot answer yet: it is loading, or busy. */
  | { readonly state: 'scanning'; readonly site: string; readonly address: string }
  /** The page may be read, but the reader has to ask for it: its site is not one of the listed. */
  | { readonly state: 'not-listed'; readonly site: string; readonly origin: string }
  /** The browser lets no extension into this page. */
  | { readonly state: 'closed' };

/** Reads the state of a tab from its frames; one that is gone is closed. */
export function tabState(tabId: number): Promise<TabState> {
  return readState(tabId).catch(() => ({ state: 'closed' }));
}

async function readState(tabId: number): Promise<TabState> {
  // Also where there is nothing to mark, the reader may ask about the page.
  const asked = startScript(tabId, 'reader').then(
    () => askPage(tabId, 'report', []),
    () => undefined,
  );
  const { url, status } = await browser.tabs.get(tabId);
  // No need to wait for a page that nothing is wanted of.
  if (url !== undefined && (await isSwitchedOff(url))) return { state: 'off', site: siteIn(url) };
  const answers = await asked;
  // Only trying tells: the browsers' own pages, their stores and PDF viewers refuse each in their own way.
  if (answers === undefined || url === undefined || !/^https?:/.test(url)) return { state: 'closed' };
  const site = siteIn(url);
  const language = answers.find(({ frameId }) => frameId === 0)?.answer?.languageOff;
  if (language !== undefined) return { state: 'language-off', site, language };
  const scanned = answers.filter(({ answer }) => answer !== undefined);
  if (scanned.length > 0) {
    return {
      state: 'checked',
      site,
      mentions: scanned.flatMap(({ frameId, answer }) =>
        placed(frameId, answer?.mentions).map((mention) => ({
          ...mention,
          current: mention.index === answer?.current,
        })),
      ),
      schemes: [...new Set(scanned.flatMap(({ answer }) => answer?.schemes ?? []))],
      quotations: scanned.flatMap(({ frameId, answer }) => placed(frameId, answer?.quotations)),
      date: scanned.find(({ frameId }) => frameId === 0)?.answer?.date,
      address: url,
    };
  }
  const origin = `*://${new URL(url).hostname}/*`;
  const listed = await browser.permissions.contains({ origins: [origin] });
  return listed && status === 'loading'
    ? { state: 'scanning', site, address: url }
    : { state: 'not-listed', site, origin };
}

/** What can be told of a tab at once, while its page cannot answer; undefined where that is nothing. */
export async function stateMeanwhile(tabId: number): Promise<TabState | undefined> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && /^https?:/.test(url)
    ? { state: 'scanning', site: siteIn(url), address: url }
    : undefined;
}

function siteIn(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function placed<Item>(frameId: number, items: readonly Item[] = []): Placed<Item>[] {
  return items.map((item, index) => ({ ...item, frameId, index }));
}
