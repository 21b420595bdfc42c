import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Session } from '../scripts/launch.ts';

/** Removes the extension, as a reader does. */
export function removeExtension({ target, browser, base }: Session): Promise<void> {
  return browser.uninstallExtension(target === 'chrome' ? new URL(base).hostname : ADDON_ID);
}

const ADDON_ID: string = JSON.parse(readFileSync(resolve(import.meta.dirname, '../manifest.json'), 'utf8'))
  .browser_specific_settings.gecko.id;
