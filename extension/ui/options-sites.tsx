import { useEffect, useState } from 'preact/hooks';
import { addedSites, hostOf, listedSites, removeAddedSite } from '../added-sites.ts';
import browser from '../browser.ts';
import { hasHost } from '../site.ts';
import { AllowSites } from './allow-sites.tsx';
import { message, plural } from './message.ts';
import { switchSite } from './site-switch.tsx';

const LISTED = listedSites()
  .map(hostOf)
  .sort((one, other) => one.localeCompare(other));

/** The sites that are read: those listed, those that the reader has added, and those switched off. */
export function OptionsSites({ sitesOff }: { sitesOff: readonly string[] }) {
  const [query, setQuery] = useState('');
  const added = useAddedSites();
  const others = sitesOff.filter(
    (site) => !LISTED.includes(site) && !added.some((origin) => hostOf(origin) === site),
  );
  const found = LISTED.filter((site) => site.includes(query.trim().toLowerCase()));
  const row = (site: string) => <SiteRow key={site} site={site} sitesOff={sitesOff} />;
  const offListed = LISTED.filter((site) => isOff(site, sitesOff));
  return (
    <section>
      <h2>{message('sites')}</h2>
      <p class="label">{message('sites_explained')}</p>
      <AllowSites />
      {others.length + offListed.length === 0 ? null : (
        <>
          <h3>{message('sites_off')}</h3>
          <ul class="rows">{[...others, ...offListed].map(row)}</ul>
        </>
      )}
      <h3>{message('sites_added')}</h3>
      {added.length === 0 ? (
        <p class="label">{message('sites_added_none')}</p>
      ) : (
        <ul class="rows">
          {added.map((origin) => (
            <SiteRow key={origin} site={hostOf(origin)} sitesOff={sitesOff} origin={origin} />
          ))}
        </ul>
      )}
      <details>
        <summary>{plural('sites_listed', LISTED.length)}</summary>
        <input
          type="search"
          value={query}
          placeholder={message('find_site')}
          aria-label={message('find_site')}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p class="label" role="status">
          {query.trim() === '' ? '' : plural('sites_found', found.length)}
        </p>
        <ul class="rows columns">{found.map(row)}</ul>
      </details>
    </section>
  );
}

/** A site with its switch; one that the reader has added, as a match pattern, can be removed as well. */
function SiteRow({ site, sitesOff, origin }: { site: string; sitesOff: readonly string[]; origin?: string }) {
  return (
    <li>
      <label class="row">
        <input
          type="checkbox"
          checked={!isOff(site, sitesOff)}
          onChange={({ currentTarget }) => switchSite(site, currentTarget.checked)}
        />
        {site}
      </label>
      {origin === undefined ? null : (
        <button
          type="button"
          aria-label={`${message('remove')} ${site}`}
          onClick={() => removeAddedSite(origin)}
        >
          {message('remove')}
        </button>
      )}
    </li>
  );
}

function isOff(site: string, sitesOff: readonly string[]): boolean {
  return sitesOff.some((off) => hasHost(off, site));
}

/** The sites that the reader has added, as match patterns, kept up to date. */
function useAddedSites(): readonly string[] {
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => addedSites().then(setAdded);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return added;
}
