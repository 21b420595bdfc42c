import { hostOf, listedSites } from '../added-sites.ts';
import { hasHost, siteOf } from '../site.ts';
import { changeSettings } from '../stored-settings.ts';
import { message } from './message.ts';

/** Switches the site that a host belongs to off, or on again. */
export function SiteSwitch({ host, off }: { host: string; off: boolean }) {
  const site = siteOf(host, listedSites().map(hostOf));
  return (
    <label>
      <input
        type="checkbox"
        checked={!off}
        onChange={({ currentTarget }) => switchSite(site, currentTarget.checked)}
      />
      {message('site_switch', site)}
    </label>
  );
}

/** Says that a site is switched off, and how to have it back. */
export function SwitchedOff({ site }: { site: string }) {
  return (
    <div class="empty">
      <p>{message('site_off', site)}</p>
      <p class="acts">
        <button type="button" onClick={() => switchSite(site, true)}>
          {message('site_switch_on')}
        </button>
      </p>
    </div>
  );
}

/** Switches a site on or off, in open tabs as well. What it is part of goes on with it. */
export function switchSite(site: string, on: boolean): Promise<void> {
  return changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((off) => !hasHost(off, site));
    return { sitesOff: on ? others : [...others, site] };
  });
}
