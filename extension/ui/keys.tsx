import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import browser from '../browser.ts';
import { message } from './message.ts';

/** The keyboard commands with their keys, and the way to where they are changed. Phones have none. */
export function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    browser.commands?.getAll().then(setCommands);
  }, []);
  return commands.length === 0 ? null : (
    <details>
      <summary>{message('keys')}</summary>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || message('command_execute_action')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : message('no_key')}</dd>
          </div>
        ))}
      </dl>
      <p>{message('keys_in_settings')}</p>
      <p class="acts">
        <button type="button" onClick={openSettings}>
          {message('change_keys')}
        </button>
      </p>
    </details>
  );
}

/** Firefox has a function for it; Chrome has an address, which only the extension's own pages may open. */
async function openSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings !== undefined) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** How the browser's own key for copying is written on this machine. */
export function copyKey(): string {
  return navigator.userAgent.includes('Mac') ? '⌘C' : 'Ctrl+C';
}
