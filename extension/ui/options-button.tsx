import browser from '../browser.ts';
import { message } from './message.ts';

/** Leads to the options, in the tab that shows them already if there is one. */
export function OptionsButton() {
  return (
    <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage()}>
      {message('options')}
    </button>
  );
}
