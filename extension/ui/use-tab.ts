import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Runtime } from 'webextension-polyfill';
import browser from '../browser.ts';
import { isCall } from '../messages.ts';
import { onSettings } from '../stored-settings.ts';
import { type TabState, tabState } from '../tab-state.ts';

/** The state of a tab, kept up to date while the page is scanned again; undefined until it is known, or without a tab. */
export function useTab(tabId: number | undefined): TabState | undefined {
  const [tab, setTab] = useState<TabState>();
  const read = useCallback(() => {
    if (tabId === undefined) return;
    tabState(tabId).then(setTab, () => setTab({ state: 'closed' }));
  }, [tabId]);
  useEffect(() => {
    const listener = (received: unknown, sender: Runtime.MessageSender): undefined => {
      if (isCall(received, 'pageScanned') && sender.tab?.id === tabId) read();
    };
    browser.runtime.onMessage.addListener(listener);
    const unlisten = onSettings(read);
    read();
    return () => {
      unlisten();
      browser.runtime.onMessage.removeListener(listener);
    };
  }, [tabId, read]);
  return tab;
}
