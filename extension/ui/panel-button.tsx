import { useEffect, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { openPanel } from '../open-panel.ts';
import { message } from './message.ts';

/** Opens the panel beside the page, and makes room for it. */
export function PanelButton() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  const open = async () => {
    if (windowId !== undefined) await openPanel(windowId);
    close();
  };
  return (
    <button
      type="button"
      class="open-panel"
      title={message('open_panel')}
      aria-label={message('open_panel')}
      onClick={open}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="2" width="14" height="12" rx="1.5" />
        <path class="filled" d="M10 2h4v12h-4z" />
      </svg>
    </button>
  );
}
