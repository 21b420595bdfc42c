import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from '../browser.ts';
import { isCall } from '../messages.ts';
import { onSettings } from '../stored-settings.ts';
import { stateMeanwhile, type TabState, tabState } from '../tab-state.ts';

/** Longer than this the reader is not left without a word. */
const PATIENCE_MS = 250;

/**
 * The state of a tab, kept up to date while the page is scanned again; undefined until it is known, or without a tab.
 *
 * @param first its state, if it was asked for already.
 */
export function useTab(tabId: number | undefined, first?: Promise<TabState>): TabState | undefined {
  const [known, setKnown] = useState<{ tabId: number; tab: TabState }>();
  const last = useRef(0);
  const shown = useRef<TabState>(undefined);
  const read = useCallback(
    async (asked?: Promise<TabState>) => {
      if (tabId === undefined) return;
      const turn = ++last.current;
      const show = (tab: TabState) => {
        shown.current = tab;
        setKnown({ tabId, tab });
      };
      const meanwhile = setTimeout(async () => {
        const tab = await stateMeanwhile(tabId).catch(() => undefined);
        // What is known of the page already stays.
        if (turn === last.current && tab !== undefined && !isSamePage(tab, shown.current)) show(tab);
      }, PATIENCE_MS);
      const tab = await (asked ?? tabState(tabId));
      clearTimeout(meanwhile);
      // A tab that was left, or a page before this one, may answer late.
      if (turn !== last.current) return;
      last.current++;
      show(tab);
    },
    [tabId],
  );
  // Before the browser draws, so that what is known by then is drawn at once.
  useLayoutEffect(() => {
    const listener = (received: unknown, sender: Runtime.MessageSender): undefined => {
      if (isCall(received, 'pageScanned') && sender.tab?.id === tabId) read();
    };
    // Of a page that is not scanned by itself, only this tells that another one has taken its place.
    const navigated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && status !== undefined) read();
    };
    browser.runtime.onMessage.addListener(listener);
    browser.tabs.onUpdated.addListener(navigated);
    const unlisten = onSettings(read);
    read(first);
    return () => {
      unlisten();
      browser.runtime.onMessage.removeListener(listener);
      browser.tabs.onUpdated.removeListener(navigated);
    };
  }, [tabId, read]);
  return known?.tabId === tabId ? known?.tab : undefined;
}

function isSamePage(one: TabState, other: TabState | undefined): boolean {
  return 'address' in one && other !== undefined && 'address' in other && one.address === other.address;
}
