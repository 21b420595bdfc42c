import * as v from 'valibot';
import { STANCES } from '../src/record/stances.ts';
import browser from './browser.ts';
import { sessionValue } from './session-value.ts';

/** More than a reader goes back to; the oldest are forgotten. */
const MOST = 20;

const viewSchema = v.object({
  /** What the reader has typed; never text of the page. */
  query: v.pipe(v.string(), v.maxLength(500)),
  filters: v.object({
    claim: v.optional(v.string()),
    speaker: v.optional(v.string()),
    stance: v.optional(v.picklist(STANCES)),
    year: v.optional(v.string()),
  }),
  /** What is unfolded, by the ids that the popup gives. */
  open: v.array(v.string()),
  /** In CSS pixels. */
  scroll: v.number(),
});

/** How the reader left the popup. */
export type View = v.InferOutput<typeof viewSchema>;

/** How the popup was left on a page, and a way to keep how it is left next. */
export interface KeptView {
  readonly view: View;
  keep(view: View): void;
}

const VIEWS = sessionValue(
  'views',
  v.array(v.object({ ...viewSchema.entries, tab: v.number(), page: v.string() })),
  [],
);

const UNTOUCHED: View = { query: '', filters: {}, open: [], scroll: 0 };

/**
 * How the popup was left on the page that is in a tab now. In memory, until the browser is closed; of the page only a
 * digest of its address, which is enough to tell it from the next. Of pages in private windows nothing is kept.
 */
export async function keptView(tabId: number): Promise<KeptView> {
  const [page, views] = await Promise.all([digestOfPage(tabId), VIEWS.read()]);
  const others = views.filter(({ tab }) => tab !== tabId);
  return {
    view: views.find((view) => view.tab === tabId && view.page === page) ?? UNTOUCHED,
    keep(view) {
      // Of a page whose address may not be known nothing tells when it is another.
      if (page === undefined) return;
      // To come back to where one was is a comfort: when there is no room left, it is done without.
      VIEWS.write([{ ...view, tab: tabId, page }, ...others].slice(0, MOST)).catch(() => undefined);
    },
  };
}

async function digestOfPage(tabId: number): Promise<string | undefined> {
  const url = await addressOf(tabId).catch(() => undefined);
  if (url === undefined) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** None in a private window. Fails when the tab was closed; Chrome then throws at once where the number can be no tab's. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const { url, incognito } = await browser.tabs.get(tabId);
  return incognito ? undefined : url;
}
