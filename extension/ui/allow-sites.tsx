import { useEffect, useState } from 'preact/hooks';
import { listedSites } from '../added-sites.ts';
import browser from '../browser.ts';
import { message } from './message.ts';

/** Asks for the news sites where the browser does not let the extension read them yet, as Firefox may. */
export function AllowSites() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const read = () => browser.permissions.contains({ origins: listedSites() }).then(setAllowed);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return allowed ? null : (
    <div class="notice">
      <p>{message('allow_sites_explained')}</p>
      <p class="acts">
        <button type="button" onClick={() => browser.permissions.request({ origins: listedSites() })}>
          {message('allow_sites')}
        </button>
      </p>
    </div>
  );
}
