import { useEffect, useState } from 'preact/hooks';
import browser from '../browser.ts';

/** The tab that is in front in the panel's window; undefined until it is known. */
export function useActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    const read = async () => {
      const [[active], own] = await Promise.all([
        browser.tabs.query({ active: true, currentWindow: true }),
        browser.tabs.getCurrent(),
      ]);
      // Opened in a tab of its own, the panel stays with the page that was last in front.
      if (active?.id !== undefined && active.id !== own?.id) setTabId(active.id);
    };
    browser.tabs.onActivated.addListener(read);
    read();
    return () => browser.tabs.onActivated.removeListener(read);
  }, []);
  return tabId;
}
