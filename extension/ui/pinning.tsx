import { useEffect, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { message } from './message.ts';

/** How the button is kept in sight in this browser, unless it is already: hidden, it cannot show the count. */
export function Pinning() {
  const [how, setHow] = useState<string>();
  useEffect(() => {
    const read = () => howToPin().then(setHow);
    read();
    // The reader does it elsewhere in the browser, and comes back.
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return (
    <section>
      <h2>{message('pin')}</h2>
      <p>{message('pin_why')}</p>
      <p class="how" aria-live="polite">
        {how === undefined ? '' : message(how)}
      </p>
    </section>
  );
}

/** The message that says it for this browser. */
async function howToPin(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'pin_android';
  const { isOnToolbar } = await browser.action.getUserSettings();
  if (isOnToolbar) return 'pin_done';
  if (browser.runtime.getURL('').startsWith('moz-')) return 'pin_firefox';
  return navigator.userAgent.includes('Edg/') ? 'pin_edge' : 'pin_chrome';
}
