import type { Session } from '../scripts/launch.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** Waits until Firefox's own sidebar shows the panel, and gives its text: no protocol reaches the page in it. */
export function readSidebar({ browser }: Session, fits: (text: string) => boolean): Promise<string> {
  return poll('the sidebar', async () => {
    const text = await inFirefoxWindow(browser, async () => {
      const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
      const panel = sidebar?.contentDocument?.getElementById(
        'webext-panels-browser',
      ) as FirefoxBrowser | null;
      if (!panel?.messageManager) return null;
      return new Promise<string | null>((resolve) => {
        panel.messageManager.addMessageListener('panel-text', ({ data }) => resolve(data));
        panel.messageManager.loadFrameScript(
          "data:,sendAsyncMessage('panel-text', content.document.body.innerText)",
          false,
        );
        // A panel that is still loading loses the script, and never answers.
        setTimeout(resolve, 500, null);
      });
    });
    return text !== null && fits(text) && text;
  });
}

interface FirefoxBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(address: string, delayed: boolean): void;
  };
}
