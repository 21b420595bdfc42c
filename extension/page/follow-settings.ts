import type Browser from 'webextension-polyfill';
import { MARK_STYLES, type MarkStyle } from '../mark-styles.ts';
import { hasHost } from '../site.ts';

/** What the settings say for a page. */
export interface PageSettings {
  /** Whether its site or its language is switched off. */
  readonly off: boolean;
  /** Its language, if that is switched off. */
  readonly languageOff: string | undefined;
  readonly claimsOff: readonly string[];
  readonly style: MarkStyle;
  readonly quotations: boolean;
  readonly card: boolean;
}

/**
 * Tells what the settings say for this page: now, whenever they change, and when the page comes back from where the
 * browser had kept it.
 *
 * @param language the one that the page says it is in.
 * @returns its undo.
 */
export function followSettings(
  language: string | undefined,
  changed: (settings: PageSettings) => void,
): () => void {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  const storage = (browser ?? chrome)?.storage;
  let following = true;
  const tell = (stored: unknown) => following && changed(pageSettings(stored, hosts(), language));
  const read = () =>
    storage?.local.get('settings').then(
      ({ settings }) => tell(settings),
      () => tell(undefined),
    );
  const hear = ({ settings }: { settings?: { newValue?: unknown } }, area: string) => {
    if (area === 'local' && settings) tell(settings.newValue);
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && read();
  read();
  storage?.onChanged.addListener(hear);
  addEventListener('pageshow', comeBack);
  return () => {
    following = false;
    storage?.onChanged.removeListener(hear);
    removeEventListener('pageshow', comeBack);
  };
}

/**
 * Reads the stored settings without the validation of settings.ts, which is too large for every page, but to the same
 * end: what cannot be used is as if it were not there.
 *
 * @param hosts the page's own, and that of the page that it is a frame of.
 * @param language the one that it says it is in.
 */
export function pageSettings(
  stored: unknown,
  hosts: readonly string[],
  language: string | undefined,
): PageSettings {
  const { sitesOff, claimsOff, languagesOff, style, quotations, card } = Object(stored);
  const languageOff = list(languagesOff).find((off) => off === language);
  return {
    off:
      languageOff !== undefined || list(sitesOff).some((site) => hosts.some((host) => hasHost(site, host))),
    languageOff,
    claimsOff: list(claimsOff),
    style: MARK_STYLES.find((name) => name === style) ?? 'marker',
    quotations: quotations !== false,
    card: card !== false,
  };
}

function list(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string' && entry !== '') : [];
}

function hosts(): string[] {
  const [...origins] = location.ancestorOrigins;
  return [location.hostname, ...origins.slice(-1).map((top) => top.replace(/^.*\/|:\d+$/g, ''))];
}
