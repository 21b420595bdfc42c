import { render } from 'preact';
import browser from '../browser.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { Popup } from '../ui/popup.tsx';
import { useActiveTab } from './use-active-tab.ts';

followTheme();
document.documentElement.classList.add('in-tab');
document.documentElement.lang = browser.i18n.getUILanguage();
render(<Panel />, document.body);

/** What the popup shows, for whichever tab is in front, with the room for lists. */
function Panel() {
  return <Popup tabId={useActiveTab()} question="" panel />;
}
